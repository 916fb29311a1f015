import type pg from 'pg';
import { asked } from '../database/ask.ts';

/** What monitoring asks of the database. Numbers only: nothing here tells a State, a voice or a person. */
export type Figures = {
  readonly decisions: number;
  readonly tasksWaiting: number;
  readonly tasksRunning: number;
  /** Of the last day. */
  readonly tasksFailed: number;
  /** Age in seconds of the task that waits longest; 0 where none waits. */
  readonly oldestWaiting: number;
  /** Seconds since a worker last looked after the queue; absent where none ever did. */
  readonly workerSilent?: number;
};

/**
 * One look, on a connection of its own.
 *
 * @param owner the login of `Database.owner`
 */
export async function figuresOf(owner: pg.ClientConfig): Promise<Figures> {
  return asked({ ...owner, statement_timeout: 5_000 }, async (client) => {
    const workerSilent = await silenceOf(client);
    // As the owner of the tables: a count must not end at what one session may see.
    await client.query('set role tutela_owner');
    const { rows } = await client.query<Record<string, number>>(
      `select (select coalesce(sum(seq), 0)::float8 from tutela.chain_head) as decisions,
        count(*) filter (where status = 'waiting')::float8 as waiting,
        count(*) filter (where status = 'running')::float8 as running,
        count(*) filter (where status = 'failed')::float8 as failed,
        coalesce(max(extract(epoch from now() - at)) filter (where status = 'waiting'), 0)::float8 as oldest
      from tutela.task where ended_at is null or ended_at > now() - interval '1 day'`,
    );
    const [row = {}] = rows;
    return {
      decisions: row['decisions'] ?? 0,
      tasksWaiting: row['waiting'] ?? 0,
      tasksRunning: row['running'] ?? 0,
      tasksFailed: row['failed'] ?? 0,
      oldestWaiting: row['oldest'] ?? 0,
      ...(workerSilent === undefined ? {} : { workerSilent }),
    };
  });
}

/** A worker looks after every queue each few seconds, and writes down when. */
async function silenceOf(client: pg.Client): Promise<number | undefined> {
  const there = await client.query(`select to_regclass('pgboss.queue') as found`);
  if (there.rows[0]?.found === null) return undefined;
  const { rows } = await client.query<{ silent: number | null }>(
    `select extract(epoch from now() - max(greatest(monitor_claim_on, monitor_on, maintain_on)))::float8 as silent
      from pgboss.queue`,
  );
  return rows[0]?.silent ?? undefined;
}
