import type { PastReport, PracticeProposal, ReportParagraph } from '#engine/model/practice.ts';
import type { Work } from '../database/index.ts';
import { keepable, keepableJson } from '../readings/json.ts';
import { textSha256, type Where } from './read.ts';

/** Rows in one statement; a parameter of PostgreSQL counts, and there may be 65,535. */
const BATCH = 500;

/** Keeps what was read in a report, in the place of what was read in it before. Answers of people stay. */
export async function keepReport(
  db: Work,
  report: PastReport,
  by: string,
  paragraphs: readonly ReportParagraph[],
  proposals: readonly PracticeProposal[],
): Promise<void> {
  const { state, voice, sha256, version } = report;
  const key = { state, voice, report: sha256 };
  const facts = keepableJson(report);
  await db
    .insertInto('past_report')
    .values({ ...key, facts, version, by })
    .onConflict((same) => same.columns(['state', 'voice', 'report']).doUpdateSet({ facts, version }))
    .execute();
  await db
    .deleteFrom('past_report_paragraph')
    .where('state', '=', state)
    .where('voice', '=', voice)
    .where('report', '=', sha256)
    .execute();
  for (let at = 0; at < paragraphs.length; at += BATCH) {
    await db
      .insertInto('past_report_paragraph')
      .values(
        paragraphs.slice(at, at + BATCH).map((paragraph) => ({
          ...key,
          number: keepable(paragraph.number),
          place: paragraph.order,
          body: keepableJson(paragraph),
          text_sha256: textSha256(paragraph.text),
        })),
      )
      .execute();
  }
  for (let at = 0; at < proposals.length; at += BATCH) {
    await db
      .insertInto('practice_proposal')
      .values(
        proposals.slice(at, at + BATCH).map((proposal) => ({
          ...key,
          number: keepable(proposal.paragraph),
          requirement: proposal.requirement,
          score: proposal.score,
          body: keepableJson(proposal),
        })),
      )
      .execute();
  }
}

/** Takes a report away with what was read in it; its original and the answers of people stay. @returns whether there was one */
export async function forget(db: Work, { state, voice }: Where, report: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('past_report')
    .where('state', '=', state)
    .where('voice', '=', voice)
    .where('report', '=', report)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
