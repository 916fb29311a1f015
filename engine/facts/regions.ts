import { z } from 'zod';
import { readFacts, type TextFile } from './read.ts';
import { FactSources, mustName, StateCode } from './source.ts';

/** Regional groups of the United Nations. */
export const GROUPS = ['africa', 'asia-pacific', 'eastern-europe', 'grulac', 'weog'] as const;
export type Group = (typeof GROUPS)[number];

/** Lists of the United Nations that a State may stand in. */
export const LISTS = ['ldc', 'lldc', 'sids'] as const;
export type List = (typeof LISTS)[number];

/** The six official languages of the United Nations. */
const Names = z.strictObject({
  en: z.string(),
  fr: z.string(),
  es: z.string(),
  ar: z.string(),
  ru: z.string(),
  zh: z.string(),
});

const Mark = z.literal(true).optional();

/** Where a State is, and what it is called. */
export const Region = z.strictObject({
  code: StateCode,
  /** Three digits of the standard M49, which are those of ISO 3166-1. */
  m49: z.string().regex(/^\d{3}$/),
  names: Names,
  un: z.enum(['member', 'observer', 'other']),
  /** Absent where the State is formally in none, or where it is not known. */
  group: z.enum(GROUPS).optional(),
  region: z.string().regex(/^\d{3}$/),
  subregion: z.string().regex(/^\d{3}$/),
  /** BCP 47; absent where not known. */
  languages: z.array(z.string()).min(1).optional(),
  ldc: Mark,
  lldc: Mark,
  sids: Mark,
});
export type Region = z.infer<typeof Region>;

const VALUES = ['names', 'un', 'group', 'region', 'subregion', 'languages', ...LISTS] as const;

const RegionsFile = z.strictObject({
  sources: FactSources,
  /** The source of each kind of value. */
  of: z.strictObject(
    Object.fromEntries(VALUES.map((value) => [value, z.string()])) as Record<
      (typeof VALUES)[number],
      z.ZodString
    >,
  ),
  states: z.array(Region).min(1),
});
export type Regions = z.infer<typeof RegionsFile>;

/**
 * Reads facts/regions.yaml.
 *
 * @throws InputError naming the line and field at fault
 */
export function readRegions(file: TextFile): Regions {
  const regions = readFacts(file, RegionsFile);
  mustName(regions.sources, Object.values(regions.of), file.path);
  return regions;
}
