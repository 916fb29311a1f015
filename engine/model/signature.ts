import { z } from 'zod';

/**
 * A rule says which concepts must stand together in one provision for it to answer a requirement.
 * Each entry of `all` is one group: a concept name, or several joined by "|", any of which will do.
 * Concepts are named in languages/<lang>/lexicon.yaml, so a rule knows no language and no State.
 */
export const Rule = z.strictObject({
  all: z.array(z.string().min(1)).min(1),
  /** Concepts that make it more likely; the number is how much, 0 to 1. */
  more: z.record(z.string(), z.number().positive()).optional(),
  /** Concepts that make it less likely; the number is how much is left, 0 to 1. */
  less: z.record(z.string(), z.number().min(0).max(1)).optional(),
  /** How far apart the groups may stand in words before the rule weakens. */
  near: z.number().int().positive().optional(),
  /** Strength of this rule beside the others of the requirement. */
  weight: z.number().positive().default(1),
});
export type Rule = z.infer<typeof Rule>;

export const Signature = z.strictObject({
  rules: z.array(Rule).min(1),
  /** Concepts of chapter, heading or law title that support any rule of this requirement. */
  home: z.record(z.string(), z.number().positive()).optional(),
});
export type Signature = z.infer<typeof Signature>;
