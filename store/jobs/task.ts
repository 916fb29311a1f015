import { sql, type Selectable } from 'kysely';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Session, Tables, Work } from '../database/index.ts';

/** What workers can be asked to do. Each has a queue of its own. */
export const KINDS = ['read-laws', 'report', 'read-report', 'import-uhri'] as const;
export type Kind = (typeof KINDS)[number];

/** Those that are asked for the whole house, with no State and no voice; migration 0011 names them too. */
export const HOUSE_KINDS = ['import-uhri'] as const satisfies readonly Kind[];
export type HouseKind = (typeof HOUSE_KINDS)[number];
export type DeskKind = Exclude<Kind, HouseKind>;

export type TaskStatus = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** What a person asked for, how far it is, and what came of it. */
export type Task = {
  /** UUID, version 7: of the job in the queue too, and of what is made of it. */
  readonly id: string;
  readonly state: string;
  readonly voice: Voice;
  readonly kind: DeskKind;
  /** Id of the person. */
  readonly by: string;
  /** When it was asked for: UTC, ISO 8601. */
  readonly at: string;
  readonly input: unknown;
  readonly status: TaskStatus;
  /** What is being done, as the handler calls it: "reading", "matches". */
  readonly stage?: string;
  readonly done: number;
  readonly total: number;
  /** Of what: a file name. */
  readonly name?: string;
  /** Why it failed, in one sentence with what to do. */
  readonly trouble?: string;
  readonly result?: unknown;
  /** How often a worker took it on. */
  readonly attempts: number;
  readonly endedAt?: string;
};

/** A task of the house itself. */
export type HouseTask = Omit<Task, 'state' | 'voice' | 'kind'> & {
  readonly state?: undefined;
  readonly voice?: undefined;
  readonly kind: HouseKind;
};
export type AnyTask = Task | HouseTask;

export function taskOf(row: Selectable<Tables['task']>): AnyTask {
  const { stage, name, trouble, result, state, voice } = row;
  return {
    id: row.id,
    ...(state === null ? {} : { state, voice: voice as Voice }),
    kind: row.kind as Kind,
    by: row.by,
    at: row.at.toISOString(),
    input: row.input,
    status: row.status as TaskStatus,
    ...(stage === null ? {} : { stage }),
    done: row.done,
    total: row.total,
    ...(name === null ? {} : { name }),
    ...(trouble === null ? {} : { trouble }),
    ...(result === null ? {} : { result }),
    attempts: row.attempts,
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at.toISOString() }),
  } as AnyTask;
}

/** Whose a task is. */
export type Whose = {
  readonly by: string;
  readonly state?: string | undefined;
  readonly voice?: Voice | undefined;
};

/** As whom a worker does a task: what it sees and keeps is of this State and voice alone, or of the house. */
export function sessionOf({ by, state, voice }: Whose): Session {
  if (state === undefined || voice === undefined) return { person: by, states: [], voices: [], house: true };
  return { person: by, states: [state], voices: [voice] };
}

export async function taskIn(db: Work, id: string): Promise<AnyTask | undefined> {
  const row = await db.selectFrom('task').selectAll().where('id', '=', id).executeTakeFirst();
  return row && taskOf(row);
}

export async function tasksIn(db: Work, state: string, voice: Voice, limit: number): Promise<Task[]> {
  const rows = await db
    .selectFrom('task')
    .selectAll()
    .where('state', '=', state)
    .where('voice', '=', voice)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => taskOf(row) as Task);
}

/** Tasks of the house of one kind, newest first. */
export async function houseTasksIn(db: Work, kind: HouseKind, limit: number): Promise<HouseTask[]> {
  const rows = await db
    .selectFrom('task')
    .selectAll()
    .where('state', 'is', null)
    .where('kind', '=', kind)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => taskOf(row) as HouseTask);
}

/** The newest task of a kind that has not ended yet. */
export async function openTaskIn(
  db: Work,
  state: string,
  voice: Voice,
  kind: DeskKind,
): Promise<Task | undefined> {
  const row = await db
    .selectFrom('task')
    .selectAll()
    .where('state', '=', state)
    .where('voice', '=', voice)
    .where('kind', '=', kind)
    .where('ended_at', 'is', null)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && (taskOf(row) as Task);
}

/** Notes that a job stands for a task. */
export async function markSent(db: Work, id: string): Promise<void> {
  await db
    .updateTable('task')
    .set({ sent_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
