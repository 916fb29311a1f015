import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/index.ts';
import { statesKept } from '../decisions/verify.ts';
import { openQueue, type JobData } from './queue.ts';
import { runTask, type Handler } from './run.ts';
import { sweep } from './sweep.ts';
import { KINDS, type AnyTask, type DeskKind, type HouseKind, type HouseTask, type Kind } from './task.ts';
import { tidy } from './tidy.ts';

export type { Handler, Progress, Tools } from './run.ts';
export type Handlers = Readonly<Partial<Record<DeskKind, Handler> & Record<HouseKind, Handler<HouseTask>>>>;

export type WorkOptions = {
  /** Told to whoever keeps the worker. */
  readonly say: (line: string) => void;
  /** Milliseconds between two looks for tasks that were never sent; half a minute by default. */
  readonly sweepEvery?: number;
};

export type Working = {
  /** Ends the tasks at hand, which another worker takes on, and the queue; the database stays open. */
  readonly close: () => Promise<void>;
};

const SWEEP_EVERY = 30_000;
/** How long a handler may take to stop once it was told to. */
const PATIENCE = 3_000;

/**
 * Works tasks until it is closed: one of each kind at a time, in the order they were asked for. Several processes may
 * work at once. A database that is restarted under it is waited for.
 */
export async function workJobs(
  database: Database,
  handlers: Handlers,
  { say, sweepEvery = SWEEP_EVERY }: WorkOptions,
): Promise<Working> {
  const boss = await openQueue(database, { works: true, say });
  const ending = new AbortController();
  const atWork = new Set<Promise<void>>();
  const workers = new Map<Kind, string>();
  for (const kind of KINDS) {
    // Of which kind a task is, and so whether it has a State, the table says.
    const handler = handlers[kind] as Handler<AnyTask> | undefined;
    if (handler === undefined) continue;
    const running = { database, handler, ending: ending.signal, say };
    // The seldom look is for tasks that are tried again; new ones are told of by the database.
    const often = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5, heartbeatRefreshSeconds: 3 };
    const id = await boss.work<JobData>(kind, often, async ([job]) => {
      if (job === undefined) return;
      const work = runTask(job.id, job.data, job.signal, running);
      atWork.add(work);
      return work.finally(() => {
        atWork.delete(work);
        // There may be more in the row: left alone, pg-boss would first wait for its next look.
        const own = workers.get(kind);
        if (own !== undefined) boss.notifyWorker(own);
        if (atWork.size === 0) setTimeout(() => atWork.size === 0 && tidy(), 1000).unref();
      });
    });
    workers.set(kind, id);
  }
  const swept = sweeping(database, () => sweep(database, boss), sweepEvery, ending.signal, say);
  return {
    close: async () => {
      ending.abort(new Error('the worker ends'));
      await Promise.race([Promise.allSettled([...atWork]), sleep(PATIENCE, undefined, { ref: false })]);
      await swept;
      await boss.stop({ graceful: false });
    },
  };
}

/** Also brings the embedded database back when it has ended: `within` starts it again, where pg-boss only waits. */
async function sweeping(
  database: Database,
  work: () => Promise<void>,
  every: number,
  ending: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  while (!ending.aborted) {
    try {
      await work();
    } catch (error) {
      if (!ending.aborted) say(`Tasks could not be looked through: ${(error as Error).message}`);
    }
    for (let waited = 0; waited < every && !ending.aborted; waited += ALIVE) {
      const pause = Math.min(ALIVE, every - waited);
      await sleep(pause, undefined, { signal: ending, ref: false }).catch(() => undefined);
      if (!ending.aborted) await statesKept(database).catch(() => undefined);
    }
  }
}

/** A database that ended is back within this. */
const ALIVE = 3000;
