import type { Inline } from '#engine/model/document.ts';
import type { Fact, Trap } from '#engine/model/fact.ts';
import type { Evidence, Finding } from '#engine/model/finding.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Severity } from '#engine/model/requirement.ts';
import type { Outline } from './outline.ts';

/** One document to be read. The worker takes its bytes itself, one file after the other, so memory holds one. */
export type Order = {
  readonly file: File;
  /** BCP 47; absent: the document says it, or the engine finds it. */
  readonly lang?: string;
};

/** What the page asks of the worker. */
export type Request =
  | { readonly type: 'example' }
  /** Load the reader of PDF now, so that it is there when the network is not. */
  | { readonly type: 'prepare-pdf' }
  | {
      readonly type: 'check';
      readonly orders: readonly Order[];
      readonly profile: string;
      /** BCP 47 of the reader, for the words of the reasons. */
      readonly reader: string;
    };

export type Stage = 'compile' | 'segment' | 'match';

export type Proposed = Evidence & {
  readonly lang: string;
  /** Why it was proposed, in the language of the reader. */
  readonly why: readonly Inline[];
  readonly facts: readonly Fact[];
  readonly traps: readonly Trap[];
};

export type ResultRow = {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly proposal: Finding['proposal'];
  /** Best first. */
  readonly evidence: readonly Proposed[];
};

export type Result = {
  readonly rows: readonly ResultRow[];
  /** Number of provisions that were searched. */
  readonly provisions: number;
};

/** `at` counts the orders of the request from 0. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'example'; readonly name: string; readonly text: string }
  | { readonly type: 'reading'; readonly at: number }
  | { readonly type: 'read'; readonly at: number; readonly laws: readonly Outline[] }
  | { readonly type: 'refused'; readonly at: number; readonly problem: Problem }
  | { readonly type: 'progress'; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly result: Result }
  /** Everything was read or refused, and there is no provision to search. */
  | { readonly type: 'nothing' }
  | { readonly type: 'failed'; readonly problem: Problem };
