import type { Verdict } from './decision.ts';
import type { Voice } from './desk-decision.ts';
import type { PublishedEvidence } from './desk-publication.ts';

/** Words of a law that somebody quoted, with the law they stand in. */
export type LawWords = PublishedEvidence & {
  readonly title: string;
  /** BCP 47; "und" when unknown. */
  readonly lang: string;
  /** SHA-256 of the original that was read: which version of the law it is. */
  readonly original?: string;
};

/** What was said of the law on one requirement. */
export type LawFinding = {
  readonly requirement: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** ISO 8601: when a second person accepted it. */
  readonly accepted?: string;
  /** Words that people relied on; a judgement may rest on none. */
  readonly words: readonly LawWords[];
};

/** All that one speaker makes public of one State's law: nothing of practice, nothing of a draft. */
export type LawVoice = {
  /** ISO 3166, two letters. */
  readonly state: string;
  /** As it names itself in English. */
  readonly name: string;
  /** "worked": the made-up State, worked from end to end with this build and published by nobody. */
  readonly by: Voice | 'worked';
  /** ISO 8601: when it was drawn up. */
  readonly date: string;
  readonly version?: number;
  /** Of the publication. */
  readonly sha256?: string;
  readonly findings: readonly LawFinding[];
};
