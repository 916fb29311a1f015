import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Answer, Match } from '#engine/model/match.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { Segment } from '#engine/model/segment.ts';
import { ANSWERED, chance } from './calibrate.ts';
import { evaluate, type Scored } from './evaluate.ts';
import { cuesOf, reasonsOf } from './explain.ts';
import { indexLaw } from './law-index.ts';
import { quoteOf } from './quote.ts';
import { compileRules, type CompiledRequirement } from './rules.ts';

export { readPack } from './pack.ts';

export type MatchOptions = {
  /** Only these requirements; all when absent. */
  readonly requirements?: ReadonlySet<string>;
  /** Called now and then with provisions read so far. */
  readonly progress?: (done: number, total: number) => void;
};

export type Matcher = {
  readonly match: (segments: readonly Segment[], options?: MatchOptions) => Answer[];
};

const MOST_MATCHES = 20;
/** A match with less chance than this is not worth a person's time. */
const LEAST_CHANCE = 0.05;

/**
 * Compiles the catalogue's signatures once; the matcher then reads a law set in one pass
 * for all requirements at once. Pure: the same law gives the same answers.
 */
export function compileMatcher(catalogue: Catalogue, packs: readonly LanguagePack[]): Matcher {
  const compiled = compileRules(catalogue);
  const known = new Set(packs.map((pack) => pack.lang));

  function match(segments: readonly Segment[], options: MatchOptions = {}): Answer[] {
    const index = indexLaw(segments, packs, compiled.concepts, options.progress);
    const langs = [...new Set(segments.map((segment) => segment.lang))].filter((lang) =>
      known.has(lang.split('-')[0] ?? lang),
    );
    const wanted = compiled.requirements.filter(({ id }) => options.requirements?.has(id) ?? true);
    return wanted.map((requirement) => {
      const scored = withoutCopies(evaluate(index, requirement, compiled.general), segments);
      const matches = scored
        .filter(({ score }) => chance(score) >= LEAST_CHANCE)
        .slice(0, MOST_MATCHES)
        .map((one) => matchOf(segments[one.segment] as Segment, requirement, one));
      const confidence = matches[0]?.score ?? 0;
      return {
        requirement: requirement.id,
        matches,
        answered: confidence >= ANSWERED,
        confidence,
        searched: { segments: segments.length, langs },
        ...(requirement.rules.length === 0 ? { beyondLaw: true } : {}),
      };
    });
  }

  return { match };
}

function matchOf(segment: Segment, requirement: CompiledRequirement, scored: Scored): Match {
  const best = scored.hits[0];
  if (best === undefined) throw new Error('a scored provision has at least one hit');
  return {
    requirement: requirement.id,
    segment: segment.id,
    score: chance(scored.score),
    quote: quoteOf(segment.text, best),
    cues: cuesOf(segment, scored),
    reasons: reasonsOf(segment, requirement, scored),
  };
}

/** The same words under two addresses are shown once, under the first. */
function withoutCopies(scored: readonly Scored[], segments: readonly Segment[]): Scored[] {
  const seen = new Set<string>();
  const kept: Scored[] = [];
  for (const one of scored) {
    if (kept.length >= 2 * MOST_MATCHES) break;
    const text = (segments[one.segment] as Segment).text;
    if (text.length > 0 && seen.has(text)) continue;
    seen.add(text);
    kept.push(one);
  }
  return kept;
}
