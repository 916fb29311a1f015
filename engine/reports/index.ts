import type { Document } from '#engine/model/document.ts';
import { concordance } from './concordance.ts';
import { gapList } from './gap-list.ts';
import { notFound } from './not-found.ts';
import type { ReportInput } from './report.ts';

export { pinpointWords } from './pinpoint.ts';
export { gapsOf, type Gap } from './gaps.ts';
export { COUNTS, LEVELS, gapDiagnostics, trapDiagnostics } from './diagnostics.ts';
export { placesIn, type Place, type Places } from './place.ts';
export { sarif } from './sarif.ts';
export { requirementRules, termRules } from './sarif-rules.ts';
export {
  WRITERS,
  isFormat,
  isPrinted,
  FORMATS,
  PRINTED,
  type Format,
  type Printed,
} from './writers/index.ts';
export { countWords, limitLine, type WordCount } from './writers/words.ts';
export { wordLimit, type Limited } from './word-limits.ts';
export { languageName, longDate, type ReportInput } from './report.ts';
export type { Say } from './say.ts';

export type Report = {
  /** Also the file name, where a format has a file for each report. */
  readonly id: string;
  readonly make: (input: ReportInput) => Document;
};

/** In the order in which a reader meets them: what to do first, what was not found, then everything. */
export const REPORTS: readonly Report[] = [
  { id: 'gaps', make: gapList },
  { id: 'not-found', make: notFound },
  { id: 'concordance', make: concordance },
];
