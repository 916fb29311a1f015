// The thread that reads damaged files, one after another, and tells what became of each.
import { parentPort, workerData } from 'node:worker_threads';
import { readSource } from '#engine/sources/index.ts';
import { caseOf, seeds } from './cases.ts';

export type Orders = {
  readonly seed: number;
  readonly formats: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Number of the case at work, and a count that says that the thread lives. */
  readonly at: Int32Array;
};

export type Told =
  | { readonly type: 'count'; readonly format: string; readonly end: 'read' | 'refused'; readonly ms: number }
  | { readonly type: 'failure'; readonly index: number; readonly why: string }
  | { readonly type: 'done' };

const { seed, formats, from, to, step, at } = workerData as Orders;
// Warnings of libraries about damaged files are no news here.
process.stdout.write = () => true;
process.stderr.write = () => true;
// As in the reading thread of the product.
process.on('unhandledRejection', () => undefined);
const all = seeds(formats);
const SLOW_MS = 2000;
let waiting: Told[] = [];

for (let index = from; index < to; index += step) {
  Atomics.store(at, 0, index);
  waiting.push(await one(index));
  if (waiting.length >= 100) tell();
}
waiting.push({ type: 'done' });
tell();

async function one(index: number): Promise<Told> {
  const { name, bytes, format } = caseOf(all, seed, index);
  const started = process.threadCpuUsage();
  const spent = () => {
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
  };
  try {
    await readSource(name, bytes);
    return judged(index, format, 'read', spent());
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError')
      return judged(index, format, 'refused', spent());
    return {
      type: 'failure',
      index,
      why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function judged(index: number, format: string, end: 'read' | 'refused', ms: number): Told {
  if (ms <= SLOW_MS) return { type: 'count', format, end, ms };
  return { type: 'failure', index, why: `${end} after ${Math.round(ms)} ms` };
}

function tell(): void {
  parentPort?.postMessage(waiting);
  waiting = [];
}
