import { z } from 'zod';
import { Mark } from './requirement.ts';

/**
 * How a requirement stands to a provision of another instrument. The requirement comes first:
 * equal: the two ask the same.
 * subset: the requirement is contained in the provision; a State that does all the provision asks meets it.
 * superset: the requirement contains the provision; a State that meets it does what the provision asks, and more.
 * intersects: they share something, and each asks something the other does not.
 * none: the provision, or the part named, was looked at and does not ask it.
 */
export const Relation = z.enum(['equal', 'subset', 'superset', 'intersects', 'none']);
export type Relation = z.infer<typeof Relation>;

export const MappingRow = z.strictObject({
  /** Id of a requirement of the catalogue. */
  requirement: z.string().min(1),
  /** Place in the other instrument as it numbers itself: "20(1)(e)", "3(b)-(c)"; for "none", the part looked at. */
  provision: z.string().min(1),
  relation: Relation,
  /** Why, in a sentence a lawyer can check. */
  rationale: z.string().min(20),
  /** Whether the text of the provision was read. The relation itself is our reading of it. */
  mark: Mark,
});
export type MappingRow = z.infer<typeof MappingRow>;

/** catalogue/mappings/<id>.yaml: the catalogue beside one other instrument. */
export const Mapping = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** As pinpoints write it: "LAN". */
  abbreviation: z.string().min(2),
  title: z.string().min(5),
  kind: z.enum(['treaty', 'goals', 'criteria', 'capabilities']),
  /** What was read of the instrument, and in which copy. */
  source: z.string().min(20),
  /** What is compared, and what lies outside. */
  scope: z.string().min(20),
  /** Date of that reading. */
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  maps: z.array(MappingRow).min(1),
});
export type Mapping = z.infer<typeof Mapping>;
