import { setTimeout as sleep } from 'node:timers/promises';

/** More work was asked for than may wait. */
export class PlacesFull extends Error {
  override readonly name = 'PlacesFull';
}

/**
 * Lets so much work be done at once, and so much more wait, first come, first served.
 *
 * @returns does a piece of work in its turn; throws PlacesFull at once when all places are taken
 */
export function places(atOnce: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (busy >= atOnce) {
      if (queue.length >= waiting) throw new PlacesFull('all places are taken');
      // Whoever ends hands the place on, so nobody who comes meanwhile takes it.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else busy++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else busy--;
    }
  };
}

/**
 * Asks again while all places are taken: for whoever holds a link that is good, who waits rather than be turned away.
 *
 * @throws PlacesFull after twenty seconds
 */
export async function patient<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PlacesFull) || tries >= 40) throw error;
      await sleep(500);
    }
  }
}

/** @returns `full` where all places are taken */
export async function unlessFull<T, F>(work: () => Promise<T>, full: F): Promise<T | F> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PlacesFull) return full;
    throw error;
  }
}
