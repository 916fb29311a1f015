import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { PACKAGE } from '#store/catalogue.ts';
import { keepWorker } from './worker.ts';

/** A package whose command writes its process id on a line, and then does as the test says. */
function packageThat(t: TestContext, does: string) {
  const root = mkdtempSync(join(tmpdir(), 'tutela-worker-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'cli'));
  const log = join(root, 'log');
  writeFileSync(
    join(root, 'cli', 'tutela.mjs'),
    `import { appendFileSync } from 'node:fs';
     appendFileSync(${JSON.stringify(log)}, process.argv[2] + ' ' + process.pid + '\\n');
     ${does}`,
  );
  const pids = () =>
    (existsSync(log) ? readFileSync(log, 'utf8') : '')
      .split('\n')
      .slice(0, -1)
      .map((line) => Number(/^worker (\d+)$/u.exec(line)?.[1]));
  return { root, pids };
}

async function until(what: () => boolean): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (what()) return;
    await sleep(20);
  }
  assert.fail('it did not happen');
}

function lives(pid: number | undefined): boolean {
  try {
    return process.kill(pid ?? 0, 0);
  } catch {
    return false;
  }
}

test('a worker that dies is started again, and ends with the portal', async (t) => {
  const { root, pids } = packageThat(t, `setInterval(() => {}, 1000);`);
  const said: string[] = [];
  const kept = keepWorker({ root, env: process.env, say: (line) => said.push(line) });
  await until(() => pids().length === 1);
  process.kill(pids()[0] ?? 0, 'SIGKILL');
  await until(() => pids().length === 2);
  assert.match(said.join(), /ended \(SIGKILL\); it is started again in 2 seconds/u);
  await kept.close();
  assert.equal(lives(pids()[1]), false);
  await sleep(300);
  assert.equal(pids().length, 2);
});

test('one that cannot start is tried later and later, and not after the portal ended', async (t) => {
  const { root, pids } = packageThat(t, `process.exitCode = 2;`);
  const said: string[] = [];
  const kept = keepWorker({ root, env: process.env, say: (line) => said.push(line) });
  await until(() => said.length === 2);
  assert.match(said[1] ?? '', /ended \(code 2\); it is started again in 4 seconds/u);
  await kept.close();
  assert.equal(pids().length, 2);
});

test('the worker itself ends when the database is away, so that it is started again', async (t) => {
  const here = mkdtempSync(join(tmpdir(), 'tutela-worker-'));
  t.after(() => rmSync(here, { recursive: true, force: true }));
  const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', TUTELA_DATA: here };
  const said: string[] = [];
  const kept = keepWorker({ root: PACKAGE, env, say: (line) => said.push(line) });
  t.after(() => kept.close());
  await until(() => said.length === 2);
  for (const line of said) assert.match(line, /ended \(code 2\); it is started again/u);
});
