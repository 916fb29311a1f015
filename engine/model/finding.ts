import type { Verdict } from './decision.ts';
import type { Answer } from './match.ts';
import type { Selector } from './selector.ts';

export type Evidence = {
  readonly segment: string;
  readonly law: string;
  readonly number: string;
  readonly heading: string;
  readonly quote: Selector;
  /** "proposed" by the matcher, or "accepted" by a person. */
  readonly standing: 'proposed' | 'accepted';
  readonly score?: number;
};

export type Judgement = {
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly by?: string;
  readonly on?: string;
};

/** What is known of one requirement for one State. Only a person moves it out of "undecided". */
export type Finding = {
  readonly requirement: string;
  readonly law: Judgement;
  readonly practice: Judgement;
  readonly evidence: readonly Evidence[];
  /** What the machine proposes, kept apart from what people decided. */
  readonly proposal: 'answered' | 'weak' | 'nothing-found' | 'beyond-law';
  readonly answer: Answer;
};
