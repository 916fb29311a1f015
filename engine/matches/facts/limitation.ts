import type { Fact } from '#engine/model/fact.ts';
import { factOf, firstOfEach } from './fact.ts';
import { outermost, type Reading } from './find.ts';

/** Limitation periods: how many years, from or until which age of the victim, or none at all. */
export function readLimitations(reading: Reading): Fact[] {
  const facts = outermost(reading.places('limitation')).map((place) => {
    const { period, ...rest } = place.captured;
    const years = period === undefined ? {} : { years: Math.round((period / 12) * 100) / 100 };
    return factOf(reading, place, 'limitation', { ...place.rule.is, ...rest, ...years });
  });
  return firstOfEach(facts);
}
