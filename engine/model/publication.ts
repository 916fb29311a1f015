import type { Finding } from './finding.ts';
import type { Problem } from './problem.ts';

export type LawRead = {
  readonly law: string;
  readonly title: string;
  readonly lang: string;
  readonly file?: string;
  /** SHA-256 of the bytes that were read, 64 hexadecimal digits; absent where no original was kept. */
  readonly sha256?: string;
  readonly format: string;
  readonly encoding: string;
  readonly provisions: number;
};

/** One frozen result: everything shown on a page or in a report is drawn from it. */
export type Publication = {
  readonly tutela: 'publication/1';
  readonly state: { readonly code: string; readonly name: string };
  /** ISO 8601 date, handed in; the engine has no clock. */
  readonly date: string;
  readonly catalogue: string;
  readonly profile: string;
  readonly engine: string;
  readonly laws: readonly LawRead[];
  /** How many corrections of the outline by people were replayed; absent when none. */
  readonly corrections?: number;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
};
