import type { Evidence, Finding } from '#engine/model/finding.ts';
import type { Reason } from '#engine/model/match.ts';
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
    };

export type Stage = 'read' | 'compile' | 'segment' | 'match';

export type Proposed = Evidence & {
  readonly lang: string;
  readonly reasons: readonly Reason[];
  readonly found: readonly string[];
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
