import type { DeskPublication } from '#engine/model/desk-publication.ts';
import type { Database } from '#store/database/index.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { BEGINNING } from '#store/decisions/chain.ts';

/**
 * Whether the chain kept here has, at the number a publication names, the hash it names. When a chain was rewritten after
 * it was published, it has another. For whoever keeps the database: no right is asked.
 *
 * @returns `elsewhere` where this State has no decisions here
 */
export async function anchorOf(
  database: Database,
  { state, chain }: DeskPublication,
): Promise<'same' | 'other' | 'elsewhere'> {
  if (chain.seq === 0) return chain.hash === BEGINNING ? 'same' : 'other';
  const session = { states: [state.code], voices: ['state', 'ngo'] } as const;
  const links = await readDecisions(database, session, state.code, undefined, chain.seq);
  if (links.length === 0) return 'elsewhere';
  return links.at(-1)?.seq === chain.seq && links.at(-1)?.hash === chain.hash ? 'same' : 'other';
}
