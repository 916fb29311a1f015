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
  readonly unpublication: UnpublicationRow;
  readonly saved_view: SavedViewRow;
  readonly reading: ReadingRow;
  readonly reading_provision: ReadingProvisionRow;
  readonly reading_answer: ReadingAnswerRow;
  readonly task: TaskRow;
  readonly recommendation: RecommendationRow;
  readonly recommendation_linked: RecommendationLinkedRow;
  readonly recommendation_proposal: RecommendationProposalRow;
  readonly recommendation_decision: RecommendationDecisionRow;
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
  readonly voice: string;
  readonly version: number;
  /** Ed25519, 64 and 32 bytes in base64; null for what was kept before there were signatures. */
  readonly signature: string | null;
  readonly public_key: string | null;
};

/** A publication that was taken back. The public sees neither `by` nor `why`. */
type UnpublicationRow = {
  readonly sha256: string;
  readonly state: string;
  readonly voice: string;
  readonly version: number;
  readonly decision: string;
  readonly by: string;
  readonly why: string;
  readonly at: Generated<Date>;
};

/** JSON goes in as text and comes out parsed. */
type Json = ColumnType<unknown, string, string>;

type ReadingRow = {
  readonly id: string;
  readonly seq: ColumnType<string, never, never>;
  readonly state: string;
  readonly voice: string;
  readonly law_set: string;
  readonly catalogue_version: string;
  readonly engine_version: string;
  readonly by: string;
  readonly at: ColumnType<Date, string, never>;
  readonly documents: Json;
  readonly laws: Json;
  readonly problems: Json;
  readonly provisions: number;
};

/** One provision of a reading; `place` in the reading, `ord` in its law, both from 1. */
type ReadingProvisionRow = {
  readonly reading: string;
  readonly state: string;
  readonly voice: string;
  readonly id: string;
  readonly place: number;
  readonly law: string;
  readonly ord: number;
  readonly number: string;
  readonly heading: string;
  readonly path: Json;
  readonly status: string | null;
  readonly body: Json;
  readonly words: ColumnType<never, never, never>;
};

type ReadingAnswerRow = {
  readonly reading: string;
  readonly state: string;
  readonly voice: string;
  readonly requirement: string;
  readonly proposal: string;
  readonly answered: boolean;
  readonly confidence: number;
  readonly matches: number;
  readonly body: Json;
};

/** What a person asked for and a worker does. */
type TaskRow = {
  readonly id: string;
  readonly state: string;
  readonly voice: string;
  readonly kind: string;
  readonly by: string;
  readonly at: Generated<Date>;
  readonly input: Json;
  readonly status: Generated<string>;
  readonly stage: string | null;
  readonly done: Generated<number>;
  readonly total: Generated<number>;
  readonly name: string | null;
  readonly trouble: string | null;
  readonly result: ColumnType<unknown, string | null, string | null>;
  readonly attempts: Generated<number>;
  readonly sent_at: Date | null;
  readonly ended_at: Date | null;
};

/** A view of the list of findings that a person keeps for themselves. */
type SavedViewRow = {
  readonly id: string;
  readonly person: string;
  readonly state: string;
  readonly voice: string;
  readonly name: string;
  /** Query string of the list, without the question mark. */
  readonly query: string;
  readonly at: Generated<Date>;
};

/** What was recommended to States. `voice` is null for what the whole house holds. */
type RecommendationRow = {
  readonly id: string;
  readonly source: string;
  readonly voice: string | null;
  readonly states: readonly string[];
  readonly date: ColumnType<Date | null, string | null, string | null>;
  readonly concerns: boolean;
  readonly marks: readonly string[];
  readonly facts: Json;
  readonly sha256: string;
  readonly text_sha256: string;
  readonly added_at: Generated<Date>;
  readonly changed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  readonly words: ColumnType<never, never, never>;
};

/** Of which text and by which versions proposals were made. */
type RecommendationLinkedRow = {
  readonly recommendation: string;
  readonly text_sha256: string;
  readonly version: string;
};

type RecommendationProposalRow = {
  readonly recommendation: string;
  readonly requirement: string;
  readonly score: number;
  readonly body: Json;
};

type RecommendationDecisionRow = {
  readonly id: string;
  readonly seq: ColumnType<string, never, never>;
  readonly recommendation: string;
  readonly state: string;
  readonly voice: string;
  readonly kind: string;
  readonly requirement: string | null;
  readonly follow_up: string | null;
  readonly reason: string;
  readonly text_sha256: string;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};
