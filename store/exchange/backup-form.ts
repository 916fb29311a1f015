import { z } from 'zod';

export const BACKUP_FORMAT = 'tutela-backup/1';

/** Files of the data folder, beside the originals, without which accounts and signatures would not work again. */
export const PRIVATE_FILES = ['secret', 'signing-key'] as const;
export type PrivateFile = (typeof PRIVATE_FILES)[number];

export const BACKUP_MAY_HOLD =
  /^(?:manifest\.json|secret|signing-key|originals\/[0-9a-f]{64}|tables\/(?:tutela|tutela_auth)\.[A-Za-z_]{1,60}\.jsonl)$/u;
export const BACKUP_STORED = /^originals\//u;

/**
 * Sessions, tries, links that were sent and jobs are of the moment: whoever was signed in signs in again. Keys of programs
 * are made anew: one that was ended after the backup would be good again.
 */
export const LEFT_OUT: readonly string[] = [
  'tutela.kysely_migration',
  'tutela.kysely_migration_lock',
  'tutela.task',
  'tutela.api_key',
  'tutela.api_key_end',
  'tutela.api_key_use',
  'tutela_auth.session',
  'tutela_auth.verification',
  'tutela_auth.rateLimit',
  'tutela_auth.tries',
  'tutela_auth.first_link',
];

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.int().min(0);
const Table = z.string().regex(/^(?:tutela|tutela_auth)\.[A-Za-z_]{1,60}$/);

export const BackupManifest = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  /** UTC, ISO 8601. */
  made: z.string().max(40),
  version: z.string().max(40),
  /** The steps that the database had taken, in order. */
  steps: z.array(z.string().regex(/^\d{4}-[a-z0-9-]{1,60}$/)).min(1),
  tables: z.array(z.strictObject({ name: Table, rows: Count })),
  /** The end of each chain: what must be there again. */
  heads: z.array(z.strictObject({ state: z.string().regex(/^[A-Z]{2}$/), seq: Count, hash: Hash })),
  /** Settings that were given by the environment and are not in the backup. */
  settings: z.array(z.enum(['TUTELA_SECRET', 'TUTELA_SIGNING_KEY'])),
  entries: z.array(z.strictObject({ name: z.string().regex(BACKUP_MAY_HOLD), size: Count, sha256: Hash })),
});
export type BackupManifest = z.infer<typeof BackupManifest>;
