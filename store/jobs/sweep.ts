import type { PgBoss } from 'pg-boss';
import type { Database, Session } from '../database/index.ts';
import { statesKept } from '../decisions/verify.ts';
import { enqueue } from './queue.ts';
import { markSent, sessionOf, taskOf, type AnyTask } from './task.ts';

/** More are looked at the next time. */
const MOST = 500;

/**
 * Finds every task that no job stands for any more, and sends it: whoever asked for it ended before its job was sent, or
 * the queue lost it. A task whose job was given up is ended.
 */
export async function sweep(database: Database, boss: PgBoss): Promise<void> {
  for (const task of await openTasks(database)) {
    const job = await boss.getJobById(task.kind, task.id);
    if (job !== null && ['created', 'retry', 'active'].includes(job.state)) continue;
    if (job !== null) await boss.deleteJob(task.kind, task.id);
    await enqueue(boss, task);
    await database.within(sessionOf(task), (db) => markSent(db, task.id), true);
  }
}

async function openTasks(database: Database): Promise<readonly AnyTask[]> {
  const all: Session = { states: await statesKept(database), voices: ['state', 'ngo'], house: true };
  const rows = await database.within(
    all,
    (db) =>
      db.selectFrom('task').selectAll().where('ended_at', 'is', null).orderBy('at').limit(MOST).execute(),
    true,
  );
  return rows.map(taskOf);
}
