import type { Idle, Review } from '#engine/findings/fold.ts';
import type { Stale } from '#engine/findings/stale.ts';
import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { AnswerSummary } from '#engine/model/reading.ts';
import type { Severity } from '#engine/model/requirement.ts';
import type { Outcome } from '#operations/assess/decide.ts';
import type { Show } from '#operations/assess/filter.ts';

/** What things are called on the desk, which is in English only. */
export const SEVERITY: Readonly<Record<Severity, string>> = {
  O: 'duty',
  S: 'recommended',
  P: 'good practice',
};
export const SEVERITIES: Readonly<Record<Severity, string>> = {
  O: 'duties',
  S: 'recommended measures',
  P: 'good practices',
};
export const VERDICT: Readonly<Record<Verdict, string>> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  'not-applicable': 'not applicable',
  undecided: 'undecided',
};
export const REVIEW: Readonly<Record<Review, string>> = {
  draft: 'draft',
  submitted: 'handed in',
  'changes-asked': 'changes asked',
  accepted: 'accepted',
};
export const ASPECT: Readonly<Record<Aspect, string>> = { law: 'Law', practice: 'Practice' };

type Proposal = AnswerSummary['proposal'] | 'none';
export const PROPOSAL: Readonly<Record<Proposal, string>> = {
  answered: 'answered',
  weak: 'a weak answer',
  'nothing-found': 'nothing found',
  'beyond-law': 'beyond law',
  none: 'no law read yet',
};

export const SHOW: Readonly<Record<Show, string>> = {
  mine: 'assigned to me',
  unassigned: 'assigned to nobody',
  due: 'past its day',
  asked: 'a question waits for me',
  stale: 'to be looked at again',
  'waiting-for-me': 'waits for my review',
};

/** @returns "4 provisions", "nothing found" */
export function proposalSaid({
  proposal,
  matches,
}: {
  readonly proposal?: AnswerSummary['proposal'] | undefined;
  readonly matches: number;
}): string {
  const many = matches === 1 ? '1 provision' : `${matches} provisions`;
  if (proposal === 'answered') return many;
  if (proposal === 'weak') return `weak: ${many}`;
  return PROPOSAL[proposal ?? 'none'];
}

const STALE: Readonly<Record<Stale['why'], string>> = {
  'provision-changed': 'a provision relied on has changed',
  'provision-gone': 'a provision relied on is gone',
  'requirement-changed': 'the requirement has changed',
  'laws-changed': 'the laws on the desk have changed',
  'evidence-expired': 'evidence has expired',
};

/** Why it is to be looked at again, each reason once. */
export function staleSaid(stale: readonly Stale[]): string {
  return [...new Set(stale.map(({ why }) => STALE[why]))].join('; ');
}

const REFUSED: Readonly<Record<Idle | 'not-yours' | 'no-such-requirement' | 'bad-form', string>> = {
  'nothing-judged': 'nothing was judged there yet; judge first',
  'nothing-new': 'it was handed in or accepted already; untick it',
  'not-submitted': 'it was not handed in; untick it, or ask its author to hand it in',
  'not-accepted': 'no second person accepted it yet',
  'four-eyes': 'you wrote it, or handed it in, yourself; a second person has to accept it',
  'not-last': 'somebody has built on it since, so it cannot be taken back',
  'not-own': 'it is not your own step',
  'not-there': 'it is not there any more',
  'not-yours': 'your role here does not do that; ask a coordinator',
  'no-such-requirement': 'there is no such requirement; open the list again',
  'bad-form': 'it is not in the right form',
};

/** Why several steps were not taken, with the one that stood in the way. All or none: so nothing was changed. */
export function outcomeSaid(
  outcome: Exclude<Outcome, { kind: 'kept' }>,
  titleOf: (requirement: string) => string,
): string {
  const named = outcome.requirement === undefined ? '' : `“${titleOf(outcome.requirement)}”: `;
  if (outcome.kind === 'moved')
    return `${named}somebody decided on it after this page was made. Nothing was changed. Look at it below, as it stands now, and do it again.`;
  const message = outcome.message ?? REFUSED[outcome.why];
  return `${named}${message}. Nothing was changed, also not of the others.`;
}

/** @returns "34 of 74 duties" */
export function countSaid(count: number, base: number, of: string): string {
  return `${count} of ${base} ${of}`;
}
