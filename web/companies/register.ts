import { rollUp, tallyOf, type QuestionCounts } from '#engine/companies/index.ts';
import { ANSWERS, SECTORS, type Sector } from '#engine/model/sector.ts';
import { registerEntries, type RegisterEntry } from '#operations/companies/index.ts';
import type { Table } from '#web/http/table-download.ts';
import { regionName } from '#web/states/region-name.ts';
import type { Say } from '#web/words/say.ts';
import type { Database } from '#store/database/index.ts';
import { sheetFor } from './sheets.ts';

/** The columns of the counts. */
export const COUNTED = [...ANSWERS, 'stale'] as const;

/** What a reader asked the register for; an empty string is no wish. */
export type RegisterChoice = { readonly sector: string; readonly state: string };

export function registerChoice(params: URLSearchParams): RegisterChoice {
  const read = (name: string): string => (params.get(name) ?? '').trim().slice(0, 20);
  return { sector: read('sector'), state: read('state').toUpperCase() };
}

/** All that is public, in the order of the names in this language. */
export async function register(database: Database, lang: string): Promise<readonly RegisterEntry[]> {
  const { compare } = new Intl.Collator(lang);
  const entries = await registerEntries(database);
  return [...entries].sort(
    (a, b) => compare(a.content.company.name, b.content.company.name) || (a.sha256 < b.sha256 ? -1 : 1),
  );
}

export function chosenEntries(
  entries: readonly RegisterEntry[],
  { sector, state }: RegisterChoice,
): readonly RegisterEntry[] {
  return entries.filter(
    ({ content: { company } }) =>
      (sector === '' || company.sector === sector) && (state === '' || company.state === state),
  );
}

/** What can be chosen, each with its count over the whole register. */
export function registerOptions(entries: readonly RegisterEntry[], lang: string) {
  const count = (key: 'sector' | 'state', value: string): number =>
    entries.filter(({ content }) => content.company[key] === value).length;
  const states = [...new Set(entries.map(({ content }) => content.company.state))];
  const { compare } = new Intl.Collator(lang);
  return {
    sector: SECTORS.map((value) => ({ value, name: sectorName(lang, value), count: count('sector', value) })),
    state: states
      .map((value) => ({ value, name: regionName(lang, value), count: count('state', value) }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

export function sectorName(lang: string, sector: Sector): string {
  return sheetFor(lang, sector)?.title ?? sector;
}

/** An entry as the list shows it. @param today ISO 8601 */
export function entryRow({ content, at }: RegisterEntry, lang: string, today: string) {
  const { company, answers } = content;
  const { counts: _, ...tally } = tallyOf(content, today);
  return {
    ...tally,
    id: company.id,
    name: company.name,
    sector: sectorName(lang, company.sector),
    state: regionName(lang, company.state),
    on: at.slice(0, 10),
    stale: tally.expires !== undefined && tally.expires < today,
    links: [...new Set(answers.flatMap(({ values }) => values.link ?? []))],
  };
}

export function registerTable(
  entries: readonly RegisterEntry[],
  lang: string,
  say: Say,
  today: string,
): Table {
  const head = (
    ['company', 'sector', 'state', 'published', 'expires', 'answered', 'asked', 'links'] as const
  ).map((key) => say(`companies-col-${key}`));
  const rows = entries.map((entry) => {
    const row = entryRow(entry, lang, today);
    const numbers = [String(row.answered), String(row.base)];
    return [
      row.name,
      row.sector,
      row.state,
      row.on,
      row.expires ?? '',
      ...numbers,
      row.links.join(' '),
      entry.sha256,
    ];
  });
  // Each line says what it is, wherever it is taken.
  const notice = say('companies-notice');
  return {
    title: say('companies-register'),
    head: [...head, 'SHA-256', say('companies-not')],
    rows: rows.map((row) => [...row, notice]),
    lang,
  };
}

/** The id of a company, as an address may hold it. */
export function isEntryId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text);
}

export type SectorRollUp = {
  readonly sector: Sector;
  readonly title: string;
  readonly companies: number;
  readonly rows: readonly (QuestionCounts & { readonly subject: string })[];
};

/** What the companies of a State said, sector by sector; a sector without a company is left out. */
export function rollUpOf(
  entries: readonly RegisterEntry[],
  state: string,
  lang: string,
  today: string,
): readonly SectorRollUp[] {
  return SECTORS.flatMap((sector) => {
    const sheet = sheetFor(lang, sector);
    const own = chosenEntries(entries, { sector, state }).map(({ content }) => content);
    if (!sheet || own.length === 0) return [];
    const subjects = new Map(sheet.questions.map(({ id, title }) => [id, title]));
    const rows = rollUp([...subjects.keys()], own, today).map((row) => ({
      ...row,
      subject: subjects.get(row.question) ?? row.question,
    }));
    return [{ sector, title: sheet.title, companies: own.length, rows }];
  });
}

/** The counts of a State for a spreadsheet: each line says of what day it is, and what it is not. */
export function rollUpTable(
  sectors: readonly SectorRollUp[],
  {
    state,
    lang,
    say,
    day,
  }: { readonly state: string; readonly lang: string; readonly say: Say; readonly day: string },
): Table {
  const rows = sectors.flatMap(({ title, rows: own }) =>
    own.map(({ question, subject, base, counts }) => [
      state,
      title,
      question,
      subject,
      ...COUNTED.map((column) => String(counts[column])),
      String(base),
      day,
      say('companies-notice'),
    ]),
  );
  const columns = (['state', 'sector', 'id', 'question'] as const).map((key) => say(`companies-col-${key}`));
  const counted = COUNTED.map((column) => say(`companies-${column}`));
  const head = [...columns, ...counted, say('companies-col-base'), 'as of', say('companies-not')];
  return { title: say('companies-register'), head, rows, lang };
}

/** ISO 8601 */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
