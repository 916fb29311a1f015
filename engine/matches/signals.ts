import type { LawIndex } from './law-index.ts';
import type { Evaluation, Scored } from './evaluate.ts';
import { likeness } from './likeness.ts';
import { neighbourhood, type Neighbourhood } from './neighbours.ts';
import { postingAt } from './postings.ts';
import { placesIn } from './places.ts';
import type { CompiledRequirement } from './rules.ts';

/** What is known of one provision for one requirement, each number about 0 to 1. */
export type Signals = {
  readonly segment: number;
  /** The rules' own score, and its share of the best one. */
  readonly rule: number;
  readonly share: number;
  /** How many rules of the requirement hold. */
  readonly rules: number;
  /** The score of the rules that describe the provision itself, as a share of the best one. */
  readonly strong: number;
  /** How much of the heading speaks of it. */
  readonly heading: number;
  /** How early in the text the first of its words stands, 1 at the very beginning. */
  readonly early: number;
  /** Rank by rule score: 1 for the first, falling. */
  readonly rank: number;
  /** Share of the requirement's concepts that stand in the provision, weighed by how telling they are. */
  readonly concepts: number;
  /** How much it speaks as the best provisions speak. */
  readonly like: number;
  /** The best rule score among the provisions next to it, as a share of the best one. */
  readonly beside: number;
  /** How much of all rule score stands under the same heading, and in the same law. */
  readonly chapter: number;
  readonly law: number;
  /** Whether it stands at the heart of the Protocol, by its own words or by what it refers to. */
  readonly core: number;
  /** Length in words, as a logarithm. */
  readonly length: number;
  /** Where it stands among the best provisions. */
  readonly near: Neighbourhood;
};

const SEEDS = 3;
/** Provisions that no rule found but that speak like the best ones: so many are looked at. */
const MOST_LIKE = 12;

/** All signals of all candidates of one requirement, in no order. */
export function signalsOf(
  index: LawIndex,
  requirement: CompiledRequirement,
  evaluation: Evaluation,
  coreConcept: number,
): Signals[] {
  const { best, top, scoreOf, scoredAt } = evaluation;
  if (best === 0) return [];
  const seeds = top.slice(0, SEEDS).map(({ segment, score }) => ({ segment, share: score / best }));
  const like = likeness(index.terms, seeds);
  const ranks = new Map(top.map(({ segment }, at) => [segment, at]));
  const total = top.reduce((sum, one) => sum + one.score, 0);
  const { chapters: chapterOf, laws: lawOf } = placesIn(index);
  const chapters = sums(top, chapterOf);
  const laws = sums(top, lawOf);

  const candidates = top.map(({ segment }) => segment);
  candidates.push(...mostAlike(like, ranks));
  const concepts = conceptShares(index, requirement, candidates);

  return candidates.map((segment, at) => {
    const own = scoredAt(segment);
    return {
      segment,
      rule: own?.score ?? 0,
      share: (own?.score ?? 0) / best,
      strong: (own?.strong ?? 0) / best,
      heading: headingOf(own),
      early: earlyOf(own),
      rank: own ? 1 / (1 + Math.log2(1 + (ranks.get(segment) ?? 0))) : 0,
      rules: Math.min(1, (own?.rules ?? 0) / Math.max(2, requirement.rules.length)),
      concepts: concepts[at] as number,
      like: like[segment] ?? 0,
      beside: beside(index, scoreOf, segment) / best,
      chapter: (chapters.get(chapterOf(segment)) ?? 0) / total,
      law: (laws.get(lawOf(segment)) ?? 0) / total,
      core: strengthAt(index, coreConcept, segment),
      length: Math.min(1, Math.log10(1 + (index.lengths[segment] ?? 0)) / 4),
      near: neighbourhood(index, top, segment),
    };
  });
}

function strengthAt({ postings }: LawIndex, concept: number, segment: number): number {
  const id = postingAt(postings, concept, segment);
  return id < 0 ? 0 : (postings.strength[id] as number);
}

function headingOf(scored: Scored | undefined): number {
  let best = 0;
  if (scored === undefined) return best;
  for (const { found } of scored.hits) {
    for (const { posting } of found) if (posting.heading > best) best = posting.heading;
  }
  return best;
}

function earlyOf(scored: Scored | undefined): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const { posting, want } of scored?.hits[0]?.found ?? []) {
    if (want.field !== 'path' && want.field !== 'law') first = Math.min(first, posting.places[0] ?? first);
  }
  return first === Number.MAX_SAFE_INTEGER ? 0 : 1 / (1 + first / 40);
}

/** The provisions that speak most like the best ones, apart from those already known; ties fall to the earlier. */
function mostAlike(like: Float64Array, known: ReadonlyMap<number, number>): number[] {
  const best: number[] = [];
  for (let segment = 0; segment < like.length; segment++) {
    const amount = like[segment] as number;
    const least = best.length < MOST_LIKE ? 0 : (like[best[MOST_LIKE - 1] as number] as number);
    if (amount <= least || known.has(segment)) continue;
    let at = best.length;
    while (at > 0 && (like[best[at - 1] as number] as number) < amount) at--;
    best.splice(at, 0, segment);
    if (best.length > MOST_LIKE) best.pop();
  }
  return best;
}

/** Only for the candidates: a concept may stand in half the law. */
function conceptShares(
  index: LawIndex,
  requirement: CompiledRequirement,
  candidates: readonly number[],
): Float64Array {
  /** For each concept the highest weight of a rule that asks for it. */
  const wants = new Map<number, number>();
  for (const { groups, weight } of requirement.rules) {
    for (const group of groups) {
      for (const { concept } of group) {
        const known = wants.get(concept);
        if (known === undefined || known < weight) wants.set(concept, weight);
      }
    }
  }
  const shares = new Float64Array(candidates.length);
  let total = 0;
  for (const [concept, weight] of wants) {
    const count = index.postings.count[concept] as number;
    if (count === 0) continue;
    const telling = weight * Math.log(1 + index.segments.length / count);
    total += telling;
    for (let i = 0; i < candidates.length; i++) {
      const strength = strengthAt(index, concept, candidates[i] as number);
      if (strength > 0) shares[i] = (shares[i] as number) + telling * Math.min(1, strength);
    }
  }
  if (total > 0) for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] as number) / total;
  return shares;
}

function sums(scored: readonly Scored[], key: (segment: number) => number): Map<number, number> {
  const sum = new Map<number, number>();
  for (const { segment, score } of scored) sum.set(key(segment), (sum.get(key(segment)) ?? 0) + score);
  return sum;
}

function beside(index: LawIndex, scoreOf: (segment: number) => number, segment: number): number {
  const { law } = index.segments[segment] as { law: string };
  let best = 0;
  for (let other = segment - 2; other <= segment + 2; other++) {
    if (other === segment || index.segments[other]?.law !== law) continue;
    best = Math.max(best, scoreOf(other));
  }
  return best;
}
