import { setImmediate as turn } from 'node:timers/promises';

/** How long work goes on before others have their turn, in milliseconds: readers wait for the same process. */
const SLICE = 10;

/**
 * For long work in a process that answers others as well.
 *
 * @returns asked between two pieces of work: waits where a slice is over, so that others have their turn
 */
export function inSlices(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return turn().then(() => {
      since = performance.now();
    });
  };
}
