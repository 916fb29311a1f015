import type { Voice } from './desk-decision.ts';

export type RecommendationSource = 'uhri' | 'concluding-observations' | 'by-hand';

/** Who recommends: States to one another, a committee of a treaty, an expert of the Human Rights Council. */
export type Mechanism = 'upr' | 'treaty-body' | 'special-procedure' | 'other';

/** What the State answered when the recommendation was made, as the source tells it. */
export type Position = 'supported' | 'partly-supported' | 'noted' | 'unknown';

/** What kind of paragraph it is; "other" is kept as well. */
export type ParagraphKind = 'recommendation' | 'concern' | 'other';

/**
 * What a body recommended to a State, as its source states it: facts, never a judgement of people.
 * A fact that the source does not tell is absent, or an empty list.
 */
export type Recommendation = {
  /** The source, then the id that it has there: the same for the same recommendation in every export. */
  readonly id: string;
  readonly source: RecommendationSource;
  /** Of whose desk it is, where people laid it there; absent for what the whole house holds. */
  readonly voice?: Voice;
  /** ISO 3166, two letters: the States it is addressed to, as far as their names were recognised. */
  readonly states: readonly string[];
  /** As the source names them. */
  readonly countries: readonly string[];
  /** UN symbol: "CRC/C/OPSC/XXX/CO/1". */
  readonly symbol?: string;
  /** As printed: "12", "136.14", "12(a)". */
  readonly paragraph?: string;
  readonly bodies: readonly string[];
  readonly mechanism: Mechanism;
  readonly kind: ParagraphKind;
  /** ISO 8601, of the document. */
  readonly date?: string;
  /** Without markup; paragraphs are parted by line ends. */
  readonly text: string;
  /** BCP 47; "und" when unknown. */
  readonly lang: string;
  /** Headings above the paragraph, highest first. */
  readonly headings: readonly string[];
  /** One-based page, for formats that have pages. */
  readonly page?: number;
  readonly themes: readonly string[];
  readonly persons: readonly string[];
  /** Numbers of goals and targets: "16.2". */
  readonly sdgs: readonly string[];
  readonly position: Position;
  /** States that made it in the Universal Periodic Review, as named by the source. */
  readonly by: readonly string[];
  /** Whether it may concern what the Protocol asks: only these are linked by the machine. */
  readonly concerns: boolean;
};

/** Words of a recommendation that speak for a link. */
export type LinkWords = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The concept that they express. */
  readonly concept: string;
};

/** A proposal of the machine: this recommendation may be about this requirement. Only a person decides. */
export type LinkProposal = {
  readonly requirement: string;
  /** How strongly its words speak for it, 0 to 1; not a chance. */
  readonly score: number;
  /** The words that express the concepts of a rule, and why it is proposed: together they stand for the requirement. */
  readonly words: readonly LinkWords[];
};

/** How far a recommendation is followed up, as people of a voice say. */
export type FollowUp = 'open' | 'partly' | 'done';

/** What the State answered, as people of a voice found it stated: by hand, beside what the source tells. */
export type StatedPosition = 'supported' | 'partly-supported' | 'noted' | 'not-stated';

/** One step of people on a recommendation, in one voice of one State; appended, never edited. */
export type RecommendationDecision = {
  /** UUID, version 7: the same when the same form is sent twice. */
  readonly id: string;
  readonly recommendation: string;
  readonly state: string;
  readonly voice: Voice;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** SHA-256 of the text that lay before the person, so that it shows when the source changes it. */
  readonly textSha256: string;
  readonly reason: string;
} & (
  | { readonly kind: 'confirm-link' | 'reject-link'; readonly requirement: string }
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp }
  | {
      readonly kind: 'position';
      readonly position: StatedPosition;
      /** ISO 8601: when the State stated it. The reason holds its words, or where they stand. */
      readonly statedOn?: string;
    }
);

/** A step with its place in the chain of its voice: only what was never altered gives its hash. */
export type RecommendationLink = RecommendationDecision & {
  /** From 1. */
  readonly place: number;
  readonly prevHash: string;
  readonly hash: string;
};

export const FOLLOW_UPS: readonly FollowUp[] = ['open', 'partly', 'done'];
export const STATED_POSITIONS: readonly StatedPosition[] = [
  'supported',
  'partly-supported',
  'noted',
  'not-stated',
];
