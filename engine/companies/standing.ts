import { NOTICE, type Company, type CompanyAnswer, type SelfAssessment } from '#engine/model/company.ts';
import type { SectorSheet } from '#engine/model/sector.ts';

/** A question and the last answer to it, if there is one. */
export type Standing = { readonly question: string; readonly answer: CompanyAnswer | undefined };

/** The last answer to each question that is asked now. @param answers oldest first */
export function standingOf(
  sheet: Pick<SectorSheet, 'questions'>,
  answers: readonly CompanyAnswer[],
): readonly Standing[] {
  const last = new Map(answers.map((answer) => [answer.question, answer]));
  return sheet.questions.map(({ id }) => ({ question: id, answer: last.get(id) }));
}

/** Whether an answer holds no more. @param today ISO 8601 date */
export function isStale({ expires }: { readonly expires: string }, today: string): boolean {
  return expires < today;
}

/** What the company would make public now. Answers to questions that are asked no more are left out. */
export function selfAssessment(
  company: Company,
  sheet: SectorSheet,
  answers: readonly CompanyAnswer[],
): SelfAssessment {
  return {
    tutela: 'self-assessment/1',
    company: { id: company.id, name: company.name, sector: company.sector, state: company.state },
    sheet: sheet.version,
    questions: sheet.questions.map(({ id }) => id),
    answers: standingOf(sheet, answers).flatMap(({ question, answer }) =>
      answer ? [{ question, answered: answer.at.slice(0, 10), values: answer.values }] : [],
    ),
    notice: NOTICE,
  };
}
