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
/** ISO 8601. */
const Day = z.iso.date();
const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

/** What shows practice: law says what shall be done, these say what is done. */
export const PracticeKind = z.enum([
  'statistics',
  'budget',
  'policy',
  'institution',
  'training',
  'report',
  'decision',
  'link',
  'other',
]);
export type PracticeKind = z.infer<typeof PracticeKind>;

/** Evidence of practice. At least a link, a file or words; never a case of a child. */
export const Practice = z
  .strictObject({
    what: PracticeKind,
    title: Words.min(3).max(300),
    /** What it shows, in the words of whoever attached it. */
    shows: Words.max(4000).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    /** An original kept under its hash, and the name it came with. */
    file: z.strictObject({ sha256: Hash, name: Name }).optional(),
    /** From when what it tells holds. */
    effective: Day.optional(),
    received: Day,
    /** After this day it proves nothing any more. */
    expires: Day.optional(),
  })
  .refine(
    ({ shows, url, file }) => Boolean(shows?.trim() || url || file),
    'give a link, a file or what it shows',
  )
  .refine(
    ({ effective, expires }) => !effective || !expires || effective <= expires,
    'it ends before it begins',
  );
export type Practice = z.infer<typeof Practice>;

/** What lay before whoever judged, by hash, so that it shows later whether it has moved. */
export const Basis = z.strictObject({
  /** SHA-256 of the requirement as it was asked. */
  requirement: Hash,
  /** SHA-256 of the text of each provision relied on. */
  provisions: z.array(z.strictObject({ segment: Provision, sha256: Hash })),
});
export type Basis = z.infer<typeof Basis>;

/** Of what a decision speaks, who took it, and on which versions of law, catalogue and engine. */
const ABOUT = {
  /** UUID, version 7: in order of time, and the same when the same decision is sent twice. */
  id: Id,
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
    basis: Basis.optional(),
  }),
  said('accept-evidence', { segment: Provision, exact: Words.optional(), reason: Reason }),
  said('reject-evidence', { segment: Provision, reason: Reason }),
  said('adjust-quote', { segment: Provision, exact: Words.min(1), reason: Reason }),
  said('attach', { practice: Practice }),
  said('detach', { item: Id, reason: Reason }),
  said('note', {
    text: Words.min(1).max(10_000),
    /** Id of the person who is asked. */
    to: Name.optional(),
    /** Id of the note that this one answers. */
    answers: Id.optional(),
  }),
  /** Who does the work, and until when; null: nobody in particular. */
  said('assign', { to: Name.nullable(), due: Day.nullable() }),
  /** Takes back one's own last step on this finding, as long as nobody built on it. */
  said('undo', { of: Id }),
  said('submit', { reason: Words.optional() }),
  said('request-changes', { reason: Reason }),
  said('accept', { reason: Words.optional() }),
  said('publish', { publication: Hash }),
  said('unpublish', { publication: Hash, reason: Reason }),
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
