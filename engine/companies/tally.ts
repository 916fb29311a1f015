import type { SelfAssessment } from '#engine/model/company.ts';
import { ANSWERS, type Answer } from '#engine/model/sector.ts';
import { isStale } from './standing.ts';

/** What is said to a question at present; an answer whose day is over counts as none of the five. */
export type Said = Answer | 'stale';
export type Counts = Readonly<Record<Said, number>>;

export type Tally = {
  /** How many questions were asked. */
  readonly base: number;
  /** Answered with something else than "unknown", and not stale. */
  readonly answered: number;
  readonly counts: Counts;
  /** The first day on which an answer runs out; absent where there is none. ISO 8601. */
  readonly expires?: string;
};

type Assessed = Pick<SelfAssessment, 'questions' | 'answers'>;

/** What an assessment says to a question on a day; a question without an answer is unknown, which is no "no". */
export function saidTo({ answers }: Assessed, question: string, today: string): Said {
  const found = answers.find((each) => each.question === question);
  if (!found) return 'unknown';
  return isStale(found.values, today) ? 'stale' : found.values.answer;
}

/** @param today ISO 8601 date */
export function tallyOf(assessment: Assessed, today: string): Tally {
  const said = assessment.questions.map((question) => saidTo(assessment, question, today));
  const days = assessment.answers.map(({ values }) => values.expires).sort();
  return {
    base: said.length,
    answered: said.filter((each) => each !== 'unknown' && each !== 'stale').length,
    counts: countsOf(said),
    ...(days[0] === undefined ? {} : { expires: days[0] }),
  };
}

export type QuestionCounts = { readonly question: string; readonly base: number; readonly counts: Counts };

/**
 * How many companies said what, question by question. It counts and compares nobody: there is no sum over questions, and
 * no company is named.
 *
 * @param questions of one sector, in their order
 * @param base all companies counted are of this sector; one that was not asked a question is not in the base of it
 */
export function rollUp(
  questions: readonly string[],
  assessments: readonly Assessed[],
  today: string,
): readonly QuestionCounts[] {
  return questions.map((question) => {
    const asked = assessments.filter((each) => each.questions.includes(question));
    return {
      question,
      base: asked.length,
      counts: countsOf(asked.map((each) => saidTo(each, question, today))),
    };
  });
}

function countsOf(said: readonly Said[]): Counts {
  const count = (one: Said): number => said.filter((each) => each === one).length;
  return Object.fromEntries([...ANSWERS, 'stale' as const].map((one) => [one, count(one)])) as Counts;
}
