import type { Fact } from '#engine/model/fact.ts';
import { factOf } from './fact.ts';
import type { Reading } from './find.ts';

/** Of each act so many places are kept: a purpose or a payment may stand with one and not with another. */
const MOST_PLACES = 12;

/** What is done, at each place where it is named: a reader of facts shows the first, a trap looks at all. */
export function readActs(reading: Reading): Fact[] {
  const counts = new Map<string, number>();
  const facts: Fact[] = [];
  for (const place of reading.places('act')) {
    const key = JSON.stringify(place.rule.is);
    const count = counts.get(key) ?? 0;
    if (count >= MOST_PLACES) continue;
    counts.set(key, count + 1);
    facts.push(factOf(reading, place, 'act', place.rule.is));
  }
  return facts;
}
