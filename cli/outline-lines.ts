import type { Entry, Outline } from '#operations/outline.ts';

/** For other programs: one law as itself, several under `laws`. */
export function outlineJson(laws: readonly Outline[]): string {
  return `${JSON.stringify(laws.length === 1 ? laws[0] : { laws }, null, 1)}\n`;
}

/** For people: what was understood, then one line for each provision, with its headings above it. */
export function outlineText(laws: readonly Outline[]): string {
  return laws.map(lawText).join('\n');
}

const FROM = { document: 'said by the document', detected: 'found by its words', given: 'given with --lang' };

/** What a document says of itself, as people call it. */
const NAMES: Readonly<Record<string, string>> = {
  work: 'Work',
  expression: 'Version',
  eli: 'ELI',
  uri: 'Address',
  inForce: 'In force',
  versionDate: 'Of',
};

function lawText(law: Outline): string {
  const lang = law.lang === null ? 'unknown' : `${law.lang}${law.langFrom ? ` (${FROM[law.langFrom]})` : ''}`;
  const out = [
    `Title     ${law.title ?? 'none found'}`,
    `Language  ${lang}`,
    ...Object.entries(law.identity ?? {}).map(([name, value]) => `${NAMES[name] ?? name}`.padEnd(10) + value),
    `Format    ${law.format}, encoding ${law.encoding}`,
    `Articles  ${countsOf(law)}`,
    ...law.problems.map((one) => `Problem   ${[one.place, one.message].filter(Boolean).join(': ')}`),
    '',
  ];
  let path = '';
  for (const entry of [...law.articles, ...law.dispositions, ...law.annexes]) {
    const above = entry.path.join(' > ');
    if (above !== path && above !== '') out.push(above);
    path = above;
    out.push(lineOf(entry));
  }
  for (const { number, text, ...place } of law.paragraphs)
    out.push(`  ${number}. ${start(text)}${at(place)}`);
  return `${out.join('\n')}\n`;
}

function countsOf(law: Outline): string {
  const more = [
    law.dispositions.length > 0 ? `${law.dispositions.length} dispositions` : '',
    law.annexes.length > 0 ? `${law.annexes.length} annexes` : '',
    law.paragraphs.length > 0 ? `${law.paragraphs.length} numbered paragraphs` : '',
  ].filter(Boolean);
  return [String(law.articles.length), ...more].join(', ');
}

function lineOf(entry: Entry): string {
  const { number, heading, text, eId, status, definitions, references } = entry;
  const notes = [
    status ?? '',
    definitions === undefined ? '' : `defines ${definitions.length}`,
    references === undefined ? '' : `names ${references.length}`,
  ].filter(Boolean);
  const said = heading === '' ? start(text) : heading;
  return `  ${number.padEnd(10)} ${said}  [${[eId, ...notes].join(', ')}]${at(entry)}`;
}

/** The first words of a provision that has no heading. */
function start(text: string): string {
  const line = text.slice(0, 61).replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function at({ line, page }: { readonly line?: number; readonly page?: number }): string {
  if (page !== undefined) return `  page ${page}`;
  return line === undefined ? '' : `  line ${line}`;
}
