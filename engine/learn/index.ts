/** Pages for children and those who help them: pure readers of languages/<lang>/learn, and measures of how hard they read. */
export {
  AUDIENCES,
  CHILDREN,
  type Audience,
  type Block,
  type Inline,
  type LearnPage,
  type LearnState,
} from './page.ts';
export { readPage, type LearnFile } from './read.ts';
export { differences, linesOf, linksOf, pathOf } from './compare.ts';
export { harder, readability, tooHard } from './readability.ts';
export { messagesOf, type Message } from './messages.ts';
export { fileOfWords, sentencesIn, WORD_SETS, wordsIn, type WordSet } from './words.ts';
export {
  markOfPage,
  markOfWords,
  readReadings,
  standingOf,
  standingsIn,
  type Reading,
  type Standing,
  type Standings,
} from './readings.ts';
