import type { Fact } from '#engine/model/fact.ts';
import { factOf } from './fact.ts';
import { outermost, type Place, type Reading } from './find.ts';
import type { Token } from './tokens.ts';

/** A word for the person is looked for so many words before the age, and after it. */
const BEFORE = 6;
const AFTER = 4;
/** An age that only makes the penalty higher stands so near to the words that say so. */
const TIER_WORDS = 45;

/**
 * Age limits and whose age it is. `below` is the first age no longer covered, `from` the first that is;
 * `difference` is a distance in years between two persons. `defined: "elsewhere"` stands for a word such as "child"
 * whose age another provision sets; `named` for a word, such as "minor", that means an age without counting it. `tier: "aggravation"` marks an age that only raises the penalty.
 */
export function readAges(reading: Reading): Fact[] {
  const facts: Fact[] = [];
  const bare = new Set<string>();
  const sharper = reading.places('aggravation');
  for (const place of outermost(reading.places('age'))) {
    const { is, captured } = { is: place.rule.is, captured: place.captured };
    if (is['bare']) {
      const key = JSON.stringify(is);
      if (bare.has(key)) continue;
      bare.add(key);
    }
    const limits = limitsOf({ ...is, ...captured, ...(is['bare'] && !is['defined'] ? { named: 'minority' } : {}) });
    const whose = is['whose'] ?? whoseAge(reading, place, limits);
    const raises = !is['bare'] && whose !== 'offender' && Number(limits['below']) < 18 && sharper.some((one) => raisesAt(reading, one, place));
    facts.push(factOf(reading, place, 'age', { ...limits, whose, ...(raises ? { tier: 'aggravation' } : {}) }));
  }
  return facts;
}

function limitsOf(said: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const limits: Record<string, string | number> = {};
  for (const key of ['below', 'from', 'difference', 'most', 'defined', 'named']) if (said[key] !== undefined) limits[key] = said[key];
  if (typeof said['upto'] === 'number') limits['below'] = said['upto'] + 1;
  return limits;
}

function whoseAge(reading: Reading, place: Place, limits: Readonly<Record<string, unknown>>): string {
  if ('difference' in limits || 'most' in limits) return 'offender';
  const near = nearest(reading, place);
  if (near) return near;
  return 'below' in limits ? 'child' : 'unknown';
}

/** The word for a person nearest before the age, or else after it, in its own sentence. */
function nearest(reading: Reading, place: Place): string | undefined {
  const sentence = (reading.tokens[place.first] as Token).sentence;
  let best: string | undefined;
  let width = BEFORE + 1;
  for (const [kind, whose] of [['offender', 'offender'], ['victim', 'child']] as const) {
    for (const one of reading.places(kind)) {
      if (reading.tokens[one.first]?.sentence !== sentence) continue;
      const away = one.last <= place.last ? Math.max(0, place.first - one.last) : one.first - place.last + BEFORE - AFTER;
      if (away < width) {
        width = away;
        best = whose;
      }
    }
  }
  return best;
}

function raisesAt(reading: Reading, sharper: Place, place: Place): boolean {
  const same = reading.tokens[sharper.first]?.sentence === reading.tokens[place.first]?.sentence;
  return same && Math.abs(place.first - sharper.first) <= TIER_WORDS;
}
