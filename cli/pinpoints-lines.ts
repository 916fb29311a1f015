import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import { numbersOf, type Cited, type OfficialText, type Passage, type Row } from '#engine/pinpoints/index.ts';
import type { Change } from '#operations/pinpoints-confirm.ts';
import type { Pinpoints } from '#operations/pinpoints.ts';

/** Characters of a paragraph in a list. */
const BEGINNING = 60;

/** For people: the document, then each requirement with what is cited, what is proposed, and how they stand. */
export function pinpointsText(beside: Pinpoints, catalogue: Catalogue, whole: boolean): string {
  const byId = new Map(catalogue.requirements.map((one) => [one.id, one]));
  return `${[
    ...documentLines(beside),
    '',
    ...beside.rows.flatMap((row) => [
      ...rowLines(row, beside),
      ...(whole ? fullLines(row, byId.get(row.requirement), beside) : []),
    ]),
    '',
    countsOf(beside.rows),
    'Proposals are a machine\'s. A person who has read the paragraph confirms it: --confirm "ID=NUMBER" --by "NAME".',
  ].join('\n')}\n`;
}

/** For other programs. Words of the document stand in it only where one requirement was asked for. */
export function pinpointsJson(
  { document, passages, missing, rows, problems }: Pinpoints,
  whole: boolean,
): string {
  const data = {
    tutela: 'pinpoints/1',
    document,
    paragraphs: { ...spanOf(passages), missing },
    counts: counted(rows),
    requirements: rows.map(({ proposals, ...row }) => ({
      ...row,
      proposals: proposals.map(({ number, chance }) => ({
        number,
        chance: Math.round(chance * 1000) / 1000,
        section: passages.get(number)?.section,
        ...(whole ? { text: passages.get(number)?.text } : {}),
      })),
    })),
    problems,
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** What a confirmation changed, line by line. */
export function changesText(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed: the catalogue says this already.\n';
  return `${changes.map(changeText).join('\n')}\nConfirmed: ${changes.length}. Each is in the log opsc/confirmations.jsonl.\n`;
}

function changeText({ file, before, after }: Change): string {
  const [old, fresh] = [before.split(/\r?\n/u), after.split(/\r?\n/u)];
  let top = 0;
  while (top < old.length && old[top] === fresh[top]) top++;
  let end = 0;
  while (end < old.length - top && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  return [
    `--- ${file}`,
    `+++ ${file}`,
    `@@ line ${top + 1} @@`,
    ...old.slice(Math.max(0, top - 1), top).map((line) => ` ${line}`),
    ...old.slice(top, old.length - end).map((line) => `-${line}`),
    ...fresh.slice(top, fresh.length - end).map((line) => `+${line}`),
    '',
  ].join('\n');
}

function documentLines({ document, passages, missing, problems }: Pinpoints): readonly string[] {
  const { count, first, last } = spanOf(passages);
  const unit = document.text === 'opsc' ? 'Articles' : 'Paragraphs';
  return [
    `Document   ${document.symbol}${document.recognised ? '' : ' (as given with --document; its first page does not say so)'}`,
    `Title      ${oneLine(document.title, 200)}`,
    `Language   ${document.lang === 'und' ? 'unknown; say it with --lang' : document.lang}`,
    `SHA-256    ${document.sha256}`,
    `${unit.padEnd(10)} ${count}, from ${first} to ${last}`,
    ...(missing.length === 0
      ? []
      : [`Problem    paragraphs not found: ${missing.join(', ')}; look whether the file is whole`]),
    ...problems.map(
      (one) => `Problem    ${oneLine([one.place, one.message].filter(Boolean).join(': '), 300)}`,
    ),
  ];
}

function rowLines(
  { state, requirement, title, cited, proposals, absent }: Row,
  { passages, document }: Pinpoints,
): readonly string[] {
  const [first] = proposals;
  const passage = first && passages.get(first.number);
  const proposed =
    first === undefined || passage === undefined
      ? 'none'
      : `${placeOf(passage, document.text)}, ${percent(first.chance)}: “${oneLine(passage.text, BEGINNING)}”`;
  return [
    `${state.padEnd(9)} ${requirement}  ${title}`,
    `          cited ${cited.map(citedText).join('; ') || 'nothing'}`,
    ...(absent.length === 0 ? [] : [`          cited, and not in this document: ${absent.join(', ')}`]),
    `          proposed ${proposed}`,
  ];
}

/** The requirement in our words, then each paragraph cited or proposed, in full. */
function fullLines(
  { cited, proposals }: Row,
  requirement: Requirement | undefined,
  { passages, document }: Pinpoints,
): readonly string[] {
  const chances = new Map(proposals.map(({ number, chance }) => [number, chance]));
  const numbers = new Set(
    [...cited.flatMap(numbersOf), ...chances.keys()].filter((number) => passages.has(number)),
  );
  return [
    '',
    ...(requirement === undefined ? [] : [requirement.question, requirement.detail.trim()]),
    ...[...numbers].flatMap((number) => {
      const passage = passages.get(number) as Passage;
      const chance = chances.get(number);
      const said = [...passage.path, ...(chance === undefined ? ['cited'] : [percent(chance)])].map((one) =>
        oneLine(one, 120),
      );
      const lines = passage.text.split('\n').map((line) => `  ${oneLine(line, Number.MAX_SAFE_INTEGER)}`);
      return ['', `${placeOf(passage, document.text)} (${said.join(' > ')})`, ...lines];
    }),
  ];
}

export function citedText(cited: Cited): string {
  if (cited.of === 'opsc') return `art. ${cited.number}`;
  if (cited.mark === 'verified' && cited.paras !== undefined) {
    const by =
      cited.confirmed === undefined ? '' : `, confirmed by ${cited.confirmed.by} on ${cited.confirmed.on}`;
    return `sect. ${cited.section}, para. ${cited.paras} (verified${by})`;
  }
  return `sect. ${cited.section} (${cited.mark === 'section' ? 'heading read' : cited.mark})`;
}

export function placeOf({ number, section, page }: Passage, text: OfficialText): string {
  const unit = text === 'opsc' ? 'art.' : 'para.';
  const under = section === undefined ? '' : `, sect. ${section}`;
  return `${unit} ${number}${under}${page === undefined ? '' : `, page ${page}`}`;
}

const STATES = ['agrees', 'proposed', 'conflict', 'nothing'] as const;

export function counted(rows: readonly Row[]): Readonly<Record<Row['state'], number>> {
  const count = (state: Row['state']) => rows.filter((row) => row.state === state).length;
  return {
    agrees: count('agrees'),
    proposed: count('proposed'),
    conflict: count('conflict'),
    nothing: count('nothing'),
  };
}

export function countsOf(rows: readonly Row[]): string {
  const counts = counted(rows);
  return STATES.map((state) => `${state} ${counts[state]}`).join(', ');
}

export function percent(chance: number): string {
  return `${Math.round(chance * 100)} %`;
}

export function spanOf(passages: ReadonlyMap<string, Passage>) {
  const numbers = [...passages.keys()];
  return { count: numbers.length, first: numbers[0] ?? '', last: numbers.at(-1) ?? '' };
}

/** A document may hold signs that steer a screen; they are left out. */
function oneLine(text: string, most: number): string {
  const flat = text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return flat.length > most ? `${flat.slice(0, most - 1)}…` : flat;
}
