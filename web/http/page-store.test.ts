import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { PageStore } from './page-store.ts';

const MEGABYTE = 1024 * 1024;
const noise = (bytes: number): Response => new Response(new Uint8Array(randomBytes(bytes)));
const ANY = { accept: '', ifNoneMatch: null };

test('the store is bounded in pages and in bytes, and forgets first what was asked for longest ago', async () => {
  const few = new PageStore(3, MEGABYTE);
  for (const name of ['a', 'b', 'c']) await few.keep(name, undefined, new Response(name));
  assert.ok(few.answer('a', undefined, ANY));
  await few.keep('d', undefined, new Response('d'));
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].filter((name) => few.find(name)),
    ['a', 'c', 'd'],
  );

  const small = new PageStore(1000, MEGABYTE);
  for (let at = 0; at < 40; at++) await small.keep(`/${at}`, undefined, noise(50_000));
  assert.ok(small.held.bytes <= MEGABYTE && small.held.pages >= 5, JSON.stringify(small.held));
  assert.ok(small.find('/39') && !small.find('/0'));
});

test('a page that is kept again is counted once', async () => {
  const store = new PageStore(10, MEGABYTE);
  await store.keep('/', 'one', noise(10_000));
  const { bytes } = store.held;
  for (let at = 0; at < 20; at++) await store.keep('/', `${at}`, noise(10_000));
  assert.equal(store.held.pages, 1);
  assert.ok(Math.abs(store.held.bytes - bytes) < 100, `${store.held.bytes} beside ${bytes}`);
});
