import pg from 'pg';
import { dataFolder } from '../data-folder.ts';
import { addressIn, addressOf, type Environment } from '../database/address.ts';
import { enter, leave, makeOurs } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { retrying } from '../database/retry.ts';
import { embeddedServer } from '../database/server.ts';
import { firstWithRows, notEmpty, stepsTaken, tablesHere } from './tables-here.ts';

/** Where a backup is put: a database that is reached, but not yet brought to any form. */
export type Place = {
  readonly config: pg.ClientConfig;
  /** For messages: never with a password. */
  readonly name: string;
  readonly close: () => Promise<void>;
};

/** The database that DATABASE_URL names, else the embedded one, which is made when it is not there. */
export async function openPlace(env: Environment, here: string): Promise<Place> {
  const given = addressIn(env, 'DATABASE_URL');
  if (given) return { ...given, close: () => Promise.resolve() };
  const server = await embeddedServer(dataFolder(env, here));
  enter(server);
  const close = () => leave(server);
  try {
    await retrying(() => makeOurs(server), { repeatable: () => true });
    return { ...addressOf(server), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Brings the place to the steps that a backup was made at. A form without any row, as a first start or a restore that
 * was cut off leaves it, is made anew.
 *
 * @throws InputError when there is work in it
 */
export async function emptied({ config, name }: Place, steps: readonly string[]): Promise<void> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  await client.connect();
  let taken: readonly string[];
  try {
    taken = await stepsTaken(client);
    if (taken.length > 0) {
      await client.query('set role tutela_owner');
      const full = await firstWithRows(client, await tablesHere(client));
      if (full) throw notEmpty(name, full);
      if (taken.join() !== steps.join()) await client.query('drop schema tutela, tutela_auth cascade');
    }
  } finally {
    await client.end();
  }
  if (taken.join() !== steps.join()) await migrate(config, name, steps.at(-1));
}
