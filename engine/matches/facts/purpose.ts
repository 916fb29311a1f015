import type { Fact } from '#engine/model/fact.ts';
import { factOf } from './fact.ts';
import { outermost, type Place, type Reading } from './find.ts';
import type { Token } from './tokens.ts';

/** How many words after "for the purpose of" belong to the purpose. */
const AIM_WORDS = 15;

/**
 * Purposes an act must serve to be an offence. `purpose` is the aim that is named first after the words,
 * "other" where none is known, or what the words themselves say ("for gain").
 */
export function readPurposes(reading: Reading): Fact[] {
  const aims = reading.places('aim');
  const verdicts = new Set(reading.places('verdict').map(({ first }) => first));
  return outermost(reading.places('purpose')).map((place) => {
    const last = clauseEnd(reading, place, verdicts);
    const own = place.rule.is['purpose'];
    const aim = aims.find((one) => one.first >= place.first && one.last <= last);
    return factOf(reading, place, 'purpose', { purpose: own ?? aim?.rule.is['purpose'] ?? 'other' }, last);
  });
}

/** To the end of the clause, to the words that say what follows for the offender, or as far as an aim may reach. */
function clauseEnd(reading: Reading, place: Place, verdicts: ReadonlySet<number>): number {
  const { tokens, text } = reading;
  const sentence = (tokens[place.last] as Token).sentence;
  let last = place.last;
  while (last - place.last < AIM_WORDS) {
    const next = tokens[last + 1];
    if (next === undefined || next.sentence !== sentence || verdicts.has(last + 1)) break;
    const between = text.slice((tokens[last] as Token).end, next.start);
    // German sets a comma between "in der Absicht" and the aim itself.
    const leadsIn = last === place.last && place.rule.is['purpose'] === undefined && between.trim() === ',';
    if (!leadsIn && /[,:\n()\u2014\u2013]/.test(between)) break;
    last++;
  }
  return last;
}
