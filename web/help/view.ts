import type { HelpSeen } from '#engine/help/index.ts';
import { WEEK, type HelpService, type Opening, type Phone } from '#engine/model/help.ts';
import { dateIn, languageName, sayIn, type Say } from '#web/words/say.ts';

/** One way to reach a service: `href` absent where it is only read. */
export type WayShown = {
  readonly href?: string;
  /** "Call { number }", parted where the number stands, which reads from the left in every language. */
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** For whom or whence, in brackets. */
  readonly note?: string;
};

/** A service in the words of a reader. */
export type ServiceShown = {
  readonly id: string;
  readonly kind: HelpService['kind'];
  readonly name: string;
  readonly phones: readonly WayShown[];
  readonly url?: string;
  readonly host?: string;
  /** The site is a way to write or chat, not only a site. */
  readonly writes: boolean;
  readonly hours: readonly string[];
  readonly hoursNote?: string;
  readonly cost: string;
  readonly languages?: string;
  readonly languagesNote?: string;
  readonly area?: string;
  readonly checked: string;
  readonly confirmed: boolean;
  readonly source: string;
  readonly sourceHost: string;
};

const WRITES: readonly string[] = [
  'chat',
  'peer-chat',
  'email',
  'online',
  'forum',
  'whatsapp',
  'app',
  'form',
];
const MARK = '\u0001';

export function serviceShown(lang: string, seen: HelpSeen): ServiceShown {
  const say = sayIn(lang);
  const { service, values, checked, age } = seen;
  const { url, hoursNote } = values;
  const date = dateIn(lang, checked);
  const list = (texts: readonly string[]): string =>
    new Intl.ListFormat(lang, { type: 'unit' }).format(texts);
  const named = (tags: readonly string[]): string => list(tags.map((tag) => languageName(lang, tag)));
  const area = service.area?.[lang] ?? service.area?.['en'];
  return {
    id: service.id,
    kind: service.kind,
    name: values.name,
    phones: (values.phones ?? []).map((phone) => phoneShown(say, phone, { list, named })),
    ...(url === undefined ? {} : { url, host: hostOf(url) }),
    writes: service.ways.some((way) => WRITES.includes(way)),
    hours: (values.hours ?? []).map((opening) => openingShown(lang, say, opening)),
    ...(hoursNote === undefined ? {} : { hoursNote }),
    cost: say(`help-cost-${values.cost ?? 'unknown'}`),
    ...(values.languages ? { languages: named(values.languages) } : {}),
    ...(service.languagesNote === undefined ? {} : { languagesNote: service.languagesNote }),
    ...(area === undefined ? {} : { area }),
    checked: age === 'recent' ? date : say('help-checked-not-recently', { date }),
    confirmed: seen.confirmed,
    source: service.source,
    sourceHost: hostOf(service.source),
  };
}

type Lists = {
  readonly list: (texts: readonly string[]) => string;
  readonly named: (tags: readonly string[]) => string;
};

function phoneShown(say: Say, phone: Phone, { list, named }: Lists): WayShown {
  const { by, word, letters, what, abroad, mobile, languages } = phone;
  const digits = phone.say.replaceAll(/[^\d+]/gu, '');
  const number = letters === undefined ? phone.say : `${phone.say} (${letters})`;
  const words =
    by === 'whatsapp'
      ? say('help-whatsapp', { number: MARK })
      : by === 'text'
        ? word === undefined
          ? say('help-text', { number: MARK })
          : say('help-text-word', { number: MARK, word })
        : say('help-call', { number: MARK });
  const [before = '', after = ''] = words.replaceAll(/[\u2066-\u2069]/gu, '').split(MARK);
  const notes = [
    what && say(`help-what-${what}`),
    abroad && say('help-what-abroad'),
    mobile && say('help-what-mobile'),
    languages && named(languages),
  ].filter((note) => typeof note === 'string');
  const href = by === 'whatsapp' ? undefined : `${by === 'text' ? 'sms' : 'tel'}:${digits}`;
  return {
    ...(href === undefined ? {} : { href }),
    // The number does not stand alone on a line.
    before: before.replace(/ $/u, '\u00a0'),
    number,
    after,
    ...(notes.length > 0 ? { note: list(notes) } : {}),
  };
}

function openingShown(lang: string, say: Say, { days, opens, closes }: Opening): string {
  const whole = opens === '00:00' && closes === '24:00';
  if (days.length === WEEK.length) {
    return whole ? say('help-hours-always') : say('help-hours-daily', { from: opens, to: closes });
  }
  return say('help-hours-days', { days: daysShown(lang, say, days), from: opens, to: closes });
}

/** Days that follow one another are said by the first and the last. */
function daysShown(lang: string, say: Say, days: Opening['days']): string {
  const places = days.map((day) => WEEK.indexOf(day));
  const follow = places.every((place, at) => at === 0 || place === ((places[at - 1] ?? 0) + 1) % 7);
  // 5 January 2026 was a Monday.
  const name = (place: number): string =>
    new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + place));
  const [first = 0] = places;
  if (places.length > 2 && follow)
    return say('help-days-range', { first: name(first), last: name(places.at(-1) ?? first) });
  return new Intl.ListFormat(lang, { type: 'unit' }).format(places.map(name));
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./u, '');
}
