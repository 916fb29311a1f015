import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server as Listener } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { dataFolderForTests, removeDataFolder } from './fixtures/cluster.ts';
import { hasDatabase, openDatabase } from './index.ts';
import { copied, linked } from './programs.ts';
import { retrying } from './retry.ts';
import { embeddedServer, stopServer } from './server.ts';
import { socketFolder } from './socket.ts';
import { closedTo } from './unprivileged.ts';

const folders: string[] = [];
after(async () => {
  for (const folder of folders) await removeDataFolder(folder);
});

function dataFolder(): string {
  const folder = dataFolderForTests();
  folders.push(folder);
  return folder;
}

const says = (code: string, words: RegExp) => (error: unknown) =>
  error instanceof InputError && error.problem.code === code && words.test(error.message);

test('made once, started again, attached while it runs; the last one out ends it', async () => {
  const data = dataFolder();
  const env = { TUTELA_DATA: data };
  assert.equal(hasDatabase(env, '.'), false);
  const first = await openDatabase(env, '.');
  assert.equal(first.server?.state, 'made');
  assert.equal(lstatSync(first.server.folder).mode & 0o777, 0o700);
  await first.within({ states: [], voices: [] }, (db) =>
    db.insertInto('state_party').values({ code: 'XE', name: 'Exempla' }).execute(),
  );
  // Another process comes and goes: the server is not ended under us.
  const script = `import('${join(import.meta.dirname, 'index.ts')}').then(async ({ openDatabase }) => {
    const database = await openDatabase(process.env, '.');
    process.stdout.write(database.server.state);
    await database.close();
  })`;
  const other = spawnSync(process.execPath, ['-e', script], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  assert.equal(other.stdout, 'attached', other.stderr);
  const read = () => first.inPublic((db) => db.selectFrom('state_party').select('code').execute());
  assert.deepEqual(await read(), [{ code: 'XE' }]);
  // Ended by someone else: brought back for the next work.
  await stopServer(first.server.folder);
  assert.deepEqual(await read(), [{ code: 'XE' }]);
  await first.close();
  assert.equal(existsSync(join(data, 'postgres', 'postmaster.pid')), false, 'it still runs');
  assert.equal(hasDatabase(env, '.'), true);
  const again = await embeddedServer(data);
  assert.equal(again.state, 'started');
  await stopServer(again.folder);
});

test('several that begin at once in an empty folder find one server; its path may be long', async () => {
  const data = join(dataFolder(), 'a-long-name-'.repeat(9));
  folders.unshift(data);
  const states = await Promise.all([1, 2, 3].map(() => openDatabase({ TUTELA_DATA: data }, '.')));
  try {
    assert.equal(new Set(states.map(({ server }) => server?.folder)).size, 1);
    const host = states[0]?.server?.host ?? '';
    assert.ok(host.length < 90 && readlinkSync(host) === join(data, 'postgres'));
    rmSync(host);
  } finally {
    await Promise.all(states.map((each) => each.close()));
    const short = socketFolder(join(data, 'postgres'));
    await stopServer(join(data, 'postgres'));
    rmSync(data, { recursive: true });
    rmSync(short, { force: true });
  }
});

test('a link of someone else is not followed', () => {
  const long = `/${'x'.repeat(110)}`;
  const short = mkdtempSync(join(tmpdir(), 'tutela-link-'));
  const link = socketFolder(long, short);
  assert.equal(socketFolder(long, short), link);
  rmSync(link);
  writeFileSync(link, '');
  assert.throws(() => socketFolder(long, short), says('database.long-path', /TUTELA_DATA/u));
  rmSync(short, { recursive: true });
});

test('links of libraries are made where install scripts were blocked, beside or in the data folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-links-'));
  const native = join(folder, 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  writeFileSync(join(native, 'lib', 'libx.so.1.2'), 'x');
  const list = (target: string) =>
    writeFileSync(
      join(native, 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libx.so.1.2', target }]),
    );
  list('native/lib/libx.so.1');
  assert.deepEqual(linked(native, folder), {});
  assert.equal(readlinkSync(join(native, 'lib', 'libx.so.1')), 'libx.so.1.2');
  // Copied to where another account may enter, a package is whole too.
  writeFileSync(join(folder, 'package.json'), '{"version":"1"}');
  rmSync(join(native, 'lib', 'libx.so.1'));
  const copy = copied(native, join(folder, 'data'));
  assert.deepEqual(linked(copy, folder), {});
  assert.ok(existsSync(join(copy, 'lib', 'libx.so.1')));
  assert.equal(copied(native, join(folder, 'data')), copy);
  // A folder that cannot be written, or here is not there at all.
  list('native/closed/libx.so.1');
  const env = linked(native, folder);
  assert.equal(env['LD_LIBRARY_PATH'], join(folder, 'postgres-libraries'));
  assert.ok(existsSync(join(folder, 'postgres-libraries', 'libx.so.1')));
  assert.deepEqual(linked(native, folder), env);
  rmSync(folder, { recursive: true });
});

