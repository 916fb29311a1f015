/** Where a child finds help: which service may be shown to whom on a day, and the same as open data. Pure. */
export { helpNow, valuesKey, valuesOf, type HelpNow } from './fold.ts';
export { hourLines, hoursIn, phoneLines, phonesIn } from './lines.ts';
export { HsdsPage, HsdsService, hsdsPage } from './hsds.ts';
export { helpJsonLd, type HelpWords } from './schema-org.ts';
export {
  doorsOf,
  forAdults,
  forChild,
  helpSeen,
  NOT_RECENTLY,
  ROUTERS,
  routersOf,
  TOO_OLD,
  type Doors,
  type HelpSeen,
  type Kept,
} from './rules.ts';
