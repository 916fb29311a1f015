import type { Answer } from '#engine/model/match.ts';
import type { Finding } from '#engine/model/finding.ts';

/** From here on the machine calls a requirement answered; below it, an answer is weak and is to be read with care. */
export const STRONG = 0.7;

/** What the machine proposes of one requirement. It never says "met": that is for a person. */
export function proposalOf(answer: Answer): Finding['proposal'] {
  if (answer.beyondLaw) return 'beyond-law';
  if (!answer.answered) return 'nothing-found';
  const best = answer.matches[0]?.score ?? 0;
  return best >= STRONG && answer.confidence >= STRONG ? 'answered' : 'weak';
}
