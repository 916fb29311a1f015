import { setTimeout as sleep } from 'node:timers/promises';
import { isPassing, isUndone } from './trouble.ts';

export type Retry = {
  /** Asked after a loss: whether the work may be done again without harm. */
  readonly repeatable: () => boolean;
  /** Asked before each new try: brings a server back that has ended. */
  readonly revive?: () => Promise<void>;
  /** Milliseconds in all. */
  readonly patience?: number;
};

const PATIENCE = 15_000;

/** Does work again when the server took it back (40001, 40P01), is starting (57P03) or was lost. */
export async function retrying<T>(
  work: () => Promise<T>,
  { repeatable, revive, patience }: Retry,
): Promise<T> {
  // A clock that is set while it waits must neither end the waiting nor draw it out.
  const until = performance.now() + (patience ?? PATIENCE);
  for (let pause = 10; ; pause = Math.min(pause * 2, 500)) {
    try {
      return await work();
    } catch (error) {
      const again = isUndone(error) || (isPassing(error) && repeatable());
      if (!again || performance.now() > until) throw error;
    }
    // Never all at the same moment: two that stood in each other's way would meet again.
    await sleep(pause * (0.5 + Math.random()));
    await revive?.();
  }
}
