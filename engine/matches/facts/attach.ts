import type { Fact } from '#engine/model/fact.ts';
import type { Match } from '#engine/model/match.ts';
import type { FactData, LanguagePack } from '#engine/model/pack.ts';
import type { Segment } from '#engine/model/segment.ts';
import { trapsOf } from '#engine/matches/traps/index.ts';
import { firstOfEach } from './fact.ts';
import { readProvision } from './index.ts';

/** Facts are read for so many of the best matches of each requirement. */
export const MOST_WITH_FACTS = 3;

/** Groups whose requirements ask for acts (OPSC 3(1)); elsewhere an act counts only where an offence is spoken of. */
const ASK_FOR_ACTS = /^(?:sale|prost|csam|ict)\./;

/** The data of the packs that have any, by language. */
export function factsOf(packs: readonly LanguagePack[]): ReadonlyMap<string, FactData> {
  return new Map(packs.flatMap(({ lang, facts }) => (facts ? [[lang, facts] as const] : [])));
}

/**
 * Gives a match the facts and traps of its provision. A provision that answers several requirements is read once.
 * A language without data leaves the match as it is: nothing read is not the same as nothing there.
 */
export function factReader(data: ReadonlyMap<string, FactData>): (match: Match, segment: Segment) => Match {
  const read = new Map<Segment, ReturnType<typeof readProvision>>();
  return (match, segment) => {
    const own = data.get(segment.lang) ?? data.get(segment.lang.split('-')[0] ?? segment.lang);
    if (own === undefined) return match;
    const provision = read.get(segment) ?? readProvision(segment.text, segment.lang, own);
    read.set(segment, provision);
    const traps = trapsOf(match.requirement, segment.text, provision.facts);
    const facts = shown(provision.facts, provision.offence || ASK_FOR_ACTS.test(match.requirement));
    return { ...match, ...(facts.length > 0 ? { facts } : {}), ...(traps.length > 0 ? { traps } : {}) };
  };
}

/** Each act once, or none: a duty to produce a report is no act in the sense of the Protocol. */
function shown(facts: readonly Fact[], withActs: boolean): Fact[] {
  const acts = new Set(withActs ? firstOfEach(facts.filter(({ kind }) => kind === 'act')) : []);
  return facts.filter((fact) => fact.kind !== 'act' || acts.has(fact));
}
