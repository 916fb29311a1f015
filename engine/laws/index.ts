export { toAkn, type Edition } from './akn.ts';
export { anchor, type Anchor, type Pointer } from './anchor.ts';
export { compareVersions, type Change } from './compare.ts';
export { toJsonLines, toMarkdown } from './lists.ts';
export { expressionIri, iriPart, portionIri, workIri, type Work } from './iri.ts';
export { wordDiff, type Run } from './words.ts';
