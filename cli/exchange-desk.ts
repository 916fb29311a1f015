import { InputError } from '#engine/model/problem.ts';
import type { House } from '#operations/exchange/bundle.ts';

/** The database, the folder and the key of this installation. Their libraries are read only when they are needed. */
export async function openedDesk({ make = false } = {}): Promise<House> {
  const [{ hasDatabase, openDatabase }, { dataFolder }, { signingKeyOf }] = await Promise.all([
    import('#store/database/index.ts'),
    import('#store/data-folder.ts'),
    import('#store/keys.ts'),
  ]);
  const [env, here] = [process.env, process.cwd()];
  if (!make && !hasDatabase(env, here)) {
    const message =
      'no work is kept here; name the data folder with TUTELA_DATA, or the database with DATABASE_URL';
    throw new InputError({ code: 'exchange.no-database', message });
  }
  const key = signingKeyOf(env, here);
  const database = await openDatabase(env, here, make ? 'made' : 'kept');
  return { database, data: dataFolder(env, here), key, now: new Date().toISOString() };
}
