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
  /** Comes first, and is answered with `ready`: BCP 47 of the reader, for the words of the reasons. */
  | { readonly type: 'begin'; readonly reader: string }
  | { readonly type: 'example' }
  /** Load the reader of PDF now, so that it is there when the network is not. */
  | { readonly type: 'prepare-pdf' }
  | {
      readonly type: 'check';
      readonly orders: readonly Order[];
      readonly profile: string;
    }
  /** Searches the laws of the last search again for one requirement; `ask` comes back with the answer. */
  | { readonly type: 'try'; readonly ask: number; readonly trial: Trial };

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

/** What is asked: how one provision would answer one requirement, with other words where any are given. */
export type Trial = { readonly requirement: string; readonly segment: string; readonly text?: string };

/** How a provision answers a requirement, with the words it was tried with. */
export type Tried = {
  readonly text: string;
  readonly lang: string;
  /** False: with these words it is not proposed for the requirement. */
  readonly proposed: boolean;
  readonly score?: number;
  readonly facts: readonly Fact[];
  readonly traps: readonly Trap[];
  readonly why: readonly Inline[];
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
  | { readonly type: 'failed'; readonly problem: Problem }
  /** Without `tried` where it could not be searched. */
  | { readonly type: 'tried'; readonly ask: number; readonly tried?: Tried };
