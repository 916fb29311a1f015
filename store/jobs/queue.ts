import { PgBoss } from 'pg-boss';
import type { Database } from '../database/index.ts';
import { retrying } from '../database/retry.ts';
import { KINDS, type AnyTask, type Whose } from './task.ts';

export const SCHEMA = 'pgboss';

/** What a job says: whose task it stands for. Its id is that of the task. */
export type JobData = Whose;

/**
 * How a job is held. A worker that is silent for ten seconds, the least that pg-boss allows, is taken for dead. A job is
 * tried again more often than a task (`ATTEMPTS` in run.ts), so that it is the task that says when it is enough.
 */
const HELD = {
  heartbeatSeconds: 10,
  expireInSeconds: 4 * 3600,
  retryLimit: 30,
  retryDelay: 1,
  retryDelayMax: 20,
  retryBackoff: true,
  deleteAfterSeconds: 24 * 3600,
} as const;

export type QueueOptions = {
  /** A worker listens, and looks after jobs whose worker died; who only sends does neither. */
  readonly works: boolean;
  readonly say: (line: string) => void;
};

/** The queue in the database of Tutela, ready: its tables are made or brought up to date, and every kind has its place. */
export async function openQueue(database: Database, { works, say }: QueueOptions): Promise<PgBoss> {
  return retrying(() => opened(database, works, say), { repeatable: () => true });
}

async function opened(database: Database, works: boolean, say: (line: string) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    ...(database.owner as object),
    schema: SCHEMA,
    // Made with the roles: a login that an administrator prepared may not make schemas.
    createSchema: false,
    max: works ? 4 : 2,
    schedule: false,
    supervise: works,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    useListenNotify: works,
  });
  const tell = seldom(say);
  boss.on('error', (error) => tell(`The queue of tasks: ${firstLine(error)}`));
  try {
    await boss.start();
    for (const kind of KINDS) await boss.createQueue(kind, { ...HELD, notify: true });
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
}

/** Hands a task to the workers; a task that is in the queue already stays there once. */
export async function enqueue(boss: PgBoss, { id, kind, state, voice, by }: AnyTask): Promise<void> {
  const data: JobData = state === undefined ? { by } : { state, voice, by };
  await boss.send(kind, data, { id });
}

function firstLine(error: Error): string {
  return (error.message || String((error as { code?: unknown }).code ?? error)).split('\n')[0] ?? '';
}

/** A database that is away is met by every look at it: one line says enough. */
function seldom(say: (line: string) => void): (line: string) => void {
  let last = '';
  let at = 0;
  return (line) => {
    if (line === last && Date.now() - at < 60_000) return;
    last = line;
    at = Date.now();
    say(line);
  };
}
