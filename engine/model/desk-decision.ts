import { z } from 'zod';
import { Aspect, Verdict } from './decision.ts';

/** Who speaks: the State itself, or a non-governmental organisation beside it. */
export const Voice = z.enum(['state', 'ngo']);
export type Voice = z.infer<typeof Voice>;

/** Text that a database and every reader of JSON keep as it is: no zero character, no half of a pair. */
const Words = z
  .string()
  .refine((text) => text.isWellFormed() && !text.includes('\0'), 'holds a character that cannot be kept');
const Reason = Words.refine((text) => text.trim().length >= 10, 'say why, in ten letters or more');
const Name = Words.min(1).max(200);
const Provision = Words.min(1).max(1000);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Of what a decision speaks, who took it, and on which versions of law, catalogue and engine. */
const ABOUT = {
  /** UUID, version 7: in order of time, and the same when the same decision is sent twice. */
  id: z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  /** ISO 3166, two letters. */
  state: z.string().regex(/^[A-Z]{2}$/),
  requirement: Name,
  voice: Voice,
  aspect: Aspect,
  /** Id of a person. */
  by: Name,
  /** Id of the set of versions of law that lay before the person; null where none was read yet. */
  lawSet: Hash.nullable(),
  catalogueVersion: Name,
  engineVersion: Name,
};

/** A decision taken at the desk, before it has its place in the chain of its State. Each kind has a body of its own. */
export const DeskDecision = z.discriminatedUnion('kind', [
  said('judge', {
    verdict: Verdict,
    reason: Reason,
    evidence: z.array(z.strictObject({ segment: Provision, exact: Words.optional() })).default([]),
  }),
  said('accept-evidence', { segment: Provision, exact: Words.optional(), reason: Reason }),
  said('reject-evidence', { segment: Provision, reason: Reason }),
  said('adjust-quote', { segment: Provision, exact: Words.min(1), reason: Reason }),
  said('note', { text: Words.min(1) }),
  said('submit', { reason: Words.optional() }),
  said('request-changes', { reason: Reason }),
  said('accept', { reason: Words.optional() }),
  said('publish', { publication: Hash }),
]);
export type DeskDecision = z.infer<typeof DeskDecision>;

/** A decision in its place: one link of the chain of its State, never edited. */
export type Link = DeskDecision & {
  /** From 1, without a gap. */
  readonly seq: number;
  /** UTC, ISO 8601 with six decimals of a second, by the clock of the database. */
  readonly at: string;
  /** SHA-256, 64 hexadecimal digits. */
  readonly prevHash: string;
  readonly hash: string;
};

function said<K extends string, S extends z.core.$ZodLooseShape>(kind: K, body: S) {
  return z.strictObject({ ...ABOUT, kind: z.literal(kind), body: z.strictObject(body) });
}
