import type { ListRow } from '#operations/recommendations/list.ts';
import { FOLLOW_UP, KIND, MECHANISM, POSITION, SOURCE } from './words.ts';

/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA = /^[\s\0]*[=+\-@]|^[\t\r\n]/u;

const HEAD = [
  'id',
  'source',
  'body',
  'mechanism',
  'symbol',
  'paragraph',
  'date',
  'kind',
  'text',
  'language',
  'themes',
  'persons',
  'SDGs',
  'position of the State, as the source states it',
  'linked by people',
  'rejected by people',
  'proposed by the machine',
  'follow-up',
  'follow-up: why',
];

/** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. */
export function csvOf(rows: readonly ListRow[]): string {
  const lines = rows.map(({ facts, standing, proposals }) => {
    const links = [...standing.links.values()];
    const named = (confirmed: boolean) =>
      links.filter((link) => link.confirmed === confirmed).map(({ requirement }) => requirement);
    return [
      facts.id,
      SOURCE[facts.source],
      facts.bodies.join('; '),
      MECHANISM[facts.mechanism],
      facts.symbol ?? '',
      facts.paragraph ?? '',
      facts.date ?? '',
      KIND[facts.kind],
      facts.text,
      facts.lang,
      facts.themes.join('; '),
      facts.persons.join('; '),
      facts.sdgs.join('; '),
      POSITION[facts.position],
      named(true).join('; '),
      named(false).join('; '),
      proposals.map(({ requirement }) => requirement).join('; '),
      FOLLOW_UP[standing.followUp],
      standing.said?.reason ?? '',
    ];
  });
  return `\uFEFF${[HEAD, ...lines].map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A leading apostrophe keeps a spreadsheet from running what a document says. */
function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
