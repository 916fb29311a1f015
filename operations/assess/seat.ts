import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Database, Session } from '#store/database/index.ts';
import { may, type Holder, type Verb } from '../rights.ts';

/** Somebody has to know of something that was done. */
export type Told = {
  /** Id of the person. */
  readonly to: string;
  readonly about: 'assigned' | 'asked' | 'answered' | 'changes-asked';
  readonly requirement: string;
};

/** Who works, on which State and in which voice, with what lies on the desk. Every verb of assessment takes it first. */
export type Seat = {
  readonly database: Database;
  readonly person: Holder & { readonly id: string };
  readonly state: string;
  readonly voice: Voice;
  readonly catalogue: Catalogue;
  readonly engine: string;
  /** Today, ISO 8601. */
  readonly today: string;
  /** Hands a notice to whoever carries letters; absent where nobody is told. */
  readonly tell?: (told: Told) => Promise<void>;
};

/** @returns whether this person may do this here: in this State and this voice */
export function mayHere({ person, state, voice }: Seat, verb: Verb): boolean {
  return may(person, verb, { state, voice });
}

/** What the database lets this seat see: one State, one voice, and only where drafts may be seen at all. */
export function sessionOf(seat: Seat): Session {
  const { person, state, voice } = seat;
  const sees = mayHere(seat, 'see-drafts');
  return { person: person.id, states: sees ? [state] : [], voices: sees ? [voice] : [] };
}
