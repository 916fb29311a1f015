import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { ROOT } from './site.ts';

/** What must never stand in a log: who asked, for whom, and what. */
const PLANTED = {
  mail: 'planted.person@example.org',
  name: 'Plantedname',
  search: 'plantedword',
  password: 'planted-password-77',
  network: '203.0.113.77',
  agent: 'PlantedBrowser/1.0',
} as const;

type Run = {
  readonly address: string;
  readonly admin: string;
  readonly said: () => string;
  readonly stop: () => Promise<number | null>;
};

/** Starts what an operator starts: the command, with one settings file. */
async function serve(settings: string, env: Record<string, string>): Promise<Run> {
  const here = mkdtempSync(join(tmpdir(), 'tutela-operate-'));
  writeFileSync(join(here, 'tutela.yaml'), settings);
  const server = spawn(process.execPath, [join(ROOT, 'cli', 'tutela.mjs'), 'serve'], {
    cwd: here,
    env: { ...process.env, PORT: '0', TUTELA_ADMIN_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve));
  const found = await new Promise<RegExpExecArray>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (part: Buffer) => {
        printed += String(part);
        const both = /metrics are at (\S+) [^]*Tutela is at (\S+) /u.exec(printed);
        if (both) resolve(both);
      });
    }
    void ended.then(() => reject(new Error(`it ended:\n${printed}`)));
  });
  return {
    admin: found[1] ?? '',
    address: found[2] ?? '',
    said: () => printed,
    stop: async () => {
      server.kill('SIGTERM');
      const code = await ended;
      rmSync(here, { recursive: true, force: true });
      return code;
    },
  };
}

async function until(what: () => Promise<boolean>, pause = 200): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += pause) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  assert.fail('it did not happen within a minute');
}

