// The thread in which the doors without a portal are asked.
import { parentPort, workerData } from 'node:worker_threads';
import { corpusOf } from './corpus.ts';
import type { Door } from './door.ts';
import { DOORS } from './doors.ts';
import { catchLoose, judge } from './judge.ts';
import { ask } from './slice.ts';
import { count, noTally, type Finding, type Tally } from './tally.ts';

export type Order =
  | {
      readonly type: 'slice';
      readonly door: string;
      readonly seed: number;
      readonly from: number;
      readonly most: number;
      readonly until: number;
    }
  | { readonly type: 'corpus'; readonly door: string };
export type Told = {
  readonly tally: Tally;
  readonly findings: readonly Finding[];
  readonly next: number;
};

const { at } = workerData as { readonly at: Int32Array };
const opened = new Map<string, Promise<Door>>();
// Warnings of libraries about damaged files are no news here.
process.stdout.write = () => true;
process.stderr.write = () => true;
catchLoose();

parentPort?.on('message', (order: Order) => {
  answer(order).then(
    (told) => parentPort?.postMessage(told),
    // A door that cannot be opened, or makes no input, is a fault of this bench: it ends the thread, and is told of.
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
});

async function answer(order: Order): Promise<Told> {
  const door = await openedDoor(order.door);
  if (order.type === 'slice') return ask(door, { ...order, at: (index) => Atomics.store(at, 0, index) });
  return replay(door);
}

function openedDoor(name: string): Promise<Door> {
  const known = opened.get(name);
  if (known) return known;
  const open = DOORS[name];
  if (!open) throw new Error(`there is no door ${name}`);
  const door = Promise.resolve(open());
  opened.set(name, door);
  return door;
}

async function replay(door: Door): Promise<Told> {
  const tally = noTally();
  const findings: Finding[] = [];
  for (const { file, ...input } of corpusOf(door.name)) {
    Atomics.store(at, 0, -1);
    const judged = await judge(door, input);
    count(tally, judged.end, judged.ms, -1);
    if ('why' in judged)
      findings.push({ door: door.name, index: -1, end: judged.end, why: judged.why, kept: file });
  }
  return { tally, findings, next: 0 };
}
