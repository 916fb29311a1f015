import { z } from 'zod';
import { readFacts, type TextFile } from './read.ts';
import { FactSources, mustName, StateCode } from './source.ts';

/** A symbol of the United Nations; one that is not verified follows the pattern of its kind and was not seen. */
const Symbol = z.strictObject({
  symbol: z.string().regex(/^[A-Z]+\/\S+$/),
  /** A document that goes with it: "Corr.1". */
  and: z.string().optional(),
  verified: z.boolean(),
});

/** One review of a State under the Protocol that a source speaks of. */
export const Review = z.strictObject({
  state: StateCode,
  /** Of the report: "1", or "3-4" where reports were combined. */
  number: z.string().optional(),
  report: Symbol.optional(),
  received: z.iso.date().optional(),
  /** Session of the Committee. */
  session: z.int().min(1).optional(),
  /** End of the session, or publication: a day, or a month where no more is known. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional(),
  observations: Symbol.optional(),
  basis: z.enum(['adopted', 'listed', 'scheduled', 'symbol']),
  source: z.string(),
});
export type Review = z.infer<typeof Review>;

const ReportingFile = z.strictObject({ sources: FactSources, reviews: z.array(Review) });
export type Reporting = z.infer<typeof ReportingFile>;

/**
 * Reads facts/reporting.yaml. What is not in it is not known: it is no history, and nobody is late by it.
 *
 * @throws InputError naming the line and field at fault
 */
export function readReporting(file: TextFile): Reporting {
  const read = readFacts(file, ReportingFile);
  mustName(read.sources, read.reviews.map(({ source }) => source), file.path);
  return read;
}
