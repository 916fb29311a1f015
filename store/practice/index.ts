export { forget, keepReport } from './keep.ts';
export { appendAnswer, type NewAnswer } from './answer.ts';
export {
  answersIn,
  paragraphIn,
  paragraphsIn,
  proposalsIn,
  reportsIn,
  textSha256,
  type KeptParagraph,
  type KeptReport,
  type Where,
} from './read.ts';
