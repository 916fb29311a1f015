/** The resource centre: records, searched, narrowed, and written in the formats of others. */
export { addressFault, isInnerName, isPublicAddress, type AddressFault } from './address.ts';
export { FACETS, facetsOf, fits, sorted, yearOf } from './choice.ts';
export type { Facet, LibraryChoice, Option, Sort } from './choice.ts';
export { citation, risOf } from './cite.ts';
export { conceptsOf, type Concepts, type ConceptWords } from './concepts.ts';
export { creativeWork, MEDIA } from './creative-work.ts';
export { checkedNow, newest, recordsNow, relatedTo } from './fold.ts';
export { OPDS_FEED, OPDS_PUBLICATION, opdsFeed, opdsPublication } from './opds.ts';
export { LONGEST_QUERY, readQuery, type Asked, type Query } from './query.ts';
export { saidIn, type SaidIn } from './said-in.ts';
export { libraryIndex, search, type Found, type LibraryIndex } from './search.ts';
