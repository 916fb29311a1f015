import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const UNITS = ['tutela.service', 'tutela-worker.service'] as const;
const read = (name: string): string => readFileSync(join(PACKAGE, 'packaging', name), 'utf8');
const valueOf = (unit: string, name: string): string =>
  new RegExp(`^${name}=(.*)$`, 'mu').exec(read(unit))?.[1] ?? assert.fail(`${unit}: ${name}`);

function program(folder: string, name: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** An installation, its secrets, and in the place of systemd a program that writes down each word it is called with. */
function machine(t: TestContext, { uid = 0, ends = 0 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-packaging-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  program(bin, 'systemd-run', `printf '%s\\n' "$@"; exit ${ends}`);
  program(bin, 'id', `echo ${uid}`);
  const tutela = program(join(folder, 'tutela', 'node_modules', '.bin'), 'tutela', 'exit 9');
  const secrets = join(folder, 'etc', 'secrets');
  mkdirSync(secrets, { recursive: true });
  for (const name of ['TUTELA_SECRET', 'DATABASE_PASSWORD']) writeFileSync(join(secrets, name), 'x');
  const run = (...args: string[]) => {
    const done = spawnSync('sh', [join(PACKAGE, 'packaging', 'tutela-run'), ...args], {
      env: { PATH: `${bin}:/usr/bin:/bin`, TUTELA_ETC: join(folder, 'etc') },
      encoding: 'utf8',
    });
    return { code: done.status, words: done.stdout.split('\n').slice(0, -1), said: done.stderr };
  };
  return { run, tutela, secrets, installed: join(folder, 'tutela') };
}

test('a command of an operator runs as the services do: account, folder, settings, and each secret that is there', (t) => {
  const { run, tutela, secrets, installed } = machine(t);
  const { code, words, said } = run('--in', installed, 'backup', '/back ups', '--json');
  assert.deepEqual([code, said], [0, '']);
  const end = words.indexOf('--');
  assert.deepEqual(words.slice(end + 1), [tutela, 'backup', '/back ups', '--json']);
  const given = words.slice(0, end);
  for (const name of ['TUTELA_SECRET', 'DATABASE_PASSWORD'])
    assert.ok(given.includes(`--property=LoadCredential=${name}:${join(secrets, name)}`), name);
  for (const unit of UNITS) {
    const settings = valueOf(unit, 'Environment').replaceAll('/etc/tutela', join(secrets, '..')).split(' ');
    for (const each of settings) assert.ok(given.includes(`--setenv=${each}`), `${unit}: ${each}`);
    assert.equal(given.filter((each) => each.startsWith('--setenv=')).length, settings.length);
    assert.ok(given.includes(`--uid=${valueOf(unit, 'User')}`));
    assert.ok(given.includes(`--gid=${valueOf(unit, 'Group')}`));
    assert.ok(given.includes(`--working-directory=${valueOf(unit, 'WorkingDirectory')}`));
    for (const each of ['StateDirectory', 'StateDirectoryMode', 'UMask'])
      assert.ok(given.includes(`--property=${each}=${valueOf(unit, each)}`), each);
  }
});

test('it ends as the command did, and says why it cannot begin', (t) => {
  const { run, installed } = machine(t, { ends: 1 });
  assert.equal(run('--in', installed, 'doctor').code, 1);
  const nowhere = run('--in', join(installed, 'no'), 'doctor');
  assert.deepEqual([nowhere.code, nowhere.words], [2, []]);
  assert.match(nowhere.said, /there is no Tutela in .*no; name its folder with --in/u);
  assert.equal(run('--in').code, 2);
  const other = machine(t, { uid: 1000 });
  assert.match(other.run('--in', other.installed, 'doctor').said, /root only/u);
});

test('the units start what "npm install" puts behind the link, and name a page that is there', () => {
  for (const unit of UNITS) {
    assert.match(
      valueOf(unit, 'ExecStart'),
      /^\/opt\/tutela\/node_modules\/\.bin\/tutela (?:serve|worker)$/u,
    );
    const page = /^file:\/opt\/tutela\/node_modules\/tutela\/(.+)$/u.exec(
      valueOf(unit, 'Documentation'),
    )?.[1];
    assert.ok(page !== undefined && existsSync(join(PACKAGE, page)), unit);
  }
});

test('what the manual names of packaging is there', () => {
  const named = [
    ...readFileSync(join(PACKAGE, 'docs', 'operate.md'), 'utf8').matchAll(/packaging\/([\w.-]*\w)/gu),
  ];
  assert.ok(named.length >= 3);
  for (const [, name = ''] of named) assert.ok(existsSync(join(PACKAGE, 'packaging', name)), name);
});

const ANALYZE = '/usr/bin/systemd-analyze';
const skip = existsSync(ANALYZE) ? false : `there is no ${ANALYZE}: the units were not read by systemd`;

test('systemd finds nothing wrong with the units', { skip }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-units-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  // What is started, and the pages, are not on this machine.
  const units = UNITS.map((unit) => {
    const path = join(folder, unit);
    const here = read(unit)
      .replace(/^ExecStart=\S+/mu, 'ExecStart=/bin/true')
      .replace(/^(?:User|Group)=.*$/gmu, '');
    writeFileSync(path, here.replace(/^Documentation=.*$/mu, ''));
    return path;
  });
  const { status, stdout, stderr } = spawnSync(ANALYZE, ['verify', '--man=no', ...units], {
    encoding: 'utf8',
  });
  const ours = `${stdout}${stderr}`.split('\n').filter((line) => /tutela/u.test(line));
  assert.deepEqual([status, ours], [0, []]);
});
