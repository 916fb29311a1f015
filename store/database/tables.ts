import type { ColumnType, Generated } from 'kysely';

/** The rows of schema "tutela", as migrations/ makes them. Ids of people, States and requirements are text. */
export type Tables = {
  readonly state_party: { readonly code: string; readonly name: string };
  readonly company_name: CompanyNameRow;
  readonly company_answer: CompanyAnswerRow;
  readonly company_step: CompanyStepRow;
  readonly company_register: CompanyRegisterRow;
  readonly company: CompanyRow;
  readonly company_member: CompanyMemberRow;
  readonly person: { readonly id: string; readonly name: string };
  readonly law_version: LawVersionRow;
  readonly law_set: { readonly id: string; readonly state: string; readonly at: Generated<Date> };
  readonly law_set_member: { readonly law_set: string; readonly law_version: string };
  readonly decision: DecisionRow;
  readonly chain_head: ChainHeadRow;
  readonly publication: PublicationRow;
  readonly unpublication: UnpublicationRow;
  /** At most one row, which triggers write: another after each change of what is public. */
  readonly public_change: {
    readonly many: ColumnType<string, never, never>;
    readonly at: ColumnType<Date, never, never>;
  };
  readonly saved_view: SavedViewRow;
  readonly reading: ReadingRow;
  readonly reading_provision: ReadingProvisionRow;
  readonly reading_word: ReadingWordRow;
  readonly reading_answer: ReadingAnswerRow;
  readonly task: TaskRow;
  readonly recommendation: RecommendationRow;
  readonly recommendation_linked: RecommendationLinkedRow;
  readonly recommendation_proposal: RecommendationProposalRow;
  readonly recommendation_decision: RecommendationDecisionRow;
  readonly recommendation_head: RecommendationHeadRow;
  readonly past_report: PastReportRow;
  readonly past_report_paragraph: PastReportParagraphRow;
  readonly practice_proposal: PracticeProposalRow;
  readonly practice_answer: PracticeAnswerRow;
  readonly plan_entry: PlanEntryRow;
  readonly plan_reminder: PlanReminderRow;
  readonly help_step: HelpStepRow;
  readonly help_standing: HelpStandingRow;
  readonly library_step: LibraryStepRow;
  readonly library_standing: LibraryStandingRow;
  readonly library_link: LibraryLinkRow;
  readonly library_link_standing: LibraryLinkStandingRow;
  readonly entry_record: EntryRecordRow;
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
};

/** A word of a reading; `hits` as store/readings/words.ts makes them. */
type ReadingWordRow = {
  readonly reading: string;
  readonly state: string;
  readonly voice: string;
  readonly word: string;
  readonly hits: readonly number[];
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
  /** Hash of what the answer was made of. */
  readonly basis: string | null;
};

/** What a person asked for and a worker does. */
type TaskRow = {
  readonly id: string;
  /** Both are null for a task of the house. */
  readonly state: string | null;
  readonly voice: string | null;
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
  readonly position: ColumnType<string | null, string | null | undefined, never>;
  readonly stated_on: ColumnType<Date | null, string | null | undefined, never>;
  readonly reason: string;
  readonly text_sha256: string;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
  /** Its place in the chain of its voice: made by the database. */
  readonly place: ColumnType<string, never, never>;
  readonly prev_hash: ColumnType<string, never, never>;
  readonly hash: ColumnType<string, never, never>;
};

/** The end of the chain of decisions on recommendations in one voice. */
type RecommendationHeadRow = {
  readonly state: string;
  readonly voice: string;
  readonly place: ColumnType<string, never, never>;
  readonly hash: ColumnType<string, never, never>;
  readonly at: ColumnType<Date, never, never>;
};

