import type { Rows } from './connect.ts';
import type { EntryKind, Outcome } from './entries.ts';

/** One line of the record of sign-ins, as it is shown. */
export type EntrySeen = {
  readonly id: string;
  readonly at: Date;
  /** Id and name; absent where nobody is known. */
  readonly person?: { readonly id: string; readonly name: string };
  readonly what: EntryKind;
  readonly outcome: Outcome;
  /** The same for the same network while the secret of this place is the same; eight hexadecimal digits. */
  readonly network: string;
  readonly route: string;
};

export type EntriesAsked = {
  /** Id of a person; "nobody" for what belongs to no account. */
  readonly person?: string | undefined;
  readonly outcome?: Outcome | undefined;
  /** Only what came before the line of this id. */
  readonly before?: string | undefined;
  readonly most: number;
};

export const NOBODY = 'nobody';

/** The newest first. */
export async function readEntries(
  rows: Rows,
  { person, outcome, before, most }: EntriesAsked,
): Promise<readonly EntrySeen[]> {
  let asked = rows
    .selectFrom('entry_record as entry')
    .leftJoin('person', 'person.id', 'entry.person')
    .select(['entry.id', 'entry.at', 'entry.person', 'person.name', 'entry.what', 'entry.outcome'])
    .select(['entry.network', 'entry.route'])
    .orderBy('entry.id', 'desc')
    .limit(most);
  if (person === NOBODY) asked = asked.where('entry.person', 'is', null);
  else if (person !== undefined) asked = asked.where('entry.person', '=', person);
  if (outcome !== undefined) asked = asked.where('entry.outcome', '=', outcome);
  // A number longer than any of the database is no line of it.
  if (before !== undefined && /^\d{1,18}$/u.test(before)) asked = asked.where('entry.id', '<', before);
  return (await asked.execute()).map((row) => ({
    id: row.id,
    at: row.at,
    ...(row.person === null ? {} : { person: { id: row.person, name: row.name ?? '' } }),
    what: row.what as EntryKind,
    outcome: row.outcome as Outcome,
    network: row.network?.slice(0, 8) ?? '',
    route: row.route ?? '',
  }));
}
