import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import type { Session } from '#store/database/index.ts';
import { placeInInbox } from '#store/inbox.ts';
import type { HouseTask, Jobs } from '#store/jobs/index.ts';
import { may, type Holder } from '../rights.ts';
import type { Imported } from './import-uhri.ts';

/** The languages of the exports. */
export const EXPORT_LANGS = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;

export const ImportInput = z.strictObject({
  /** In the inbox of the data folder. */
  file: z.string().min(1).max(150),
  lang: z.enum(EXPORT_LANGS),
  /** It was handed in for this import, and is taken away after it. */
  uploaded: z.boolean(),
});
export type ImportInput = z.infer<typeof ImportInput>;

/** What a task of this kind has come to. */
export type ImportResult = Imported & {
  /** How many recommendations were read for links after it. */
  readonly linked: number;
};

type Actor = Holder & { readonly id: string };
type Where = { readonly jobs: Jobs; readonly data: string };

/** @returns whether this person brings facts in for the whole house */
export function mayImport(person: Holder): boolean {
  return may(person, 'import-recommendations');
}

/**
 * Asks for an import of what lies in the inbox.
 *
 * @param id from the page, so that a form that is sent twice asks once
 * @throws InputError when it is not this person's, or no such file is there
 */
export async function startImport(
  { jobs, data }: Where,
  person: Actor,
  given: ImportInput,
  id?: string,
): Promise<HouseTask> {
  mustMay(person);
  placeInInbox(data, given.file);
  const input = ImportInput.parse(given);
  return jobs.send(houseSession(person), { kind: 'import-uhri', input, ...(id === undefined ? {} : { id }) });
}

/** The imports of this house, newest first; nothing for whoever may not import. */
export async function importsSeen(
  { jobs }: Pick<Where, 'jobs'>,
  person: Actor,
): Promise<readonly HouseTask[]> {
  return mayImport(person) ? jobs.houseTasks(houseSession(person), 'import-uhri') : [];
}

/** Ends an import; what it kept before stays, and the next passes over it. */
export async function cancelImport({ jobs }: Pick<Where, 'jobs'>, person: Actor, id: string): Promise<void> {
  mustMay(person);
  const session = houseSession(person);
  if (await jobs.houseTask(session, id)) await jobs.cancel(session, id);
}

function houseSession({ id }: Actor): Session {
  return { person: id, states: [], voices: [], house: true };
}

function mustMay(person: Actor): void {
  if (mayImport(person)) return;
  const message = 'only whoever keeps the house imports for all States; ask the operator';
  throw new InputError({ code: 'recommendations.not-yours', message });
}
