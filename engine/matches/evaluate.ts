import type { LawIndex, Posting } from './law-index.ts';
import type { CompiledCatalogue, CompiledRequirement, CompiledRule, Want } from './rules.ts';

/** One rule found in one provision. */
export type Hit = {
  readonly rule: CompiledRule;
  readonly score: number;
  /** Words between the farthest of the groups, 0 when a heading joins them. */
  readonly span: number;
  /** What stood for each group. */
  readonly found: readonly { readonly want: Want; readonly posting: Posting }[];
  readonly more: readonly Want[];
  readonly less: readonly Want[];
};

export type Scored = { readonly segment: number; readonly score: number; readonly hits: readonly Hit[] };

const FIELD = { heading: 1.25, text: 0.72, path: 0.42, law: 0.34 } as const;
/** A rule met only by headings above a provision says little of the provision itself. */
const NO_TEXT = 0.45;
const HEADING_ONLY = 0.85;
const SECOND = 0.22;

/** Scores every provision that meets a rule of the requirement, best first. */
export function evaluate(
  index: LawIndex,
  requirement: CompiledRequirement,
  general: CompiledCatalogue['general'],
): Scored[] {
  const bySegment = new Map<number, Hit[]>();
  for (const rule of requirement.rules) {
    for (const [segment, hit] of evaluateRule(index, rule)) {
      const hits = bySegment.get(segment);
      if (hits) hits.push(hit);
      else bySegment.set(segment, [hit]);
    }
  }
  const scored: Scored[] = [];
  for (const [segment, hits] of bySegment) {
    hits.sort((a, b) => b.score - a.score);
    let score = (hits[0] as Hit).score;
    for (let i = 1; i < hits.length; i++) score += ((hits[i] as Hit).score * SECOND) / i;
    for (const [want, factor] of requirement.home) if (present(index, want, segment)) score *= 1 + factor;
    for (const [want, factor] of general) {
      if (!names(hits[0] as Hit, want) && present(index, want, segment)) score *= factor;
    }
    const { status } = index.segments[segment] as { status?: string };
    if (status === 'repealed' || status === 'reserved') score *= 0.2;
    scored.push({ segment, score, hits });
  }
  return scored.sort((a, b) => b.score - a.score || a.segment - b.segment);
}

/** Whether the rule itself asked for the concept: then its presence cannot count against it. */
function names(hit: Hit, want: Want): boolean {
  return hit.found.some((one) => one.want.concept === want.concept);
}

export function* evaluateRule(index: LawIndex, rule: CompiledRule): Generator<[number, Hit]> {
  const sizes = rule.groups.map((group) =>
    group.reduce((sum, want) => sum + postingsOf(index, want).length, 0),
  );
  const rarest = sizes.indexOf(Math.min(...sizes));
  const seen = new Set<number>();
  for (const want of rule.groups[rarest] ?? []) {
    for (const posting of postingsOf(index, want)) {
      if (seen.has(posting.segment)) continue;
      seen.add(posting.segment);
      const hit = evaluateAt(index, rule, posting.segment);
      if (hit) yield [posting.segment, hit];
    }
  }
}

function evaluateAt(index: LawIndex, rule: CompiledRule, segment: number): Hit | undefined {
  const found: { want: Want; posting: Posting }[] = [];
  const places: (readonly number[])[] = [];
  let product = 1;
  let inText = false;
  let inHeading = false;
  for (const group of rule.groups) {
    let best = 0;
    let chosen: { want: Want; posting: Posting } | undefined;
    const inGroup: number[] = [];
    let outside = false;
    for (const want of group) {
      const posting = lookUp(index, want, segment);
      if (posting === undefined) continue;
      const strength = strengthOf(posting, want);
      if (strength === 0) continue;
      if (want.field === 'any' || want.field === 'text') inGroup.push(...posting.places);
      if (posting.heading > 0) outside = inHeading = true;
      if (posting.strength !== undefined) outside = inText = true;
      if (strength > best) {
        best = strength;
        chosen = { want, posting };
      }
    }
    if (chosen === undefined) return undefined;
    found.push(chosen);
    product *= best;
    if (inGroup.length > 0) {
      inText = true;
      if (!outside) places.push(inGroup);
    }
  }
  const span = places.length > 1 ? tightest(places) : 0;
  const near = span <= rule.near ? 1 : 0.3 + (0.7 * rule.near) / span;
  let score =
    rule.weight *
    Math.pow(product, 1 / rule.groups.length) *
    near *
    lengthFactor(index.lengths[segment] ?? 0);
  if (!inText) score *= inHeading ? HEADING_ONLY : NO_TEXT;
  const more: Want[] = [];
  const less: Want[] = [];
  for (const [want, factor] of rule.more) {
    if (present(index, want, segment)) {
      score *= 1 + factor;
      more.push(want);
    }
  }
  for (const [want, factor] of rule.less) {
    if (present(index, want, segment)) {
      score *= factor;
      less.push(want);
    }
  }
  return { rule, score, span, found, more, less };
}

/** A long provision holds many concepts by chance. */
function lengthFactor(words: number): number {
  return words <= 400 ? 1 : 1 / (1 + 0.09 * Math.log2(words / 400));
}

export function strengthOf(posting: Posting, { field }: Want): number {
  if (posting.strength !== undefined) return posting.strength;
  const count = posting.places.length / 4;
  const text = count === 0 ? 0 : FIELD.text + 0.08 * Math.log2(Math.min(count, 8));
  if (field === 'text') return text;
  if (field === 'heading') return posting.heading > 0 ? headingStrength(posting) : 0;
  if (field === 'path') return posting.path ? FIELD.heading : 0;
  if (field === 'law') return posting.law ? FIELD.heading : 0;
  let strength = text;
  if (posting.heading > 0) strength = Math.max(strength, headingStrength(posting)) + (count > 0 ? 0.1 : 0);
  if (posting.path) strength = Math.max(strength + 0.1, FIELD.path);
  if (posting.law) strength = Math.max(strength + 0.04, FIELD.law);
  return strength;
}

/** A heading that says nothing else says it most strongly. */
function headingStrength(posting: Posting): number {
  return FIELD.heading * (0.8 + 0.4 * posting.heading);
}

export function present(index: LawIndex, want: Want, segment: number): boolean {
  const posting = lookUp(index, want, segment);
  return posting !== undefined && strengthOf(posting, want) > 0;
}

function postingsOf(index: LawIndex, want: Want): readonly Posting[] {
  return index.postings[want.concept] ?? [];
}

export function lookUp(index: LawIndex, want: Want, segment: number): Posting | undefined {
  const list = postingsOf(index, want);
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const posting = list[middle] as Posting;
    if (posting.segment === segment) return posting;
    if (posting.segment < segment) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Fewest words that hold at least one place of each list; places come four numbers each, first word first. */
export function tightest(lists: readonly (readonly number[])[]): number {
  const all: [number, number, number][] = [];
  lists.forEach((list, which) => {
    for (let i = 0; i < list.length; i += 4) all.push([list[i] as number, list[i + 1] as number, which]);
  });
  all.sort((a, b) => a[0] - b[0]);
  const latest = new Array<number>(lists.length).fill(-1);
  let best = Number.MAX_SAFE_INTEGER;
  for (const [first, last, which] of all) {
    latest[which] = first;
    if (latest.includes(-1)) continue;
    best = Math.min(best, last - Math.min(...latest));
  }
  return best;
}