/** One step on the plan of a voice. `version` is null for notes. */
type PlanEntryRow = {
  readonly id: string;
  readonly seq: ColumnType<string, never, never>;
  readonly state: string;
  readonly voice: string;
  readonly action: string;
  readonly kind: string;
  readonly version: number | null;
  readonly reason: string;
  readonly body: ColumnType<unknown, string, never>;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

/** A reminder that was sent, by the day that it is about. */
type PlanReminderRow = {
  readonly state: string;
  readonly voice: string;
  readonly action: string;
  readonly kind: string;
  readonly day: ColumnType<Date, string, never>;
  readonly sent_at: ColumnType<Date, never, never>;
};

/** A report of the past on the desk of one voice; `report` is the SHA-256 of the original. */
type PastReportRow = {
  readonly state: string;
  readonly voice: string;
  readonly report: string;
  readonly facts: Json;
  readonly version: string;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

type PastReportParagraphRow = {
  readonly state: string;
  readonly voice: string;
  readonly report: string;
  readonly number: string;
  readonly place: number;
  readonly body: Json;
  readonly text_sha256: string;
};

type PracticeProposalRow = {
  readonly state: string;
  readonly voice: string;
  readonly report: string;
  readonly number: string;
  readonly requirement: string;
  readonly score: number;
  readonly body: Json;
};

type PracticeAnswerRow = {
  readonly id: string;
  readonly seq: ColumnType<string, never, never>;
  readonly state: string;
  readonly voice: string;
  readonly report: string;
  readonly number: string;
  readonly requirement: string;
  readonly kind: string;
  readonly text_sha256: string;
  readonly decision: string | null;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

/** What a person said of a service of facts/help.yaml. `state` is null for what serves the world. */
type HelpStepRow = {
  readonly id: string;
  readonly seq: ColumnType<string, never, never>;
  readonly service: string;
  readonly state: string | null;
  readonly kind: string;
  readonly checked: ColumnType<Date, string, never>;
  readonly how: string;
  readonly note: string;
  readonly body: ColumnType<unknown, string | null, never>;
  readonly seen: string;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

/** The last word on each service: a view, for the public. */
type HelpStandingRow = {
  readonly service: ColumnType<string, never, never>;
  readonly kind: ColumnType<string, never, never>;
  /** ISO 8601. */
  readonly checked: ColumnType<string, never, never>;
  readonly body: ColumnType<unknown, never, never>;
  readonly seen: ColumnType<string, never, never>;
};

/** What the operator said of a record of the resource centre. */
type LibraryStepRow = {
  readonly id: string;
  readonly seq: ColumnType<string, never, never>;
  readonly record: string;
  readonly kind: string;
  readonly note: string;
  readonly body: ColumnType<unknown, string | null, never>;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

/** The last word on each record: a view, for the public. */
type LibraryStandingRow = {
  readonly record: ColumnType<string, never, never>;
  readonly kind: ColumnType<string, never, never>;
  readonly body: ColumnType<unknown, never, never>;
  /** ISO 8601. */
  readonly on: ColumnType<string, never, never>;
  readonly seq: ColumnType<string, never, never>;
};

/** What became of a link when it was tried. */
type LibraryLinkRow = {
  readonly seq: ColumnType<string, never, never>;
  readonly record: string;
  readonly url: string;
  readonly outcome: string;
  readonly status: number | null;
  readonly final: string | null;
  readonly media: string | null;
  readonly size: ColumnType<string | null, number | null, never>;
  readonly at: ColumnType<Date, never, never>;
};

/** The last try of each link: a view, for the public. */
type LibraryLinkStandingRow = {
  readonly record: ColumnType<string, never, never>;
  readonly url: ColumnType<string, never, never>;
  readonly outcome: ColumnType<string, never, never>;
  readonly status: ColumnType<number | null, never, never>;
  readonly final: ColumnType<string | null, never, never>;
  readonly media: ColumnType<string | null, never, never>;
  readonly size: ColumnType<string | null, never, never>;
  /** ISO 8601. */
  readonly on: ColumnType<string, never, never>;
};

/** The record of a company that assesses itself. */
type CompanyRow = {
  readonly id: string;
  readonly state: string;
  readonly sector: string;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

type CompanyNameRow = {
  readonly id: string;
  readonly seq: ColumnType<string, never, never>;
  readonly company: string;
  readonly name: string;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

type CompanyAnswerRow = {
  readonly id: string;
  readonly seq: ColumnType<string, never, never>;
  readonly company: string;
  readonly question: string;
  readonly sheet: string;
  readonly body: ColumnType<unknown, string, never>;
  readonly expires: ColumnType<Date, string, never>;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

/** Somebody came to the record, or left it. */
type CompanyMemberRow = {
  readonly seq: ColumnType<string, never, never>;
  readonly company: string;
  readonly person: string;
  readonly works: boolean;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

/** It was made public, with what was made public; or taken back. */
type CompanyStepRow = {
  readonly id: string;
  readonly seq: ColumnType<string, never, never>;
  readonly company: string;
  readonly kind: string;
  readonly sha256: string | null;
  readonly content: ColumnType<unknown, string | null, never>;
  readonly by: string;
  readonly at: ColumnType<Date, never, never>;
};

/** What is public of each company: a view, for the public. */
type CompanyRegisterRow = {
  readonly id: ColumnType<string, never, never>;
  readonly state: ColumnType<string, never, never>;
  readonly sector: ColumnType<string, never, never>;
  readonly sha256: ColumnType<string, never, never>;
  readonly content: ColumnType<unknown, never, never>;
  readonly at: ColumnType<Date, never, never>;
};

/** Somebody came in, or tried to, or was refused: read and written by the keeper of accounts alone. */
type EntryRecordRow = {
  readonly id: ColumnType<string, never, never>;
  /** Set by the database. */
  readonly at: ColumnType<Date, never, never>;
  readonly person: ColumnType<string | null, string | null, never>;
  readonly what: ColumnType<string, string, never>;
  readonly outcome: ColumnType<string, string, never>;
  /** HMAC-SHA256 of the network address. */
  readonly network: ColumnType<string | null, string | null, never>;
  readonly route: ColumnType<string | null, string | null, never>;
};
