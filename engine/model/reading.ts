import type { Voice } from './desk-decision.ts';
import type { Finding } from './finding.ts';
import type { Problem } from './problem.ts';
import type { LawRead } from './publication.ts';

/** An original on the desk: a file that a person laid there. */
export type Document = {
  /** SHA-256 of its bytes, 64 hexadecimal digits, under which the original is kept. */
  readonly sha256: string;
  /** File name as the person gave it. */
  readonly name: string;
  /** BCP 47, where the person said it; it wins over detection. */
  readonly lang?: string;
};

/** What the engine found in one set of documents for one State in one voice: derived, and made again at will. */
export type Reading = {
  /** UUID, version 7: the id of the task that made it. */
  readonly id: string;
  /** ISO 3166, two letters. */
  readonly state: string;
  readonly voice: Voice;
  /** Id of the set of versions of law that were read: 64 hexadecimal digits. */
  readonly lawSet: string;
  readonly catalogueVersion: string;
  readonly engineVersion: string;
  /** Id of the person who asked for it. */
  readonly by: string;
  /** When it was asked for: UTC, ISO 8601. What was asked for last holds. */
  readonly at: string;
  /** All that lies on the desk, in the order it was laid there. */
  readonly documents: readonly Document[];
  readonly laws: readonly LawRead[];
  readonly problems: readonly Problem[];
  /** How many provisions were read. */
  readonly provisions: number;
};

/** An answer of a reading without its matches: enough for a list of all requirements. */
export type AnswerSummary = {
  readonly requirement: string;
  readonly proposal: Finding['proposal'];
  readonly answered: boolean;
  /** Chance that the laws hold an answer, 0 to 1. */
  readonly confidence: number;
  /** How many provisions are proposed. */
  readonly matches: number;
};
