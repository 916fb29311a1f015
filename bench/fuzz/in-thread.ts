import { Worker } from 'node:worker_threads';
import type { Order, Told } from './thread.ts';

/** One input that takes longer is a hang, and ended with its thread. Far more than the limits of processor time: machines are shared. */
const STUCK_MS = 60_000;
/** Opening a door reads the catalogue, and compiles it. */
const OPEN_MS = 300_000;
/** No input was asked yet. */
const NONE = -2;

type Answer = Told | { readonly stuck: number; readonly why: string };

/** A thread that asks doors; another is started behind an input that ended it. */
export type Thread = {
  /** @returns what was told, or at which input the thread had to be ended, and why */
  readonly ask: (order: Order) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

export function openThread(stuckAfter: number = STUCK_MS): Thread {
  const at = new Int32Array(new SharedArrayBuffer(4));
  let worker: Worker | undefined;
  const started = (): Worker =>
    new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: { at },
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
      stdout: true,
      stderr: true,
    });
  return {
    ask: async (order) => {
      const own = (worker ??= started());
      Atomics.store(at, 0, NONE);
      const told = await answerOf(own, at, order, stuckAfter);
      if ('stuck' in told) {
        worker = undefined;
        await own.terminate();
      }
      return told;
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

function answerOf(worker: Worker, at: Int32Array, order: Order, stuckAfter: number): Promise<Answer> {
  return new Promise((resolve) => {
    let [last, since] = [NONE, Date.now()];
    const stuck = (why: string): void => end({ stuck: Atomics.load(at, 0), why });
    const listeners = {
      message: (told: Told) => end(told),
      error: (error: Error) => stuck(`ended the thread: ${error.stack ?? error.message}`),
      exit: (code: number) => stuck(`ended the thread with code ${code}`),
    };
    const timer = setInterval(() => {
      const now = Atomics.load(at, 0);
      const limit = now === NONE ? OPEN_MS : stuckAfter;
      if (now !== last) [last, since] = [now, Date.now()];
      else if (Date.now() - since > limit) stuck(`did not end within ${limit} ms`);
    }, 250);
    function end(answer: Answer): void {
      clearInterval(timer);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      resolve(answer);
    }
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    worker.postMessage(order);
  });
}
