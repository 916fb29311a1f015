import type { LawIndex } from './law-index.ts';
import { IN_ALL, isPresent, postingAt } from './postings.ts';
import type { CompiledRule, Want, Weighted } from './rules.ts';
import { strengthIn } from './strength.ts';
import { roomForGroups, tightest } from './tightest.ts';

/** One rule found in one provision; the numbers hold until the next provision is scored. */
export type RuleScore = {
  score: number;
  /** Words between the farthest of the groups, 0 when a heading joins them. */
  span: number;
  /** For each group the number of the want that stood for it strongest, and its posting. */
  readonly chosen: number[];
  readonly postings: number[];
};

/** A rule met only by headings above a provision says little of the provision itself. */
const NO_TEXT = 0.45;
const HEADING_ONLY = 0.85;

const room = roomForGroups();
const result: RuleScore = { score: 0, span: 0, chosen: [], postings: [] };

/** Scores a rule in a provision where each of its groups is known to be present. */
export function scoreAt(index: LawIndex, rule: CompiledRule, segment: number): RuleScore {
  const { groups } = rule;
  room.size = room.groups = 0;
  let product = 1;
  let inText = false;
  let inHeading = false;
  for (let g = 0; g < groups.length; g++) {
    const read = readGroup(index, groups[g] as readonly Want[], segment, g);
    product *= read.best;
    if (read.heading) inHeading = true;
    if (read.text) inText = true;
  }
  const span = tightest(index.postings, room);
  const near = span <= rule.near ? 1 : 0.3 + (0.7 * rule.near) / span;
  const mean = groups.length === 1 ? product : Math.pow(product, 1 / groups.length);
  let score = rule.weight * mean * near * lengthFactor(index.lengths[segment] ?? 0);
  if (!inText) score *= inHeading ? HEADING_ONLY : NO_TEXT;
  const { more, less } = rule;
  for (let i = 0; i < more.length; i++) {
    const [want, factor] = more[i] as Weighted;
    if (stands(index, want, segment)) score *= 1 + factor;
  }
  for (let i = 0; i < less.length; i++) {
    const [want, factor] = less[i] as Weighted;
    if (stands(index, want, segment)) score *= factor;
  }
  result.score = score;
  result.span = span;
  return result;
}

const group = { best: 0, heading: false, text: false };

/** Which concept of a group stands strongest; its places go to the room for measuring unless a heading joins it. */
function readGroup({ postings }: LawIndex, wants: readonly Want[], segment: number, g: number) {
  group.best = 0;
  group.heading = group.text = false;
  const begun = room.size;
  let outside = false;
  for (let i = 0; i < wants.length; i++) {
    const { concept, field } = wants[i] as Want;
    const id = postingAt(postings, concept, segment);
    if (id < 0) continue;
    const heading = postings.heading[id] as number;
    const flags = postings.flags[id] as number;
    const places = postings.placesCount[id] as number;
    const strength = strengthIn(field, postings.strength[id] as number, heading, flags, places);
    if (strength === 0) continue;
    if ((field === 'any' || field === 'text') && places > 0) {
      room.ids[room.size] = id;
      room.which[room.size] = room.groups;
      room.size++;
    }
    if (heading > 0) outside = group.heading = true;
    if ((flags & IN_ALL) !== 0) outside = group.text = true;
    if (strength > group.best) {
      group.best = strength;
      result.chosen[g] = i;
      result.postings[g] = id;
    }
  }
  if (room.size > begun) {
    group.text = true;
    if (outside) room.size = begun;
    else room.groups++;
  }
  return group;
}

/** Whether a concept is there at all, in the field that is wanted. */
export function stands({ postings }: LawIndex, { concept, field }: Want, segment: number): boolean {
  return isPresent(postings, concept, field, segment);
}

/** A long provision holds many concepts by chance. */
function lengthFactor(words: number): number {
  return words <= 400 ? 1 : 1 / (1 + 0.09 * Math.log2(words / 400));
}
