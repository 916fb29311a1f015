import type { Voice } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Document } from '#engine/model/reading.ts';
import type { Database, Work } from '#store/database/index.ts';
import { sizeProblem } from '#store/files.ts';
import { openTaskIn, type Jobs, type Task } from '#store/jobs/index.ts';
import { keepOriginal } from '#store/originals.ts';
import { currentReadingIn } from '#store/readings/current.ts';
import { may, sessionIn, type Holder } from '../rights.ts';
import { ReadLawsInput } from './read-laws.ts';

/** What laying laws needs of the desk. */
export type LawDesk = {
  readonly database: Database;
  readonly jobs: Jobs;
  /** The folder where originals are kept. */
  readonly data: string;
};

export type Actor = Holder & { readonly id: string };
export type Where = { readonly state: string; readonly voice: Voice };

/** A file as a person gave it. */
export type LaidFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** BCP 47; found in the document when absent. */
  readonly lang?: string;
};

/** Of one import, as on the page that checks in the browser: MB of 1,000,000 bytes. */
export const IMPORT_MB = 60;
/** So many documents may lie on one desk. */
export const MOST_DOCUMENTS = 300;

/**
 * Keeps the originals and asks for a new reading, of what lies on the desk and of these. A file that lies there already
 * moves to the end, where it counts as the newest.
 *
 * @throws InputError when a file is empty or too large, or there are too many; nothing was asked for then
 */
export async function addDocuments(
  desk: LawDesk,
  person: Actor,
  where: Where,
  files: readonly LaidFile[],
): Promise<Task> {
  mustMay(person, where);
  if (files.length === 0) throw refused('no-files', 'choose one or more files with the text of a law');
  for (const { name, bytes, lang } of files) {
    const problem = sizeProblem(nameOf(name), bytes);
    if (problem) throw new InputError(problem);
    if (lang !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(lang))
      throw refused('bad-lang', `"${lang}" is no code of a language; write it as fr or pt-BR`);
  }
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > IMPORT_MB * 1e6)
    throw refused(
      'too-large',
      `the files have ${Math.ceil(size / 1e6)} MB together, the limit is ${IMPORT_MB} MB; add them in smaller parts`,
    );
  const added = files.map(({ name, bytes, lang }): Document => {
    const sha256 = keepOriginal(desk.data, bytes);
    return { sha256, name: nameOf(name), ...(lang === undefined ? {} : { lang }) };
  });
  return asked(desk, person, where, (there) => {
    const last = [...new Map(added.map((one) => [one.sha256, one])).values()];
    const names = new Set(last.map(({ sha256 }) => sha256));
    return [...there.filter(({ sha256 }) => !names.has(sha256)), ...last];
  });
}

/**
 * Asks for a reading without this document. Its original stays kept.
 *
 * @throws InputError when it does not lie on the desk
 */
export async function removeDocument(
  desk: LawDesk,
  person: Actor,
  where: Where,
  sha256: string,
): Promise<Task> {
  mustMay(person, where);
  return asked(desk, person, where, (there) => {
    const rest = there.filter((one) => one.sha256 !== sha256);
    if (rest.length === there.length)
      throw refused(
        'not-on-desk',
        'this document does not lie on the desk; it may have been removed already',
      );
    return rest;
  });
}

/** Asks for a new reading of what lies on the desk, as after a new version of catalogue or engine. */
export async function readAgain(desk: LawDesk, person: Actor, where: Where): Promise<Task> {
  mustMay(person, where);
  return asked(desk, person, where, (there) => {
    if (there.length === 0) throw refused('empty-desk', 'no document lies on the desk yet; add one first');
    return there;
  });
}

function asked(
  { jobs }: LawDesk,
  person: Actor,
  { state, voice }: Where,
  change: (there: readonly Document[]) => readonly Document[],
): Promise<Task> {
  const input = async (db: Work): Promise<object> => {
    const documents = change(await layingOn(db, { state, voice }));
    if (documents.length > MOST_DOCUMENTS)
      throw refused(
        'too-many',
        `there would be ${documents.length} documents on the desk, the limit is ${MOST_DOCUMENTS}; remove some first, or join small ones`,
      );
    return { documents };
  };
  return jobs.send(sessionIn(person, state), { state, voice, kind: 'read-laws', input });
}

/** What will lie on the desk once everything that was asked for is done: two people may add at the same time. */
async function layingOn(db: Work, { state, voice }: Where): Promise<readonly Document[]> {
  const open = await openTaskIn(db, state, voice, 'read-laws');
  if (open) return ReadLawsInput.parse(open.input).documents as readonly Document[];
  return (await currentReadingIn(db, state, voice))?.documents ?? [];
}

/** The first lock; the second is the session in which the task is kept. */
function mustMay(person: Actor, where: Where): void {
  if (may(person, 'import-law', where) && may(person, 'see-drafts', where)) return;
  throw refused('not-yours', 'you have no role that lays laws on this desk');
}

/** The last part of a path, without signs that nobody sees. */
function nameOf(given: string): string {
  const last = given.replaceAll('\\', '/').split('/').at(-1) ?? '';
  return (
    last
      .toWellFormed()
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 200) || 'document'
  );
}

function refused(code: string, message: string): InputError {
  return new InputError({ code: `desk.${code}`, message });
}
