export { compareOne, above, numbersOf, type Cited, type Row, type State } from './compare.ts';
export { missingNumbers, parasNamed, parasWritten } from './paras.ts';
export type { OfficialText, Passage, Proposal } from './passage.ts';
export { propose } from './propose.ts';
export { sectionOf, sectionsAgree } from './section.ts';
export { SYMBOLS, whichText } from './which.ts';
