import { createHash } from 'node:crypto';
import type { Voice } from '#engine/model/desk-decision.ts';
import type {
  PastReport,
  PracticeAnswer,
  PracticeProposal,
  ReportParagraph,
} from '#engine/model/practice.ts';
import type { Work } from '../database/index.ts';
import { keepable } from '../readings/json.ts';

export type Where = { readonly state: string; readonly voice: Voice };

export type KeptReport = PastReport & {
  /** Id of the person who laid it. */
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly paragraphs: number;
};

export type KeptParagraph = ReportParagraph & { readonly textSha256: string };

export type KeptProposal = {
  /** SHA-256 of the original. */
  readonly report: string;
  /** Of the paragraph. */
  readonly textSha256: string;
  /** Of the paragraph in its report, from 1. */
  readonly place: number;
  readonly proposal: PracticeProposal;
};

/** SHA-256 of a paragraph without regard to how its lines are broken: 64 hexadecimal digits. */
export function textSha256(text: string): string {
  return createHash('sha256').update(keepable(text).replace(/\s+/gu, ' ').trim()).digest('hex');
}

/** Newest first. */
export async function reportsIn(db: Work, { state, voice }: Where): Promise<readonly KeptReport[]> {
  const rows = await db
    .selectFrom('past_report as one')
    .select((eb) => [
      'one.facts',
      'one.by',
      'one.at',
      eb
        .selectFrom('past_report_paragraph as its')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('its.state', '=', 'one.state')
        .whereRef('its.voice', '=', 'one.voice')
        .whereRef('its.report', '=', 'one.report')
        .as('paragraphs'),
    ])
    .where('one.state', '=', state)
    .where('one.voice', '=', voice)
    .orderBy('one.at', 'desc')
    .execute();
  return rows.map(({ facts, by, at, paragraphs }) => ({
    ...(facts as PastReport),
    by,
    at: at.toISOString(),
    paragraphs: Number(paragraphs),
  }));
}

/** In their order; of one report. */
export async function paragraphsIn(
  db: Work,
  { state, voice }: Where,
  report: string,
): Promise<readonly KeptParagraph[]> {
  const rows = await db
    .selectFrom('past_report_paragraph')
    .select(['body', 'text_sha256'])
    .where('state', '=', state)
    .where('voice', '=', voice)
    .where('report', '=', report)
    .orderBy('place')
    .execute();
  return rows.map(({ body, text_sha256 }) => ({ ...(body as ReportParagraph), textSha256: text_sha256 }));
}

export async function paragraphIn(
  db: Work,
  { state, voice }: Where,
  report: string,
  number: string,
): Promise<KeptParagraph | undefined> {
  const row = await db
    .selectFrom('past_report_paragraph')
    .select(['body', 'text_sha256'])
    .where('state', '=', state)
    .where('voice', '=', voice)
    .where('report', '=', report)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && { ...(row.body as ReportParagraph), textSha256: row.text_sha256 };
}

/** All that the machine proposes to this voice, or of one report or one requirement, strongest first. */
export async function proposalsIn(
  db: Work,
  { state, voice }: Where,
  { report, requirement }: { readonly report?: string; readonly requirement?: string } = {},
): Promise<readonly KeptProposal[]> {
  let all = db
    .selectFrom('practice_proposal as one')
    .innerJoin('past_report_paragraph as its', (join) =>
      join
        .onRef('its.state', '=', 'one.state')
        .onRef('its.voice', '=', 'one.voice')
        .onRef('its.report', '=', 'one.report')
        .onRef('its.number', '=', 'one.number'),
    )
    .select(['one.report', 'one.body', 'its.text_sha256', 'its.place'])
    .where('one.state', '=', state)
    .where('one.voice', '=', voice)
    .orderBy('one.score', 'desc')
    .orderBy('its.place')
    .orderBy('one.requirement');
  if (report !== undefined) all = all.where('one.report', '=', report);
  if (requirement !== undefined) all = all.where('one.requirement', '=', requirement);
  return (await all.execute()).map((row) => ({
    report: row.report,
    textSha256: row.text_sha256,
    place: row.place,
    proposal: row.body as PracticeProposal,
  }));
}

/** Every answer of this voice, in order. */
export async function answersIn(db: Work, { state, voice }: Where): Promise<readonly PracticeAnswer[]> {
  const rows = await db
    .selectFrom('practice_answer')
    .selectAll()
    .where('state', '=', state)
    .where('voice', '=', voice)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    voice: row.voice as Voice,
    report: row.report,
    paragraph: row.number,
    requirement: row.requirement,
    by: row.by,
    at: row.at.toISOString(),
    kind: row.kind as PracticeAnswer['kind'],
    textSha256: row.text_sha256,
    ...(row.decision === null ? {} : { decision: row.decision }),
  }));
}
