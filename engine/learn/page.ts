/** For whom a page is written, from the youngest on: the order of the doors. */
export const AUDIENCES = ['under-12', 'teens', 'parents', 'teachers', 'professionals'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Audiences who are children: what they read is measured (readability.ts). */
export const CHILDREN: readonly Audience[] = ['under-12', 'teens'];

/** "original": written in this language. "draft": translated. Who has read it since is in readings.ts, never in the page. */
export const LEARN_STATES = ['original', 'draft'] as const;
export type LearnState = (typeof LEARN_STATES)[number];

/** A run of words: plain, strong, or a link to a page of our own. */
export type Inline = {
  readonly text: string;
  readonly strong?: true;
  /** A room of the portal, "help", or another of these pages, "teens/pictures". */
  readonly to?: string;
};

export type Block =
  | { readonly kind: 'heading'; readonly words: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly words: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** One page of one language. Where it lies says its language, audience and name: languages/fr/learn/teens/threats.md */
export type LearnPage = {
  readonly lang: string;
  readonly audience: Audience;
  readonly slug: string;
  readonly title: string;
  /** Title of the window and so of the history of the browser: true, and discreet. */
  readonly tab: string;
  /** Place among the pages of its audience, from 1. */
  readonly order: number;
  /** A sheet is printed, one page A4. */
  readonly kind: 'page' | 'sheet';
  readonly state: LearnState;
  /** Day on which the words were last changed, ISO 8601. */
  readonly date: string;
  readonly blocks: readonly Block[];
};
