import type { Link } from '#engine/model/desk-decision.ts';
import type { SignedPublication } from '#engine/model/desk-publication.ts';
import type { Work } from '../database/index.ts';
import { canonical } from '../decisions/canonical.ts';

/**
 * Keeps a publication, in the transaction that appends its decisions: both or neither. Kept before, it stays as it is.
 * The database computes the hash once more and refuses another.
 *
 * @param by the decision that says it
 * @returns false when this version is another publication already, or another decision has said it
 */
export async function keepPublication(
  db: Work,
  { sha256, signature, content }: SignedPublication,
  by: Pick<Link, 'id'>,
): Promise<boolean> {
  const { state, voice, version } = content;
  const kept = await db
    .selectFrom('publication')
    .select(['sha256', 'decision'])
    .where('state', '=', state.code)
    .where('voice', '=', voice)
    .where('version', '=', version)
    .executeTakeFirst();
  // The same words, said by another decision: two published at once, and the first has said it already.
  if (kept) return kept.sha256 === sha256 && kept.decision === by.id;
  await db
    .insertInto('publication')
    .values({
      sha256,
      state: state.code,
      voice,
      version,
      decision: by.id,
      content: canonical(content),
      signature: signature.value,
      public_key: signature.publicKey,
    })
    .execute();
  return true;
}

/** Takes a publication back, in the transaction that appends the decision that says so. Taken back twice is once. */
export async function keepUnpublication(
  db: Work,
  {
    sha256,
    voice,
    state,
    version,
  }: Readonly<Record<'sha256' | 'voice' | 'state', string>> & { readonly version: number },
  { id, by }: Pick<Link, 'id' | 'by'>,
  why: string,
): Promise<void> {
  await db
    .insertInto('unpublication')
    .values({ sha256, state, voice, version, decision: id, by, why })
    .onConflict((same) => same.column('sha256').doNothing())
    .execute();
}
