import { createHash } from 'node:crypto';
import type { Work } from '../database/index.ts';
import { canonical } from './canonical.ts';
import { uuid7 } from './uuid.ts';

/** One expression of a work of law (FRBR), read from one original. */
export type LawVersion = {
  readonly work: string;
  readonly expression: string;
  readonly title: string;
  readonly lang: string;
  /** SHA-256 of the original, as store/originals.ts keeps it. */
  readonly sha256: string;
};

/**
 * Keeps the versions of law that lie on the desk together, and names them as one: decisions say on which they were taken.
 * The same versions in any order are the same set.
 *
 * @returns the id of the set: 64 hexadecimal digits
 */
export async function keepLawSet(db: Work, state: string, laws: readonly LawVersion[]): Promise<string> {
  const members: string[] = [];
  for (const law of laws) members.push(await keepVersion(db, state, law));
  members.sort();
  const id = createHash('sha256')
    .update(canonical([state, members]))
    .digest('hex');
  await db
    .insertInto('law_set')
    .values({ id, state })
    .onConflict((same) => same.doNothing())
    .execute();
  for (const law_version of members) {
    await db
      .insertInto('law_set_member')
      .values({ law_set: id, law_version })
      .onConflict((same) => same.doNothing())
      .execute();
  }
  return id;
}

async function keepVersion(db: Work, state: string, law: LawVersion): Promise<string> {
  const { work, expression, sha256 } = law;
  await db
    .insertInto('law_version')
    .values({ id: uuid7(), state, ...law })
    .onConflict((same) => same.columns(['state', 'work', 'expression', 'sha256']).doNothing())
    .execute();
  const kept = await db
    .selectFrom('law_version')
    .select('id')
    .where('state', '=', state)
    .where('work', '=', work)
    .where('expression', '=', expression)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return kept.id;
}
