import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readHelp, readLibrary } from '#engine/facts/index.ts';
import { valuesKey as helpKey, valuesOf } from '#engine/help/index.ts';
import { sayOfHelp } from '#operations/help/index.ts';
import { sayOfLibrary, valuesKey as libraryKey } from '#operations/library/index.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { firstLinkOf } from './desk.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const OPERATOR = { id: 'ana', grants: [{ role: 'operator' }] } as const;
/** Nobody listens there: to the portal its database is away. */
const AWAY = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', TUTELA_WORKER: 'off' };

const read = (name: string) => {
  const path = `facts/${name}.yaml`;
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
};
const services = readHelp(read('help'));
const records = readLibrary(read('library'));

/** A portal that was started again while its database is away. In the order of the tests. */
describe('what people took back does not return while the database is away', { skip }, () => {
  let data: string;
  let site: Site;
  let database: Database;
  const today = new Date().toISOString().slice(0, 10);
  const line = services.find(({ id }) => id === 'gb-emergency') ?? assert.fail();
  const hotline = services.find(({ id }) => id === 'gb-internet-watch-foundation') ?? assert.fail();
  const record = records[0] ?? assert.fail();

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', TUTELA_WORKER: 'off' });
    await firstLinkOf(site);
    database = await openDatabase({ TUTELA_DATA: data }, ROOT);
    await furnish(database);
  });
  after(async () => {
    await database?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  const childPage = async (): Promise<string> => (await fetch(`${site.address}/en/help/gb`)).text();
  const atLibrary = async (path: string): Promise<Response> =>
    fetch(`${site.address}/en/library${path}`, { redirect: 'manual' });
  const restarted = async (env: Readonly<Record<string, string>>): Promise<void> => {
    await site.close();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', ...env });
  };

  test('said on the desk, and seen by readers: withdrawn, corrected, and a record of the library withdrawn', async () => {
    assert.match(await childPage(), /href="tel:999"/u);
    const said = { checked: today, how: 'called', note: 'Tried today.' } as const;
    const values = { ...valuesOf(line), phones: [{ say: '555 01' }] };
    assert.equal(
      await sayOfHelp(database, OPERATOR, line, {
        ...said,
        kind: 'correct',
        values,
        shown: helpKey(valuesOf(line)),
      }),
      undefined,
    );
    assert.equal(
      await sayOfHelp(database, OPERATOR, hotline, {
        ...said,
        kind: 'withdraw',
        shown: helpKey(valuesOf(hotline)),
      }),
      undefined,
    );
    assert.deepEqual(
      await sayOfLibrary(database, OPERATOR, records, {
        kind: 'withdraw',
        record: record.id,
        shown: libraryKey(record.values),
        note: 'It was withdrawn by its publisher.',
      }),
      { record: record.id },
    );
    for (let waited = 0; waited < 20 && (await childPage()).includes('tel:999'); waited++) await sleep(500);
    const html = await childPage();
    assert.ok(html.includes('tel:55501') && !html.includes(hotline.name));
    assert.equal((await atLibrary(`/${record.id}`)).status, 404);
    for (const name of ['services', 'records'])
      assert.equal(statSync(join(data, 'last-known', `${name}.json`)).mode & 0o777, 0o600, name);
    assert.doesNotMatch(readFileSync(join(data, 'last-known', 'services.json'), 'utf8'), /Ana|ana"/u);
  });

  test('started again without it: the same is shown, and soon', async () => {
    await database.close();
    await restarted(AWAY);
    const html = await childPage();
    assert.ok(html.includes('tel:55501'), 'what was put right stands');
    assert.ok(!html.includes('tel:999') && !html.includes(hotline.name), 'what was taken back is gone');
    assert.equal((await atLibrary(`/${record.id}`)).status, 404);
    const list = await (await atLibrary('')).text();
    assert.match(list, /as they were known last/u);
    // Pages are held for two seconds and the word of people for three: behind both each page would ask again.
    const slow: number[] = [];
    for (const slug of ['fr', 'us', 'de', 'be']) {
      const began = performance.now();
      await (await fetch(`${site.address}/en/help/${slug}`)).text();
      if (performance.now() - began > 1_400) slow.push(Math.round(performance.now() - began));
      await sleep(1_100);
    }
    assert.deepEqual(slow, [], 'nobody waits for a database that is known to be away');
    assert.doesNotMatch(site.said(), /help|\/gb\b/iu, 'no line says what was asked for');
  });

  test('a broken file is as if there were none, and is said once', async () => {
    writeFileSync(join(data, 'last-known', 'services.json'), '[{"service":');
    await restarted(AWAY);
    assert.match(await childPage(), /href="tel:999"/u, 'the facts stand alone');
    await (await fetch(`${site.address}/en/help/us`)).text();
    assert.equal(site.said().split('could not be read').length - 1, 1, site.said());
  });
});
