import { z } from 'zod';
import { Verdict, type Aspect } from './decision.ts';
import { PracticeKind, Voice } from './desk-decision.ts';

/** Text that a database and every reader of JSON keep as it is, so that its hash stays. */
const Text = z
  .string()
  .refine((text) => text.isWellFormed() && !text.includes('\0'), 'holds a character that cannot be kept');
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Day = z.iso.date();
/** Canonical JSON knows whole numbers only (store/decisions/canonical.ts). */
const Count = z.int().min(0);

/** A law that lay on the desk. The name of the file stays there: whoever laid it down may have put a name into it. */
export const PublishedLaw = z.strictObject({
  law: Text,
  title: Text,
  lang: Text,
  /** SHA-256 of the original that was read. */
  sha256: Hash.optional(),
  format: Text,
  provisions: Count,
});
export type PublishedLaw = z.infer<typeof PublishedLaw>;

/** The exact words of a provision (W3C Web Annotation Data Model, 4.2.4 and 4.2.5). */
export const PublishedEvidence = z.strictObject({
  /** Segment id. */
  segment: Text,
  law: Text,
  number: Text,
  heading: Text,
  quote: z.strictObject({ exact: Text, prefix: Text, suffix: Text, start: Count, end: Count }),
});
export type PublishedEvidence = z.infer<typeof PublishedEvidence>;

/** Evidence of practice as the public sees it: a file by its hash, without bytes and without its name. */
export const PublishedPractice = z.strictObject({
  what: PracticeKind,
  title: Text,
  shows: Text.optional(),
  url: Text.optional(),
  file: Hash.optional(),
  effective: Day.optional(),
  received: Day,
  expires: Day.optional(),
});
export type PublishedPractice = z.infer<typeof PublishedPractice>;

/** A judgement that a second person accepted. It names the voice by its place, and no person. */
export const PublishedJudgement = z.strictObject({
  verdict: Verdict,
  reason: Text,
  /** When, and on which versions; `lawSet` is null where no law was read then. */
  on: z.strictObject({
    judged: Day,
    accepted: Day,
    lawSet: Hash.nullable(),
    catalogue: Text,
    engine: Text,
  }),
  evidence: z.array(PublishedEvidence),
  attached: z.array(PublishedPractice),
});
export type PublishedJudgement = z.infer<typeof PublishedJudgement>;

/** An aspect that nobody accepted is absent: what is not said here was not said. */
export const PublishedFinding = z
  .strictObject({
    requirement: Text,
    law: PublishedJudgement.optional(),
    practice: PublishedJudgement.optional(),
  })
  .refine(
    ({ law, practice }) => law !== undefined || practice !== undefined,
    'says neither law nor practice',
  );
export type PublishedFinding = z.infer<typeof PublishedFinding>;

/** What one voice of one State publishes: frozen, numbered, hashed and signed as a whole. */
export const DeskPublication = z.strictObject({
  tutela: z.literal('publication/2'),
  state: z.strictObject({ code: z.string().regex(/^[A-Z]{2}$/), name: Text }),
  voice: Voice,
  /** 1, 2, 3: of this State in this voice; no number is used twice. */
  version: z.int().min(1),
  date: Day,
  catalogue: Text,
  engine: Text,
  /** How many requirements were asked; those that are not in `findings` are not published. */
  requirements: Count,
  /** Null where no law was read. */
  lawSet: Hash.nullable(),
  laws: z.array(PublishedLaw),
  /** In the order of the catalogue. */
  findings: z.array(PublishedFinding).min(1),
  /** Head of the chain of the State when this was drawn up: it anchors in public what was decided until then. */
  chain: z.strictObject({ seq: Count, hash: Hash }),
  /** SHA-256 of the version before, also where that was taken back; null for the first. */
  follows: Hash.nullable(),
});
export type DeskPublication = z.infer<typeof DeskPublication>;

/** A publication with what proves it: the file that is handed out. */
export const SignedPublication = z.strictObject({
  tutela: z.literal('signed-publication/1'),
  /** Of the canonical JSON of `content` in UTF-8. */
  sha256: Hash,
  signature: z.strictObject({
    algorithm: z.literal('Ed25519'),
    /** 32 bytes (RFC 8032) in base64. */
    publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
    /** 64 bytes in base64, over the ASCII text "tutela publication " and the hash. */
    value: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
  }),
  content: DeskPublication,
});
export type SignedPublication = z.infer<typeof SignedPublication>;

/** Every published judgement with its place, in order. */
export function judgementsIn({ findings }: Pick<DeskPublication, 'findings'>): readonly {
  readonly requirement: string;
  readonly aspect: Aspect;
  readonly judgement: PublishedJudgement;
}[] {
  return findings.flatMap(({ requirement, law, practice }) => [
    ...(law ? [{ requirement, aspect: 'law' as const, judgement: law }] : []),
    ...(practice ? [{ requirement, aspect: 'practice' as const, judgement: practice }] : []),
  ]);
}
