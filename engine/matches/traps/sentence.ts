import type { Fact } from '#engine/model/fact.ts';

/** A purpose further away than this belongs to another rule. */
const FARTHEST = 900;

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
