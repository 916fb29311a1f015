import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Voice } from '#engine/model/desk-decision.ts';
import { canonical } from '../decisions/canonical.ts';

/** As it is written now. The first form had no plan and no recommendations; it is read as well. */
export const FORMAT = 'tutela-bundle/2';
export const FORMATS = ['tutela-bundle/1', FORMAT] as const;

/** The parts of a bundle, in the order they stand in it. Originals follow them, then the manifest and its signature. */
export const PARTS = [
  'people',
  'laws',
  'decisions',
  'publications',
  'readings',
  'plan',
  'recommendations',
] as const;
export type Part = (typeof PARTS)[number];

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'signature.json';
export const ORIGINALS = 'originals/';

/** What may stand in a bundle: no name can lead anywhere. */
export const MAY_HOLD = new RegExp(
  `^(?:${PARTS.map((part) => `${part}\\.jsonl`).join('|')}|manifest\\.json|signature\\.json|originals/[0-9a-f]{64})$`,
  'u',
);
export const STORED = /^originals\//u;

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.int().min(0);

/** What a bundle says of itself. All of it is signed, and through its hashes all that the bundle holds. */
export const Manifest = z.strictObject({
  format: z.enum(FORMATS),
  state: z.strictObject({ code: z.string().regex(/^[A-Z]{2}$/), name: z.string().min(1).max(200) }),
  /** Both: the whole work, with its chain from the first link. One: the links of that voice only. */
  voices: z.array(Voice).min(1).max(2),
  /** UTC, ISO 8601. */
  made: z.string().max(40),
  engine: z.string().min(1).max(200),
  /** Public key of the installation that made it, 32 bytes in base64. */
  by: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  /** The last link in the bundle. */
  chain: z.strictObject({ seq: Count, hash: Hash }),
  /** How many lines each part has. */
  counts: z.strictObject({
    ...(Object.fromEntries(PARTS.map((part) => [part, Count])) as Record<Part, typeof Count>),
    plan: Count.optional(),
    recommendations: Count.optional(),
  }),
  /** Originals that are named in it but were not kept where it was made. */
  missing: z.array(Hash),
  entries: z.array(z.strictObject({ name: z.string().regex(MAY_HOLD), size: Count, sha256: Hash })),
});
export type Manifest = z.infer<typeof Manifest>;

export const Signature = z.strictObject({
  algorithm: z.literal('Ed25519'),
  /** Over "tutela bundle " and the SHA-256 of the bytes of the manifest (store/keys.ts), in base64. */
  value: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type Signature = z.infer<typeof Signature>;

/** The bytes that are signed: one form only for one manifest. */
export function bytesOf(manifest: Manifest): Buffer {
  return Buffer.from(canonical(manifest));
}

/** Names a bundle, and all that is in it: SHA-256 of the bytes of its manifest. */
export function nameOf(manifest: Manifest): string {
  return createHash('sha256').update(bytesOf(manifest)).digest('hex');
}

/** Parts that the first form did not have. */
const LATER: readonly Part[] = ['plan', 'recommendations'];

/** The parts that a bundle of this form has. */
export function partsOf({ format }: Pick<Manifest, 'format'>): readonly Part[] {
  return format === FORMAT ? PARTS : PARTS.filter((part) => !LATER.includes(part));
}

/** Whether it is the whole work of a State. */
export function isWhole({ voices }: Pick<Manifest, 'voices'>): boolean {
  return voices.length === 2;
}
