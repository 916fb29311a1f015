import type { Fact, Trap } from '#engine/model/fact.ts';
import type { Evidence, Finding } from '#engine/model/finding.ts';
import type { Inline } from '#engine/model/document.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { LawRead } from '#engine/model/publication.ts';
import type { Severity } from '#engine/model/requirement.ts';

/** What the page asks of the worker. Bytes are handed over, not copied. */
export type Request =
  | { readonly type: 'example' }
  | {
      readonly type: 'check';
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      /** BCP 47; absent: the engine finds it. */
      readonly lang?: string;
      readonly profile: string;
      /** BCP 47 of the reader, for the words of the reasons. */
      readonly reader: string;
    };

export type Stage = 'read' | 'compile' | 'segment' | 'match';

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

export type Read = LawRead & { readonly langFrom?: 'document' | 'detected' | 'given' };

export type Result = {
  readonly rows: readonly ResultRow[];
  readonly laws: readonly Read[];
  /** Files in a language without a pack: read, but not searched. */
  readonly notSearched: readonly string[];
  readonly problems: readonly Problem[];
};

export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'example'; readonly name: string; readonly text: string }
  | { readonly type: 'progress'; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly result: Result }
  | { readonly type: 'failed'; readonly problem: Problem };
