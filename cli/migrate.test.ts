import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { newestStep } from '#store/database/steps.ts';

const here = mkdtempSync(join(tmpdir(), 'tutela-migrate-'));
after(() => rmSync(here, { recursive: true, force: true }));

type Run = { readonly code: number | null; readonly said: string; readonly trouble: string };

function tutela(args: readonly string[], env: Record<string, string>): Promise<Run> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, [join(PACKAGE, 'cli', 'tutela.mjs'), ...args], {
      cwd: here,
      env: { ...process.env, ...env },
    });
    let said = '';
    let trouble = '';
    run.stdout.on('data', (part: Buffer) => (said += String(part)));
    run.stderr.on('data', (part: Buffer) => (trouble += String(part)));
    run.once('close', (code) => resolve({ code, said, trouble }));
  });
}

onEachServer((cluster) => {
  test('migrate tells from and to, --check only tells, and a second time there is nothing to do', async () => {
    const env = { DATABASE_URL: await cluster().made() };
    const due = await tutela(['migrate', '--check'], env);
    assert.equal(due.code, 1);
    assert.match(due.said, /is at empty, would go to \d{4}-.*make a backup/u);
    const done = await tutela(['migrate'], env);
    assert.equal(done.code, 0, done.trouble);
    assert.match(done.said, new RegExp(`from empty to ${newestStep()} `, 'u'));
    for (const args of [['migrate'], ['migrate', '--check']]) {
      const again = await tutela(args, env);
      assert.equal(again.code, 0);
      assert.match(again.said, new RegExp(`is up to date \\(${newestStep()}\\)`, 'u'));
    }
  });

  test('two operators at once: both succeed, and the steps are taken once', async () => {
    const url = await cluster().made();
    const both = await Promise.all([1, 2].map(() => tutela(['migrate'], { DATABASE_URL: url })));
    for (const { code, trouble } of both) assert.equal(code, 0, trouble);
    const root = await cluster().root(url);
    const { rows } = await root.query(
      'select name, count(*)::int as times from tutela.kysely_migration group by name',
    );
    assert.ok(rows.length > 10);
    for (const { name, times } of rows) assert.equal(times, 1, name);
  });

  test('a database of a later version is left alone', async () => {
    const url = await cluster().made();
    await tutela(['migrate'], { DATABASE_URL: url });
    const root = await cluster().root(url);
    await root.query(`insert into tutela.kysely_migration values ('9999-later', now()::text)`);
    const looked = await tutela(['migrate', '--check'], { DATABASE_URL: url });
    assert.equal(looked.code, 1);
    assert.match(looked.said, /made by a later version of Tutela \(step 9999-later\)/u);
    const tried = await tutela(['migrate'], { DATABASE_URL: url });
    assert.equal(tried.code, 2);
    assert.match(tried.trouble, /later version/u);
    assert.equal(tried.trouble.trim().split('\n').length, 1);
  });
});

test('without a database --check makes none; a wrong settings file is one line', async () => {
  const none = await tutela(['migrate', '--check'], { TUTELA_DATA: join(here, 'none') });
  assert.equal(none.code, 0);
  assert.match(none.said, /There is no database yet/u);
  const wrong = await tutela(['doctor'], { TUTELA_SETTINGS: 'nowhere.yaml' });
  assert.equal(wrong.code, 2);
  assert.match(wrong.trouble, /nowhere\.yaml: there is no such file; correct TUTELA_SETTINGS/u);
});

test('doctor leaves with 1 when something is wrong, and --json is data', async () => {
  const env = { TUTELA_DATA: join(here, 'none'), TUTELA_DESK: 'off', HOST: '0.0.0.0' };
  const text = await tutela(['doctor'], env);
  assert.equal(text.code, 1, text.trouble);
  assert.match(text.said, /^wrong {4}ports {8}Pages are open on 0\.0\.0\.0 without HTTPS/mu);
  const data = await tutela(['doctor', '--json'], { ...env, HOST: '' });
  assert.equal(data.code, 0, data.said);
  assert.ok((JSON.parse(data.said) as { check: string }[]).some(({ check }) => check === 'versions'));
});
