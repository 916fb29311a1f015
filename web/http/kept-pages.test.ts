import assert from 'node:assert/strict';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test, type TestContext } from 'node:test';
import { HELD_FOR } from '#operations/publish/mark.ts';
import { handIn, handInHelp, type Asked } from './hand-in.ts';
import { keptPages, isKeepable } from './kept-pages.ts';

const PUBLIC = '/en/requirements';
const HTML = '<!doctype html><p>drawn</p>'.padEnd(3000, ' ');
let now = 'one';
let time = 0;
const pages = keptPages(
  () => Promise.resolve(now),
  () => time,
);
const drawn: string[] = [];

/** What the pages' own program does, without it. */
const server = createServer((asking: IncomingMessage & { tutelaNeutral?: string }, response) => {
  if (asking.headers['x-neutral']) asking.tutelaNeutral = '/info';
  const otherwise = (): void => {
    drawn.push(asking.url ?? '');
    response.end('drawn anew');
  };
  if (!pages.answers(asking, response, otherwise)) otherwise();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, method, headers }, (answer) => resolve(answer.resume()))
      .once('error', reject)
      .end();
  });
}

function asked(url: string, more: Partial<Asked> = {}, neutral?: string): Asked {
  const req = { url, tutelaPages: pages, ...(neutral === undefined ? {} : { tutelaNeutral: neutral }) };
  return {
    url: new URL(url, 'http://x'),
    request: new Request(`http://x${url}`, { headers: { 'accept-encoding': 'br' } }),
    isSubRequest: false,
    platform: { req } as unknown as App.Platform,
    ...more,
  };
}
const page = (headers: Record<string, string> = {}): Response =>
  new Response(HTML, { headers: { 'content-type': 'text/html', ...headers } });

test('a page is kept under its address, and handed out only while just that is public, or was a moment ago', async () => {
  const made = await handIn(asked(PUBLIC), now, page());
  assert.equal(made.headers.get('content-encoding'), 'br');
  assert.equal((await ask(PUBLIC, { 'accept-encoding': 'br' })).headers.etag, made.headers.get('etag'));
  now = 'two';
  time += HELD_FOR;
  assert.notEqual((await ask(PUBLIC)).headers.etag, undefined);
  // What was asked for ahead of time knows it already; without it, the next question does.
  time += HELD_FOR + 1;
  assert.equal((await ask(PUBLIC)).headers.etag, undefined);
  assert.deepEqual(drawn.splice(0), [PUBLIC]);
});

test('a page that one asks of another inside is never kept under the address of the outer', async () => {
  await handIn(asked('/en/outer', { isSubRequest: true }), undefined, page());
  await handInHelp(asked('/en/help/outer', { isSubRequest: true }), page());
  assert.equal(pages.store.find('/en/outer'), undefined);
  assert.equal(pages.help.answer('/en/help/outer', false, '', performance.now()), undefined);
});

test('what is not to be kept is not: cookies, no-store, another status, what was typed, a mark that is not known', async () => {
  const held = pages.store.held.pages;
  await handIn(asked('/en/a'), undefined, page({ 'set-cookie': 'a=b' }));
  await handIn(asked('/en/b'), undefined, page({ 'cache-control': 'no-store' }));
  await handIn(asked('/en/c'), undefined, new Response('', { status: 404 }));
  await handIn(asked('/en/library?type=1&q=my%20name'), undefined, page());
  await handIn(asked('/en/states/fr'), undefined, page());
  assert.equal(pages.store.held.pages, held);
  assert.ok(isKeepable('GET', '/en/library?q=&type=1'));
});

test('a page of help has the headers it was made with, whoever asks, and stands apart from its neutral twin', async () => {
  const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
  const first = await handInHelp(asked('/en/help'), page(headers));
  await handInHelp(asked('/en/help', {}, '/info'), page({ ...headers, 'x-robots-tag': 'noindex' }));
  const answer = await ask('/en/help', { 'accept-encoding': 'br', cookie: 'a=b' });
  const { date, connection, 'keep-alive': alive, ...sent } = answer.headers;
  assert.ok(date && connection && alive);
  assert.deepEqual(sent, Object.fromEntries(first.headers));
  assert.equal(sent.etag, undefined);
  assert.equal((await ask('/en/help', { 'x-neutral': '1' })).headers['x-robots-tag'], 'noindex');
  assert.deepEqual(drawn, []);
  await ask('/en/help', {}, 'HEAD');
  await ask('/en/help', {}, 'POST');
  assert.equal(drawn.splice(0).length, 2, 'only who asks for the page gets it from memory');
});

test('nothing that was typed is kept of help, nor another form of a page in its place', async () => {
  const { size } = pages.help;
  for (const address of ['/en/help?q=what', '/en/help/be?', '/en/help/be/__data.json', '/en/help/%66r'])
    await handInHelp(asked(address), page());
  assert.equal(pages.help.size, size);
});

test('a page that shows what was published is not held: taken back, it is gone with the next request', async () => {
  const { size } = pages.help;
  await handInHelp(asked('/en/learn/teens/my-country/fr'), page());
  assert.equal(pages.help.size, size);
  await handInHelp(asked('/en/learn/teens/my-country'), page());
  assert.equal(pages.help.size, size + 1);
});

test('after its moment a page of help is gone from memory, without anybody asking', async (context: TestContext) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  await handInHelp(asked('/en/help/be'), page());
  assert.ok(pages.help.answer('/en/help/be', false, '', performance.now()));
  context.mock.timers.tick(2_001);
  assert.equal(pages.help.answer('/en/help/be', false, '', performance.now()), undefined);
  assert.equal(pages.help.size, 0);
});
