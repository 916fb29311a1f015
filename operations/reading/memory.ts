import type { Worker } from 'node:worker_threads';
import { MB, type Limits } from './limits.ts';

/** At the fastest measured (about 1 GB a second) a thread is some 100 MB over the limit when it is ended. */
const EVERY_MS = 50;

/**
 * Looks at the memory of a thread while it works. The limits of Node alone are not enough: they do not count buffers,
 * and a thread that crosses them with one large allocation takes the whole program with it.
 *
 * @param over called once, when heap and buffers together are above the limit
 * @returns what ends the watch
 */
export function watchMemory(worker: Worker, { megabytes }: Limits, over: () => void): () => void {
  let done = false;
  let asking = false;
  const timer = setInterval(async () => {
    if (asking) return;
    asking = true;
    const bytes = await usedBy(worker);
    asking = false;
    if (done || bytes <= megabytes * MB) return;
    end();
    over();
  }, EVERY_MS);
  function end(): void {
    done = true;
    clearInterval(timer);
  }
  return end;
}

/** Heap and buffers; nothing when the thread is starting or has ended. */
async function usedBy(worker: Worker): Promise<number> {
  // Node 22.16 and 24 have it; before that the limits of Node itself must do.
  if (typeof worker.getHeapStatistics !== 'function') return 0;
  try {
    const { total_heap_size: heap, external_memory: buffers } = await worker.getHeapStatistics();
    return heap + buffers;
  } catch {
    return 0;
  }
}
