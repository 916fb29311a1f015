import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { facts } from '#engine/plan/fixtures/entries.ts';
import { seat } from '#operations/assess/fixtures/seats.ts';
import { planAction } from '#operations/plan/verbs.ts';
import { remind } from '#operations/plan/remind.ts';
import { dataFolderForTests, onEachServer, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { embeddedServer, stopServer } from '#store/database/server.ts';
import { explained, isFull } from '#store/database/trouble.ts';
import { appendDecisions } from '#store/decisions/append.ts';
import { furnish, judged } from '#store/decisions/fixtures/desk.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { openJobs, type Task } from '#store/jobs/index.ts';
import { A_DAY, shiftedClock } from './faults/clock.ts';
import { NO_DISK, smallDisk, type SmallDisk } from './faults/small-disk.ts';

// docs/faults.md names what each person sees. Killed processes: store/database/kill.test.ts, store/jobs/kill.test.ts.

const ROOT = join(import.meta.dirname, '..');
const STATE = { person: 'ana', states: ['XE'], voices: ['state'] } as const;

/** @returns the ids, in the order of the chain */
async function idsIn(database: Database): Promise<readonly string[]> {
  return (await readDecisions(database, STATE, 'XE')).map(({ id }) => id);
}

async function until(what: () => boolean | Promise<boolean>, why: string): Promise<void> {
  for (const end = performance.now() + 180_000; performance.now() < end; await sleep(50))
    if (await what()) return;
  assert.fail(why);
}

function started(
  file: string,
  env: Record<string, string>,
): { readonly child: ChildProcess; readonly said: () => readonly string[] } {
  const child = spawn(process.execPath, [join(ROOT, file)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more));
  return { child, said: () => text.split('\n').slice(0, -1) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

describe('the disk of the database is full', { skip: NO_DISK }, () => {
  let disk: SmallDisk;
  let database: Database;
  const promised: string[] = [];
  /** Of words that do not shrink, so that each needs room of its own. */
  const append = async (): Promise<void> => {
    const reason = randomBytes(6000).toString('base64');
    const [link] = await appendDecisions(database, [
      judged({ body: { verdict: 'met', reason, evidence: [] } as never }),
    ]);
    promised.push(link?.id ?? '');
  };
  const refused = async (): Promise<unknown> => {
    for (let tries = 0; tries < 500; tries++) {
      try {
        await append();
      } catch (error) {
        return error;
      }
    }
    return assert.fail('the disk was never full');
  };

  before(async () => {
    disk = smallDisk('200m');
    database = await openDatabase({ TUTELA_DATA: disk.path }, '.');
    await furnish(database);
    await append();
  });
  after(async () => {
    disk?.free();
    await database?.close();
    await stopServer(join(disk.path, 'postgres'));
    disk?.close();
  });

  test('what finds no room is refused and said to be so; reading goes on, and writing once there is room', async () => {
    disk.fill();
    const error = await refused();
    assert.ok(isFull(error), String(error));
    assert.equal((error as { code?: string }).code, '53100');
    assert.match(
      explained(error, 'the database')?.message ?? '',
      /has no room left on its disk .* free some space there/u,
    );
    assert.deepEqual(await idsIn(database), promised);
    disk.free();
    await append();
    assert.deepEqual(await idsIn(database), promised);
    assert.equal((await verifyChain(database, 'XE')).fault, undefined);
  });

  test('a server that ends for want of room says so, and comes back by itself once there is room', async () => {
    disk.fill();
    const root = new pg.Client(database.owner);
    root.on('error', () => undefined);
    await root.connect();
    // Each begins a new file of its log, of 16 MB, until there is no room for one.
    await assert.rejects(async () => {
      for (let at = 0; at < 50; at++)
        await root.query(`select pg_logical_emit_message(true, 'x', 'y'), pg_switch_wal()`);
    });
    const error = await refused();
    assert.ok(isFull(error), String(error));
    assert.match(String(error), /cannot be started|no room|No space left/u);
    disk.free();
    await append();
    assert.deepEqual(await idsIn(database), promised, 'nothing that was promised is lost');
    assert.equal((await verifyChain(database, 'XE')).fault, undefined);
  });
});

describe('a database by address that is stopped and started', () => {
  let data: string;
  let database: Database;
  let url: string;
  before(async () => {
    data = dataFolderForTests();
    const server = await embeddedServer(data, { quick: true });
    const root = new pg.Client({ host: server.host, user: 'tutela', database: 'postgres' });
    await root.connect();
    await root.query('create database faults');
    await root.end();
    url = `postgres:///faults?host=${encodeURIComponent(server.host)}&user=tutela`;
    database = await openDatabase({ DATABASE_URL: url }, '.');
    await furnish(database);
  });
  after(async () => {
    await database?.close();
    await removeDataFolder(data);
  });

  const away = async (milliseconds: number): Promise<void> => {
    await stopServer(join(data, 'postgres'));
    await sleep(milliseconds);
    await embeddedServer(data, { quick: true });
  };

  test('for five seconds: what is decided meanwhile is kept, once, and a task at work is done, once', async () => {
    const root = new pg.Client(database.owner);
    await root.connect();
    await root.query(
      'create table public.effect (task uuid not null); grant select, insert on public.effect to tutela_web',
    );
    await root.end();
    const jobs = openJobs(database, { say: () => undefined });
    const worker = started('store/jobs/fixtures/worker.ts', { DATABASE_URL: url });
    try {
      await until(() => worker.said().includes('ready'), 'the worker did not begin');
      const task = await jobs.send(STATE, {
        state: 'XE',
        voice: 'state',
        kind: 'report',
        input: { work: 1000 },
      });
      await until(() => worker.said().some((line) => line.startsWith(task.id)), 'the task was not begun');
      const back = away(5000);
      const kept = await Promise.all([1, 2, 3].map(() => appendDecisions(database, [judged()])));
      await back;
      assert.deepEqual([...(await idsIn(database))].sort(), kept.map(([link]) => link?.id).sort());
      let done: Task | undefined;
      await until(
        async () => (done = await jobs.task(STATE, task.id))?.endedAt !== undefined,
        'the task never ended',
      );
      assert.equal(done?.status, 'done', done?.trouble);
      const again = new pg.Client(database.owner);
      await again.connect();
      assert.equal((await again.query('select * from public.effect')).rowCount, 1);
      await again.end();
    } finally {
      await ended(worker.child);
      await jobs.close();
    }
  });
});

onEachServer((cluster) => {
  test('the clock of who decides is set: the order is that of the chain, the times are those of the database', async () => {
    const { url, database } = await cluster().fresh();
    await furnish(database);
    const clock = shiftedClock();
    const began = Date.now();
    const writer = started('store/database/fixtures/appender.ts', {
      DATABASE_URL: url,
      NODE_OPTIONS: clock.options,
    });
    try {
      for (const offset of [0, A_DAY, -A_DAY, 0]) {
        clock.set(offset);
        const had = writer.said().length;
        await until(() => writer.said().length >= had + 5, `with ${offset}: nothing more is decided`);
      }
    } finally {
      await ended(writer.child);
      clock.close();
    }
    const links = await readDecisions(database, STATE, 'XE');
    const ids = links.map(({ id }) => id);
    assert.deepEqual(
      ids.slice(0, writer.said().length),
      writer.said(),
      'in the order in which they were promised',
    );
    assert.equal(new Set(ids).size, ids.length);
    const days = new Set(
      ids.map((id) => Math.round((Number.parseInt(id.replace('-', '').slice(0, 12), 16) - began) / A_DAY)),
    );
    assert.deepEqual(
      [...days].sort((a, b) => a - b),
      [-1, 0, 1],
      'the clock was set',
    );
    const times = links.map(({ at }) => Date.parse(at));
    assert.deepEqual(
      times,
      [...times].sort((a, b) => a - b),
    );
    assert.ok(times.every((at) => Math.abs(at - began) < A_DAY / 2));
    assert.equal((await verifyChain(database, 'XE')).fault, undefined);
  });

  test('the clock of a worker is set: no task is done twice, none is stuck', async () => {
    const { url, database, root } = await cluster().fresh();
    await furnish(database);
    await root.query(
      'create table public.effect (task uuid not null); grant select, insert on public.effect to tutela_web',
    );
    const clock = shiftedClock();
    const jobs = openJobs(database, { say: () => undefined });
    const worker = started('store/jobs/fixtures/worker.ts', {
      DATABASE_URL: url,
      NODE_OPTIONS: clock.options,
    });
    try {
      for (const offset of [A_DAY, -A_DAY]) {
        const task = await jobs.send(STATE, {
          state: 'XE',
          voice: 'state',
          kind: 'report',
          input: { work: 300 },
        });
        await until(() => worker.said().some((line) => line.startsWith(task.id)), 'the task was not begun');
        clock.set(offset);
        await until(async () => (await jobs.task(STATE, task.id))?.status === 'done', 'the task is stuck');
      }
      const { rows } = await root.query<{ times: string }>(
        'select count(*) as times from public.effect group by task',
      );
      assert.deepEqual(
        rows.map(({ times }) => times),
        ['1', '1'],
      );
    } finally {
      await ended(worker.child);
      clock.close();
      await jobs.close();
    }
  });

  test('the clock of who reminds is set forward and back: each reminder goes out once', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const ana = seat(database, 'ana', 'coordinator');
    await planAction(ana, facts({ due: '2026-12-01' }));
    let letters = 0;
    const base = {
      database,
      holders: () => Promise.resolve([{ email: 'ana@example.org', grants: ana.person.grants }] as never),
      send: () => Promise.resolve(void letters++),
      say: () => undefined,
    };
    const days = ['2026-11-21', '2026-11-22', '2026-11-21', '2026-11-20', '2026-11-22'];
    for (const today of days) await remind({ ...base, today });
    assert.equal(letters, 1);
  });
});
