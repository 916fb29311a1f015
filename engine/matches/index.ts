import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Answer, Match } from '#engine/model/match.ts';
import type { FactData, LanguagePack } from '#engine/model/pack.ts';
import type { Segment } from '#engine/model/segment.ts';
import { evaluate, type Scored } from './evaluate.ts';
import { explainer, type Explained } from './explain.ts';
import { factReader, MOST_WITH_FACTS } from './facts/attach.ts';
import { kindsOf, missingKinds } from './kinds.ts';
import { indexLaw, type Lexicons } from './law-index.ts';
import { quoteOf } from './quote.ts';
import { withCore } from './references-index.ts';
import { answerChance, rank, type Ranked } from './rank.ts';
import { compileRules, type CompiledRequirement } from './rules.ts';
import { signalsOf } from './signals.ts';
import { ablationOf } from './switches.ts';

export { factsOf } from './facts/attach.ts';
export { SWITCHES } from './switches.ts';

export type MatchOptions = {
  /** Only these requirements; all when absent. */
  readonly requirements?: ReadonlySet<string>;
  /** Called now and then with provisions read so far. */
  readonly progress?: (done: number, total: number) => void;
};

export type MatcherOptions = {
  /** Where given, facts and traps are read for the best matches; see factsOf. */
  readonly facts?: ReadonlyMap<string, FactData>;
  /** For measurements: groups of signals to do without, by their names in SWITCHES. */
  readonly ablate?: ReadonlySet<string>;
};

const NOTHING: ReadonlySet<string> = new Set();

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
  { facts, ablate = NOTHING }: MatcherOptions = {},
): Matcher {
  const ablation = ablationOf(ablate);
  const compiled = ablation.rules(compileRules(catalogue));
  const lexicons: Lexicons = new Map();
  const known = new Set(packs.map((pack) => pack.lang));

  function match(given: readonly Segment[], options: MatchOptions = {}): Answer[] {
    const segments = ablation.provisions(given);
    const read = indexLaw(segments, packs, compiled.concepts, options.progress, lexicons);
    const index = withCore(ablation.index(read), compiled);
    const explain = explainer(index, compiled);
    const langs = [...new Set(segments.map((segment) => segment.lang))].filter((lang) =>
      known.has(lang.split('-')[0] ?? lang),
    );
    const missing = missingKinds(catalogue, kindsOf(given, packs));
    const withFacts = facts && factReader(facts);
    const wanted = compiled.requirements.filter(({ id }) => options.requirements?.has(id) ?? true);
    return wanted.map((requirement) => {
      const evaluation = evaluate(index, requirement, compiled.general);
      const signals = ablation.signals(signalsOf(index, requirement, evaluation, compiled.core.concept));
      const ranked = rank(signals);
      const shown = ablation.copies ? ranked.slice(0, MOST_MATCHES) : withoutCopies(ranked, segments);
      const matches = shown
        .filter(({ chance }) => chance >= LEAST_CHANCE)
        .map((one, at) => {
          const segment = segments[one.segment] as Segment;
          const own = evaluation.scoredAt(one.segment);
          const match = matchOf(segment, requirement, one, own, explain(requirement, one.segment, own));
          return withFacts && at < MOST_WITH_FACTS ? withFacts(match, segment) : match;
        });
      const confidence = answerChance(signals, evaluation);
      const answered = confidence >= ANSWERED && matches.length > 0;
      const lacking = answered || requirement.rules.length === 0 ? [] : missing(requirement.id);
      return {
        requirement: requirement.id,
        matches,
        answered,
        confidence,
        searched: { segments: segments.length, langs },
        ...(requirement.rules.length === 0 ? { beyondLaw: true } : {}),
        ...(lacking.length > 0 ? { missingKinds: lacking } : {}),
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
