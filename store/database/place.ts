import { dataFolder } from '../data-folder.ts';
import { addressIn, addressOf, type Address, type Environment } from './address.ts';
import { enter, leave, makeOurs } from './embedded.ts';
import { embeddedServer } from './server.ts';

/** Where the database is, as its owner comes to it; nothing of it is changed. */
export type Place = {
  readonly address: Address;
  readonly embedded: boolean;
  readonly close: () => Promise<void>;
};

/**
 * Finds the database without bringing it up to date: for those who only look. The embedded server is started for it where
 * it does not run.
 *
 * @throws InputError when the embedded server cannot be started
 */
export async function placeOf(env: Environment, here: string): Promise<Place> {
  const given = addressIn(env, 'DATABASE_URL');
  if (given) return { address: given, embedded: false, close: () => Promise.resolve() };
  const server = await embeddedServer(dataFolder(env, here));
  enter(server);
  try {
    await makeOurs(server);
    return { address: addressOf(server), embedded: true, close: () => leave(server) };
  } catch (error) {
    await leave(server);
    throw error;
  }
}
