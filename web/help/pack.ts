import type { Doors } from '#engine/help/index.ts';
import { dirOf } from '#web/words/languages.ts';
import { dateIn, sayIn } from '#web/words/say.ts';
import { serviceShown, type ServiceShown } from './view.ts';

export type PackOf = {
  readonly lang: string;
  readonly place: string;
  /** What a child may see. */
  readonly doors: Doors;
  /** ISO 8601. */
  readonly today: string;
};

const STYLE = `:root{color-scheme:light dark}body{max-width:40rem;margin:0 auto;padding:1rem;font:1.125rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem}h2{font-size:1.25rem;margin-top:2rem}h3{margin:1.25rem 0 0;font-size:1.125rem}p{margin:.3rem 0}
a{display:inline-block;padding:.5rem 0;font-size:1.25rem;font-weight:600}small{font-size:1rem}`;

/** One page that needs no other file and no internet: the numbers of one place, to be saved on purpose. */
export function packHtml({ lang, place, doors, today }: PackOf): string {
  const say = sayIn(lang);
  const part = (title: string, door: Doors['talk'], none: string): string => {
    const services = door.map((each) => serviceHtml(lang, serviceShown(lang, each)));
    return `<h2>${safe(title)}</h2>\n${services.join('\n') || `<p>${safe(none)}</p>`}`;
  };
  const lines = ['1', '2', '3', '4', '5'] as const;
  return `<!doctype html>
<html lang="${lang}" dir="${dirOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${safe(say('help-title-of', { place }))}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${safe(place)}</h1>
${part(say('help-danger'), doors.emergency, say('help-danger-unknown'))}
${part(say('help-door-talk'), doors.talk, say('help-talk-none'))}
<h2>${safe(say('help-happens'))}</h2>
<ul>${lines.map((n) => `<li>${safe(say(`help-happens-${n}`))}</li>`).join('')}</ul>
${part(say('help-door-report'), doors.report, say('help-report-none'))}
<p><small>${safe(say('help-pack-made', { date: dateIn(lang, today) }))}</small></p>
</body>
</html>
`;
}

function serviceHtml(lang: string, shown: ServiceShown): string {
  const say = sayIn(lang);
  const colon = say('help-colon');
  const phones = shown.phones.map(({ href, before, number, after, note }) => {
    const words = `${safe(before)}<bdi dir="ltr">${safe(number)}</bdi>${safe(after)}`;
    return `<p>${href === undefined ? words : `<a href="${safe(href)}">${words}</a>`}${note ? ` (${safe(note)})` : ''}</p>`;
  });
  const site =
    shown.url === undefined
      ? ''
      : `<p>${safe(say('help-site') + say('help-colon'))} <bdi dir="ltr">${safe(shown.url)}</bdi></p>`;
  const hours = [...shown.hours, ...(shown.hours.length === 0 && shown.hoursNote ? [shown.hoursNote] : [])];
  const facts = [
    ...(shown.area ? [`${say('help-where')}${colon} ${shown.area}`] : []),
    `${say('help-hours')}${colon} ${hours.join('; ') || say('help-hours-unknown')}`,
    `${say('help-spoken')}${colon} ${shown.languages ?? say('help-spoken-unknown')}`,
    `${say('help-checked')}${colon} ${shown.checked} (${shown.sourceHost})`,
  ];
  const lines = facts.map((fact) => `<p><small>${safe(fact)}</small></p>`);
  return `<h3><bdi>${safe(shown.name)}</bdi></h3>\n${[...phones, site, ...lines].join('\n')}`;
}

function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
