import { addressFault, recordsNow } from '#engine/library/index.ts';
import {
  LibraryValues,
  type LibraryRecord,
  type LibraryStanding,
  type LinkChecked,
} from '#engine/model/library.ts';
import type { Database, Session } from '#store/database/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import {
  appendLibraryStep,
  holdLibrary,
  librarySaid,
  libraryStepsIn,
  nextRecord,
  type LibraryStep,
} from '#store/library/index.ts';
import { seenByAll } from '../publish/mark.ts';
import { may, type Holder } from '../rights.ts';

export type { LibraryStep } from '#store/library/index.ts';

export type Said = { readonly standings: readonly LibraryStanding[]; readonly links: readonly LinkChecked[] };

/** What was said of the records and of their links, as the public may read it. */
export function saidOfLibrary(database: Pick<Database, 'inPublic'>): Promise<Said> {
  return librarySaid(database);
}

type Who = Holder & { readonly id: string };
type Desk = Pick<Database, 'within' | 'inPublic'>;

export function mayKeep(person: Holder | undefined): boolean {
  return may(person, 'keep-library');
}

/** Every step on a record, or on all of them, newest first; nothing for whoever does not keep the library. */
export async function libraryHistory(
  database: Desk,
  person: Who,
  record?: string,
): Promise<readonly LibraryStep[]> {
  if (!mayKeep(person)) return [];
  return database.within(sessionOf(person), (db) => libraryStepsIn(db, record));
}

export type LibraryRefusal = 'not-yours' | 'no-such-record' | 'moved' | 'bad-form' | 'bad-address';
export type Kept = { readonly record: string } | { readonly refused: LibraryRefusal };

export type LibrarySaid =
  | { readonly kind: 'add'; readonly values: unknown }
  | {
      readonly kind: 'correct';
      readonly record: string;
      readonly values: unknown;
      /** `valuesKey` of what the page showed: what changed meanwhile is looked at first. */
      readonly shown: string;
    }
  | { readonly kind: 'withdraw'; readonly record: string; readonly shown: string };

/**
 * Keeps the word of a person on a record. An address must be one that every reader can reach over https; one that came
 * with the house and is left as it is may stay as it is. Once this is answered, every page shows it.
 *
 * @param facts the records that came with the house
 * @param id from the page, so that a form that is sent twice is done once
 */
export async function sayOfLibrary(
  database: Desk,
  person: Who,
  facts: readonly LibraryRecord[],
  said: LibrarySaid & { readonly note: string; readonly id?: string },
): Promise<Kept> {
  if (!mayKeep(person)) return { refused: 'not-yours' };
  const { id = uuid7(), kind, note } = said;
  const values = kind === 'withdraw' ? null : (LibraryValues.safeParse(said.values).data ?? undefined);
  if (values === undefined || note.trim().length < 3 || note.length > 2000) return { refused: 'bad-form' };
  const kept = await database.within(
    sessionOf(person),
    async (db): Promise<Kept> => {
      await holdLibrary(db);
      const steps = await libraryStepsIn(db);
      // Sent twice: the first one stands.
      const before = steps.find((step) => step.id === id && step.by === person.id);
      if (before) return { record: before.record };
      const now = kind === 'add' ? null : shownOf(facts, steps, said.record);
      if (now === undefined) return { refused: 'no-such-record' };
      if (kind !== 'add' && valuesKey(now) !== said.shown) return { refused: 'moved' };
      if (values?.url !== undefined && values.url !== now?.url && addressFault(values.url) !== undefined)
        return { refused: 'bad-address' };
      const record = kind === 'add' ? await nextRecord(db) : said.record;
      await appendLibraryStep(db, { id, record, kind, values, note, by: person.id });
      return { record };
    },
    true,
  );
  if ('record' in kept) await seenByAll();
  return kept;
}

/** One text for the same values, whatever their order. */
export function valuesKey(values: LibraryValues | null): string {
  if (values === null) return 'withdrawn';
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What stands of a record; null where it was withdrawn, undefined where there never was one. */
export function shownOf(
  facts: readonly LibraryRecord[],
  steps: readonly Pick<LibraryStep, 'record' | 'kind' | 'values'>[],
  record: string,
): LibraryValues | null | undefined {
  const last = steps.find((step) => step.record === record);
  if (last) return last.values;
  return facts.find(({ id }) => id === record)?.values;
}

/** The records as the public sees them. */
export function recordsOf(facts: readonly LibraryRecord[], { standings }: Said): readonly LibraryRecord[] {
  return recordsNow(facts, standings);
}

/** Of no State and no voice: the library belongs to the house. */
const sessionOf = (person: Who): Session => ({ person: person.id, states: [], voices: [], house: true });
