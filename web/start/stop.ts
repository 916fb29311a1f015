import type { Server } from 'node:http';
import type { Log } from '#store/log/index.ts';

export type Ending = {
  /** Told to end: no longer ready, and no longer taking requests. */
  readonly begun: () => boolean;
  /** What is closed once the last request was answered. */
  readonly then: (close: () => Promise<void>) => void;
};

/** How long requests that are under way may take to end, and how long everything may, in milliseconds. */
const DRAIN = 15_000;
const LONGEST = 25_000;

/**
 * Ends this process on SIGTERM or SIGINT in the order that loses nothing: not ready any more (TUTELA_STOP_PAUSE seconds for a
 * balancer to notice), no new connection, the answers under way, then the desk with its worker and database. A second
 * signal ends it at once.
 */
export function endOnSignal(
  server: Server,
  env: Readonly<Record<string, string | undefined>>,
  log: Log,
): Ending {
  const pause = Number(env['TUTELA_STOP_PAUSE']?.trim() || 0);
  let begun = false;
  let closing: () => Promise<void> = () => Promise.resolve();
  const end = async (): Promise<void> => {
    begun = true;
    log.info('Told to end: requests under way are answered first.');
    setTimeout(() => process.exit(0), pause * 1000 + LONGEST).unref();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause * 1000));
    const drained = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    // A connection that was answered just now is idle only from now on.
    setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(() => server.closeAllConnections(), DRAIN).unref();
    await drained;
    await closing();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (begun) process.exit(1);
      end()
        .catch((error: unknown) => log.error(`Ending met a fault. ${String(error)}`))
        .finally(() => process.exit(0));
    });
  }
  return { begun: () => begun, then: (close) => void (closing = close) };
}
