import type { Publication } from '#engine/model/publication.ts';

/** The whole text of a provision that a finding quotes, so that a reader sees the words in their place. */
export type Provision = {
  readonly text: string;
  readonly lang: string;
  readonly lawTitle: string;
  readonly path: readonly string[];
};

export type Download = { readonly type: string; readonly body: string };

/** Everything the pages of one State are drawn from: its publication, and nothing that is not published. */
export type StateShown = {
  readonly publication: Publication;
  /** By segment id; only those that a finding quotes. */
  readonly provisions: Readonly<Record<string, Provision>>;
  /** By the name of the file, as the writers of the reports name it: "report.html". */
  readonly downloads: Readonly<Record<string, Download>>;
};
