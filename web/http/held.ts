import { inTurns } from './in-turns.ts';

/** What was read a moment ago, for those who come many in that moment. */
export type Held<T> = {
  /** @returns what is held, while it is young enough */
  readonly now: () => T | undefined;
  /** @returns what is held, or what is read now; an answer is never older, from the beginning of its question, than `most` */
  readonly read: () => Promise<T>;
};

/**
 * Holds an answer for so many milliseconds, counted from the beginning of its question. Behind half of them the next is
 * asked for, so that nobody waits while many come; when nobody comes, nothing is asked. A question that fails holds nothing.
 *
 * @param clock milliseconds that never go back
 */
export function heldFor<T>(
  most: number,
  work: () => Promise<T>,
  clock: () => number = () => performance.now(),
): Held<T> {
  let held: { readonly value: T; readonly asked: number } | undefined;
  const ask = inTurns(async () => {
    const asked = clock();
    const value = await work();
    held = { value, asked };
    return value;
  });
  let ahead = false;
  const now = (): T | undefined => {
    if (!held) return undefined;
    const age = clock() - held.asked;
    if (age > most) held = undefined;
    else if (age > most / 2 && !ahead) {
      ahead = true;
      ask()
        // Whoever finds nothing held asks again, and is told.
        .catch(() => undefined)
        .finally(() => (ahead = false));
    }
    return held?.value;
  };
  return { now, read: async () => now() ?? ask() };
}
