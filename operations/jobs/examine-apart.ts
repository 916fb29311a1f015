import { Worker } from 'node:worker_threads';
import type { Answer } from '#engine/model/match.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Examined, ExamineOrder, ExamineReply, RematchOrder } from './examine-messages.ts';

/** All laws of a desk with the whole catalogue: the largest code we know needs a quarter of it. */
const MEGABYTES = 2048;

type Tell = (stage: 'segments' | 'matches', done: number, total: number) => void;

/**
 * Matches laws with the whole catalogue in a thread of its own, which ends with the work.
 *
 * @param progress told of each step
 * @param signal ends the thread
 * @throws InputError as `examine` does, and when it needs too much memory; the reason of the signal
 */
export async function examineApart(
  order: ExamineOrder,
  progress: Tell,
  signal: AbortSignal,
): Promise<Examined> {
  const reply = await inThread(order, progress, signal);
  if (reply.type !== 'examined') throw new Error(`the examining thread answered "${reply.type}"`);
  return reply.examined;
}

/** Matches provisions with some requirements of the catalogue, in the same way. */
export async function rematchApart(
  order: RematchOrder,
  progress: Tell,
  signal: AbortSignal,
): Promise<readonly Answer[]> {
  const reply = await inThread(order, progress, signal);
  if (reply.type !== 'rematched') throw new Error(`the examining thread answered "${reply.type}"`);
  return reply.answers;
}

function inThread(
  order: ExamineOrder | RematchOrder,
  progress: Tell,
  signal: AbortSignal,
): Promise<ExamineReply> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./start.mjs', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    env: {},
    execArgv: [],
  });
  const result = new Promise<ExamineReply>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.on('message', (reply: ExamineReply) => {
      if (reply.type === 'progress') progress(reply.stage, reply.done, reply.total);
      else if (reply.type === 'refused') reject(new InputError(reply.problem));
      else if (reply.type === 'fault')
        reject(Object.assign(new Error('the examining thread failed'), { stack: reply.stack }));
      else resolve(reply);
    });
    worker.on('messageerror', reject);
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory() : error);
    });
    worker.on('exit', (code) => reject(new Error(`the examining thread ended by itself with code ${code}`)));
  });
  return result.finally(() => worker.terminate());
}

function tooMuchMemory(): InputError {
  const message = `the documents on the desk need more than ${MEGABYTES} MB of memory to be matched; remove some, or give them by part`;
  return new InputError({ code: 'reading.too-much-memory', message });
}
