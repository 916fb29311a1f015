import { z } from 'zod';

/** Whom the questions are for; the name of a sector is the name of its file. */
export const SECTORS = ['finance', 'internet', 'travel'] as const;
export const Sector = z.enum(SECTORS);
export type Sector = z.infer<typeof Sector>;

/** What a company may say to a question. "unknown" is an answer too, and is never counted as a no. */
export const ANSWERS = ['in-place', 'partly', 'not-in-place', 'not-applicable', 'unknown'] as const;
export const Answer = z.enum(ANSWERS);
export type Answer = z.infer<typeof Answer>;

/** The words of a question, which are translated. */
export type QuestionWords = {
  readonly title: string;
  readonly question: string;
  readonly why: string;
  /** What a company can show, with its date. */
  readonly evidence: string;
  /** How to answer. */
  readonly help: string;
};

export type SectorQuestion = QuestionWords & {
  /** "finance.policy" */
  readonly id: string;
  /** Requirements of the catalogue: what the State is asked to bring about in this. */
  readonly requirements: readonly string[];
  /** Commitments of facts/commitments.yaml on which the question rests, by their codes. */
  readonly rests: readonly string[];
};

export type SectorSheet = {
  readonly sector: Sector;
  readonly title: string;
  /** For whom it is: one sentence. */
  readonly scope: string;
  readonly questions: readonly SectorQuestion[];
  /** Fingerprint of the English: what a company answered to. */
  readonly version: string;
};

/** The sheet of a sector in another language. */
export type SectorOverlay = {
  readonly lang: string;
  readonly state: 'draft' | 'reviewed';
  readonly title: string;
  readonly scope: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
};
