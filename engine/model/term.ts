/** Why a term is to be replaced; the words for it are made at the door (`term-why-<why>`). */
export type TermWhy = 'abuse' | 'blame' | 'trade' | 'lighter' | 'label' | 'honour' | 'dated' | 'loose';

/** One concept of the terminology: our own data, in one language. */
export type Term = {
  readonly preferred: string;
  /** Forms found in statutes: needed to cite, never flagged by themselves. */
  readonly statutory?: string;
  readonly legacy?: string;
  /** Where a legacy form may be kept. */
  readonly kept?: string;
};

/** Words to replace. A pattern is explained in engine/terms/README.md. */
export type Avoid = {
  readonly concept: string;
  readonly why: TermWhy;
  /** "harmful" where the words wrong a child; "legacy" where they are only out of date. */
  readonly level: 'harmful' | 'legacy';
  /** The recommended term, in the language of the pack. */
  readonly use: string;
  readonly say: readonly string[];
};

/** The terminology of one language: languages/<lang>/terms.yaml. */
export type TermPack = {
  readonly lang: string;
  readonly terms: Readonly<Record<string, Term>>;
  readonly avoid: readonly Avoid[];
  /** Wider words within which a term may stand. */
  readonly kept: readonly string[];
  /** Headings of provisions that only name the law. */
  readonly titles: readonly string[];
};

/** A term found outside titles and quotations. */
export type TermHit = {
  readonly concept: string;
  readonly why: TermWhy;
  readonly level: Avoid['level'];
  readonly use: string;
  /** Segment id. */
  readonly segment: string;
  /** Offsets into the text of the segment, UTF-16 code units, `end` exclusive; `words` is that slice. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
};
