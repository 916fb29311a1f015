import type { Fact } from '#engine/model/fact.ts';
import { factOf } from './fact.ts';
import type { Reading } from './find.ts';

/** Of these each place counts, since a purpose may narrow one and not the other. */
const EACH = new Set(['possess', 'produce']);
const MOST_PLACES = 8;

/** What is forbidden: each act once, where it is first named. */
export function readActs(reading: Reading): Fact[] {
  const counts = new Map<string, number>();
  const facts: Fact[] = [];
  for (const place of reading.places('act')) {
    const key = Object.values(place.rule.is).join(' ');
    const count = counts.get(key) ?? 0;
    if (count >= (EACH.has(key) ? MOST_PLACES : 1)) continue;
    counts.set(key, count + 1);
    facts.push(factOf(reading, place, 'act', place.rule.is));
  }
  return facts;
}
