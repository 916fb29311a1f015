import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import { ENGINE } from '#engine/pipeline.ts';
import { KINDS } from '#engine/reports/desk/index.ts';
import type { Database } from '#store/database/index.ts';
import type { Handler, Jobs, Task } from '#store/jobs/index.ts';
import { dropMade, keepMade } from '#store/made.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';
import { REPORT_LANGS } from '../reports/ground.ts';
import { installedGround } from '../reports/installed.ts';
import { report, type Refused } from '../reports/report.ts';
import { REPORT_FORMATS } from '../reports/write.ts';

/** Which report is to be drawn, and what a person typed for it. */
export const DrawReportInput = z.strictObject({
  kind: z.enum(KINDS),
  lang: z.enum(REPORT_LANGS),
  format: z.enum(REPORT_FORMATS as [string, ...string[]]) as z.ZodType<(typeof REPORT_FORMATS)[number]>,
  draft: z.boolean(),
  questions: z
    .array(z.strictObject({ question: z.string(), requirements: z.array(z.string()) }))
    .max(1000)
    .optional(),
});
export type DrawReportInput = z.infer<typeof DrawReportInput>;

/** What a task of this kind has come to: a file on the shelf `made`. */
export const DrawReportResult = z.strictObject({
  sha256: z.string(),
  name: z.string(),
  format: DrawReportInput.shape.format,
});
export type DrawReportResult = z.infer<typeof DrawReportResult>;

export type DrawReportSettings = { readonly data: string; readonly database: Database };

/**
 * Asks for a report to be drawn by a worker: what takes long is never done by the process that serves pages.
 *
 * @returns undefined where this person draws no reports here
 */
export async function askForReport(
  seat: Seat,
  jobs: Jobs,
  input: DrawReportInput,
): Promise<Task | undefined> {
  if (!mayHere(seat, 'report')) return undefined;
  const { state, voice } = seat;
  return jobs.send(sessionOf(seat), { state, voice, kind: 'report', input: DrawReportInput.parse(input) });
}

/** Draws it from what is published, or would be, at the moment the worker comes to it. */
export function drawReport({ data, database }: DrawReportSettings): Handler {
  return async (task, { progress, signal }): Promise<DrawReportResult> => {
    const { draft, questions, ...request } = DrawReportInput.parse(task.input);
    progress({ stage: 'drawing', done: 0, total: 0 });
    const ground = await installedGround();
    signal.throwIfAborted();
    const asked = { ...request, ...(draft ? { draft } : {}), ...(questions ? { questions } : {}) };
    const made = await report(seatFor(task, database, ground.catalogue), ground, asked);
    if (made.kind === 'refused')
      throw new InputError({ code: `report.${made.why}`, message: REFUSED[made.why] });
    const { file } = made;
    const bytes = 'text' in file ? new TextEncoder().encode(file.text) : file.bytes;
    dropMade(data, Date.now());
    return { sha256: keepMade(data, bytes), name: file.name, format: request.format };
  };
}

/** Who asked had the right when asking; the worker has that of a reader of this State and voice, and no other. */
function seatFor({ state, voice, by, at }: Task, database: Database, catalogue: Seat['catalogue']): Seat {
  const role = voice === 'ngo' ? 'ngo' : 'reader';
  const person = { id: by, grants: [{ role, state }] } as const;
  return { database, person, state, voice, catalogue, engine: ENGINE, today: at.slice(0, 10) };
}

const REFUSED: Readonly<Record<Refused['why'], string>> = {
  'not-yours': 'reports of this voice are drawn by those who work in it',
  'not-this-voice': 'this voice has no such report; choose another',
  'nothing-there': 'this voice has published nothing to draw it from; publish first, or choose a draft',
};