describe('a portal that is watched over', () => {
  let run: Run;
  let data: string;
  before(async () => {
    data = dataFolderForTests();
    const settings = 'log: { requests: true }\nserver: { addressHeader: x-forwarded-for }\n';
    run = await serve(settings, { TUTELA_DATA: data, TUTELA_WORKER: 'off', TUTELA_NEUTRAL_PATH: '/advice' });
  });
  after(async () => {
    await run?.stop();
    await removeDataFolder(data);
  });
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(run.address + path, {
      ...init,
      redirect: 'manual',
      headers: {
        'user-agent': PLANTED.agent,
        'x-forwarded-for': PLANTED.network,
        accept: 'text/html',
        ...init.headers,
      },
    });
  const metrics = async () => (await fetch(`${run.admin}/metrics`)).text();

  test('is live at once, and ready when the desk is open', async () => {
    assert.equal((await fetch(`${run.admin}/health/live`)).status, 200);
    await until(async () => (await fetch(`${run.admin}/health/ready`)).status === 200);
    assert.equal((await ask('/health/ready')).status, 404);
    assert.equal((await ask('/metrics')).status, 404);
  });

  test('counts a page by its template, and a page of help in the total alone', async () => {
    const total = async () => Number(/^tutela_requests_total (\d+)$/mu.exec(await metrics())?.[1]);
    const had = await total();
    for (const path of [
      '/en/states/exempla',
      '/en/help',
      '/fr/help/be',
      '/en/learn',
      '/advice',
      '/advice/fr/be',
    ])
      await (await ask(path)).arrayBuffer();
    await until(async () => (await total()) === had + 6);
    const text = await metrics();
    assert.match(
      text,
      /^tutela_route_requests_total\{route="\/\[lang\]\/states\/\[state\]",status="200"\} 1$/mu,
    );
    // Lines that begin with # explain the numbers.
    assert.doesNotMatch(text.replace(/^#.*$/gmu, ''), /help|learn|advice|\/be\b|exempla/u);
    assert.match(text, /^tutela_database_up 1$/mu);
  });

  test('its log is one object a line, and names no person, no search, no page of help', async () => {
    for (const path of [
      `/en/requirements?q=${PLANTED.search}`,
      `/en/states/${PLANTED.name}`,
      `/en/help/be?q=${PLANTED.search}`,
      `/advice/fr/be?q=${PLANTED.search}`,
      `/en/learn/${PLANTED.name}`,
      `/desk/reset/new?token=${PLANTED.search}`,
      `/api/v1/${PLANTED.name}`,
    ])
      await (await ask(path)).arrayBuffer();
    const form = (path: string, fields: Record<string, string>) =>
      ask(path, { method: 'POST', headers: { origin: run.address }, body: new URLSearchParams(fields) });
    const refused = await form('/desk/sign-in', { email: PLANTED.mail, password: PLANTED.password });
    assert.equal(refused.status, 400);
    assert.match(await refused.text(), /do not belong together/u);
    await (await form('/desk/reset', { email: PLANTED.mail })).arrayBuffer();
    await (
      await form('/desk/welcome?token=x', {
        name: PLANTED.name,
        email: PLANTED.mail,
        password: PLANTED.password,
      })
    ).arrayBuffer();
    await until(async () => /^tutela_sign_ins_total\{end="wrong"\} 1$/mu.test(await metrics()));
    await until(() => Promise.resolve(run.said().includes('/desk/welcome"')));
    const lines = run
      .said()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.ok(
      lines.some(
        ({ route, method, status }) => route === '/desk/sign-in' && method === 'POST' && status === 400,
      ),
    );
    for (const [what, words] of Object.entries(PLANTED)) assert.ok(!run.said().includes(words), what);
    assert.doesNotMatch(run.said(), /\/help|\/learn|advice|\/be\b/u);
    assert.doesNotMatch(run.said(), /@example/u);
  });
});

test('told to end, it is not ready, answers on for the pause, and leaves with 0', async () => {
  const run = await serve('desk: { open: false }\nserver: { stopPause: 2 }\n', {});
  assert.match(await (await fetch(`${run.admin}/health/ready`)).text(), /^ready: Public pages only/u);
  const stopping = run.stop();
  await until(async () => (await fetch(`${run.admin}/health/ready`)).status === 503);
  const answer = await fetch(`${run.address}/en`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('connection'), 'close');
  assert.equal(await stopping, 0);
});

test('by default no request is written down, and no second port is open', async () => {
  const server = spawn(process.execPath, [join(ROOT, 'cli', 'tutela.mjs'), 'serve'], {
    cwd: tmpdir(),
    env: { ...process.env, PORT: '0', TUTELA_DESK: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise((resolve) => server.once('close', resolve));
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => (printed += String(part)));
  await until(() => Promise.resolve(/Tutela is at \S+ /u.test(printed)));
  const address = /Tutela is at (\S+) /u.exec(printed)?.[1] ?? '';
  const had = printed;
  assert.equal((await fetch(`${address}/en`)).status, 200);
  assert.equal((await fetch(`${address}/en/nowhere`)).status, 404);
  assert.equal(printed, had);
  assert.doesNotMatch(printed, /metrics/u);
  server.kill('SIGTERM');
  await ended;
});

/** Draws the moment out in which the portal listens already, and its pages are still being made ready. */
const SLOWLY = `export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (!url.endsWith('/build/handler.js')) return loaded;
  return { ...loaded, source: 'await new Promise((go) => setTimeout(go, 3000));' + loaded.source };
}`;
const module = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

test('who asks in the moment of a start is answered', async () => {
  const port = await freePort();
  const slowly = module(
    `import { register } from 'node:module'; register(${JSON.stringify(module(SLOWLY))});`,
  );
  const server = spawn(process.execPath, ['--import', slowly, join(ROOT, 'web', 'server.ts')], {
    cwd: tmpdir(),
    env: { ...process.env, PORT: String(port), TUTELA_DESK: 'false' },
    stdio: 'ignore',
  });
  try {
    let status: number | undefined;
    await until(async () => {
      const asked = fetch(`http://127.0.0.1:${port}/en`, { signal: AbortSignal.timeout(20_000) });
      status = await asked.then(
        (answer) => answer.status,
        ({ name }: Error) => (name === 'TimeoutError' ? assert.fail('taken, and never answered') : undefined),
      );
      return status !== undefined;
    }, 20);
    assert.equal(status, 200);
  } finally {
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGTERM');
    await ended;
  }
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
