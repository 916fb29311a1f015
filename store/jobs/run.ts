import { sql } from 'kysely';
import { InputError } from '#engine/model/problem.ts';
import type { Database, Session, Work } from '../database/index.ts';
import { isAway, isFull } from '../database/trouble.ts';
import { keepableJson } from '../readings/json.ts';
import type { JobData } from './queue.ts';
import { sessionOf, taskIn, taskOf, type AnyTask, type Task } from './task.ts';

export type Progress = {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  readonly name?: string;
};

export type Tools = {
  /** Says how far it is; as often as one likes, written at most four times a second. */
  readonly progress: (progress: Progress) => void;
  /** Aborted when the task was cancelled, taken on by another worker, or this worker ends. */
  readonly signal: AbortSignal;
  /** Work to be done in the transaction in which the task becomes done: both are kept, or neither. */
  readonly keep: (work: (db: Work) => Promise<void>) => void;
};

/**
 * Does one task.
 *
 * @returns the result: plain data
 * @throws InputError when it cannot be done: its one sentence becomes the trouble of the task
 */
export type Handler<T extends AnyTask = Task> = (task: T, tools: Tools) => Promise<unknown>;

/** So often is a task taken on that its worker, or the database under it, did not bring to an end. */
const ATTEMPTS = 12;
const EVERY_MS = 250;
const LOOK_MS = 1000;

export type Running = {
  readonly database: Database;
  readonly handler: Handler<AnyTask>;
  /** Aborted when the worker is to end. */
  readonly ending: AbortSignal;
  readonly say: (line: string) => void;
};

/**
 * Takes a task on and brings it to an end. Whatever else happens, only the attempt that holds the task can end it.
 *
 * @param lost aborted when the job is no longer ours
 * @throws what may pass, so that the job is tried again
 */
export async function runTask(
  id: string,
  data: JobData,
  lost: AbortSignal,
  { database, handler, ending, say }: Running,
): Promise<void> {
  const session = sessionOf(data);
  const task = await database.within(session, (db) => taken(db, id), true);
  // It has ended: cancelled, or done by an attempt whose job could no longer be told so.
  if (task === undefined) return;
  const end = (change: End, keep: readonly Keeping[] = []): Promise<boolean> =>
    database.within(session, (db) => ended(db, task, change, keep), true);
  if (task.attempts > ATTEMPTS) {
    await end({ status: 'failed', trouble: tooOften(task.attempts - 1) });
    return;
  }
  const gone = new AbortController();
  const watch = watching(database, session, task, gone);
  const keep: Keeping[] = [];
  const signal = AbortSignal.any([lost, ending, gone.signal]);
  try {
    const result = await handler(task, { progress: watch.progress, signal, keep: (work) => keep.push(work) });
    signal.throwIfAborted();
    await watch.end();
    await end({ status: 'done', result }, keep);
  } catch (error) {
    await watch.end();
    if (gone.signal.aborted || lost.aborted) return;
    if (ending.aborted || isAway(error) || isFull(error)) {
      await database.within(session, (db) => putBack(db, task), true).catch(() => undefined);
      throw error;
    }
    if (!(error instanceof InputError)) say(`The task ${id} met a fault of Tutela: ${stackOf(error)}`);
    await end({ status: 'failed', trouble: error instanceof InputError ? error.message : FAULT });
  }
}

const FAULT =
  'A fault of Tutela, not of what was given: whoever keeps this portal finds it in the log of the worker.';

function tooOften(times: number): string {
  return `It was begun ${times} times and its worker ended each time; give fewer or smaller documents, or the worker more memory.`;
}

type Keeping = (db: Work) => Promise<void>;
type End = { readonly status: 'done' | 'failed'; readonly trouble?: string; readonly result?: unknown };

async function taken(db: Work, id: string): Promise<AnyTask | undefined> {
  const row = await db
    .updateTable('task')
    .set({
      status: 'running',
      attempts: sql<number>`attempts + 1`,
      stage: null,
      done: 0,
      total: 0,
      name: null,
    })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row && taskOf(row);
}

async function putBack(db: Work, task: AnyTask): Promise<void> {
  await db
    .updateTable('task')
    .set({ status: 'waiting' })
    .where('id', '=', task.id)
    .where('attempts', '=', task.attempts)
    .where('ended_at', 'is', null)
    .execute();
}

/** @returns false when the task is no longer this attempt's: nothing was kept then */
async function ended(db: Work, task: AnyTask, end: End, keep: readonly Keeping[]): Promise<boolean> {
  // First, so that another attempt waits for us, or we find that it was quicker.
  const mine = await db
    .selectFrom('task')
    .select('id')
    .where('id', '=', task.id)
    .where('attempts', '=', task.attempts)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (mine === undefined) return false;
  for (const work of keep) await work(db);
  await db
    .updateTable('task')
    .set({
      status: end.status,
      trouble: end.trouble ?? null,
      result: end.result === undefined ? null : keepableJson(end.result),
      ended_at: sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', task.id)
    .execute();
  return true;
}

/** Writes how far a task is, and looks whether it is still ours. */
function watching(database: Database, session: Session, task: AnyTask, gone: AbortController) {
  let next: Progress | undefined;
  let looked = performance.now();
  let writing: Promise<void> | undefined;
  const write = async (progress: Progress | undefined): Promise<void> => {
    try {
      const mine = await database.within(session, (db) => noted(db, task, progress), true);
      if (!mine) gone.abort(new Error(`the task ${task.id} has ended, or is another's`));
    } catch {
      // The database is away: the work itself goes on, and tells at its end.
    }
  };
  const timer = setInterval(() => {
    const now = performance.now();
    if (writing || (next === undefined && now - looked < LOOK_MS)) return;
    const progress = next;
    next = undefined;
    looked = now;
    writing = write(progress).finally(() => (writing = undefined));
  }, EVERY_MS);
  return {
    progress: (progress: Progress): void => {
      next = progress;
    },
    end: async (): Promise<void> => {
      clearInterval(timer);
      await writing;
    },
  };
}

async function noted(db: Work, task: AnyTask, progress: Progress | undefined): Promise<boolean> {
  if (progress === undefined) {
    const found = await taskIn(db, task.id);
    return found !== undefined && found.endedAt === undefined && found.attempts === task.attempts;
  }
  const { stage, done, total, name = null } = progress;
  const { numUpdatedRows } = await db
    .updateTable('task')
    .set({ stage, done, total, name })
    .where('id', '=', task.id)
    .where('attempts', '=', task.attempts)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
