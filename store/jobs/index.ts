import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Database, Session, Work } from '../database/index.ts';
import { isAway, isFull } from '../database/trouble.ts';
import { uuid7 } from '../decisions/uuid.ts';
import { isId } from '../readings/current.ts';
import { keepableJson } from '../readings/json.ts';
import { enqueue, openQueue } from './queue.ts';
import {
  houseTasksIn,
  markSent,
  taskIn,
  tasksIn,
  type AnyTask,
  type DeskKind,
  type HouseKind,
  type HouseTask,
  type Task,
} from './task.ts';

export { KINDS, openTaskIn, type HouseTask, type Kind, type Task, type TaskStatus } from './task.ts';
export { workJobs, type Handler, type Handlers, type Progress, type Tools, type Working } from './work.ts';

export type NewTask = Asked & { readonly state: string; readonly voice: Voice; readonly kind: DeskKind };
/** Of the house itself: its session says `house`. */
export type NewHouseTask = Asked & {
  readonly state?: undefined;
  readonly voice?: undefined;
  readonly kind: HouseKind;
};

type Asked = {
  /** UUID, version 7; the same task sent twice is one. */
  readonly id?: string;
  /**
   * Plain data, or what makes it in the transaction that keeps the task. Tasks of one kind, State and voice are then
   * made one after the other, so that each can stand on the one before.
   */
  readonly input: object | ((db: Work) => Promise<object>);
};

/** The side of those who ask: tasks are kept within what the session may see. */
export type Jobs = {
  /** Keeps a task and hands it to the workers. Where the queue cannot be reached now, a worker fetches it later. */
  readonly send: <T extends NewTask | NewHouseTask>(
    session: Session,
    task: T,
  ) => Promise<T extends NewTask ? Task : HouseTask>;
  readonly task: (session: Session, id: string) => Promise<Task | undefined>;
  readonly houseTask: (session: Session, id: string) => Promise<HouseTask | undefined>;
  /** Newest first. */
  readonly tasks: (session: Session, state: string, voice: Voice, limit?: number) => Promise<readonly Task[]>;
  /** Of the house, newest first. */
  readonly houseTasks: (session: Session, kind: HouseKind, limit?: number) => Promise<readonly HouseTask[]>;
  /** Ends a task that waits or runs; its worker stops within seconds. @returns it as it is now */
  readonly cancel: (session: Session, id: string) => Promise<AnyTask | undefined>;
  readonly close: () => Promise<void>;
};

/** Opens nothing until the first task is sent. */
export function openJobs(database: Database, { say }: { readonly say: (line: string) => void }): Jobs {
  let opening: Promise<PgBoss> | undefined;
  const queue = (): Promise<PgBoss> => {
    opening ??= openQueue(database, { works: false, say }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const find = (session: Session, id: string): Promise<AnyTask | undefined> =>
    isId(id) ? database.within(session, (db) => taskIn(db, id), true) : Promise.resolve(undefined);

  return {
    send: async <T extends NewTask | NewHouseTask>(session: Session, given: T) => {
      type Made = T extends NewTask ? Task : HouseTask;
      const task = await database.within(
        session,
        (db) => kept(db, session, given, given.id ?? uuid7()),
        true,
      );
      if (task.endedAt !== undefined) return task as Made;
      try {
        await enqueue(await queue(), task);
        await database.within(session, (db) => markSent(db, task.id), true);
      } catch (error) {
        if (!isAway(error) && !isFull(error)) throw error;
        say(`The task ${task.id} waits until a worker fetches it.`);
      }
      return task as Made;
    },
    task: async (session, id) => {
      const task = await find(session, id);
      return task?.state === undefined ? undefined : task;
    },
    houseTask: async (session, id) => {
      const task = await find(session, id);
      return task?.state === undefined ? task : undefined;
    },
    tasks: (session, state, voice, limit = 50) =>
      database.within(session, (db) => tasksIn(db, state, voice, limit), true),
    houseTasks: (session, kind, limit = 20) =>
      database.within(session, (db) => houseTasksIn(db, kind, limit), true),
    cancel: async (session, id) => {
      if (!isId(id)) return undefined;
      await database.within(session, (db) => cancelled(db, id), true);
      const task = await find(session, id);
      // Its worker looks at the task itself; this only keeps the queue short.
      if (task)
        await queue()
          .then((boss) => boss.cancel(task.kind, id))
          .catch(() => undefined);
      return task;
    },
    close: async () => {
      const boss = await opening?.catch(() => undefined);
      await boss?.stop({ graceful: false });
    },
  };
}

async function kept(db: Work, session: Session, given: NewTask | NewHouseTask, id: string): Promise<AnyTask> {
  const { state = null, voice = null, kind, input } = given;
  if (session.person === undefined) throw new Error('a task is asked for by a person');
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tutela task ${kind} ${state ?? 'house'} ${voice ?? ''}`}, 0))`.execute(
    db,
  );
  const there = await taskIn(db, id);
  if (there) return there;
  const said = typeof input === 'function' ? await (input as (db: Work) => Promise<object>)(db) : input;
  await db
    .insertInto('task')
    .values({ id, state, voice, kind, by: session.person, input: keepableJson(said) })
    .execute();
  const task = await taskIn(db, id);
  if (!task) throw new Error(`the task ${id} cannot be seen by who asked for it`);
  return task;
}

async function cancelled(db: Work, id: string): Promise<void> {
  await db
    .updateTable('task')
    .set({ status: 'cancelled', ended_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
