import assert from 'node:assert/strict';
import { createOTP } from '@better-auth/utils/otp';
import { test } from 'node:test';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { asking, firstOperator, freshPeople, named, PASSWORD } from '#store/people/fixtures/people.ts';
import type { People } from '#store/people/index.ts';

const GIVEN = { email: 'olga@example.org', password: PASSWORD };

/** Turns the second step on. @returns the code of this moment */
async function withSecondStep(people: People): Promise<() => Promise<string>> {
  const begun = await people.signIn(GIVEN, asking());
  assert.ok(begun.kind === 'in');
  const olga = await named(people, GIVEN.email);
  const enrolment = await people.beginSecond(olga, PASSWORD, asking(begun.cookies));
  assert.ok(enrolment);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...enrolment.secret.replace(/[\s=]/gu, '')].map((one) =>
    letters.indexOf(one).toString(2).padStart(5, '0'),
  );
  const bytes = (bits.join('').match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2));
  const code = () => createOTP(Buffer.from(bytes).toString('utf8')).totp();
  assert.ok(await people.confirmSecond(olga, await code(), asking(begun.cookies)));
  return code;
}

onEachServer((cluster) => {
  test('whoever knows the password guesses no code, from however many addresses and sign-ins', async () => {
    const { people } = await freshPeople(cluster());
    await firstOperator(people);
    const code = await withSecondStep(people);
    const came: string[] = [];
    for (let at = 0; at < 20; at++) {
      const from = `198.51.100.${at}`;
      const waiting = await people.signIn(GIVEN, asking([], from));
      assert.equal(waiting.kind, 'second');
      if (waiting.kind !== 'second') return;
      const guess = { code: String(at).padStart(6, '0'), recovery: false };
      came.push((await people.signInSecond(guess, asking(waiting.cookies, from))).kind);
    }
    assert.ok(came.filter((kind) => kind === 'wrong').length <= 10, came.join(' '));
    assert.ok(
      came.slice(-5).every((kind) => kind === 'start-again'),
      came.join(' '),
    );
    // Locked is locked: not even the right code opens now.
    const waiting = await people.signIn(GIVEN, asking());
    assert.ok(waiting.kind === 'second');
    const right = { code: await code(), recovery: false };
    assert.equal((await people.signInSecond(right, asking(waiting.cookies))).kind, 'start-again');
  });

  test('a code that was seen opens nothing a second time, not even at once', async () => {
    const { people, root } = await freshPeople(cluster());
    await firstOperator(people);
    const code = await withSecondStep(people);
    const waiting = [await people.signIn(GIVEN, asking()), await people.signIn(GIVEN, asking())];
    const given = { code: await code(), recovery: false };
    const sessions = async () =>
      (await root.query('select count(*)::int as n from tutela_auth.session')).rows[0] as { n: number };
    const before = await sessions();
    const came = await Promise.all(
      waiting.map((each) => people.signInSecond(given, asking('cookies' in each ? each.cookies : []))),
    );
    assert.deepEqual(came.map(({ kind }) => kind).toSorted(), ['in', 'wrong']);
    assert.equal((await sessions()).n, before.n + 1, 'the session of the second was taken away');
  });

  test('a session that nobody used for four hours is over', async () => {
    const { people, root } = await freshPeople(cluster());
    await firstOperator(people);
    const answer = await people.signIn(GIVEN, asking());
    assert.ok(answer.kind === 'in');
    const { headers } = asking(answer.cookies);
    await root.query(`update tutela_auth.session set "updatedAt" = now() - interval '239 minutes'`);
    assert.ok(await people.personOf(headers));
    await root.query(`update tutela_auth.session set "updatedAt" = now() - interval '241 minutes'`);
    assert.equal(await people.personOf(headers), undefined);
    await root.query(`update tutela_auth.session set "updatedAt" = now()`);
    assert.equal(await people.personOf(headers), undefined, 'it does not come back');
  });

  test('a key of the interface is no word that can be found by trying', async () => {
    const { people } = await freshPeople(cluster());
    const words = [
      '',
      'tutela_',
      `tutela_${'A'.repeat(43)}`,
      `tutela_${'A'.repeat(5000)}`,
      "tutela_' or 1=1 --",
      '*',
    ];
    for (const word of words) assert.equal(await people.keys.holderOf(word), undefined, word.slice(0, 20));
  });

  test('sign-in does the same work for every address, whatever it is made of', async () => {
    const { people, passwords } = await freshPeople(cluster());
    await firstOperator(people);
    const works: number[] = [];
    for (const email of [
      'olga@example.org',
      'nobody@example.org',
      'OLGA@EXAMPLE.ORG ',
      `${'a'.repeat(300)}@b.org`,
    ]) {
      passwords.calls.length = 0;
      assert.equal((await people.signIn({ email, password: 'not the word' }, asking())).kind, 'wrong', email);
      works.push(passwords.calls.length);
    }
    assert.deepEqual(works, [1, 1, 1, 1]);
  });
});
