import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, test } from 'node:test';
import pg from 'pg';
import { appendDecisions } from '../decisions/append.ts';
import { furnish, judged } from '../decisions/fixtures/desk.ts';
import { verifyChain } from '../decisions/verify.ts';
import { openJobs } from '../jobs/index.ts';
import { connectAsKeeper } from '../people/connect.ts';
import { asked } from './ask.ts';
import { onEachServer } from './fixtures/cluster.ts';
import { openDatabase } from './index.ts';
import { mustBeOneSession } from './pooler.ts';
import { accountFor } from './unprivileged.ts';

const there = spawnSync('pgbouncer', ['--version']).status === 0;
const skip = there ? false : 'pgbouncer is not installed here (Debian: apt-get install pgbouncer)';

const began: ChildProcess[] = [];
const folders: string[] = [];
after(async () => {
  for (const child of began) child.kill('SIGTERM');
  for (const child of began)
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** @returns the address of the same database behind a pgbouncer with two connections */
async function behindPooler(url: string, mode: 'transaction' | 'session'): Promise<string> {
  const { host, port, user = '', database = '' } = new pg.Client({ connectionString: url });
  const folder = mkdtempSync(join(tmpdir(), 'tutela-pooler-'));
  folders.push(folder);
  chmodSync(folder, 0o755);
  const own = await freePort();
  writeFileSync(join(folder, 'users'), `"${user}" ""\n`);
  const settings = `[databases]
* = host=${host} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = trust
auth_file = ${join(folder, 'users')}
pool_mode = ${mode}
default_pool_size = ${mode === 'transaction' ? 2 : 20}
`;
  writeFileSync(join(folder, 'pgbouncer.ini'), settings);
  const account = accountFor(join(folder, 'none'));
  if (account) chownSync(folder, account.uid, account.gid);
  const as = account ? { uid: account.uid, gid: account.gid } : {};
  began.push(spawn('pgbouncer', ['-q', join(folder, 'pgbouncer.ini')], { ...as, stdio: 'ignore' }));
  const address = `postgres://${user}@127.0.0.1:${own}/${database}`;
  for (let tries = 0; ; tries++) {
    try {
      await asked({ connectionString: address }, (client) => client.query('select 1'));
      return address;
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(50);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    });
  });
}

onEachServer((cluster) => {
  test('the work of the desk goes through a pooler of transactions, the rest past it', { skip }, async () => {
    const { url } = await cluster().fresh();
    const pool = await behindPooler(url, 'transaction');
    const database = await openDatabase(
      { DATABASE_URL: url, DATABASE_POOL_URL: pool, DATABASE_REPLICA_URL: pool },
      '.',
    );
    const keeper = connectAsKeeper(database);
    const jobs = openJobs(database, { say: () => undefined });
    try {
      await furnish(database);
      const all = await Promise.all(Array.from({ length: 30 }, () => appendDecisions(database, [judged()])));
      assert.equal((await verifyChain(database, 'XE')).good, all.length);
      // One voice never sees what was read on the same connection before it.
      const rows = await Promise.all(
        Array.from({ length: 30 }, (_, at) =>
          database.within({ person: 'ana', states: ['XE'], voices: [at % 2 === 0 ? 'state' : 'ngo'] }, (db) =>
            db.selectFrom('decision').select('id').execute(),
          ),
        ),
      );
      assert.deepEqual([...new Set(rows.map(({ length }, at) => `${at % 2} ${length}`))].sort(), [
        '0 30',
        '1 0',
      ]);
      await assert.rejects(
        database.inPublic((db) => db.selectFrom('decision').select('id').execute()),
        /denied/u,
      );
      assert.equal((await database.glance('select 1 as one')).rows.length, 1);
      const session = { person: 'ana', states: ['XE'], voices: ['state'] } as const;
      await jobs.send(session, { state: 'XE', voice: 'state', kind: 'report', input: {} });
      assert.deepEqual(await keeper.selectFrom('user').select('id').execute(), []);
    } finally {
      await jobs.close();
      await keeper.destroy();
      await database.close();
    }
  });

  test(
    'DATABASE_URL itself may lead through a pooler of sessions, but not of transactions',
    { skip },
    async () => {
      const { url } = await cluster().fresh();
      await mustBeOneSession({ connectionString: url }, 'DATABASE_URL');
      await (await openDatabase({ DATABASE_URL: await behindPooler(url, 'session') }, '.')).close();
      const transactions = { DATABASE_URL: await behindPooler(url, 'transaction') };
      await assert.rejects(openDatabase(transactions, '.'), /pooler of transactions.*DATABASE_POOL_URL/u);
    },
  );
});
