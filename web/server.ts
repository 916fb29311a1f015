/**
 * `npm start` and `tutela serve`: builds the pages when they are missing or older than what they are made from, then serves
 * them. HOST and PORT choose the address; PUBLIC_URL is the address readers use when a proxy stands in front.
 * The desk is opened beside them, in the background, with a worker for its long tasks: the public pages need neither.
 * TUTELA_NEUTRAL_PATH, such as /info, answers with the pages of help under an address that does not say what it is.
 * TUTELA_WORKER=off leaves the worker out, where "tutela worker" runs elsewhere. docs/settings.md lists all settings.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLog, type Log } from '#store/log/index.ts';
import { applySettings, mustBeWhole } from '#store/settings/index.ts';
import { watchedBy, type Watch } from './admin/watch.ts';
import { openDoor, type Door } from './desk/door.ts';
import { FILE_HEADERS } from './http/headers.ts';
import { keptPages, type KeptPages } from './http/kept-pages.ts';
import { behindNeutral, neutralFrom } from './http/neutral.ts';
import { addressRefused, inOneSpelling } from './http/one-spelling.ts';
import { leavesNoTrace, noTraceHeaders, withoutNeedless } from './http/no-trace.ts';
import { markNow } from './http/public-now.ts';
import { BODY_SIZE_LIMIT, bodyRefused, IMPORT_TIMEOUT } from './start/body-limit.ts';
import { buildIfStale } from './start/build.ts';
import { listen, portFrom } from './start/listen.ts';
import { endOnSignal } from './start/stop.ts';
import { answeringOnceReady } from './start/when-ready.ts';
import { keepWorker } from './start/worker.ts';

/** The desk is handed on with each request: the built pages are a program of their own. */
type Request = IncomingMessage & {
  tutela?: Door;
  tutelaNeutral?: string;
  tutelaPages?: KeptPages;
  tutelaLog?: Log;
};
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => Promise<void> | void;

const root = join(import.meta.dirname, '..');

if (import.meta.main) await serve();

/** Serves until it is told to end. What keeps it from starting is one line, and exit code 1. */
export async function serve(): Promise<void> {
  try {
    applySettings(process.env, process.cwd());
    mustBeWhole(process.env);
    await start(openLog(process.env, { part: 'web', out: process.stdout }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    openLog(process.env, { part: 'web', out: process.stderr }).error(`Tutela cannot start. ${why}`);
    process.exit(1);
  }
}

async function start(log: Log): Promise<void> {
  const { env } = process;
  const host = env['HOST'] || '127.0.0.1';
  const port = portFrom(env['PORT']);
  const neutral = neutralFrom(env['TUTELA_NEUTRAL_PATH']);
  const server = createServer({
    keepAliveTimeout: 65_000,
    headersTimeout: 30_000,
    requestTimeout: IMPORT_TIMEOUT,
  });
  const fault = (error: unknown): void => {
    log.error(`A fault of Tutela. ${wordsOf(error)}`);
    process.exit(1);
  };
  process.on('uncaughtException', fault).on('unhandledRejection', fault);

  await buildIfStale(root, log.info);
  const answeredBy = answeringOnceReady(server);
  const address = await listen(server, host, port, Boolean(env['PORT']), log.info);
  const seen = new URL(env['PUBLIC_URL'] || address);
  const answer = await answerer(seen, log);
  const say = log.warn;
  const apart = env['TUTELA_WORKER']?.trim() === 'off';
  const startWorker = apart
    ? {}
    : { startWorker: () => keepWorker({ root, env: { ...env, PUBLIC_URL: seen.href }, say }) };
  const door = openDoor({ env, here: process.cwd(), address: seen, say, ...startWorker });
  const pages = keptPages(() => markNow(door));
  const ending = endOnSignal(server, env, log);
  const watch: Watch = await watchedBy({ env, root, neutral, door, log, ending: ending.begun });
  log.info(`Tutela is at ${address}  (Ctrl+C stops it)`);
  const strict = seen.protocol === 'https:';
  answeredBy((request: Request, response) => {
    if (strict) response.setHeader('strict-transport-security', 'max-age=31536000');
    // Whoever asks again asks another process.
    if (ending.begun()) response.setHeader('connection', 'close');
    request.url = withoutNeedless(inOneSpelling(request.url ?? ''));
    const seenBy = watch.request(request, response);
    const draw = (): void => {
      seenBy.drawn();
      answer(Object.assign(request, { tutela: door, tutelaPages: pages, tutelaLog: log }), response);
    };
    const behind = behindNeutral(request.url ?? '', neutral);
    if (behind !== undefined) Object.assign(request, { url: behind, tutelaNeutral: neutral });
    if (!pages.answers(request, response, draw)) draw();
  });
  ending.then(async () => {
    await door.close();
    await watch.close();
  });
}

/**
 * adapter-node takes the address of a request from headers it is told to trust; these two are set here alone.
 *
 * @param seen the address as readers see it
 */
async function answerer(seen: URL, log: Log): Promise<(request: Request, response: ServerResponse) => void> {
  process.env['PROTOCOL_HEADER'] = 'x-tutela-protocol';
  process.env['HOST_HEADER'] = 'x-tutela-host';
  process.env['BODY_SIZE_LIMIT'] = String(BODY_SIZE_LIMIT);
  const { handler }: { handler: Handler } = await import(
    pathToFileURL(join(root, 'build', 'handler.js')).href
  );
  return (request, response) => {
    request.headers['x-tutela-protocol'] = seen.protocol.slice(0, -1);
    request.headers['x-tutela-host'] = seen.host;
    for (const [name, value] of Object.entries(headersFor(request))) response.setHeader(name, value);
    if (addressRefused(request, response) || bodyRefused(request, response)) return;
    const nothingThere = (): void => void response.writeHead(404).end();
    // What a page throws where nobody waits for it must not end the house for everybody else.
    void (async () => handler(request, response, nothingThere))().catch((error: unknown) => {
      log.error(`A page could not be answered. ${wordsOf(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end();
    });
  };
}

/** Of every answer, those that Kit or we give before a page is asked among them: of help and learning each leaves no trace. */
function headersFor({ url = '', tutelaNeutral }: Request): Readonly<Record<string, string>> {
  return leavesNoTrace(url.split(/[?#]/u, 1)[0] ?? '')
    ? { ...FILE_HEADERS, ...noTraceHeaders(tutelaNeutral !== undefined) }
    : FILE_HEADERS;
}

/** Kit throws values that are no Error; their words are of use all the same. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : (JSON.stringify(error) ?? String(error));
}
