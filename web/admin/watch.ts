import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '#store/log/index.ts';
import { figuresOf } from '#store/watch/figures.ts';
import type { Door } from '../desk/door.ts';
import { healthOf } from './health.ts';
import { openAdmin } from './index.ts';
import { openMetrics, type Metrics } from './metrics.ts';
import { routesIn, type RouteOf } from './routes.ts';

/** Who looks on while requests are answered; nobody, unless a setting asks for it. */
export type Watch = {
  readonly request: (request: IncomingMessage, response: ServerResponse) => { readonly drawn: () => void };
  readonly close: () => Promise<void>;
};

export type WatchSettings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the package. */
  readonly root: string;
  readonly neutral: string | undefined;
  readonly door: Door;
  readonly log: Log;
  readonly ending: () => boolean;
};

const NOBODY: Watch = { request: () => ({ drawn: () => undefined }), close: () => Promise.resolve() };

/**
 * Opens the admin port where TUTELA_ADMIN_PORT names one, and writes a line for each request where TUTELA_LOG_REQUESTS says so.
 *
 * @throws Error when the port cannot be opened
 */
export async function watchedBy(settings: WatchSettings): Promise<Watch> {
  const { env, root, neutral, door, log, ending } = settings;
  const port = adminPort(env['TUTELA_ADMIN_PORT']);
  const lines = env['TUTELA_LOG_REQUESTS']?.trim() === 'on';
  if (port === undefined && !lines) return NOBODY;
  const routeOf = await routesIn(root, neutral);
  const open = env['TUTELA_DESK']?.trim() !== 'off';
  const metrics = openMetrics(routeOf, async () => {
    const desk = open ? await door.desk() : undefined;
    return desk && !('shut' in desk) ? figuresOf(desk.database.owner) : undefined;
  });
  const stopWatching = door.onSignIn((kind) => metrics.signIn(kind));
  const health = () => healthOf(door, open, ending);
  const host = env['TUTELA_ADMIN_HOST']?.trim() || '127.0.0.1';
  const admin = port === undefined ? undefined : await openAdmin({ host, port }, { metrics, health });
  if (admin) log.info(`Health and metrics are at ${admin.address}  (not for readers)`);
  return {
    request: (request, response) => watchOne(request, response, { metrics, routeOf, log, lines }),
    close: async () => {
      stopWatching();
      await admin?.close();
    },
  };
}

type Watching = {
  readonly metrics: Metrics;
  readonly routeOf: RouteOf;
  readonly log: Log;
  readonly lines: boolean;
};

function watchOne(
  request: IncomingMessage,
  response: ServerResponse,
  { metrics, routeOf, log, lines }: Watching,
): { readonly drawn: () => void } {
  // Kept now: behind the neutral path the address is changed later.
  const { url = '', method = '' } = request;
  const began = performance.now();
  let drawn = false;
  response.once('finish', () => {
    const seconds = (performance.now() - began) / 1000;
    metrics.answered(url, response.statusCode, seconds);
    const route = routeOf(url);
    if (route === undefined) return;
    if (method === 'GET' && route.startsWith('/[lang]')) metrics.kept(!drawn);
    // Which page of which State somebody read is told to nobody: the template only.
    if (lines)
      log.info('request', { method, route, status: response.statusCode, ms: Math.round(seconds * 1000) });
  });
  return { drawn: () => void (drawn = true) };
}

function adminPort(text: string | undefined): number | undefined {
  if (!text?.trim()) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`TUTELA_ADMIN_PORT must be a number from 0 to 65535, not "${text}"`);
}