test(
  'as root, a folder that others cannot enter is named before anything is made',
  { skip: process.getuid?.() !== 0 },
  async () => {
    const closed = mkdtempSync(join(tmpdir(), 'tutela-closed-'));
    const nobody = { uid: 65_534, gid: 65_534, name: 'nobody' };
    assert.equal(closedTo(nobody, join(closed, 'data', 'postgres')), closed);
    assert.equal(closedTo(nobody, '/usr/bin/env'), undefined);
    await assert.rejects(
      openDatabase({ TUTELA_DATA: join(closed, 'data') }, '.'),
      says('database.closed-folder', /cannot enter this folder; set TUTELA_DATA/u),
    );
    rmSync(closed, { recursive: true });
  },
);

test('an address that cannot be used is explained, without its password', async () => {
  const open = (url: string) => openDatabase({ DATABASE_URL: url }, '.');
  await assert.rejects(open('mysql://x/y'), says('database.bad-address', /postgres:\/\/user/u));
  await assert.rejects(
    open('postgres://ana:secret@127.0.0.1:1/db'),
    (error) =>
      says('database.unreachable', /127\.0\.0\.1:1\/db.*does not answer/u)(error) &&
      !/secret/u.test(String(error)),
  );
  await assert.rejects(
    open('postgres://ana@nowhere.invalid/db'),
    says('database.unreachable', /not known|does not answer/u),
  );
});

test('a server that is too old is refused, one that is full or unknown to us explained', async () => {
  const old = await fakeServer((line) => line.write(Buffer.concat([HELLO, row('140011', '14.11'), READY])));
  const { port } = old.address() as { port: number };
  const open = () =>
    openDatabase({ DATABASE_URL: `postgres://ana@127.0.0.1:${port}/db?sslmode=disable` }, '.');
  await assert.rejects(open(), says('database.too-old', /PostgreSQL 14\.11; Tutela needs 15 or later/u));
  old.close();
});

test('work is done again when it can do no harm, and only then', async () => {
  let tries = 0;
  const failing = (code: string, times: number) => () => {
    tries++;
    return tries <= times ? Promise.reject(Object.assign(new Error('x'), { code })) : Promise.resolve('done');
  };
  for (const code of ['57P03', '40001', '40P01']) {
    tries = 0;
    assert.equal(await retrying(failing(code, 3), { repeatable: () => false }), 'done');
    assert.equal(tries, 4);
  }
  tries = 0;
  await assert.rejects(retrying(failing('57P01', 1), { repeatable: () => false }));
  tries = 0;
  let revived = 0;
  const revive = () => Promise.resolve(void revived++);
  assert.equal(await retrying(failing('57P01', 1), { repeatable: () => true, revive }), 'done');
  assert.equal(revived, 1);
  tries = 0;
  await assert.rejects(retrying(failing('23505', 1), { repeatable: () => true }));
  assert.equal(tries, 1);
});

/** As much of the protocol as one question needs. */
function fakeServer(answer: (line: { write: (bytes: Buffer) => void }) => void): Promise<Listener> {
  return new Promise((resolve) => {
    const server = createServer((line) => {
      let greeted = false;
      line.on('error', () => undefined);
      line.on('data', (bytes) => {
        if (!greeted) line.write(Buffer.concat([message('R', Buffer.from([0, 0, 0, 0])), READY]));
        else if (bytes[0] !== 0x58) answer(line);
        greeted = true;
      });
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function message(kind: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind), length, body]);
}

const READY = message('Z', Buffer.from('I'));
const FIELD = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]);
const HELLO = message(
  'T',
  Buffer.concat([Buffer.from([0, 2]), Buffer.from('number\0'), FIELD, Buffer.from('version\0'), FIELD]),
);

function row(...values: readonly string[]): Buffer {
  const cells = values.map((value) =>
    Buffer.concat([Buffer.from([0, 0, 0, value.length]), Buffer.from(value)]),
  );
  const done = message('C', Buffer.from('SELECT 1\0'));
  return Buffer.concat([message('D', Buffer.concat([Buffer.from([0, values.length]), ...cells])), done]);
}
