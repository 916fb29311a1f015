import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Answer, Match } from '#engine/model/match.ts';
import type { FactData, LanguagePack } from '#engine/model/pack.ts';
import type { Segment } from '#engine/model/segment.ts';
import { evaluate, type Scored } from './evaluate.ts';
import { explainer, type Explained } from './explain.ts';
import { factReader, MOST_WITH_FACTS } from './facts/attach.ts';
import { indexLaw, type Lexicons } from './law-index.ts';
import { quoteOf } from './quote.ts';
import { withCore } from './references-index.ts';
import { answerChance, rank, type Ranked } from './rank.ts';
import { compileRules, type CompiledRequirement } from './rules.ts';
import { signalsOf } from './signals.ts';

export { factsOf } from './facts/attach.ts';
export { readPack } from './pack.ts';

export type MatchOptions = {
  /** Only these requirements; all when absent. */
  readonly requirements?: ReadonlySet<string>;
  /** Called now and then with provisions read so far. */
  readonly progress?: (done: number, total: number) => void;
};

export type MatcherOptions = {
  /** Where given, facts and traps are read for the best matches; see factsOf. */
  readonly facts?: ReadonlyMap<string, FactData>;
};

export type Matcher = {
  readonly match: (segments: readonly Segment[], options?: MatchOptions) => Answer[];
};

const MOST_MATCHES = 20;
/** A match with less chance than this is not worth a person's time. */
const LEAST_CHANCE = 0.03;
/** From this chance on the law set counts as holding an answer. */
const ANSWERED = 0.5;

/**
 * Compiles the catalogue's signatures once; the matcher then reads a law set in one pass
 * for all requirements at once. Pure: the same law gives the same answers.
 */
export function compileMatcher(
  catalogue: Catalogue,
  packs: readonly LanguagePack[],
  { facts }: MatcherOptions = {},
): Matcher {
  const compiled = compileRules(catalogue);
  const lexicons: Lexicons = new Map();
  const known = new Set(packs.map((pack) => pack.lang));

  function match(segments: readonly Segment[], options: MatchOptions = {}): Answer[] {
    const index = withCore(
      indexLaw(segments, packs, compiled.concepts, options.progress, lexicons),
      compiled,
    );
    const explain = explainer(index, compiled);
    const langs = [...new Set(segments.map((segment) => segment.lang))].filter((lang) =>
      known.has(lang.split('-')[0] ?? lang),
    );
    const withFacts = facts && factReader(facts);
    const wanted = compiled.requirements.filter(({ id }) => options.requirements?.has(id) ?? true);
    return wanted.map((requirement) => {
      const evaluation = evaluate(index, requirement, compiled.general);
      const signals = signalsOf(index, requirement, evaluation, compiled.core.concept);
      const matches = withoutCopies(rank(signals), segments)
        .filter(({ chance }) => chance >= LEAST_CHANCE)
        .map((one, at) => {
          const segment = segments[one.segment] as Segment;
          const own = evaluation.scoredAt(one.segment);
          const match = matchOf(segment, requirement, one, own, explain(requirement, one.segment, own));
          return withFacts && at < MOST_WITH_FACTS ? withFacts(match, segment) : match;
        });
      const confidence = answerChance(signals, evaluation);
      return {
        requirement: requirement.id,
        matches,
        answered: confidence >= ANSWERED && matches.length > 0,
        confidence,
        searched: { segments: segments.length, langs },
        ...(requirement.rules.length === 0 ? { beyondLaw: true } : {}),
      };
    });
  }

  return { match };
}

function matchOf(
  segment: Segment,
  requirement: CompiledRequirement,
  { chance }: Ranked,
  scored: Scored | undefined,
  explained: Explained,
): Match {
  return {
    requirement: requirement.id,
    segment: segment.id,
    score: chance,
    quote: quoteOf(segment.text, scored?.hits[0]),
    ...explained,
  };
}

/** The same words under two addresses are shown once, under the first. */
function withoutCopies(ranked: readonly Ranked[], segments: readonly Segment[]): Ranked[] {
  const seen = new Set<string>();
  const kept: Ranked[] = [];
  for (const one of ranked) {
    if (kept.length >= MOST_MATCHES) break;
    const text = (segments[one.segment] as Segment).text;
    if (text.length > 0 && seen.has(text)) continue;
    seen.add(text);
    kept.push(one);
  }
  return kept;
}
