/** Facts about States: pure readers of the files in facts/. Each value names its source, and each source its date. */
export { readFigures, type Figures, type FiguresRead } from './figures.ts';
export { GROUPS, LISTS, readRegions, type Group, type List, type Region, type Regions } from './regions.ts';
export { readReporting, type Reporting, type Review } from './reporting.ts';
export {
  readTreaties,
  TREATIES,
  type Disagreement,
  type Treaties,
  type Treaty,
  type TreatyStanding,
} from './treaties.ts';
export { readHelp } from './help.ts';
export { readLibrary, readLibraryWords, type LibraryWords } from './library.ts';
export type { FactSource, FactSources } from './source.ts';
