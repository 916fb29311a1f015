import { Worker } from 'node:worker_threads';
import { InputError } from '#engine/model/problem.ts';
import type { Examined, ExamineOrder, ExamineReply } from './examine-messages.ts';

/** All laws of a desk with the whole catalogue: the largest code we know needs a quarter of it. */
const MEGABYTES = 2048;

/**
 * Matches laws with the whole catalogue in a thread of its own, which ends with the work.
 *
 * @param progress told of each step
 * @param signal ends the thread
 * @throws InputError as `examine` does, and when it needs too much memory; the reason of the signal
 */
export function examineApart(
  order: ExamineOrder,
  progress: (stage: 'segments' | 'matches', done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Examined> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./start.mjs', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    env: {},
    execArgv: [],
  });
  const result = new Promise<Examined>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.on('message', (reply: ExamineReply) => {
      if (reply.type === 'progress') progress(reply.stage, reply.done, reply.total);
      else if (reply.type === 'examined') resolve(reply.examined);
      else if (reply.type === 'refused') reject(new InputError(reply.problem));
      else reject(Object.assign(new Error('the examining thread failed'), { stack: reply.stack }));
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
