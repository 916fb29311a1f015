import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKept, keptOf } from './kept.ts';

const HERE = 'http://h.example';
const at = (path: string, body: URLSearchParams | FormData | string, headers = {}) =>
  new Request(HERE + path, { method: 'POST', body, headers });
const judged = '/desk/FR/state/requirements/csam/produce?/judge';

test('forms are kept where words of the work are written, and nowhere near a password', () => {
  const words = new URLSearchParams({ why: 'x' });
  for (const path of [
    judged,
    '/desk/people?/give',
    '/desk/FR/ngo',
    '/desk/accounts',
    '/desk/FR/state/reset',
  ]) {
    assert.equal(isKept(at(path, words)), true, path);
  }
  for (const path of [
    '/desk/sign-in',
    '/desk/sign-in/code',
    '/desk/sign-out',
    '/desk/welcome?token=x',
    '/desk/invitation',
    '/desk/reset',
    '/desk/reset/new',
    '/desk/account?/password',
    '/desk/account/',
    '/desk/kept',
  ]) {
    assert.equal(isKept(at(path, words)), false, path);
  }
  assert.equal(isKept(at(judged, '{}', { 'content-type': 'application/json' })), false);
  assert.equal(isKept(at(judged, 'x')), false);
  assert.equal(isKept(new Request(HERE + judged)), false);
});

test('words are kept as they were, in order and as often as they came, for the same address', async () => {
  const words = new URLSearchParams([
    ['why', ' Article 227-23\r\nsays "so" <b>&amp;</b>'],
    ['tick', 'a'],
    ['tick', 'b'],
    ['state', 'FR'],
    ['empty', ''],
  ]);
  const kept = await keptOf(at(judged, words));
  assert.equal(kept.action, judged);
  assert.deepEqual(
    kept.fields.map(({ name, value }) => [name, value]),
    [...words.entries()],
  );
  assert.deepEqual([kept.files, kept.secrets, kept.tooLarge], [[], false, false]);
});

test('no password and no code is kept, under whatever name', async () => {
  const names = [
    'password',
    'new-password',
    'Password',
    'userPassword',
    'passphrase',
    'code',
    'totp',
    'otp_code',
  ];
  const more = ['recovery', 'token', 'client_secret', 'pin', 'pwd', 'credentials'];
  const words = new URLSearchParams([...names, ...more].map((name) => [name, 'hunter2']));
  words.append('why', 'kept');
  for (const name of ['barcode', 'pinpoint', 'compass', 'encoded', 'next']) words.append(name, 'kept');
  const kept = await keptOf(at(judged, words));
  assert.ok(!JSON.stringify(kept).includes('hunter2'));
  assert.equal(kept.secrets, true);
  assert.deepEqual(new Set(kept.fields.map(({ value }) => value)), new Set(['kept']));
  assert.equal(kept.fields.length, 6);
});

test('of files the names only', async () => {
  const form = new FormData();
  form.append('law', new File(['Article 1'], 'loi pénale.html'));
  form.append('title', 'Penal Code');
  const kept = await keptOf(at('/desk/FR/state/laws', form));
  assert.deepEqual(kept.files, ['loi pénale.html']);
  assert.deepEqual(kept.fields, [{ name: 'title', value: 'Penal Code' }]);
  assert.ok(!JSON.stringify(kept).includes('Article 1'));
});

test('what is too large is not kept, and not read to its end', async () => {
  const long = await keptOf(at(judged, new URLSearchParams({ why: 'x'.repeat(300_001) })));
  assert.deepEqual([long.tooLarge, long.fields], [true, []]);
  const many = new URLSearchParams(Array.from({ length: 501 }, (_, n) => [`f${n}`, 'x']));
  assert.equal((await keptOf(at(judged, many))).tooLarge, true);
  let read = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      read += 1;
      if (read > 1_000) controller.close();
      else controller.enqueue(new Uint8Array(100_000));
    },
  });
  const endless = new Request(HERE + judged, {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  } as RequestInit);
  assert.equal((await keptOf(endless)).tooLarge, true);
  assert.ok(read < 20, String(read));
  const broken = at(judged, 'no boundary', { 'content-type': 'multipart/form-data' });
  assert.equal((await keptOf(broken)).tooLarge, true);
});
