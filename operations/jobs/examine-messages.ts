import type { Answer } from '#engine/model/match.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { LawRead } from '#engine/model/publication.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Source } from '#engine/model/source.ts';

/** What is handed to the examining thread. */
export type ExamineOrder = {
  /** ISO 3166, two letters. */
  readonly state: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** In the order they were laid on the desk. */
  readonly sources: readonly Source[];
  /** Met while the documents were read. */
  readonly problems: readonly Problem[];
};

/** To match provisions that are kept again, with some requirements only. */
export type RematchOrder = {
  readonly segments: readonly Segment[];
  /** Ids. */
  readonly requirements: readonly string[];
};

export type Examined = {
  readonly catalogue: string;
  readonly engine: string;
  readonly laws: readonly LawRead[];
  readonly problems: readonly Problem[];
  readonly segments: readonly Segment[];
  readonly answers: readonly Answer[];
  /** Places in `sources` of those that a later one replaced. */
  readonly replaced: readonly number[];
};

/** What comes back, the last of them once: plain data, since an error loses its class between threads. */
export type ExamineReply =
  | {
      readonly type: 'progress';
      readonly stage: 'segments' | 'matches';
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'examined'; readonly examined: Examined }
  | { readonly type: 'rematched'; readonly answers: readonly Answer[] }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'fault'; readonly stack: string };
