import type { Document } from '#engine/model/document.ts';
import { actionPlan } from './action-plan.ts';
import { alternative } from './alternative.ts';
import { concordanceTable } from './concordance-table.ts';
import { gapReport } from './gap-report.ts';
import { kindsOf, type DeskReportInput, type Kind } from './input.ts';
import { lawmakersBrief } from './lawmakers-brief.ts';
import { press } from './press.ts';
import { listOfIssuesReply } from './reply.ts';
import { stateInitial } from './state-initial.ts';
import { statePeriodic } from './state-periodic.ts';

export { isKind, KINDS, kindsOf } from './input.ts';
export type { DeskReportInput, Kind, LinkedRecommendation, Question, Source, StateFacts } from './input.ts';

const MAKE: Readonly<Record<Kind, (input: DeskReportInput) => Document>> = {
  'gap-report': gapReport,
  'concordance-table': concordanceTable,
  'state-initial': stateInitial,
  'state-periodic': statePeriodic,
  alternative,
  'list-of-issues-reply': listOfIssuesReply,
  'lawmakers-brief': lawmakersBrief,
  press,
  'action-plan': actionPlan,
};

/**
 * Draws a report from what one voice published.
 *
 * @throws Error where the voice of the publication may not speak in such a report: doors ask `kindsOf` first
 */
export function deskReport(kind: Kind, input: DeskReportInput): Document {
  const { voice } = input.signed.content;
  if (!kindsOf(voice).includes(kind)) throw new Error(`the voice "${voice}" has no report "${kind}"`);
  return MAKE[kind](input);
}
