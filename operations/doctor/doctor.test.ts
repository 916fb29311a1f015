import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createServer as createTls } from 'node:tls';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { openJobs, workJobs } from '#store/jobs/index.ts';
import { mailServer } from '#store/mail/fixtures/server.ts';
import { lookAtDatabase } from '#store/watch/look.ts';
import { certificate } from './certificate.ts';
import type { Check, Finding, Ground } from './check.ts';
import { clock } from './clock.ts';
import { database } from './database.ts';
import { examine } from './index.ts';
import { disk } from './disk.ts';
import { backups } from './backups.ts';
import { mail } from './mail.ts';
import { ports } from './ports.ts';
import { replica } from './replica.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { worker } from './worker.ts';

const NOW = Date.UTC(2026, 10, 22);

function folder(t: TestContext): string {
  const here = mkdtempSync(join(tmpdir(), 'tutela-doctor-'));
  t.after(() => rmSync(here, { recursive: true, force: true }));
  return here;
}

async function asked(check: Check, ground: Partial<Ground>): Promise<readonly Finding[]> {
  const found = await check({ env: {}, here: '/nowhere', now: NOW, database: undefined, ...ground });
  for (const { level, todo, says } of found) {
    assert.equal(todo !== undefined, level !== 'ok', `${says}: what is not well says what to do`);
    assert.doesNotMatch(says, /\n/u);
  }
  return found;
}

const levels = async (check: Check, ground: Partial<Ground>): Promise<string> =>
  (await asked(check, ground)).map(({ level }) => level).join(' ');
const words = async (check: Check, ground: Partial<Ground>): Promise<string> =>
  (await asked(check, ground)).map(({ level, says }) => `${level}: ${says}`).join('\n');

const LOOK = {
  name: 'DATABASE_URL (postgres://db/tutela)',
  embedded: false,
  version: '18.4',
  number: 180_004,
  steps: { at: '0001-desk', due: [] },
  clockAhead: 3,
  synchronousCommit: 'on',
  synchronousStandbys: '',
  fsync: true,
  connections: { most: 100, used: 9 },
  size: 12_000_000,
  figures: {
    decisions: 1,
    tasksWaiting: 0,
    tasksRunning: 0,
    tasksFailed: 0,
    oldestWaiting: 0,
    workerSilent: 3,
  },
};
const of = (changed: Record<string, unknown>): Partial<Ground> => ({
  database: { ...LOOK, ...changed } as NonNullable<Ground['database']>,
});

test('database: what is too old, due, unsafe, or nearly full is told', async () => {
  assert.equal(await levels(database, of({})), 'ok ok ok ok');
  assert.match(
    await words(database, { database: { trouble: 'x does not answer' } }),
    /wrong: It cannot be used\. x/u,
  );
  assert.match(
    await words(database, of({ number: 140_000, version: '14.1' })),
    /wrong: PostgreSQL 14\.1 is too old/u,
  );
  assert.match(
    await words(database, of({ steps: { due: ['0002-x'] } })),
    /warning: 1 steps are due \(from empty\)/u,
  );
  assert.match(
    await words(database, of({ steps: { due: [], unknown: '9999-x' } })),
    /wrong: .*later version/u,
  );
  assert.match(await words(database, of({ fsync: false })), /wrong: fsync is off/u);
  assert.match(
    await words(database, of({ synchronousCommit: 'off' })),
    /warning: synchronous_commit is off/u,
  );
  assert.match(await words(database, of({ connections: { most: 100, used: 81 } })), /warning: 81 of 100/u);
});

test('replica: away, no replica any more, the primary in its place, and late', async () => {
  const at = (found: object) => of({ replica: { name: 'r', number: 180_004, ...found } });
  assert.equal(await levels(replica, of({})), '');
  assert.equal(await levels(replica, at({ follows: true, behind: 100 })), 'ok');
  assert.equal(await levels(replica, at({ follows: true, behind: 5e7 })), 'warning');
  assert.equal(await levels(replica, at({ follows: true })), 'warning');
  assert.equal(await levels(replica, at({ follows: false })), 'wrong');
  assert.equal(await levels(replica, at({ follows: false, isPrimary: true })), 'warning');
  assert.equal(await levels(replica, of({ replica: { trouble: 'gone' } })), 'wrong');
});

test('clock: apart from the database, and behind the newest decision', async () => {
  assert.equal(await levels(clock, of({})), 'ok');
  assert.equal(await levels(clock, of({ clockAhead: -5_000 })), 'warning');
  assert.equal(await levels(clock, of({ clockAhead: 90_000 })), 'wrong');
  assert.match(
    await words(clock, of({ newestLink: NOW + 3_600_000 })),
    /wrong: The newest decision was taken 3600 seconds/u,
  );
});

