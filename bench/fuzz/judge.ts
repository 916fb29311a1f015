import type { Door, Ended, Input } from './door.ts';

/** How one input ended, and what it took. */
export type Judged =
  | { readonly end: Ended; readonly ms: number }
  | { readonly end: 'crash' | 'slow' | 'unhandled' | 'hang'; readonly ms: number; readonly why: string };

/** Rejections that nobody waited for, since the last input. */
const loose: string[] = [];
/** Once for a thread: from then on such a rejection is told of and ends nothing. */
export function catchLoose(): void {
  process.on('unhandledRejection', (reason) => void loose.push(told(reason)));
}

/** Asks a door once; the limit is of processor time, so a busy machine is no finding. */
export async function judge(door: Door, input: Input): Promise<Judged> {
  loose.length = 0;
  const started = process.threadCpuUsage();
  const began = performance.now();
  const spent = (): number => {
    if (door.clock) return performance.now() - began;
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
  };
  try {
    const end = await door.ask(input);
    const ms = spent();
    if (loose.length > 0 && !door.apart) return { end: 'unhandled', ms, why: loose[0] ?? '' };
    return ms > door.limit ? { end: 'slow', ms, why: `${end} after ${Math.round(ms)} ms` } : { end, ms };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { end: late ? 'hang' : 'crash', ms: spent(), why: told(error) };
  }
}

export function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
