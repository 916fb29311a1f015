import type { PracticeAnswer } from '#engine/model/practice.ts';

/** Of which proposal: a paragraph is known by its words, so that an answer holds when its number is read otherwise. */
export type Of = Pick<PracticeAnswer, 'report' | 'requirement' | 'textSha256'>;

export function keyOf({ report, requirement, textSha256 }: Of): string {
  return [report, requirement, textSha256].join(' ');
}

/** The last word of people on each proposal, by `keyOf`; what was taken back is open, and not in it. */
export function answered(answers: readonly PracticeAnswer[]): ReadonlyMap<string, PracticeAnswer> {
  const last = new Map<string, PracticeAnswer>();
  for (const answer of answers) {
    const key = keyOf(answer);
    if (answer.kind === 'open') last.delete(key);
    else last.set(key, answer);
  }
  return last;
}
