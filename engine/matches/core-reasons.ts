import type { Reason } from '#engine/model/match.ts';
import type { Segment } from '#engine/model/segment.ts';
import { coreStrength } from './core.ts';
import type { LawIndex } from './law-index.ts';
import { referenceTable } from './references.ts';
import { standOf } from './stand.ts';

/** Numbers of provisions that are named; the rest is counted. */
const MOST_NUMBERS = 3;

/** How strongly a provision stands that is at the heart by its own words and refers to no other. */
const OWN = coreStrength(1, 0);

/**
 * How a provision came to stand at the heart of the Protocol: it is there itself,
 * it refers to provisions that are, or it speaks of the offences of its own part of the law.
 */
export function coreReasons(index: LawIndex, core: number): (segment: number) => Reason[] {
  const known = new Map<number, Reason[]>();
  let table: ReturnType<typeof referenceTable> | undefined;

  return (at) => {
    const before = known.get(at);
    if (before) return before;
    const strength = standOf(index, core, at)?.strength;
    const reasons = strength === undefined ? [] : [reasonOf(at, strength)];
    known.set(at, reasons);
    return reasons;
  };

  function reasonOf(at: number, strength: number): Reason {
    table ??= referenceTable(index.segments, index.mentions);
    const here = index.segments[at] as Segment;
    const named = new Set<string>();
    for (const { segment } of table(at)) {
      if (segment === at || (standOf(index, core, segment)?.strength ?? 0) < OWN) continue;
      const { law, number } = index.segments[segment] as Segment;
      named.add(law === here.law ? number : `${law} ${number}`);
    }
    if (named.size > 0) {
      const numbers = [...named].slice(0, MOST_NUMBERS).join(', ');
      return { code: 'refers', args: { numbers, rest: Math.max(0, named.size - MOST_NUMBERS) } };
    }
    return strength === OWN ? { code: 'core', args: {} } : { code: 'refers', args: { numbers: '', rest: 0 } };
  }
}
