import { z } from 'zod';
import { readFacts, type TextFile } from './read.ts';
import { Day, FactSources, mustName, StateCode } from './source.ts';

/** Treaties beside the Protocol on the sale of children, in the order in which they are shown. */
export const TREATIES = ['crc', 'opac', 'opic', 'c182', 'palermo', 'budapest', 'lanzarote'] as const;
export type Treaty = (typeof TREATIES)[number];

export const ACTS = ['ratification', 'accession', 'succession', 'acceptance', 'approval'] as const;

/** How one State stands to one treaty. A date that is absent is not known. */
export const TreatyStanding = z.strictObject({
  state: StateCode,
  /** "none": nothing was deposited at the date of the source. "unknown" is never "none". */
  status: z.enum(['party', 'signed', 'none', 'invited', 'not-a-member', 'unknown']),
  signed: Day.optional(),
  act: z.enum(ACTS).optional(),
  deposited: Day.optional(),
  inForce: Day.optional(),
  invited: Day.optional(),
  /** By this day all members had joined; the day of this one is not known. */
  partyBy: Day.optional(),
  sources: z.array(z.string()).min(1),
});
export type TreatyStanding = z.infer<typeof TreatyStanding>;

/** Two sources that do not say the same, and what was kept. */
export const Disagreement = z.strictObject({
  state: StateCode,
  treaty: z.enum(['opsc', ...TREATIES]),
  field: z.enum(['status', 'date', 'act']),
  says: z.array(z.strictObject({ source: z.string(), value: z.string() })).length(2),
  kept: z.string(),
  why: z.enum(['both-copies', 'no-instrument', 'read-again']),
});
export type Disagreement = z.infer<typeof Disagreement>;

const standings = z.array(TreatyStanding).min(1);
const TreatiesFile = z.strictObject({
  sources: FactSources,
  treaties: z.strictObject(
    Object.fromEntries(TREATIES.map((id) => [id, standings])) as Record<Treaty, typeof standings>,
  ),
  disagreements: z.array(Disagreement),
});
export type Treaties = z.infer<typeof TreatiesFile>;

/**
 * Reads facts/treaties.yaml.
 *
 * @throws InputError naming the line and field at fault
 */
export function readTreaties(file: TextFile): Treaties {
  const read = readFacts(file, TreatiesFile);
  const standing = Object.values(read.treaties).flat();
  mustName(read.sources, standing.flatMap(({ sources }) => sources), file.path);
  mustName(read.sources, read.disagreements.flatMap(({ says }) => says.map(({ source }) => source)), file.path);
  return read;
}
