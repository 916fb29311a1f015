import type { Requirement } from './requirement.ts';

export type Group = {
  /** Prefix of the ids: "csam". */
  readonly id: string;
  readonly title: string;
  /** Kinds of law where its rules usually stand: "criminal-procedure"; absent where no kind is usual. */
  readonly kinds?: readonly string[] | undefined;
};

/** One article or sub-article of the instrument, in its own order. */
export type Article = {
  /** "3(1)(c)". */
  readonly number: string;
  /** What it asks, in our own words. */
  readonly gist: string;
  /** False for final clauses that ask nothing of a State's law or practice. */
  readonly operative: boolean;
};

export type Instrument = {
  readonly id: string;
  readonly title: string;
  /** Day on which the treaty was adopted, ISO 8601. */
  readonly adopted: string;
  /** Day of the last change to what the catalogue says, its mappings and translations with it; ISO 8601. */
  readonly edition: string;
  readonly articles: readonly Article[];
  readonly groups: readonly Group[];
};

export type Catalogue = {
  readonly instrument: Instrument;
  /** In the order of the groups, then of the titles' own order within a group. */
  readonly requirements: readonly Requirement[];
  /** Content hash of all the files it was read from; findings name it. */
  readonly version: string;
};
