import type { Idle } from '#engine/findings/standing.ts';
import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { Link, PracticeKind } from '#engine/model/desk-decision.ts';
import type { Review } from '#engine/findings/standing.ts';
import { dateIn } from '#web/words/say.ts';

/** Words of the page of one finding, in one place. The desk speaks English for now. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  'not-applicable': 'not applicable',
  undecided: 'undecided',
};

export const ASPECT_WORDS: Readonly<Record<Aspect, string>> = { law: 'law', practice: 'practice' };

export const REVIEW_WORDS: Readonly<Record<Review, string>> = {
  draft: 'Draft: not handed in.',
  submitted: 'Handed in: it waits for a second person.',
  'changes-asked': 'Changes are asked for.',
  accepted: 'Accepted by a second person.',
};

export const PRACTICE_WORDS: Readonly<Record<PracticeKind, string>> = {
  statistics: 'Statistics',
  budget: 'Budget line',
  policy: 'Policy or plan',
  institution: 'Institution',
  training: 'Training',
  report: 'Report',
  decision: 'Decision of a court or body, without names',
  link: 'Link',
  other: 'Other',
};

export const IDLE_WORDS: Readonly<Record<Idle | 'not-yours' | 'no-such-requirement', string>> = {
  'nothing-judged': 'Nothing is judged yet, so nothing can be handed in. Judge it first.',
  'nothing-new': 'It was handed in already; nothing is new since.',
  'not-submitted': 'It does not wait for a second person any more. Look at what changed below.',
  'not-accepted': 'It is not accepted by a second person yet.',
  'four-eyes': 'Four eyes: nobody accepts what they wrote, attached or handed in themselves.',
  'not-last': 'This step is not the last any more: something was built on it, or it was taken back already.',
  'not-own': 'Only whoever took a step takes it back.',
  'not-there': 'It is not there any more.',
  'not-yours': 'Your role here does not do this. Nothing was changed.',
  'no-such-requirement': 'The catalogue has no such requirement.',
};

/** Why a kept decision had no effect, in the history. */
export const NO_EFFECT: Readonly<Record<Idle, string>> = {
  'nothing-judged': 'nothing was judged yet',
  'nothing-new': 'it was handed in already',
  'not-submitted': 'it did not wait for a second person',
  'not-accepted': 'it was not accepted yet',
  'four-eyes': 'nobody accepts their own work',
  'not-last': 'the step was not the last any more',
  'not-own': 'it was the step of somebody else',
  'not-there': 'it was not there any more',
};

/** What was done, after the page came back. Only these may stand in the address. */
export const DONE = {
  judge: 'The judgement is saved.',
  'judge-submit': 'The judgement is saved and handed in. A second person can look at it now.',
  submit: 'Handed in. A second person can look at it now.',
  approve: 'Accepted. It can be published now.',
  changes: 'Sent back, with what you ask for.',
  accept: 'The provision is accepted.',
  reject: 'The provision is rejected.',
  adjust: 'These words are relied on now.',
  attach: 'The evidence is attached.',
  detach: 'The evidence is taken away. The history keeps it.',
  note: 'Your words stand below.',
  assign: 'The assignment is saved.',
  undo: 'Your last step is taken back.',
} as const;
export type Done = keyof typeof DONE;

export function doneIn(text: string | null): Done | undefined {
  return text !== null && Object.hasOwn(DONE, text) ? (text as Done) : undefined;
}

/** What a decision did, in the past tense, without who and when. */
export function deedOf(
  link: Link,
  nameOf: (id: string) => string,
  numberOf: (segment: string) => string,
): string {
  const aspect = ASPECT_WORDS[link.aspect];
  switch (link.kind) {
    case 'judge':
      return `judged ${aspect}: ${VERDICT_WORDS[link.body.verdict]}`;
    case 'accept-evidence':
      return `accepted ${numberOf(link.body.segment)}`;
    case 'reject-evidence':
      return `rejected ${numberOf(link.body.segment)}`;
    case 'adjust-quote':
      return `chose other words of ${numberOf(link.body.segment)}`;
    case 'attach':
      return `attached “${link.body.practice.title}”`;
    case 'detach':
      return 'took evidence of practice away';
    case 'note':
      return link.body.to ? `asked ${nameOf(link.body.to)}` : link.body.answers ? 'answered' : 'commented';
    case 'assign':
      return `${link.body.to === null ? `gave ${aspect} to nobody in particular` : `gave ${aspect} to ${nameOf(link.body.to)}`}${link.body.due === null ? '' : `, until ${dateIn('en', link.body.due)}`}`;
    case 'undo':
      return 'took a step back';
    case 'submit':
      return `handed ${aspect} in`;
    case 'request-changes':
      return `asked for changes in ${aspect}`;
    case 'accept':
      return `accepted ${aspect}`;
    case 'publish':
      return `published ${aspect}`;
    case 'unpublish':
      return `took the publication of ${aspect} back`;
  }
}

/** "22 November 2026, 14:03 UTC" */
export function momentOf(at: string): string {
  return `${dateIn('en', at)}, ${at.slice(11, 16)} UTC`;
}

/** A calibrated chance in words, with its figure. */
export function chanceOf(score: number): string {
  const percent = Math.round(score * 100);
  const words =
    score >= 0.9
      ? 'very likely'
      : score >= 0.7
        ? 'likely'
        : score >= 0.4
          ? 'perhaps'
          : score >= 0.2
            ? 'less likely'
            : 'unlikely';
  return `${words} (${percent} of 100)`;
}
