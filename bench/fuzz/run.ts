import { setTimeout as sleep } from 'node:timers/promises';
import { openThread, type Thread } from './in-thread.ts';
import { add, noTally, type Finding, type Tally } from './tally.ts';
import { inputOf } from './door.ts';
import { DOORS } from './doors.ts';
import { keep } from './corpus.ts';

export type Plan = {
  readonly seed: number;
  readonly doors: readonly string[];
  /** Inputs of each door, at most. */
  readonly most: number;
  /** Milliseconds of `Date.now()`. */
  readonly until: number;
  readonly say: (line: string) => void;
};

export type Ran = { readonly tallies: ReadonlyMap<string, Tally>; readonly findings: readonly Finding[] };

/** A door has the floor for so long: all go on side by side, whenever the run is ended. */
const TURN_MS = 4000;
/** Behind so many findings a door is left: they are one fault, or the door is broken. */
const ENOUGH = 200;

/** Asks the doors that need no portal in turns, in one thread. What failed before is asked first. */
export async function runDoors({ seed, doors, most, until, say }: Plan): Promise<Ran> {
  const thread = openThread();
  const tallies = new Map(doors.map((door) => [door, noTally()]));
  const findings: Finding[] = [];
  const next = new Map(doors.map((door) => [door, 0]));
  const tell = (found: readonly Finding[]): void => {
    findings.push(...found);
    for (const { door, index, end, why } of found) say(`${door}, input ${index}: ${end}: ${firstLine(why)}`);
  };
  const isOpen = (door: string): boolean =>
    (next.get(door) ?? 0) < most && findings.filter((each) => each.door === door).length < ENOUGH;
  try {
    for (const door of doors) tell(await replayed(thread, door, tallies.get(door)!));
    while (Date.now() < until && doors.some(isOpen)) {
      for (const door of doors.filter(isOpen)) {
        if (Date.now() >= until) break;
        const from = next.get(door) ?? 0;
        const turn = Math.min(until, Date.now() + TURN_MS);
        const told = await thread.ask({ type: 'slice', door, seed, from, most: most - from, until: turn });
        if ('stuck' in told) {
          const at = Math.max(from, told.stuck);
          tallies.get(door)!.hang += 1;
          tell([await hung(door, seed, at, told.why)]);
          next.set(door, at + 1);
          await sleep(100);
        } else {
          add(tallies.get(door)!, told.tally);
          tell(told.findings);
          next.set(door, told.next);
        }
      }
    }
  } finally {
    await thread.close();
  }
  return { tallies, findings };
}

async function replayed(thread: Thread, door: string, tally: Tally): Promise<readonly Finding[]> {
  const told = await thread.ask({ type: 'corpus', door });
  if ('stuck' in told) {
    tally.hang += 1;
    return [{ door, index: -1, end: 'hang', why: told.why }];
  }
  add(tally, told.tally);
  return told.findings;
}

/** The thread is gone: the input is made again here, and not asked. */
async function hung(door: string, seed: number, index: number, why: string): Promise<Finding> {
  const open = DOORS[door];
  const kept = open && keep(door, inputOf(await open(), seed, index), why);
  return { door, index, end: 'hang', why, ...(kept === undefined ? {} : { kept }) };
}

export function firstLine(text: string): string {
  return text.split('\n').slice(0, 2).join(' ').slice(0, 300);
}
