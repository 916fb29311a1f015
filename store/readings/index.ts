export { keepReading } from './keep.ts';
export { currentReading, readingById } from './current.ts';
export { answerIn, answerSummaries } from './answers.ts';
export { lawIn, outlineIn, provisionsIn, type OutlineRow } from './provisions.ts';
export { searchIn } from './search.ts';
