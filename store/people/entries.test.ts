import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOTP } from '@better-auth/utils/otp';
import { hashPassword } from 'better-auth/crypto';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { MOST_OF_NETWORK, MOST_REFUSED, type Outcome } from './entries.ts';
import { asking, firstOperator, freshPeople, named, PASSWORD } from './fixtures/people.ts';
import type { People } from './index.ts';
import { slowPasswords } from './passwords.ts';
import { PlacesFull } from '../places.ts';

const OLGA = 'olga@example.org';
const GIVEN = { email: OLGA, password: PASSWORD };
const BAD = { email: OLGA, password: 'not the word' };

/** "sign-in bad Olga Op", the oldest first. */
async function kept(people: People, outcome?: Outcome): Promise<readonly string[]> {
  await people.entries.settled();
  const rows = await people.entries.read({ most: 500, outcome });
  return rows.toReversed().map(({ what, outcome: how, person }) => `${what} ${how} ${person?.name ?? '-'}`);
}

onEachServer((cluster) => {
  test('each way in and out leaves a line: who where it is known, how it ended, and no address', async () => {
    const { people, root } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    await people.signIn(BAD, asking());
    await people.signIn({ email: 'nobody@example.org', password: 'x' }, asking());
    const signed = await people.signIn(GIVEN, asking());
    assert.ok(signed.kind === 'in');
    assert.equal(await people.confirmed(olga, 'not the word', asking(signed.cookies)), false);
    assert.equal(await people.confirmed(olga, PASSWORD, asking(signed.cookies)), true);
    await people.signOut(asking(signed.cookies).headers);
    await people.signOut(asking(signed.cookies).headers);
    await people.signOut(new Headers());
    const token = await people.resets.asked(OLGA);
    await people.resets.take('no link at all', PASSWORD, asking());
    await people.resets.take(token?.token ?? '', 'seven slow barges at noon', asking());
    assert.deepEqual(await kept(people), [
      'sign-in bad Olga Op',
      'sign-in bad -',
      'sign-in good Olga Op',
      'password bad Olga Op',
      'password good Olga Op',
      'sign-out good Olga Op',
      'reset bad -',
      'reset good Olga Op',
    ]);
    const all = JSON.stringify((await root.query('select * from tutela.entry_record')).rows);
    for (const word of ['192.0.2.7', OLGA, 'nobody@', 'not the word']) assert.ok(!all.includes(word), word);
    const networks = new Set((await people.entries.read({ most: 9 })).map(({ network }) => network));
    assert.deepEqual([...networks].map((each) => each.length).toSorted(), [0, 8], 'one network, and none');
  });

  test('the second step: whoever knows the password alone is named by what they lack', async () => {
    const { people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const begun = await people.signIn(GIVEN, asking());
    assert.ok(begun.kind === 'in');
    const enrolment = await people.beginSecond(olga, PASSWORD, asking(begun.cookies));
    const code = await codeOf(enrolment?.secret ?? '');
    assert.ok(await people.confirmSecond(olga, code, asking(begun.cookies)));
    const waiting = await people.signIn(GIVEN, asking());
    assert.ok(waiting.kind === 'second');
    await people.signInSecond({ code: '000000', recovery: false }, asking(waiting.cookies));
    await people.entries.settled();
    const recovery = { code: enrolment?.recovery[0] ?? '', recovery: true };
    assert.equal((await people.signInSecond(recovery, asking(waiting.cookies))).kind, 'in');
    assert.deepEqual((await kept(people)).slice(-3), [
      'sign-in good Olga Op',
      'second-step bad Olga Op',
      'second-step good Olga Op',
    ]);
  });

  test('what a limit stopped is one line for its minutes, however often it is tried', async () => {
    const limits = { account: 2, address: 4, minutes: 15 };
    const { people } = await freshPeople(cluster(), { limits });
    await firstOperator(people);
    for (let at = 0; at < 6; at++) await people.signIn(BAD, asking([], `198.51.100.${at}`));
    assert.deepEqual(await kept(people), [
      'sign-in bad Olga Op',
      'sign-in bad Olga Op',
      'limit stopped Olga Op',
    ]);
    for (let at = 0; at < 8; at++)
      await people.signIn({ email: `nobody${at}@example.org`, password: 'x' }, asking([], '203.0.113.9'));
    assert.deepEqual((await kept(people, 'stopped')).slice(1), ['limit stopped -']);
  });

  test('a flood fills no disk: so many of one network and of one person, then one line that says so', async () => {
    const { people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    for (let at = 0; at < MOST_OF_NETWORK + 9; at++)
      people.entries.note({ what: 'passkey', outcome: 'bad', address: '203.0.113.9' });
    await people.entries.settled();
    const route = '/desk/[state]/[voice]/laws';
    const whom = { id: olga.id };
    for (let at = 0; at < MOST_REFUSED + 9; at++)
      people.entries.note({ what: 'refused-deed', outcome: 'bad', route, whom, address: '203.0.113.8' });
    const lines = await kept(people);
    const many = (line: string) => lines.filter((each) => each === line).length;
    assert.equal(many('passkey bad -'), MOST_OF_NETWORK);
    assert.equal(many('refused-deed bad Olga Op'), MOST_REFUSED);
    assert.equal(many('limit stopped -'), 2);
    const [newest] = await people.entries.read({ most: 1, person: olga.id });
    assert.equal(newest?.route, route);
  });

  test('nobody edits a line, or takes one away before its 400 days are over', async () => {
    const { people, root } = await freshPeople(cluster());
    await firstOperator(people);
    for (let at = 0; at < 3; at++) await people.signIn(GIVEN, asking());
    await people.entries.settled();
    const never = { code: '42501' };
    await assert.rejects(root.query(`update tutela.entry_record set outcome = 'bad'`), never);
    await assert.rejects(root.query('delete from tutela.entry_record'), never);
    await assert.rejects(root.query('truncate tutela.entry_record'), never);
    const set = (id: string, days: number) =>
      root.query(`update tutela.entry_record set at = now() - make_interval(days => $2) where id = $1`, [
        id,
        days,
      ]);
    const [one, two] = await people.entries.read({ most: 3 });
    await root.query('alter table tutela.entry_record disable trigger kept');
    await set(one?.id ?? '', 401);
    await set(two?.id ?? '', 399);
    await people.entries.sweep();
    const left = (await people.entries.read({ most: 9 })).map(({ id }) => id);
    assert.equal(left.length, 2);
    assert.ok(!left.includes(one?.id ?? '') && left.includes(two?.id ?? ''));
    // The keeper of accounts appends and reads, and has no other hand on it.
    await root.query('set role tutela_people');
    await assert.rejects(root.query(`delete from tutela.entry_record`), never);
    await assert.rejects(
      root.query(`insert into tutela.entry_record (at, what, outcome) values (now(), 'reset', 'bad')`),
      never,
    );
    await root.query('set role tutela_web');
    await assert.rejects(root.query(`select * from tutela.entry_record`), never);
    await root.query('reset role');
  });

  test('a route is a template: never a question, never a line of its own', async () => {
    const { root } = await freshPeople(cluster());
    for (const route of ['/desk?x=1', '/en', '/desk/a\nb', '/desk//a', '/desk/#a'])
      await assert.rejects(
        root.query(
          `insert into tutela.entry_record (what, outcome, route) values ('refused-deed', 'bad', $1)`,
          [route],
        ),
        { code: '23514' },
        route,
      );
  });

  test('read by person and outcome, by pages; what is no number is no page', async () => {
    const { people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    for (let at = 0; at < 3; at++) await people.signIn(at === 1 ? BAD : GIVEN, asking());
    await people.signIn({ email: 'nobody@example.org', password: 'x' }, asking());
    await people.entries.settled();
    const read = people.entries.read;
    const [newest] = await read({ most: 1 });
    assert.equal((await read({ most: 9, person: 'nobody' })).length, 1);
    assert.equal((await read({ most: 9, person: olga.id })).length, 3);
    assert.equal((await read({ most: 9, person: olga.id, outcome: 'bad' })).length, 1);
    assert.equal((await read({ most: 9, before: newest?.id })).length, 3);
    assert.equal((await read({ most: 9, before: "1' or 1=1" })).length, 4);
    assert.equal((await read({ most: 9, before: '9'.repeat(40) })).length, 4);
  });

  test('where the record cannot be written, people sign in all the same, and it is told once', async () => {
    const said: string[] = [];
    const { people, root } = await freshPeople(cluster(), { say: (line) => said.push(line) });
    await firstOperator(people);
    await root.query('alter table tutela.entry_record rename to elsewhere');
    assert.equal((await people.signIn(GIVEN, asking())).kind, 'in');
    assert.equal((await people.signIn(BAD, asking())).kind, 'wrong');
    await people.entries.settled();
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /record of sign-ins has a gap/);
  });

  test('a hash of the library opens once more, and is made anew by that', async () => {
    const { people, root } = await freshPeople(cluster(), { passwords: slowPasswords({ log2N: 16 }) });
    await firstOperator(people);
    const old = await hashPassword(PASSWORD);
    const hash = async () =>
      (await root.query<{ password: string }>('select password from tutela_auth.account')).rows[0]?.password;
    await root.query('update tutela_auth.account set password = $1', [old]);
    assert.equal((await people.signIn(BAD, asking())).kind, 'wrong');
    assert.equal(await hash(), old);
    assert.equal((await people.signIn(GIVEN, asking())).kind, 'in');
    const renewed = await hash();
    assert.match(renewed ?? '', /^scrypt\$16\$/u);
    assert.equal((await people.signIn(GIVEN, asking())).kind, 'in');
    assert.equal(await hash(), renewed, 'once');
  });

  test('more passwords at once than are looked at: too many tries, for known and unknown alike', async () => {
    const full = () => Promise.reject(new PlacesFull('taken'));
    const cheap = { hash: () => Promise.resolve('plain'), verify: full };
    const { people } = await freshPeople(cluster(), { passwords: cheap });
    const olga = await firstOperator(people);
    assert.equal((await people.signIn(GIVEN, asking())).kind, 'too-many');
    assert.equal(await people.confirmed(olga, PASSWORD, asking()), false);
    await people.signIn(GIVEN, asking());
    assert.deepEqual(await kept(people), ['limit stopped -', 'limit stopped -']);
  });

  test('who has no password is asked for a sign-in of the last hour', async () => {
    const { people, root } = await freshPeople(cluster());
    await firstOperator(people);
    const signed = await people.signIn(GIVEN, asking());
    assert.ok(signed.kind === 'in');
    const olga = await named(people, OLGA);
    assert.equal(await people.hasPassword(olga), true);
    await root.query('update tutela_auth.account set password = null');
    assert.equal(await people.hasPassword(olga), false);
    assert.equal(await people.confirmed(olga, '', asking(signed.cookies)), true);
    await root.query(`update tutela_auth.session set "createdAt" = now() - interval '61 minutes'`);
    assert.equal(await people.confirmed(olga, '', asking(signed.cookies)), false);
    assert.equal(await people.confirmed(olga, '', asking()), false, 'without a session');
  });
});

/** The code of this moment, of a secret in base32. */
function codeOf(shown: string): Promise<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...shown.replace(/[\s=]/gu, '')]
    .map((one) => letters.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2));
  return createOTP(Buffer.from(bytes).toString('utf8')).totp();
}
