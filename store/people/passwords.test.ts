import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword } from 'better-auth/crypto';
import { slowPasswords } from './passwords.ts';
import { patient, places, PlacesFull } from '../places.ts';

const WORD = 'four quiet herons in March';

test('a hash says how it was made, with a salt of its own, and opens for its password only', async () => {
  const { hash, verify, outdated } = slowPasswords();
  const [one, other] = [await hash(WORD), await hash(WORD)];
  assert.match(one, /^scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{86}$/u);
  assert.notEqual(one.split('$')[4], other.split('$')[4]);
  assert.equal(await verify({ hash: one, password: WORD }), true);
  assert.equal(await verify({ hash: one, password: `${WORD}.` }), false);
  assert.equal(outdated?.(one), false);
});

test('one password, however it is written in Unicode', async () => {
  const { hash, verify } = slowPasswords({ log2N: 4 });
  const kept = await hash('caf\u00e9 under the bridge');
  assert.equal(await verify({ hash: kept, password: 'cafe\u0301 under the bridge' }), true);
});

test('a hash that the library kept before still opens, and is known to be older', async () => {
  const { verify, outdated } = slowPasswords({ log2N: 15 });
  const old = await hashPassword(WORD);
  assert.equal(await verify({ hash: old, password: WORD }), true);
  assert.equal(await verify({ hash: old, password: 'another word altogether' }), false);
  assert.equal(slowPasswords().outdated?.(old), true);
  assert.equal(outdated?.(old), false, 'as much work as this cost');
});

test('what is no hash opens for nothing', async () => {
  const { hash, verify, outdated } = slowPasswords({ log2N: 4 });
  const good = await hash(WORD);
  for (const bad of [
    '',
    ':',
    WORD,
    `plain:${WORD}`,
    good.slice(0, -1),
    `${good}A`,
    good.replace('scrypt', 'x'),
  ]) {
    assert.equal(await verify({ hash: bad, password: WORD }), false, bad);
    assert.equal(outdated?.(bad), false, bad);
  }
});

test('so many at once, so many wait in their order, and what is more is turned away at once', async () => {
  const inTurn = places(2, 2);
  const done: number[] = [];
  const ends: (() => void)[] = [];
  const work = (at: number) => () =>
    new Promise<void>((resolve) => ends.push(resolve)).then(() => void done.push(at));
  const asked = [0, 1, 2, 3].map((at) => inTurn(work(at)));
  await assert.rejects(inTurn(work(4)), PlacesFull);
  assert.equal(ends.length, 2);
  for (let at = 0; at < 4; at++) {
    ends[at]?.();
    await asked[at];
    await Promise.resolve();
  }
  assert.deepEqual(done, [0, 1, 2, 3]);
  await assert.rejects(
    inTurn(() => Promise.reject(new Error('broken'))),
    /broken/,
  );
  assert.equal(await inTurn(() => Promise.resolve('free again')), 'free again');
});

test('a flood of passwords: no more than two in the memory, the rest turned away', async () => {
  const { hash } = slowPasswords({ log2N: 10, waiting: 4 });
  const came = await Promise.allSettled(Array.from({ length: 20 }, () => hash(WORD)));
  assert.equal(came.filter(({ status }) => status === 'fulfilled').length, 6);
  for (const each of came) if (each.status === 'rejected') assert.ok(each.reason instanceof PlacesFull);
});

test('who holds a good link waits until there is a place', async () => {
  let tries = 0;
  const work = () => (++tries < 3 ? Promise.reject(new PlacesFull('taken')) : Promise.resolve('done'));
  assert.equal(await patient(work), 'done');
});
