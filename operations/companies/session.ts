import type { Session } from '#store/database/index.ts';
import { may, type Holder } from '../rights.ts';

export type Who = Holder & { readonly id: string };

/** The States in which this person may assess a company. */
export function statesOfCompany({ grants }: Holder): readonly string[] {
  const states = grants.flatMap(({ state }) => (state === undefined ? [] : [state]));
  return [...new Set(states)].filter((state) => may({ grants }, 'self-assess', { state }));
}

/** In no voice: a company sees the work of no State. */
export function sessionOfCompany(person: Who): Session {
  return { person: person.id, states: statesOfCompany(person), voices: [] };
}
