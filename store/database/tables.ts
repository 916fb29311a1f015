import type { ColumnType, Generated } from 'kysely';

/** The rows of schema "tutela", as migrations/ makes them. Ids of people, States and requirements are text. */
export type Tables = {
  readonly state_party: { readonly code: string; readonly name: string };
  readonly person: { readonly id: string; readonly name: string };
  readonly law_version: LawVersionRow;
  readonly law_set: { readonly id: string; readonly state: string; readonly at: Generated<Date> };
  readonly law_set_member: { readonly law_set: string; readonly law_version: string };
  readonly decision: DecisionRow;
  readonly chain_head: ChainHeadRow;
  readonly publication: PublicationRow;
};

/** One expression of a work of law, read from one original. */
type LawVersionRow = {
  readonly id: string;
  readonly state: string;
  readonly work: string;
  readonly expression: string;
  readonly title: string;
  readonly lang: string;
  /** SHA-256 of the original (store/originals.ts). */
  readonly sha256: string;
  readonly at: Generated<Date>;
};

/** One link of the chain of a State. Only `append_decision` writes it. */
type DecisionRow = {
  readonly id: ColumnType<string, never, never>;
  readonly state: ColumnType<string, never, never>;
  readonly seq: ColumnType<string, never, never>;
  readonly requirement: ColumnType<string, never, never>;
  readonly voice: ColumnType<string, never, never>;
  readonly aspect: ColumnType<string, never, never>;
  readonly kind: ColumnType<string, never, never>;
  readonly body: ColumnType<unknown, never, never>;
  readonly by: ColumnType<string, never, never>;
  readonly at: ColumnType<Date, never, never>;
  readonly law_set: ColumnType<string | null, never, never>;
  readonly catalogue_version: ColumnType<string, never, never>;
  readonly engine_version: ColumnType<string, never, never>;
  readonly prev_hash: ColumnType<string, never, never>;
  readonly hash: ColumnType<string, never, never>;
};

type ChainHeadRow = {
  readonly state: ColumnType<string, never, never>;
  readonly seq: ColumnType<string, never, never>;
  readonly hash: ColumnType<string, never, never>;
  readonly at: ColumnType<Date, never, never>;
};

type PublicationRow = {
  /** SHA-256 of the canonical JSON of `content`. */
  readonly sha256: string;
  readonly state: string;
  readonly decision: string;
  readonly content: ColumnType<unknown, string, never>;
  readonly at: Generated<Date>;
};