test('worker: never seen, gone with tasks waiting, and tasks that failed', async () => {
  const at = (changed: object) => of({ figures: { ...LOOK.figures, ...changed } });
  assert.equal(await levels(worker, at({})), 'ok');
  assert.equal(await levels(worker, at({ workerSilent: undefined })), 'warning');
  assert.equal(await levels(worker, at({ workerSilent: 300 })), 'warning');
  assert.equal(
    await levels(worker, at({ workerSilent: 300, tasksWaiting: 2, oldestWaiting: 4000 })),
    'wrong warning',
  );
  assert.equal(await levels(worker, at({ tasksFailed: 1 })), 'ok warning');
});

test('ports: open to all without HTTPS is wrong; past the proxy, or an admin port for all, is a warning', async () => {
  const at = (env: Record<string, string>) => levels(ports, { env });
  assert.equal(await at({}), 'ok');
  assert.equal(await at({ HOST: '0.0.0.0' }), 'wrong');
  assert.equal(await at({ HOST: '0.0.0.0', PUBLIC_URL: 'http://t.example' }), 'wrong');
  assert.equal(
    await at({ HOST: '::', PUBLIC_URL: 'https://t.example', ADDRESS_HEADER: 'x-real-ip' }),
    'warning',
  );
  assert.equal(await at({ PUBLIC_URL: 'https://t.example' }), 'ok warning');
  assert.equal(await at({ TUTELA_ADMIN_PORT: '9464', TUTELA_ADMIN_HOST: '0.0.0.0' }), 'ok warning');
  assert.equal(await at({ TUTELA_ADMIN_PORT: '9464' }), 'ok ok');
});

test('settings: a variable that means nothing, and a value that cannot be used', async () => {
  assert.equal(
    await levels(settings, {
      env: { PATH: '/', TUTELA_DESK: 'off', TUTELA_EXIT_URL_FR: 'https://a.example', PORT: '80' },
    }),
    'ok',
  );
  assert.match(
    await words(settings, { env: { TUTELA_SMTP_ULR: 'x' } }),
    /warning: TUTELA_SMTP_ULR is set and means nothing/u,
  );
  assert.match(await words(settings, { env: { PORT: 'eighty' } }), /wrong: PORT must be a whole number/u);
  assert.match(
    await words(settings, { env: { DATABASE_URL: 'mysql://x' } }),
    /wrong: DATABASE_URL must be written as postgres/u,
  );
  // Not every setting is a switch.
  assert.match(await words(settings, { env: { PORT: 'off' } }), /wrong: PORT must be a whole number/u);
  assert.match(
    await words(settings, { env: { TUTELA_DESK: 'never' } }),
    /wrong: TUTELA_DESK must be on or off/u,
  );
  const half = { TUTELA_OIDC_ISSUER: 'https://login.example', TUTELA_OIDC_ID: 'tutela' };
  assert.match(
    await words(settings, { env: half }),
    /^wrong: TUTELA_OIDC_SECRET is missing beside TUTELA_OIDC_ISSUER and TUTELA_OIDC_ID/u,
  );
});

test('secrets: too short, easily guessed, and kept apart on several machines', async (t) => {
  const here = folder(t);
  const at = (env: Record<string, string>) => words(secrets, { env, here });
  assert.match(await at({ TUTELA_SECRET: 'short' }), /wrong: TUTELA_SECRET has 5 characters/u);
  assert.match(await at({ TUTELA_SECRET: 'a'.repeat(40) }), /wrong: .*easily guessed/u);
  const said = await at({ TUTELA_SECRET: 'planted-qwertzuiopasdfghjklyxcvbnm-0123456789' });
  assert.match(said, /ok: TUTELA_SECRET is set/u);
  assert.ok(!said.includes('planted'));
  assert.match(await at({ DATABASE_URL: 'postgres://db/t' }), /warning: The database is shared/u);
  assert.match(await at({ TUTELA_SIGNING_KEY: 'no key' }), /wrong: TUTELA_SIGNING_KEY: is no Ed25519 key/u);
});

test('disk: a folder that is not there, and a secret that others can read', async (t) => {
  const here = folder(t);
  assert.equal(await levels(disk, { here }), 'warning');
  const data = join(here, 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'secret'), 'x', { mode: 0o600 });
  assert.match(await levels(disk, { here }), /^(?:ok|warning) ok$/u);
  chmodSync(join(data, 'secret'), 0o644);
  assert.match(await words(disk, { here }), /wrong: Others can read .*secret/u);
});

