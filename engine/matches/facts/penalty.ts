import type { Fact } from '#engine/model/fact.ts';
import { factOf } from './fact.ts';
import { outermost, type Place, type Reading } from './find.ts';
import type { Token } from './tokens.ts';

/** Penalties with their least and greatest length in months, in the order of the text. */
export function readPenalties(reading: Reading): Fact[] {
  const said = new Set<string>();
  return outermost(reading.places('penalty'))
    .map((place) => factOf(reading, place, 'penalty', { ...place.rule.is, ...monthsOf(reading, place) }))
    .filter(({ value }) => {
      // "and a fine" without a sum tells nothing the second time.
      const key = Object.keys(value).length === 1 ? String(value['kind']) : undefined;
      if (key === undefined) return true;
      return !said.has(key) && said.add(key);
    });
}

/** "from one to five years": the first number takes the unit of the second. */
function monthsOf(reading: Reading, place: Place): Record<string, number> {
  const { min, max, few, exact, amount } = place.captured;
  const value: Record<string, number> = {};
  const least = min ?? exact ?? (few === undefined ? undefined : few * unitIn(reading, place));
  const most = max ?? exact;
  if (least !== undefined) value['minMonths'] = least;
  if (most !== undefined) value['maxMonths'] = most;
  if (amount !== undefined) value['amount'] = amount;
  return value;
}

function unitIn(reading: Reading, place: Place): number {
  for (let at = place.last; at >= place.first; at--) {
    const months = reading.months((reading.tokens[at] as Token).word);
    if (months !== undefined) return months;
  }
  return 1;
}
