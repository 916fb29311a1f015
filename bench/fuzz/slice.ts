import { inputOf, type Door, type Input } from './door.ts';
import { judge } from './judge.ts';
import { shrunk } from './shrink.ts';
import { count, noTally, type Finding, type Tally } from './tally.ts';
import { keep } from './corpus.ts';

export type Slice = {
  readonly seed: number;
  readonly from: number;
  /** The slice ends with the first of them that is reached. */
  readonly most: number;
  readonly until: number;
  /** Told of each input before it is asked. */
  readonly at?: (index: number) => void;
  /** A test tells of what it finds and keeps nothing. */
  readonly keepsNothing?: true;
  /** How often a failing input may be asked again to make it smaller. */
  readonly tries?: number;
};

/** Shrinking is of use for the first few findings of one kind; the rest are counted. */
const KEPT_EACH = 2;
/** A turn ends behind so many: whoever gave it looks whether there is anything left to ask. */
const ENOUGH = 5;
const seen = new Map<string, number>();

/** Asks a door input after input. @param until milliseconds of `Date.now()` */
export async function ask(
  door: Door,
  { seed, from, most, until, at, keepsNothing, tries }: Slice,
): Promise<{ readonly tally: Tally; readonly findings: readonly Finding[]; readonly next: number }> {
  const tally = noTally();
  const findings: Finding[] = [];
  let index = from;
  for (; index < from + most && Date.now() < until && findings.length < ENOUGH; index++) {
    at?.(index);
    const input = inputOf(door, seed, index);
    const judged = await judge(door, input);
    count(tally, judged.end, judged.ms, index);
    if (!('why' in judged)) continue;
    const { end, why } = judged;
    const told = { door: door.name, index, end, why };
    findings.push(keepsNothing ? told : await keptSmall(door, input, told, tries));
  }
  return { tally, findings, next: index };
}

async function keptSmall(door: Door, input: Input, told: Finding, tries?: number): Promise<Finding> {
  const kind = kindOf(told.end, told.why);
  const times = (seen.get(kind) ?? 0) + 1;
  seen.set(kind, times);
  if (times > KEPT_EACH) return told;
  const again = async (smaller: Input): Promise<boolean> => {
    const judged = await judge(door, smaller);
    return 'why' in judged && kindOf(judged.end, judged.why) === kind;
  };
  const small = told.end === 'crash' ? await shrunk(input, again, tries) : input;
  const kept = keep(door.name, small, told.why);
  return { ...told, ...(kept === undefined ? {} : { kept }) };
}

/** Ids and numbers in the words of a fault differ with its input; the form of the words and where it came from do not. */
function kindOf(end: string, why: string): string {
  const place = /^\s+at .*$/mu.exec(why)?.[0] ?? '';
  return `${end} ${(why.split('\n')[0] ?? '').replace(/["'][^"']*["']|[0-9a-f-]*\d[0-9a-f-]*/gu, '#').slice(0, 200)} ${place}`;
}
