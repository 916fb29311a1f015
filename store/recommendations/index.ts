export { keepingUhri, type Given, type Keeper, type Kept } from './keep-uhri.ts';
export { keepOwn } from './keep-own.ts';
export { searchingAll, searchOf, type Asked, type Found } from './search.ts';
export { decisionsIn, knownIn, namesIn, proposalsIn, recommendationIn, type WithHash } from './read.ts';
export { appendRecommendationDecision, type NewDecision } from './decide.ts';
export { keepLinks, linkWaiting, type Linked, type ToLink } from './links.ts';
export { streamOf, type FileStream } from './file.ts';
export { textSha256 } from './rows.ts';
export { faultOfStep, FIRST, hashOfStep, verifyRecommendations, type RecommendationChain } from './chain.ts';