test('mail: greeted without sending; a server that is away, a password that is wrong, letters nobody sent', async (t) => {
  const here = folder(t);
  assert.match(await words(mail, { here }), /^warning: No mail server is set/u);
  const TUTELA_MAIL_FROM = 'Desk <desk@example.org>';
  const server = await mailServer();
  t.after(() => server.close());
  const good = { TUTELA_SMTP_URL: server.url(), TUTELA_MAIL_FROM };
  assert.match(await words(mail, { here, env: good }), /^ok: The mail server at .* greets/u);
  assert.equal(server.arrived.length, 0);
  mkdirSync(join(here, 'data'));
  writeFileSync(join(here, 'data', 'mail.log'), '{}\n{}\n');
  assert.match(await words(mail, { here, env: good }), /warning: 2 letters lie in/u);
  const away = { TUTELA_SMTP_URL: 'smtp://127.0.0.1:9', TUTELA_MAIL_FROM };
  assert.match(
    await words(mail, { here, env: away }),
    /^wrong: The mail server at 127\.0\.0\.1:9 does not answer/u,
  );
  assert.match(
    await words(mail, { here, env: { TUTELA_SMTP_URL: 'x' } }),
    /^wrong: TUTELA_SMTP_URL must read/u,
  );
});

test('certificate: days left, one that nobody trusts, one that ended, and nothing there', async (t) => {
  const here = folder(t);
  const [key, crt] = [join(here, 'k'), join(here, 'c')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '10',
      '-subj',
      '/CN=localhost',
      '-keyout',
      key,
      '-out',
      crt,
    ],
    { stdio: 'ignore' },
  );
  const server = createTls({ key: readFileSync(key), cert: readFileSync(crt) }, (socket) =>
    socket.on('error', () => undefined),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const env = { PUBLIC_URL: `https://localhost:${port}` };
  assert.match(await words(certificate, { env, now: Date.now() }), /^wrong: .* not trusted/u);
  assert.match(
    await words(certificate, { env, now: Date.now() + 11 * 86_400_000 }),
    /^wrong: .* ended \d days ago/u,
  );
  assert.match(
    await words(certificate, { env: { PUBLIC_URL: 'https://127.0.0.1:9' } }),
    /^wrong: .* cannot be reached/u,
  );
  assert.equal(await levels(certificate, { env: { PUBLIC_URL: 'http://127.0.0.1:9' } }), '');
});

test('backups: none known, none there, old, and of this night', async (t) => {
  const here = folder(t);
  const env = { TUTELA_BACKUPS: here };
  assert.equal(await levels(backups, {}), 'warning');
  assert.equal(await levels(backups, { env }), 'wrong');
  const own = 'tutela-2026-11-21T020000Z.backup';
  const aged = async (days: number, name = own) => {
    const at = NOW / 1000 - days * 86_400;
    writeFileSync(join(here, name), 'x');
    utimesSync(join(here, name), at, at);
    return levels(backups, { env });
  };
  // What a killed backup left, and what cron says, are none.
  for (const name of [`${own}.0123456789ab.part`, 'cron.log', 'backup', `${own}.log`])
    assert.equal(await aged(0.5, name), 'wrong', name);
  assert.deepEqual([await aged(0.5), await aged(3), await aged(30)], ['ok', 'warning', 'wrong']);
  assert.equal(await aged(0.5, `${own}.age`), 'ok');
  assert.equal(await levels(backups, { env: { TUTELA_BACKUPS: join(here, 'no') } }), 'wrong');
});

onEachServer((cluster) => {
  test('a database is looked at as it is, and a worker is seen once it works', async (t) => {
    const { url, database: open } = await cluster().fresh();
    const env = { DATABASE_URL: url };
    const first = await lookAtDatabase(env, '/nowhere');
    assert.ok(first.number >= 150_000);
    assert.deepEqual(first.steps.due, []);
    assert.ok(Math.abs(first.clockAhead) < 2_000, `${first.clockAhead}`);
    assert.equal(first.figures?.workerSilent, undefined);
    assert.equal(first.figures?.decisions, 0);
    const jobs = openJobs(open, { say: () => undefined });
    t.after(() => jobs.close());
    const working = await workJobs(open, {}, { say: () => undefined });
    try {
      for (let tries = 0; ; tries++) {
        const { figures } = await lookAtDatabase(env, '/nowhere');
        if (figures?.workerSilent !== undefined && figures.workerSilent < 60) break;
        assert.ok(tries < 60, 'no worker was seen');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    } finally {
      await working.close();
    }
  });

  test('an empty database has steps due, and one that is away is one line', async (t) => {
    const here = folder(t);
    const env = { DATABASE_URL: await cluster().made(), TUTELA_DATA: here };
    const found = await examine(env, here);
    assert.ok(
      found.some(
        ({ check, level, says }) =>
          check === 'database' && level === 'warning' && /steps are due/u.test(says),
      ),
    );
    const away = await examine({ DATABASE_URL: 'postgres://127.0.0.1:9/tutela', TUTELA_DATA: here }, here);
    const told = away.find(({ check, level }) => check === 'database' && level === 'wrong');
    assert.match(told?.says ?? '', /does not answer/u);
  });
});
