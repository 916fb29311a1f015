import type { Selector } from './selector.ts';

/** A part of a segment with an address of its own: paragraph, point, sentence list. */
export type Portion = {
  /** The printed label: "(1)", "a)", "I". */
  readonly label: string;
  readonly eId: string;
  /** Offsets into the text of the segment, `end` exclusive. */
  readonly start: number;
  readonly end: number;
};

/**
 * One provision of a law: an article, section or rule, with its address.
 * eId follows the Akoma Ntoso Naming Convention 1.0, section 5 ("art_227-23", "art_14__para_2").
 */
export type Segment = {
  /** Unique within one law set: law, then eId. */
  readonly id: string;
  /** Short name of the law ("StGB", "C-46"); the file name where nothing better is known. */
  readonly law: string;
  readonly lawTitle: string;
  /** BCP 47; "und" when unknown. */
  readonly lang: string;
  /** Number as printed, without trailing full stop: "163.1", "§ 184b", "Artículo 183 ter". */
  readonly number: string;
  readonly heading: string;
  /** Headings above it, highest first: part, title, chapter. */
  readonly path: readonly string[];
  readonly eId: string;
  readonly text: string;
  readonly portions: readonly Portion[];
  /** The segment within the text of its whole law. */
  readonly selector?: Selector;
  readonly file?: string;
  readonly line?: number;
  readonly page?: number;
  /** Position within its law, from 1. */
  readonly order: number;
  /** Set where the text says that the provision is no longer law, or is kept free. */
  readonly status?: 'repealed' | 'reserved';
};
