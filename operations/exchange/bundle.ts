import { Voice } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import { ENGINE } from '#engine/pipeline.ts';
import type { Database } from '#store/database/index.ts';
import { bundled } from '#store/exchange/bundle-write.ts';
import type { SigningKey } from '#store/keys.ts';
import { may, type Holder } from '../rights.ts';

type Made = { readonly name: string; readonly pieces: AsyncGenerator<Uint8Array> };

export type House = {
  readonly database: Database;
  /** The data folder. */
  readonly data: string;
  readonly key: SigningKey;
  /** Now: UTC, ISO 8601. */
  readonly now: string;
};

/**
 * One's own work out: the voice in which this person works, and never the other.
 *
 * @returns undefined where this is not the person's to take out
 */
export async function ownBundle(
  house: House,
  person: Holder & { readonly id: string },
  { state, voice }: { readonly state: string; readonly voice: Voice },
): Promise<Made | undefined> {
  if (!may(person, 'export-bundle', { state }) || !may(person, 'see-drafts', { state, voice }))
    return undefined;
  return made(house, state, [voice], person.id);
}

/**
 * For whoever holds the machine: the whole work of a State, or one voice of it.
 *
 * @throws InputError when this State is not set up here
 */
export async function houseBundle(house: House, state: string, voice?: Voice): Promise<Made> {
  return made(house, state, voice ? [voice] : [...Voice.options]);
}

async function made(house: House, code: string, voices: readonly Voice[], person?: string): Promise<Made> {
  const { database, data, key, now } = house;
  const party = await database.within(
    { states: [], voices: [] },
    (db) => db.selectFrom('state_party').selectAll().where('code', '=', code).executeTakeFirst(),
    true,
  );
  if (!party) {
    const message = 'there is no work on this State here; "tutela audit" lists the States that are kept';
    throw new InputError({ code: 'exchange.no-state', file: code, message });
  }
  const state = { code, name: party.name };
  const request = { database, data, key, state, voices, made: now, engine: ENGINE };
  const voice = voices.length === 1 ? `-${voices[0]}` : '';
  const name = `${code}${voice}-${now.slice(0, 10)}.tutela`;
  return { name, pieces: bundled({ ...request, ...(person === undefined ? {} : { person }) }) };
}
