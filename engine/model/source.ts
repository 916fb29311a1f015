import type { Problem } from './problem.ts';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'table' | 'note';

/** One piece of a document in reading order, as the reader of its format saw it. */
export type Block = {
  readonly kind: BlockKind;
  readonly text: string;
  /** Depth of a heading, 1 is the highest; absent elsewhere. */
  readonly level?: number;
  /** One-based line of the file where the block begins, for formats that have lines. */
  readonly line?: number;
  /** One-based page, for formats that have pages. */
  readonly page?: number;
  /** Where it stands on that page, from the top left in points: x, y, width, height. */
  readonly box?: readonly [number, number, number, number];
  /**
   * What a structured format already says of the block: its own number, its kind of unit.
   * Set only where the format marks it (Akoma Ntoso, LIMS, article lists), never guessed.
   */
  readonly unit?: {
    readonly type: 'article' | 'container' | 'paragraph' | 'schedule';
    readonly number?: string;
    readonly heading?: string;
    readonly id?: string;
    /** Where the format marks that the unit is no longer law, or is kept free. */
    readonly status?: 'repealed' | 'reserved';
  };
};

/** What a document says of itself: which law it is, in which version. Only what is written in it. */
export type Identity = {
  /** IRI or number of the law, whatever its version and language. */
  readonly work?: string;
  /** IRI of this version in this language. */
  readonly expression?: string;
  /** European Legislation Identifier. */
  readonly eli?: string;
  /** Where the publisher shows it. */
  readonly uri?: string;
  /** ISO date from which the law is in force. */
  readonly inForce?: string;
  /** ISO date of this version (consolidation). */
  readonly versionDate?: string;
};

/** A document as read: bytes turned into ordered blocks, with what could not be read said aloud. */
export type Source = {
  /** File name as the user gave it, never a path of the machine. */
  readonly name: string;
  /** SHA-256 of the bytes of the file, 64 hexadecimal digits; only where the original is kept under it. */
  readonly sha256?: string;
  readonly format: string;
  readonly encoding: string;
  /** BCP 47, from the document itself or from detection; absent when unknown. */
  readonly lang?: string;
  /** How the language was found. */
  readonly langFrom?: 'document' | 'detected' | 'given';
  readonly title?: string;
  /** Short name of the law where the document carries one (abbreviation, number of the act). */
  readonly abbreviation?: string;
  readonly identity?: Identity;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
};
