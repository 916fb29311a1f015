import type { PracticeKind, Voice } from './desk-decision.ts';
import type { LinkWords } from './recommendation.ts';

/** A report of the past, as people laid it on the desk of one voice. What it does not say of itself is absent. */
export type PastReport = {
  /** SHA-256 of the original: 64 hexadecimal digits. */
  readonly sha256: string;
  readonly state: string;
  readonly voice: Voice;
  /** File name as the user gave it. */
  readonly name: string;
  /** UN symbol: "CRC/C/OPSC/XEX/1". */
  readonly symbol?: string;
  /** ISO 8601, of the document. */
  readonly date?: string;
  /** BCP 47; "und" when unknown. */
  readonly lang: string;
  /** Set where the document names another State than that of the desk. */
  readonly otherState?: string;
  /** Of catalogue and engine that made the proposals. */
  readonly version: string;
};

/** A paragraph of a report, or a point of one. */
export type ReportParagraph = {
  /** As cited: "12", "12(a)", "Annex I, 3"; "[4]" where the report numbers none of its paragraphs. Unique in the report. */
  readonly number: string;
  /** With the rows of its table, one a line. */
  readonly text: string;
  /** Highest first. */
  readonly headings: readonly string[];
  /** One-based page, for formats that have pages. */
  readonly page?: number;
  /** From 1. */
  readonly order: number;
};

/** Words that speak of something done. */
export type PracticeSign = {
  readonly what: PracticeKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

/** The machine proposes: this paragraph may be evidence of how this requirement is practised. Only a person decides. */
export type PracticeProposal = {
  readonly requirement: string;
  /** `number` of the paragraph. */
  readonly paragraph: string;
  /** How strongly its words speak for it, 0 to 1; not a chance. */
  readonly score: number;
  /** Which kind of evidence it would be. */
  readonly what: PracticeKind;
  /** ISO 8601: from when what it tells holds, where its words say so. */
  readonly effective?: string;
  /**
   * How the requirement was recognised: by the words of the paragraph, only together with its heading, or because it shares
   * rare words with the title and typical evidence of the requirement.
   */
  readonly from: 'text' | 'heading' | 'evidence';
  /** Words of the paragraph that name the requirement. */
  readonly words: readonly LinkWords[];
  /** Words of the paragraph that tell of practice. */
  readonly signs: readonly PracticeSign[];
};

/** What people of a voice said to one proposal, or took back; appended, never edited. */
export type PracticeAnswer = {
  /** UUID, version 7: the same when the same form is sent twice. */
  readonly id: string;
  readonly state: string;
  readonly voice: Voice;
  readonly report: string;
  readonly paragraph: string;
  readonly requirement: string;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** `open`: the answer before is taken back. */
  readonly kind: 'confirmed' | 'rejected' | 'open';
  /** SHA-256 of the paragraph that lay before the person. */
  readonly textSha256: string;
  /** Of a confirmation: id of the decision that attached it. */
  readonly decision?: string;
};
