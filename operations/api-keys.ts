import type { Voice } from '#engine/model/desk-decision.ts';
import type { ApiKey } from '#store/people/api-keys.ts';
import type { People, Person } from '#store/people/index.ts';
import { may } from './rights.ts';

/** For how many days a key may be made. */
export const KEY_DAYS = [30, 90, 365] as const;

export type KeyRefused = 'not-yours' | 'no-name' | 'no-days' | 'too-many';

export type KeyAsked = {
  readonly name: string;
  readonly state: string;
  readonly voice: Voice;
  readonly days: number;
};

/**
 * Makes a key for one desk of a person's own. It reads only, and only what its person may read when it is used.
 *
 * @returns the word, shown this once, or why not
 */
export async function makeKey(
  people: Pick<People, 'keys'>,
  actor: Person,
  { name, state, voice, days }: KeyAsked,
): Promise<{ readonly word: string } | { readonly refused: KeyRefused }> {
  if (!may(actor, 'see-drafts', { state, voice })) return { refused: 'not-yours' };
  if (name === '' || name.length > 80) return { refused: 'no-name' };
  if (!(KEY_DAYS as readonly number[]).includes(days)) return { refused: 'no-days' };
  const word = await people.keys.make({ person: actor.id, name, state, voice, days });
  return word === undefined ? { refused: 'too-many' } : { word };
}

/** How a key stands today. */
export function standingOfKey({ ended, expires }: ApiKey, now: Date): 'good' | 'ended' | 'expired' {
  if (ended) return 'ended';
  return expires <= now ? 'expired' : 'good';
}
