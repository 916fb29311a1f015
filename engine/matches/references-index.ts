import { CORE_SCORE, coreStrength } from './core.ts';
import { evaluateRule } from './evaluate.ts';
import type { LawIndex } from './law-index.ts';
import { withKnown } from './postings.ts';
import { namesOwnPart, referenceTable } from './references.ts';
import type { CompiledCatalogue } from './rules.ts';

/** Adds the pseudo-concept of the heart of the Protocol to an index: own words first, then what refers to them. */
export function withCore(index: LawIndex, { core }: CompiledCatalogue): LawIndex {
  const own = new Map<number, number>();
  for (const rule of core.rules) {
    evaluateRule(index, rule, (segment, score) => {
      if (score >= CORE_SCORE) own.set(segment, Math.max(score, own.get(segment) ?? 0));
    });
  }
  const table = referenceTable(index.segments, index.mentions);
  // Read once: both passes below look at every provision.
  const referencesOf = index.segments.map((_, at) => table(at).map(({ segment }) => segment));
  const posted: number[] = [];
  const strengths: number[] = [];
  // A provision that names many of them sets the scope of a title: what refers to it refers to them all.
  const lists = new Set<number>();
  for (let at = 0; at < index.segments.length; at++) {
    const named = referencesOf[at] ?? [];
    if (named.length < 4 || own.has(at)) continue;
    const referred = new Set<number>();
    for (const segment of named) if (segment !== at && own.has(segment)) referred.add(segment);
    if (referred.size >= 4) lists.add(at);
  }
  for (let at = 0; at < index.segments.length; at++) {
    const named = referencesOf[at] ?? [];
    const { here } = index.mentions[at] as { here: readonly number[] };
    if (named.length === 0 && here.length === 0 && !own.has(at)) continue;
    const referred = new Set<number>();
    for (const segment of named) {
      if (segment !== at && (own.has(segment) || lists.has(segment))) referred.add(segment);
    }
    if (here.length > 0 && namesOwnPart((index.segments[at] as { text: string }).text, here)) {
      for (const segment of ownPart(index, at)) if (own.has(segment)) referred.add(segment);
    }
    if (!own.has(at) && referred.size === 0) continue;
    posted.push(at);
    strengths.push(coreStrength(own.get(at) ?? 0, referred.size));
  }
  return { ...index, postings: withKnown(index.postings, core.concept, posted, strengths) };
}

/** The provisions before this one in the same part of the law: same headings, or the same number before the dash. */
function ownPart(index: LawIndex, at: number): number[] {
  const here = index.segments[at] as { law: string; path: readonly string[]; number: string };
  const key = (one: typeof here) => /^\D*\d+-/.exec(one.number)?.[0] ?? one.path.join('\n');
  const found: number[] = [];
  for (let other = at - 1; other >= Math.max(0, at - 40); other--) {
    const one = index.segments[other] as typeof here;
    if (one.law !== here.law || key(one) !== key(here)) break;
    found.push(other);
  }
  return found;
}
