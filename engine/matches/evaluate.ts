import { candidatesOf } from './candidates.ts';
import type { LawIndex } from './law-index.ts';
import { postingOf, type Posting } from './posting-view.ts';
import { scoreAt, stands } from './rule-score.ts';
import type { CompiledCatalogue, CompiledRequirement, CompiledRule, Want, Weighted } from './rules.ts';
import { scoreSheet } from './score-sheet.ts';

export { lookUp } from './posting-view.ts';

/** One rule found in one provision. */
export type Hit = {
  readonly rule: CompiledRule;
  readonly score: number;
  /** Words between the farthest of the groups, 0 when a heading joins them. */
  readonly span: number;
  /** What stood for each group. */
  readonly found: readonly { readonly want: Want; readonly posting: Posting }[];
};

export type Scored = {
  readonly segment: number;
  readonly score: number;
  /** The strongest rules, strongest first; how many there are in all; the score of the strongest that is strong. */
  readonly hits: readonly Hit[];
  readonly rules: number;
  readonly strong: number;
};

/** What the rules of one requirement say of a law set; it holds until the next requirement is evaluated. */
export type Evaluation = {
  /** The best provisions, best first. */
  readonly top: readonly Scored[];
  readonly best: number;
  /** The score of any provision, 0 where no rule holds. */
  readonly scoreOf: (segment: number) => number;
  /** The same for a provision that may not be among the best. */
  readonly scoredAt: (segment: number) => Scored | undefined;
};

/** So many of the best provisions are kept, with so many of their rules. */
const MOST = 40;
const MOST_HITS = 3;
/** From this weight on a rule describes the provision itself, below it only something near to it. */
const STRONG = 0.75;
const SECOND = 0.22;
const NO_LONGER_LAW = 0.2;

/** Scores every provision that meets a rule of the requirement. */
export function evaluate(
  index: LawIndex,
  requirement: CompiledRequirement,
  general: CompiledCatalogue['general'],
): Evaluation {
  const { rules, home } = requirement;
  const sheet = scoreSheet(index.segments.length);
  for (let r = 0; r < rules.length; r++) {
    evaluateRule(index, rules[r] as CompiledRule, (segment, score) => sheet.add(segment, r, score));
  }
  for (const segment of sheet.touched) sheet.total(segment, totalOf(segment));
  const known = new Map<number, Scored>();
  const top = sheet.best(MOST).map(scoredOf);
  for (const one of top) known.set(one.segment, one);

  function totalOf(segment: number): number {
    let at = sheet.first(segment);
    let score = sheet.scoreAt(at);
    const strongest = rules[sheet.ruleAt(at)] as CompiledRule;
    for (let i = 1; (at = sheet.after(at)) >= 0; i++) score += (sheet.scoreAt(at) * SECOND) / i;
    for (let i = 0; i < home.length; i++) {
      const [want, factor] = home[i] as Weighted;
      if (stands(index, want, segment)) score *= 1 + factor;
    }
    for (let i = 0; i < general.length; i++) {
      const [want, factor] = general[i] as Weighted;
      if (stands(index, want, segment) && !asksFor(index, strongest, want, segment)) score *= factor;
    }
    const { status } = index.segments[segment] as { status?: string };
    return status === 'repealed' || status === 'reserved' ? score * NO_LONGER_LAW : score;
  }

  function scoredOf(segment: number): Scored {
    const hits: Hit[] = [];
    let count = 0;
    let strong = 0;
    for (let at = sheet.first(segment); at >= 0; at = sheet.after(at)) {
      const rule = rules[sheet.ruleAt(at)] as CompiledRule;
      if (rule.weight >= STRONG) strong = Math.max(strong, sheet.scoreAt(at));
      if (count++ < MOST_HITS) hits.push(hitOf(index, rule, segment));
    }
    return { segment, score: sheet.totalOf(segment), hits, rules: count, strong };
  }

  return {
    top,
    best: top[0]?.score ?? 0,
    scoreOf: sheet.totalOf,
    scoredAt: (segment) => {
      const before = known.get(segment);
      if (before !== undefined || sheet.totalOf(segment) === 0) return before;
      const made = scoredOf(segment);
      known.set(segment, made);
      return made;
    },
  };
}

/** Calls back for each provision where every group of the rule is present, in their order. */
export function evaluateRule(
  index: LawIndex,
  rule: CompiledRule,
  found: (segment: number, score: number) => void,
): void {
  const candidates = candidatesOf(index.postings, rule);
  for (let word = 0; word < candidates.length; word++) {
    for (let bits = candidates[word] as number; bits !== 0; bits &= bits - 1) {
      const segment = (word << 5) + 31 - Math.clz32(bits & -bits);
      found(segment, scoreAt(index, rule, segment).score);
    }
  }
}

/** Whether the rule itself asked for the concept: then its presence cannot count against it. */
function asksFor(index: LawIndex, rule: CompiledRule, { concept }: Want, segment: number): boolean {
  if (!rule.groups.some((group) => group.some((want) => want.concept === concept))) return false;
  const { chosen } = scoreAt(index, rule, segment);
  return rule.groups.some((group, g) => group[chosen[g] as number]?.concept === concept);
}

function hitOf(index: LawIndex, rule: CompiledRule, segment: number): Hit {
  const scored = scoreAt(index, rule, segment);
  const { score, span } = scored;
  const found: { want: Want; posting: Posting }[] = [];
  for (let g = 0; g < rule.groups.length; g++) {
    const want = (rule.groups[g] as readonly Want[])[scored.chosen[g] as number] as Want;
    found.push({ want, posting: postingOf(index, scored.postings[g] as number) });
  }
  return { rule, score, span, found };
}
