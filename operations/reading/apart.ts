import { Worker } from 'node:worker_threads';
import { InputError } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { limitsFor, tooDeep, tooMuchMemory, tooSlow, type Limits } from './limits.ts';
import type { Order, Reply } from './messages.ts';
import { watchMemory } from './memory.ts';

export type ApartOptions = {
  /** BCP 47, from the user; it wins over the document and over detection. */
  readonly lang?: string;
  /** Instead of those by size. */
  readonly limits?: Partial<Limits>;
  /** Ends the reading; the promise is then rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Address of another module that exports `readSource`: a test hands in one that never ends. */
  readonly reader?: string;
};

/** Started once and used again: a thread takes a quarter of a second to load the readers. */
let idle: Worker | undefined;

/**
 * Reads a document in a thread of its own, so that no document can hold up or end the program.
 *
 * @param name file name as the user gave it
 * @returns one source for each law in the file, usually one
 * @throws InputError as `readSource` does; `source.too-slow`, `source.too-much-memory` or `source.too-deep` when
 * reading met a limit, named in the message with its value
 */
export async function readApart(
  name: string,
  bytes: Uint8Array,
  options: ApartOptions = {},
): Promise<readonly Source[]> {
  options.signal?.throwIfAborted();
  const limits = { ...limitsFor(bytes.length), ...options.limits };
  const usual = options.reader === undefined && options.limits?.megabytes === undefined;
  const worker = (usual ? takeIdle() : undefined) ?? startWorker(limits, options.reader);
  const order: Order = { name, bytes, ...(options.lang === undefined ? {} : { lang: options.lang }) };
  const reply = await replyOf(worker, order, limits, options.signal).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  if (usual && idle === undefined) giveBack(worker);
  else void worker.terminate();
  return sourcesOf(reply, name, limits);
}

function takeIdle(): Worker | undefined {
  const worker = idle;
  idle = undefined;
  worker?.ref();
  return worker;
}

/** Ends the thread that is kept for the next document, and gives its memory back, where no document is expected soon. */
export function releaseReader(): void {
  void takeIdle()?.terminate();
}

/** Kept for the next document, without keeping the program alive. */
function giveBack(worker: Worker): void {
  idle = worker;
  worker.unref();
}

/**
 * The heap may grow to four times the limit before V8 itself ends the thread, and by then one large allocation ends
 * the whole program. `watchMemory` ends the thread long before; this is the second fence.
 */
function startWorker({ megabytes }: Limits, reader: string | undefined): Worker {
  const worker = new Worker(new URL('./start.mjs', import.meta.url), {
    workerData: reader === undefined ? {} : { reader },
    resourceLimits: { maxOldGenerationSizeMb: 4 * megabytes },
    // Never read here: a stream that is read would keep the program alive. start.mjs prints nothing into them.
    stdout: true,
    stderr: true,
    // A document needs nothing of the environment.
    env: {},
    execArgv: [],
  });
  // One that ends between two documents is no trouble of either.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    if (idle === worker) idle = undefined;
  });
  return worker;
}

function replyOf(
  worker: Worker,
  order: Order,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => settle(() => reject(tooSlow(order.name, limits))),
      Math.min(limits.seconds * 1000, 2 ** 31 - 1),
    );
    const unwatch = watchMemory(worker, limits, () => {
      settle(() => reject(tooMuchMemory(order.name, limits)));
    });
    const listeners = {
      message: (reply: Reply) => settle(() => resolve(reply)),
      messageerror: (error: Error) => settle(() => reject(error)),
      error: (error: NodeJS.ErrnoException) => {
        const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        settle(() => reject(memory ? tooMuchMemory(order.name, limits) : error));
      },
      exit: (code: number) => {
        settle(() => reject(new Error(`the reading thread ended by itself with code ${code}`)));
      },
    };
    const abort = (): void => settle(() => reject(signal?.reason));
    function settle(act: () => void): void {
      clearTimeout(timer);
      unwatch();
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      signal?.removeEventListener('abort', abort);
      act();
    }
    signal?.addEventListener('abort', abort, { once: true });
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    worker.postMessage(order);
  });
}

function sourcesOf(reply: Reply, name: string, limits: Limits): readonly Source[] {
  switch (reply.type) {
    case 'read':
      return reply.sources;
    case 'refused':
      throw new InputError(reply.problem);
    case 'too-deep':
      throw tooDeep(name);
    case 'too-much-memory':
      throw tooMuchMemory(name, limits);
    case 'fault':
      throw Object.assign(new Error(reply.message), { stack: reply.stack });
  }
}
