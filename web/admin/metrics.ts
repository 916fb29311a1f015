import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SignedIn } from '#store/people/index.ts';
import { poolUse } from '#store/database/pools.ts';
import type { Figures } from '#store/watch/figures.ts';
import type { RouteOf } from './routes.ts';

export type Metrics = {
  /** @param seconds from the first byte of the request to the last of the answer */
  readonly answered: (url: string, status: number, seconds: number) => void;
  /** A page that was kept answered, or had to be drawn. */
  readonly kept: (hit: boolean) => void;
  readonly signIn: (kind: SignedIn['kind']) => void;
  readonly text: () => Promise<{ readonly type: string; readonly body: string }>;
};

/** Several scrapers, or a hasty one, cost the database one look in so many milliseconds. */
const FRESH = 10_000;

/**
 * Numbers for Prometheus. No label holds anything that a reader sent: a template of ours, a status, a fixed word.
 *
 * @param figures what the database says; undefined while it cannot be asked
 */
export function openMetrics(routeOf: RouteOf, figures: () => Promise<Figures | undefined>): Metrics {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  const all = new Counter({
    name: 'tutela_requests_total',
    help: 'Requests answered, all together.',
    registers,
  });
  const byRoute = new Counter({
    name: 'tutela_route_requests_total',
    help: 'Requests answered, by template of the page; help and learning are in no template.',
    labelNames: ['route', 'status'] as const,
    registers,
  });
  const duration = new Histogram({
    name: 'tutela_request_seconds',
    help: 'Time to answer, by template of the page.',
    labelNames: ['route'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const pages = new Counter({
    name: 'tutela_kept_pages_total',
    help: 'Public pages that were handed out as kept (hit), or had to be drawn (miss).',
    labelNames: ['found'] as const,
    registers,
  });
  const signIns = new Counter({
    name: 'tutela_sign_ins_total',
    help: 'Attempts to sign in with a password, by how they ended.',
    labelNames: ['end'] as const,
    registers,
  });
  for (const end of ['in', 'second', 'wrong', 'too-many']) signIns.inc({ end }, 0);
  gaugeOf(registers, 'tutela_pool_connections', 'Connections to the database, by use.', 'use', () => {
    const { open, idle, waiting } = poolUse();
    return { busy: open - idle, idle, waiting };
  });
  const seen = seldom(figures);
  gaugeOf(registers, 'tutela_database_up', '1 where the database answered.', undefined, async () => ({
    '': (await seen()) ? 1 : 0,
  }));
  gaugeOf(registers, 'tutela_tasks', 'Tasks of the desk; failed: of the last day.', 'status', async () => {
    const now = await seen();
    return now && { waiting: now.tasksWaiting, running: now.tasksRunning, failed: now.tasksFailed };
  });
  const single = (name: string, help: string, of: (now: Figures) => number | undefined): void =>
    gaugeOf(registers, name, help, undefined, async () => {
      const now = await seen();
      const value = now && of(now);
      return value === undefined ? undefined : { '': value };
    });
  single('tutela_task_oldest_seconds', 'Age of the task that waits longest.', (now) => now.oldestWaiting);
  single(
    'tutela_worker_silent_seconds',
    'Since a worker last looked after the queue.',
    (now) => now.workerSilent,
  );
  single('tutela_decisions', 'Decisions in all chains.', (now) => now.decisions);

  return {
    answered: (url, status, seconds) => {
      all.inc();
      const route = routeOf(url);
      if (route === undefined) return;
      byRoute.inc({ route, status });
      duration.observe({ route }, seconds);
    },
    kept: (hit) => pages.inc({ found: hit ? 'hit' : 'miss' }),
    signIn: (end) => signIns.inc({ end }),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}

/** A gauge that is asked when it is read; it says nothing where there is nothing to say. */
function gaugeOf(
  registers: Registry[],
  name: string,
  help: string,
  label: string | undefined,
  read: () => Promise<Readonly<Record<string, number>> | undefined> | Readonly<Record<string, number>>,
): void {
  new Gauge({
    name,
    help,
    registers,
    labelNames: label === undefined ? [] : [label],
    async collect() {
      this.reset();
      const values = await read();
      // A gauge without labels reads 0 after a reset, which would be a lie.
      if (values === undefined && label === undefined) this.remove();
      for (const [key, value] of Object.entries(values ?? {}))
        this.set(label === undefined ? {} : { [label]: key }, value);
    },
  });
}

function seldom<T>(work: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let last: Promise<T | undefined> | undefined;
  let at = 0;
  return () => {
    if (last === undefined || performance.now() - at > FRESH) {
      at = performance.now();
      last = work().catch(() => undefined);
    }
    return last;
  };
}
