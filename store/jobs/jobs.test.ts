import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { InputError } from '#engine/model/problem.ts';
import { onEachServer, type Cluster, type Fresh } from '../database/fixtures/cluster.ts';
import type { Work } from '../database/index.ts';
import { furnish } from '../decisions/fixtures/desk.ts';
import { uuid7 } from '../decisions/uuid.ts';
import { NGO, STATE } from '../readings/fixtures/reading.ts';
import { openJobs, workJobs, type Handlers, type Jobs, type NewTask, type Task } from './index.ts';

const HUSH = { say: () => undefined };
const report = (input: NewTask['input'] = {}): NewTask => ({
  state: 'XE',
  voice: 'state',
  kind: 'report',
  input,
});

onEachServer((cluster) => {
  const desk = async (t: TestContext): Promise<Fresh & { readonly jobs: Jobs }> => {
    const fresh = await freshOf(cluster());
    const jobs = openJobs(fresh.database, HUSH);
    t.after(() => jobs.close());
    return { ...fresh, jobs };
  };
  const worker = async (t: TestContext, { database }: Fresh, handlers: Handlers): Promise<void> => {
    const working = await workJobs(database, handlers, { ...HUSH, sweepEvery: 300 });
    t.after(() => working.close());
  };

  test('a task is done, with its progress and its result', async (t) => {
    const here = await desk(t);
    const seen: (readonly [string | undefined, number, number, string | undefined])[] = [];
    await worker(t, here, {
      report: async (task, { progress }) => {
        progress({ stage: 'reading', done: 1, total: 4, name: 'law.pdf' });
        await sleep(700);
        const now = await here.jobs.task(STATE, task.id);
        seen.push([now?.stage, now?.done ?? 0, now?.total ?? 0, now?.name]);
        return { pages: 3, of: task.input };
      },
    });
    const sent = await here.jobs.send(STATE, report({ title: 'all' }));
    assert.deepEqual([sent.status, sent.by, sent.attempts], ['waiting', 'ana', 0]);
    const done = await ended(here.jobs, sent);
    assert.deepEqual(
      [done.status, done.result, done.attempts],
      ['done', { pages: 3, of: { title: 'all' } }, 1],
    );
    assert.deepEqual(seen, [['reading', 1, 4, 'law.pdf']]);
    assert.deepEqual(await here.jobs.tasks(STATE, 'XE', 'state'), [done]);
  });

  test('a task that is sent twice is done once', async (t) => {
    const here = await desk(t);
    let times = 0;
    const task = { ...report(), id: uuid7() };
    await Promise.all([1, 2, 3].map(() => here.jobs.send(STATE, task)));
    await worker(t, here, { report: async () => void times++ });
    await ended(here.jobs, task);
    assert.equal((await here.jobs.send(STATE, task)).status, 'done');
    await sleep(1500);
    assert.equal(times, 1);
  });

  test('tasks that stand in a row are done one after the other, without a pause between them', async (t) => {
    const here = await desk(t);
    const sent = await Promise.all(Array.from({ length: 12 }, () => here.jobs.send(STATE, report())));
    const began = Date.now();
    await worker(t, here, { report: () => Promise.resolve({}) });
    for (const task of sent) await ended(here.jobs, task);
    // With a look every five seconds alone it would be a minute.
    assert.ok(Date.now() - began < 30_000);
  });

  test('neither voice sees the task of the other, and nobody asks in a voice that is not theirs', async (t) => {
    const here = await desk(t);
    const { id } = await here.jobs.send(STATE, report());
    assert.equal(await here.jobs.task(NGO, id), undefined);
    assert.equal(await here.jobs.cancel(NGO, id), undefined);
    assert.deepEqual(await here.jobs.tasks(NGO, 'XE', 'state'), []);
    assert.equal((await here.jobs.task(STATE, id))?.status, 'waiting');
    await assert.rejects(here.jobs.send(NGO, report()), /row-level security/u);
    await assert.rejects(here.jobs.send({ ...STATE, person: undefined } as never, report()), /by a person/u);
    assert.equal(await here.jobs.task(STATE, 'nothing'), undefined);
  });

  test('what cannot be done fails at once with its sentence; a fault of ours is not shown', async (t) => {
    const here = await desk(t);
    let times = 0;
    await worker(t, here, {
      report: async ({ input }) => {
        times++;
        if ((input as { ours?: boolean }).ours) throw new TypeError('secret');
        throw new InputError({ code: 'x', file: 'law.pdf', message: 'is a scan; give text' });
      },
    });
    const theirs = await ended(here.jobs, await here.jobs.send(STATE, report()));
    const ours = await ended(here.jobs, await here.jobs.send(STATE, report({ ours: true })));
    assert.deepEqual([theirs.status, theirs.trouble], ['failed', 'law.pdf: is a scan; give text']);
    assert.equal(ours.status, 'failed');
    assert.match(ours.trouble ?? '', /fault of Tutela/u);
    assert.doesNotMatch(ours.trouble ?? '', /secret/u);
    assert.equal(times, 2);
  });

  test('what may pass is tried again, and nothing of the first try is kept', async (t) => {
    const here = await desk(t);
    await effects(here);
    await worker(t, here, {
      report: async (task, { keep }) => {
        keep(async (db) => {
          await sql`insert into public.effect (task) values (${task.id})`.execute(db);
        });
        if (task.attempts === 1) throw Object.assign(new Error('lost'), { code: '08006' });
        return task.attempts;
      },
    });
    const done = await ended(here.jobs, await here.jobs.send(STATE, report()));
    assert.equal(done.status, 'done');
    assert.equal(await count(here), 1);
  });

  test('a task is cancelled while it waits, and while it runs', async (t) => {
    const here = await desk(t);
    const waiting = await here.jobs.send(STATE, report());
    assert.equal((await here.jobs.cancel(STATE, waiting.id))?.status, 'cancelled');
    const begun: string[] = [];
    let stopped: unknown;
    await worker(t, here, {
      report: async (task, { signal }) => {
        begun.push(task.id);
        await sleep(60_000, undefined, { signal }).catch((error: Error) => (stopped = error.name));
        signal.throwIfAborted();
      },
    });
    const running = await here.jobs.send(STATE, report());
    await until(() => begun.length > 0);
    assert.equal((await here.jobs.cancel(STATE, running.id))?.status, 'cancelled');
    await until(() => stopped !== undefined);
    assert.deepEqual([begun, stopped], [[running.id], 'AbortError']);
    assert.equal((await here.jobs.cancel(STATE, running.id))?.status, 'cancelled');
    const after = await here.jobs.send(STATE, report());
    await until(() => begun.includes(after.id));
  });

  test('a task whose job was never sent is fetched by a worker', async (t) => {
    const here = await desk(t);
    const id = uuid7();
    await here.root.query(
      `insert into tutela.task (id, state, voice, kind, "by", input) values ($1, 'XE', 'ngo', 'report', 'cyd', '{}')`,
      [id],
    );
    await worker(t, here, { report: async () => 'fetched' });
    assert.equal((await ended(here.jobs, { id }, NGO)).result, 'fetched');
  });

  test('each task of a voice stands on the one before', async (t) => {
    const here = await desk(t);
    const counted = (): NewTask =>
      report(async (db: Work) => {
        const rows = await db.selectFrom('task').select('id').execute();
        await sleep(20);
        return { before: rows.length };
      });
    const sent = await Promise.all([1, 2, 3, 4, 5].map(() => here.jobs.send(STATE, counted())));
    const numbers = sent.map(({ input }) => (input as { before: number }).before);
    assert.deepEqual(numbers.sort(), [0, 1, 2, 3, 4]);
  });

  test('a worker that is ended gives its task to the next', async (t) => {
    const here = await desk(t);
    const begun: number[] = [];
    const handlers: Handlers = {
      report: async (task, { signal }) => {
        begun.push(task.attempts);
        if (task.attempts === 1) await sleep(60_000, undefined, { signal });
        return 'by the second';
      },
    };
    const first = await workJobs(here.database, handlers, HUSH);
    const task = await here.jobs.send(STATE, report());
    await until(() => begun.length === 1);
    await first.close();
    assert.equal((await here.jobs.task(STATE, task.id))?.status, 'waiting');
    await worker(t, here, handlers);
    assert.deepEqual([(await ended(here.jobs, task)).result, begun], ['by the second', [1, 2]]);
  });
});

async function freshOf(cluster: Cluster): Promise<Fresh> {
  const fresh = await cluster.fresh();
  await furnish(fresh.database);
  return fresh;
}

/** A table of effects outside of Tutela, that would hold a second row if a task had its effect twice. */
async function effects({ root }: Fresh): Promise<void> {
  await root.query('create table public.effect (task uuid not null)');
  await root.query('grant select, insert on public.effect to tutela_web');
}

async function count({ root }: Fresh): Promise<number> {
  const { rows } = await root.query<{ n: number }>('select count(*)::int as n from public.effect');
  return rows[0]?.n ?? 0;
}

async function ended(jobs: Jobs, { id }: { readonly id?: string }, session = STATE): Promise<Task> {
  let task: Task | undefined;
  await until(async () => {
    task = await jobs.task(session, id ?? '');
    return task?.endedAt !== undefined;
  });
  return task as Task;
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 90_000; waited += 50) {
    if (await what()) return;
    await sleep(50);
  }
  assert.fail('it did not happen');
}
