import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Door } from '../desk/door.ts';
import { healthOf } from './health.ts';
import { openAdmin } from './index.ts';
import { openMetrics } from './metrics.ts';

const routeOf = (url: string): string | undefined =>
  url.startsWith('/en/states/') ? '/[lang]/states/[state]' : undefined;
const FIGURES = { decisions: 7, tasksWaiting: 2, tasksRunning: 1, tasksFailed: 0, oldestWaiting: 40 };

async function opened(t: TestContext, figures = () => Promise.resolve<typeof FIGURES | undefined>(FIGURES)) {
  const metrics = openMetrics(routeOf, figures);
  let ready = true;
  const health = () => Promise.resolve({ ready, why: 'because' });
  const admin = await openAdmin({ host: '127.0.0.1', port: 0 }, { metrics, health });
  t.after(() => admin.close());
  const get = async (path: string) => {
    const answer = await fetch(admin.address + path);
    return { status: answer.status, text: await answer.text() };
  };
  return { metrics, get, address: admin.address, unready: () => void (ready = false) };
}

test('metrics: what is counted has a template or is in the total alone', async (t) => {
  const { metrics, get } = await opened(t);
  metrics.answered('/en/states/fr', 200, 0.02);
  metrics.answered('/en/help/be?q=planted', 200, 0.02);
  metrics.signIn('wrong');
  metrics.kept(true);
  const { status, text } = await get('/metrics');
  assert.equal(status, 200);
  assert.match(text, /^tutela_requests_total 2$/mu);
  assert.match(
    text,
    /^tutela_route_requests_total\{route="\/\[lang\]\/states\/\[state\]",status="200"\} 1$/mu,
  );
  assert.match(text, /^tutela_sign_ins_total\{end="wrong"\} 1$/mu);
  assert.match(text, /^tutela_kept_pages_total\{found="hit"\} 1$/mu);
  assert.match(text, /^tutela_decisions 7$/mu);
  assert.match(text, /^tutela_tasks\{status="waiting"\} 2$/mu);
  assert.match(text, /^tutela_database_up 1$/mu);
  assert.match(text, /^nodejs_eventloop_lag_seconds /mu);
  assert.match(text, /^process_resident_memory_bytes /mu);
  assert.doesNotMatch(text, /planted|\/be\b|\/fr\b/u);
  // No worker was ever seen: 0 seconds of silence would be a lie.
  assert.doesNotMatch(text, /^tutela_worker_silent_seconds \d/mu);
});

test('metrics go on while the database is away', async (t) => {
  const { get } = await opened(t, () => Promise.reject(new Error('away')));
  const { text } = await get('/metrics');
  assert.match(text, /^tutela_database_up 0$/mu);
  assert.doesNotMatch(text, /^tutela_decisions \d/mu);
});

test('health: live whatever happens, ready or 503 with a reason; nothing else is here, and nothing can be sent', async (t) => {
  const { get, unready, address } = await opened(t);
  assert.deepEqual(await get('/health/live'), { status: 200, text: 'live\n' });
  assert.deepEqual(await get('/health/ready'), { status: 200, text: 'ready: because\n' });
  unready();
  assert.deepEqual(await get('/health/ready'), { status: 503, text: 'not ready: because\n' });
  assert.equal((await get('/health/live')).status, 200);
  assert.equal((await get('/en')).status, 404);
  assert.equal((await fetch(`${address}/metrics`, { method: 'POST', body: 'x' })).status, 405);
});

test('a port that is taken is one line', async (t) => {
  const { metrics, address } = await opened(t);
  const port = Number(new URL(address).port);
  const health = () => Promise.resolve({ ready: true, why: '' });
  await assert.rejects(
    openAdmin({ host: '127.0.0.1', port }, { metrics, health }),
    /admin port \d+ on 127\.0\.0\.1 is taken; choose another with TUTELA_ADMIN_PORT/u,
  );
});

test('readiness follows the end, the desk and the database', async () => {
  const door = (desk: unknown) => ({ desk: () => Promise.resolve(desk) }) as unknown as Door;
  const going = () => false;
  const database = (inPublic: () => Promise<unknown>) => door({ database: { inPublic } });
  assert.deepEqual(await healthOf(door({}), true, () => true), {
    ready: false,
    why: 'This process is ending.',
  });
  assert.equal((await healthOf(door({ shut: 'x' }), false, going)).ready, true);
  assert.deepEqual(await healthOf(door({ shut: 'Why.' }), true, going), {
    ready: false,
    why: 'The desk is shut. Why.',
  });
  assert.equal(
    (
      await healthOf(
        database(() => Promise.resolve([])),
        true,
        going,
      )
    ).ready,
    true,
  );
  const away = await healthOf(
    database(() => Promise.reject(new Error('gone'))),
    true,
    going,
  );
  assert.deepEqual(away, { ready: false, why: 'The database does not answer. gone' });
});
