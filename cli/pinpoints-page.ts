import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import { numbersOf, type Passage, type Row } from '#engine/pinpoints/index.ts';
import { STYLE } from '#engine/reports/writers/style.ts';
import type { Pinpoints } from '#operations/pinpoints.ts';
import { citedText, counted, percent, placeOf, spanOf } from './pinpoints-lines.ts';

const OWN_STYLE = `
.notice { border: 1px solid var(--line); border-inline-start: 4px solid var(--accent); background: var(--wash); padding: 0.75rem 1rem; }
.pair { display: grid; grid-template-columns: 1fr; gap: 1rem 2rem; border-block-start: 1px solid var(--line); padding-block: 1rem; }
.pair h3 { margin: 0 0 0.5rem; } .pair figure { margin: 0 0 1rem; } .pair blockquote p { margin-block-end: 0.4rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
@media (min-width: 60rem), print { .pair { grid-template-columns: 1fr 1fr; } }
@media print { .pair { padding-block: 0.5rem; } .pair h3, figcaption { break-after: avoid; } }
`;

/** From this chance on a proposal stands on the page. */
const SHOWN = 0.15;
const MOST = 3;

const STATES: Readonly<Record<Row['state'], string>> = {
  agrees: 'The paragraph cited is the one proposed.',
  proposed: 'A paragraph is proposed; nobody has confirmed it.',
  conflict: 'What is proposed is not what is cited. A person has to read both.',
  nothing: 'No paragraph is proposed, or none strongly enough.',
};

/**
 * One page for reading on one's own machine: each requirement, and beside it the paragraphs of the official text. It
 * needs nothing else: no script, no font, no picture.
 */
export function pinpointsPage(beside: Pinpoints, catalogue: Catalogue): string {
  const byId = new Map(catalogue.requirements.map((one) => [one.id, one]));
  const groups = catalogue.instrument.groups
    .map((group) => ({
      ...group,
      rows: beside.rows.filter((row) => row.requirement.startsWith(`${group.id}.`)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const title = `Requirements beside ${beside.document.symbol}`;
  return [
    '<!doctype html>',
    '<html lang="en" dir="ltr">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex, noarchive">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}${OWN_STYLE}</style>`,
    '</head>',
    '<body>',
    '<header><nav aria-label="Groups of requirements"><ul>',
    ...groups.map(({ id, title: name }) => `<li><a href="#${escape(id)}">${escape(name)}</a></li>`),
    '</ul></nav></header>',
    '<main>',
    `<h1>${escape(title)}</h1>`,
    ...front(beside),
    ...groups.flatMap(({ id, title: name, rows }) => [
      `<h2 id="${escape(id)}">${escape(name)}</h2>`,
      ...rows.map((row) => pair(row, byId.get(row.requirement), beside)),
    ]),
    '</main>',
    '<footer><p>Made with Tutela on the machine of its reader. What the machine proposes is not a citation.</p></footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function front({ document, passages, missing, rows }: Pinpoints): readonly string[] {
  const { count, first, last } = spanOf(passages);
  const counts = counted(rows);
  const facts: readonly (readonly [string, string])[] = [
    ['Document', document.recognised ? document.symbol : `${document.symbol}, as its reader says`],
    ['Title', document.title],
    ['Language', document.lang],
    ['SHA-256', document.sha256],
    ['Paragraphs', `${count}, from ${first} to ${last}`],
    ...(missing.length === 0 ? [] : [['Not found', missing.join(', ')] as const]),
    ['Agrees', String(counts.agrees)],
    ['Proposed', String(counts.proposed)],
    ['In conflict', String(counts.conflict)],
    ['Nothing proposed', String(counts.nothing)],
  ];
  return [
    '<p class="notice"><strong>For your own reading, not for publication.</strong> The quoted words are those of the document named below, which you loaded yourself. They are not Tutela’s: Tutela does not ship them, holds no right in them and does not license them. The proposals are made by a machine; a paragraph is cited only after a person has read and confirmed it.</p>',
    `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${name === 'Title' ? `<span${langOf(document.lang)}>${escape(value)}</span>` : escape(value)}</dd>`).join('')}</dl>`,
  ];
}

function pair(row: Row, requirement: Requirement | undefined, beside: Pinpoints): string {
  const ours = [
    `<h3 id="${escape(row.requirement.replace('.', '-'))}">${escape(row.title)}</h3>`,
    `<p>${escape(requirement?.question ?? '')}</p>`,
    `<p><code>${escape(row.requirement)}</code>. Cited: ${escape(row.cited.map(citedText).join('; ') || 'nothing')}.</p>`,
    ...(row.absent.length === 0
      ? []
      : [`<p>Cited, and not in this document: ${escape(row.absent.join(', '))}.</p>`]),
    `<p><strong>${escape(STATES[row.state])}</strong></p>`,
  ];
  return `<div class="pair"><div>${ours.join('')}</div><div>${official(row, beside).join('')}</div></div>`;
}

/** What is cited by number first, then what is proposed. */
function official({ cited, proposals }: Row, { passages, document }: Pinpoints): readonly string[] {
  const chances = new Map(proposals.map(({ number, chance }) => [number, chance]));
  const strong = proposals.filter(({ chance }) => chance >= SHOWN).slice(0, MOST);
  const numbers = new Set([...cited.flatMap(numbersOf), ...strong.map(({ number }) => number)]);
  const shown = [...numbers].flatMap((number) => passages.get(number) ?? []);
  if (shown.length === 0) return ['<p>No paragraph.</p>'];
  return shown.map((passage) => quote(passage, chances.get(passage.number), document));
}

function quote(passage: Passage, chance: number | undefined, { text, lang }: Pinpoints['document']): string {
  const words = passage.text
    .split('\n')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('');
  const said = chance === undefined ? 'cited' : `proposed, ${percent(chance)}`;
  return `<figure><blockquote${langOf(lang)}>${words}</blockquote><figcaption>${escape(placeOf(passage, text))} (${said})</figcaption></figure>`;
}

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)(?:-|$)/iu;

function langOf(lang: string): string {
  if (lang === 'und') return ' dir="auto"';
  return ` lang="${escape(lang)}" dir="${RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr'}"`;
}

/** Control characters have no place in HTML and are dropped; the rest is written so that it stays text. */
function escape(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
