import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database } from '#store/database/index.ts';
import type { Door } from '#web/desk/door.ts';
import { handIn, type Asked } from './hand-in.ts';
import { keptPages } from './kept-pages.ts';
import { markNow, readForFile, readPublic, showsWhatIsPublic } from './public-now.ts';

const said: string[] = [];
const database = {} as Database;

/** A desk whose database answers or does not, as `isThere` says at that moment. */
function door(isThere: () => boolean): Door {
  const desk = { database: isThere() ? database : away, say: (line: string) => said.push(line) };
  return { desk: () => Promise.resolve(desk), reads: { away: false, asking: false } } as unknown as Door;
}
const away = new Proxy(database, {
  get: () => {
    throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
  },
});
const eventOf = (tutela: Door | undefined) => ({ platform: { req: { tutela } } as unknown as App.Platform });

test('what cannot be read has no mark, so that no page drawn then is kept, whatever it shows', async () => {
  const pages = keptPages(() => markNow(door(() => false)));
  const mark = await pages.mark().catch(() => undefined);
  assert.equal(mark, undefined);
  // The database is back before the page itself asks: it shows what may be taken back before the next loss.
  const address = '/en/states/fr';
  const asked = {
    url: new URL(address, 'http://x'),
    request: new Request(`http://x${address}`),
    isSubRequest: false,
    platform: { req: { url: address, tutelaPages: pages } } as unknown as App.Platform,
  } as Asked;
  await handIn(
    asked,
    mark,
    new Response('<p>a publication</p>', { headers: { 'content-type': 'text/html' } }),
  );
  assert.equal(pages.store.find(address), undefined);
});

test('a page goes on without it and is kept by nobody; a file is not given; both are told apart from having none', async () => {
  const headers: Record<string, string>[] = [];
  const event = {
    ...eventOf(door(() => false)),
    setHeaders: (set: Record<string, string>) => headers.push(set),
  };
  assert.equal(await readPublic(event, ({ owner }) => Promise.resolve(owner)), 'shut');
  assert.deepEqual(headers, [{ 'cache-control': 'no-store' }]);
  await assert.rejects(
    readForFile(eventOf(door(() => false)), ({ owner }) => Promise.resolve(owner)),
    (thrown) => (thrown as { status?: number }).status === 503,
  );
  assert.equal(await readForFile(eventOf(undefined), () => Promise.resolve('read')), undefined);
  assert.equal(await readForFile(eventOf(door(() => true)), () => Promise.resolve('read')), 'read');
});

test('the rooms that show what can be taken back are known, and the list of all pages is among them', () => {
  for (const path of ['/en/library', '/ar/library/A001', '/en/states/fr', '/sitemap.xml'])
    assert.ok(showsWhatIsPublic(path), path);
  for (const path of [
    '/',
    '/en',
    '/en/data',
    '/en/libraryx',
    '/sitemap.xml/x',
    '/en/sitemap.xml',
    '/robots.txt',
  ])
    assert.ok(!showsWhatIsPublic(path), path);
});
