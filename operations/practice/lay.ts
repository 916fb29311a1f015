import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import { sizeProblem } from '#store/files.ts';
import type { Jobs, Task } from '#store/jobs/index.ts';
import { keepOriginal } from '#store/originals.ts';
import { forget, reportsIn } from '#store/practice/index.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';
import { refused } from './refused.ts';

/** Of one report, MB of 1,000,000 bytes. */
export const REPORT_MB = 20;
/** So many past reports may lie on one desk. */
export const MOST_REPORTS = 60;

/** What a task of the kind "read-report" is told. */
export const ReadReportInput = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1),
  lang: z.string().optional(),
});

export type ReportDesk = {
  readonly jobs: Jobs;
  /** The folder where originals are kept. */
  readonly data: string;
};

export type LaidReport = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** BCP 47; found in the document when absent. */
  readonly lang?: string;
};

/**
 * Keeps the original of a past report and asks for its reading. The same report laid again is read anew.
 *
 * @throws InputError when it is empty or too large, or there are too many; nothing was asked for then
 */
export async function layReport(seat: Seat, { jobs, data }: ReportDesk, file: LaidReport): Promise<Task> {
  mustMay(seat);
  const name = nameOf(file.name);
  const problem = sizeProblem(name, file.bytes);
  if (problem) throw new InputError(problem);
  if (file.bytes.length > REPORT_MB * 1e6)
    throw refused(
      'too-large',
      `the file has more than ${REPORT_MB} MB; give the report without its pictures`,
      name,
    );
  if (file.lang !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(file.lang))
    throw refused('bad-lang', `"${file.lang}" is no code of a language; write it as fr or es`);
  const there = await seat.database.within(sessionOf(seat), (db) => reportsIn(db, seat), true);
  if (there.length >= MOST_REPORTS)
    throw refused(
      'too-many',
      `${there.length} past reports lie on this desk, which is the limit; take one away first`,
    );
  const sha256 = keepOriginal(data, file.bytes);
  const input = { sha256, name, ...(file.lang === undefined ? {} : { lang: file.lang }) };
  return asked(seat, jobs, input);
}

/**
 * Reads a report anew, as after a new version of the catalogue.
 *
 * @throws InputError when it does not lie on the desk
 */
export async function readReportAgain(seat: Seat, { jobs }: ReportDesk, sha256: string): Promise<Task> {
  mustMay(seat);
  const all = await seat.database.within(sessionOf(seat), (db) => reportsIn(db, seat), true);
  const found = all.find((report) => report.sha256 === sha256);
  if (!found) throw notThere();
  const lang = found.lang === 'und' ? {} : { lang: found.lang };
  return asked(seat, jobs, { sha256, name: found.name, ...lang });
}

/**
 * Takes a report away. Its original stays kept, and so does what people confirmed from it.
 *
 * @throws InputError when it does not lie on the desk
 */
export async function removeReport(seat: Seat, sha256: string): Promise<void> {
  mustMay(seat);
  const gone = await seat.database.within(sessionOf(seat), (db) => forget(db, seat, sha256), true);
  if (!gone) throw notThere();
}

function asked(seat: Seat, jobs: Jobs, input: z.infer<typeof ReadReportInput>): Promise<Task> {
  const { state, voice } = seat;
  return jobs.send(sessionOf(seat), { state, voice, kind: 'read-report', input });
}

/** The first lock; the second is the session. */
function mustMay(seat: Seat): void {
  if (!mayHere(seat, 'import-law'))
    throw refused('not-yours', 'you have no role that lays documents on this desk');
}

function notThere(): InputError {
  return refused('not-on-desk', 'this report does not lie on the desk; it may have been taken away already');
}

/** The last part of a path, without signs that nobody sees. */
function nameOf(given: string): string {
  const last = given.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const plain = last
    .toWellFormed()
    .replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  return plain.slice(0, 200).toWellFormed() || 'report';
}
