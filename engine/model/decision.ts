import { z } from 'zod';

export const Verdict = z.enum(['met', 'partly', 'not-met', 'not-applicable', 'undecided']);
export type Verdict = z.infer<typeof Verdict>;

/** Law and practice are judged apart. */
export const Aspect = z.enum(['law', 'practice']);
export type Aspect = z.infer<typeof Aspect>;

/**
 * What a person decided, appended and never edited.
 * The present state of a finding is a fold over its decisions in order.
 */
export const Decision = z.strictObject({
  requirement: z.string().min(1),
  aspect: Aspect,
  verdict: Verdict,
  reason: z.string().min(10),
  by: z.string().min(1),
  /** ISO 8601 date. */
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Provisions relied on: segment id, and the exact words where fewer than the whole. */
  evidence: z.array(z.strictObject({ segment: z.string(), exact: z.string().optional() })).default([]),
});
export type Decision = z.infer<typeof Decision>;
