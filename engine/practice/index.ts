export { compileLikener, type Described, type Like, type Likener } from './likeness.ts';
export { effectiveIn } from './dates.ts';
export { reportParagraphs, type Splitter } from './paragraphs.ts';
export { practiceProposals, type Asked, type Heard } from './propose.ts';
export { toldIn, type Told } from './signs.ts';
export { catalogueForPractice, packsForPractice } from './ground.ts';
export { answered, keyOf, type Of } from './fold.ts';
export { quoteOf } from './quote.ts';
