export { isStale, selfAssessment, standingOf, type Standing } from './standing.ts';
export { rollUp, saidTo, tallyOf, type Counts, type QuestionCounts, type Said, type Tally } from './tally.ts';
