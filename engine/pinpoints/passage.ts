/** An official text that a reader may load beside the catalogue. Tutela ships none of them. */
export type OfficialText = 'opsc' | 'guidelines' | 'report';

/** A numbered paragraph of the Guidelines or the report, or an article or part of one of the Protocol. */
export type Passage = {
  /** In the figures 0 to 9 whatever the script of the document: "62"; of the Protocol "3(1)(c)". */
  readonly number: string;
  readonly text: string;
  /** Headings above it, highest first. */
  readonly path: readonly string[];
  /** "IV.C", from the numbers printed in the headings; absent where none is printed. */
  readonly section?: string;
  readonly page?: number;
  readonly line?: number;
};

/** A passage that may hold a requirement. Only a person decides. */
export type Proposal = {
  readonly number: string;
  /** Share of trust, 0 to 1; those of one requirement sum to no more than 1, the rest speaks for "none of them". */
  readonly chance: number;
};
