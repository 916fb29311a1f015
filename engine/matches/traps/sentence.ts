import type { Fact } from '#engine/model/fact.ts';

/** A purpose further away than this belongs to another rule. */
const FARTHEST = 900;

/** The end of a sentence, or the number of a paragraph; "1." at the beginning of a line is a point, not a sentence. */
const BREAK = /(?<!\n\s{0,4}\d{1,3})[.!?]["”»)\]]*(?:\s*\n|\s+["“«(]?\p{Lu})|\n\s*(?:\(\d+[a-z]*\)|§)\s/u;

/** Whether two facts stand in one sentence of one paragraph; the points of a list belong to the words that lead in. */
export function sameRule(text: string, one: Fact, other: Fact): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return !BREAK.test(text.slice(first.end, Math.max(first.end, second.start + 1)));
}

/**
 * Whether a purpose governs an act: both in one sentence, or the purpose in the words that lead into a list
 * of points, one of which names the act. A new paragraph number begins a new rule.
 */
export function together(text: string, act: Fact, purpose: Fact): boolean {
  const from = Math.min(act.end, purpose.end);
  const to = Math.max(act.start, purpose.start);
  if (to - from > FARTHEST) return false;
  const between = text.slice(Math.max(0, from), Math.max(from, to));
  if (
    /[.!?]\s+["“«(]?\p{Lu}|\n\s*(?:\(\d+[a-z]?\)|\d+\.|§)\s|[.;:]\s*\n\s*\(\d/u.test(between) &&
    !pointsOnly(between)
  )
    return false;
  if (!between.includes(';')) return true;
  return purpose.end <= act.start && !pointBefore(text, purpose.start);
}

/** "1.", "2." at line beginnings are points of one rule where no sentence ends before them. */
function pointsOnly(between: string): boolean {
  return (
    !/[.!?]\s+["“«(]?\p{Lu}/u.test(between) &&
    /\n\s*\d+\.\s/.test(between) &&
    !/\n\s*(?:\(\d|§)/.test(between)
  );
}

/** Whether the purpose itself stands within a point, and so speaks of that point only. */
function pointBefore(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const before = text.slice(Math.max(0, at - FARTHEST), at);
  return /^\s*(?:\(?[a-z]{1,4}\)|\d+[.)°º]|[ivx]+[.)])\s/i.test(line) && /[,:;\u2014-]\s*\n/.test(before);
}
