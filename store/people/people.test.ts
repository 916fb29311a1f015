import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getMigrations } from 'better-auth/db/migration';
import { createOTP } from '@better-auth/utils/otp';
import { sql } from 'kysely';
import { inviteSomebody, peopleSeen, setRole, withdraw } from '#operations/people.ts';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { makeAuth, SCRYPT } from './auth.ts';
import { connectAsKeeper } from './connect.ts';
import { asking, firstOperator, freshPeople, named, PASSWORD } from './fixtures/people.ts';

onEachServer((cluster) => {
  test('the tables are those that better-auth asks for', async () => {
    const { database } = await cluster().fresh();
    const rows = connectAsKeeper(database);
    try {
      const address = new URL('http://localhost');
      const { options } = makeAuth({ rows, secret: 'x'.repeat(40), address, passwords: SCRYPT });
      const { toBeCreated, toBeAdded } = await getMigrations(options);
      assert.deepEqual([toBeCreated, toBeAdded], [[], []]);
    } finally {
      await rows.destroy();
    }
  });

  test('the first link makes one operator, once; a newer link makes it void', async () => {
    const { people } = await freshPeople(cluster());
    const old = await people.firstLink();
    const link = await people.firstLink();
    const olga = { name: 'Olga', email: ' Olga@Example.org', password: PASSWORD };
    assert.equal(await people.isFirstLink(old ?? ''), false);
    assert.equal(await people.makeFirstOperator(old ?? '', olga), false);
    assert.equal(await people.isFirstLink(link ?? ''), true);
    const both = await Promise.all([
      people.makeFirstOperator(link ?? '', olga),
      people.makeFirstOperator(link ?? '', { ...olga, email: 'eve@example.org' }),
    ]);
    assert.deepEqual(both.filter(Boolean).length, 1);
    assert.equal((await people.everybody()).length, 1);
    assert.equal(await people.firstLink(), undefined);
  });

  test('a first link that is not good costs no hash, and its tries are counted by address', async () => {
    const limits = { account: 10, address: 3, minutes: 15 };
    const { people, passwords } = await freshPeople(cluster(), { limits });
    const link = (await people.firstLink()) ?? '';
    const eve = { name: 'Eve', email: 'eve@example.org', password: PASSWORD };
    for (let times = 0; times < 3; times++) assert.equal(await people.makeFirstOperator('x', eve), false);
    assert.deepEqual(passwords.calls, []);
    const tries: string[] = [];
    for (const token of ['x', '', link, link]) tries.push(await people.tryFirstLink(token, asking()));
    assert.deepEqual(tries, ['void', 'void', 'good', 'too-many']);
    assert.equal(await people.tryFirstLink(link, asking([], '192.0.2.8')), 'good');
    // What is counted here keeps nobody of the same network from signing in.
    await firstOperator(people);
    const olga = { email: 'olga@example.org', password: PASSWORD };
    assert.equal((await people.signIn(olga, asking())).kind, 'in');
  });

  test('a first link that is too old does nothing, and only its hash is kept', async () => {
    const { people, root } = await freshPeople(cluster());
    const link = (await people.firstLink()) ?? '';
    const kept = await root.query('select * from tutela_auth.first_link');
    assert.ok(!JSON.stringify(kept.rows).includes(link));
    await root.query(`update tutela_auth.first_link set expires_at = now() - interval '1 second'`);
    assert.equal(await people.isFirstLink(link), false);
    assert.equal(
      await people.makeFirstOperator(link, { name: 'E', email: 'e@example.org', password: PASSWORD }),
      false,
    );
  });

  test('signing in gives a new session each time, whatever cookie came with it', async () => {
    const { people } = await freshPeople(cluster());
    await firstOperator(people);
    const given = { email: 'OLGA@example.org', password: PASSWORD };
    const first = await people.signIn(given, asking());
    assert.ok(first.kind === 'in');
    const planted = await people.signIn(given, asking(first.cookies));
    assert.ok(planted.kind === 'in');
    const tokens = [first, planted].map(
      ({ cookies }) => cookies.find(({ name }) => /session_token/u.test(name))?.value,
    );
    assert.ok(tokens[0] && tokens[1] && tokens[0] !== tokens[1]);
    assert.equal((await people.personOf(asking(planted.cookies).headers))?.email, 'olga@example.org');
    await people.signOut(asking(planted.cookies).headers);
    assert.equal(await people.personOf(asking(planted.cookies).headers), undefined);
    assert.equal(
      await people.personOf(new Headers({ cookie: 'tutela.session_token=forged.sign' })),
      undefined,
    );
  });

  test('an unknown account takes the same way as a wrong password: one hash, one answer', async () => {
    const { people, passwords } = await freshPeople(cluster());
    await firstOperator(people);
    passwords.calls.length = 0;
    const wrong = await people.signIn({ email: 'olga@example.org', password: 'not the word' }, asking());
    const unknown = await people.signIn({ email: 'nobody@example.org', password: 'not the word' }, asking());
    assert.deepEqual(wrong, { kind: 'wrong' });
    assert.deepEqual(unknown, wrong);
    assert.deepEqual(passwords.calls, ['verify', 'hash']);
  });

  test('after ten wrong passwords even the right one waits; other accounts and the count go on', async () => {
    const { people, root } = await freshPeople(cluster());
    await firstOperator(people);
    const guess = (email: string, address: string) =>
      people.signIn({ email, password: 'guess' }, asking([], address));
    const kinds = await Promise.all(
      Array.from({ length: 12 }, (_, at) => guess('olga@example.org', `198.51.100.${at}`)),
    );
    assert.equal(kinds.filter(({ kind }) => kind === 'wrong').length, 10);
    assert.equal(kinds.filter(({ kind }) => kind === 'too-many').length, 2);
    const right = { email: 'olga@example.org', password: PASSWORD };
    assert.equal((await people.signIn(right, asking())).kind, 'too-many');
    assert.equal((await guess('nobody@example.org', '203.0.113.1')).kind, 'wrong');
    await root.query(`update tutela_auth.tries set since = now() - interval '16 minutes'`);
    assert.equal((await people.signIn(right, asking())).kind, 'in');
  });

  test('one address cannot try many accounts', async () => {
    const { people } = await freshPeople(cluster(), { limits: { account: 10, address: 5, minutes: 15 } });
    const kinds: string[] = [];
    for (let at = 0; at < 6; at++) {
      const from = asking([], `2001:db8:1:2::${at}`);
      kinds.push((await people.signIn({ email: `p${at}@example.org`, password: 'guess' }, from)).kind);
    }
    assert.deepEqual(kinds, ['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'too-many']);
  });

  test('an invitation is used once, by its own address, and gives its role', async () => {
    const { people, root } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const made = await inviteSomebody(
      people,
      olga,
      { role: 'coordinator', state: 'XE' },
      { email: 'Cora@example.org', why: 'coordinates' },
    );
    assert.ok('token' in made);
    const kept = await root.query('select * from tutela.invitation');
    assert.ok(!JSON.stringify(kept.rows).includes(made.token));
    assert.equal((await people.invitationFor(made.token))?.email, 'cora@example.org');
    assert.equal(await people.invitationFor(String(kept.rows[0]?.id)), undefined);
    assert.equal(await people.acceptAs(made.token, olga), 'for-another');
    const cora = { name: 'Cora', password: PASSWORD };
    const both = await Promise.all([
      people.acceptAsNew(made.token, cora),
      people.acceptAsNew(made.token, cora),
    ]);
    assert.deepEqual(both.toSorted(), ['accepted', 'void']);
    assert.deepEqual((await named(people, 'cora@example.org')).grants, [
      { role: 'coordinator', state: 'XE' },
    ]);
    const late = await people.invite({
      email: 'l@example.org',
      role: 'reader',
      state: 'XE',
      by: olga.id,
      why: 'w',
    });
    await root.query(
      `update tutela.invitation set expires_at = now() - interval '1 second' where used_at is null`,
    );
    assert.equal(await people.acceptAsNew(late, cora), 'void');
  });

  test('a coordinator lets in and puts out within the own State only, and never an NGO', async () => {
    const { people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const join = async (email: string, role: 'coordinator' | 'ngo' | 'analyst', state: string) => {
      const token = await people.invite({ email, role, state, by: olga.id, why: 'a test' });
      assert.equal(await people.acceptAsNew(token, { name: email, password: PASSWORD }), 'accepted');
      return named(people, email);
    };
    const cora = await join('cora@example.org', 'coordinator', 'XE');
    const ana = await join('ana@example.org', 'analyst', 'XE');
    const nia = await join('nia@example.org', 'ngo', 'XE');
    const fred = await join('fred@example.org', 'analyst', 'FR');
    const step = { given: false, why: 'left' };
    const refused = 'not-yours-to-give';
    assert.deepEqual((await peopleSeen(people, cora)).map(({ name }) => name).toSorted(), [
      'ana@example.org',
      'cora@example.org',
      'nia@example.org',
    ]);
    assert.deepEqual(await peopleSeen(people, ana), []);
    assert.equal(
      await setRole(people, cora, { role: 'ngo', state: 'XE' }, { ...step, person: nia.id }),
      refused,
    );
    assert.equal(
      await setRole(people, cora, { role: 'analyst', state: 'FR' }, { ...step, person: fred.id }),
      refused,
    );
    assert.equal(
      await setRole(
        people,
        cora,
        { role: 'reader', state: 'XE' },
        { given: true, why: 'w', person: fred.id },
      ),
      refused,
    );
    assert.equal(
      await setRole(people, ana, { role: 'analyst', state: 'XE' }, { ...step, person: ana.id }),
      refused,
    );
    assert.equal(
      await setRole(people, cora, { role: 'analyst', state: 'XE' }, { ...step, person: ana.id }),
      undefined,
    );
    assert.deepEqual((await named(people, 'ana@example.org')).grants, []);

    await people.invite({ email: 'x@example.org', role: 'reader', state: 'FR', by: olga.id, why: 'w' });
    const [elsewhere] = await people.invitations();
    assert.equal(await withdraw(people, cora, elsewhere?.id ?? ''), 'no-such-invitation');
    assert.equal(await withdraw(people, cora, `' or true --`), 'no-such-invitation');
    assert.equal(await withdraw(people, olga, elsewhere?.id ?? ''), undefined);
    assert.deepEqual(await people.invitations(), []);
  });

  test('an invitation is worth nothing once its author may not give it', async () => {
    const { people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const token = await people.invite({
      email: 'c@example.org',
      role: 'coordinator',
      state: 'XE',
      by: olga.id,
      why: 'w',
    });
    await people.acceptAsNew(token, { name: 'C', password: PASSWORD });
    const cora = await named(people, 'c@example.org');
    const made = await inviteSomebody(
      people,
      cora,
      { role: 'reader', state: 'XE' },
      { email: 'r@example.org', why: 'w' },
    );
    assert.ok('token' in made);
    await setRole(
      people,
      olga,
      { role: 'coordinator', state: 'XE' },
      { person: cora.id, given: false, why: 'left' },
    );
    assert.equal(
      await people.acceptAsNew(made.token, { name: 'R', password: PASSWORD }),
      'not-yours-to-give',
    );
    assert.equal((await people.everybody()).length, 2);
  });

  test('the database itself refuses: roles by the web role, by nobody, by the wrong person, edits, and no operator', async () => {
    const { people, database, root } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const token = await people.invite({
      email: 'a@example.org',
      role: 'analyst',
      state: 'XE',
      by: olga.id,
      why: 'w',
    });
    await people.acceptAsNew(token, { name: 'A', password: PASSWORD });
    const ana = await named(people, 'a@example.org');
    const step = { role: 'reader', state: 'XE', person: ana.id, given: true, why: 'w' } as const;
    assert.equal(await people.give({ ...step, by: ana.id }), 'not-yours-to-give');
    assert.equal(await people.give(step), 'not-yours-to-give');
    const { state: _, ...house } = step;
    assert.equal(await people.give({ ...house, role: 'operator' }), 'not-yours-to-give');
    assert.equal(
      await people.give({ ...house, role: 'operator', person: olga.id, given: false, by: olga.id }),
      'last-operator',
    );
    await assert.rejects(root.query('update tutela.role_grant set given = false'), /never edited/u);
    const web = { person: ana.id, states: ['XE'], voices: ['state'] } as const;
    const grantsSeen = (states: readonly string[], person = ana.id) =>
      database.within({ person, states, voices: [] }, async (db) =>
        (await sql<{ person: string }>`select person from tutela.role_grant`.execute(db)).rows.map(
          (row) => row.person,
        ),
      );
    assert.deepEqual(await grantsSeen([]), [ana.id]);
    assert.deepEqual(await grantsSeen(['XE'], 'somebody'), [ana.id]);
    assert.deepEqual(await grantsSeen(['XF'], 'somebody'), []);
    await assert.rejects(
      database.within(web, (db) =>
        sql`insert into tutela.role_grant (person, role, state, given, "by", why)
          values (${ana.id}, 'coordinator', 'XE', true, ${olga.id}, 'forged')`.execute(db),
      ),
      /permission denied/u,
    );
    for (const table of ['tutela_auth.account', 'tutela_auth.session', 'tutela.invitation']) {
      await assert.rejects(
        database.within(web, (db) =>
          db
            .selectFrom(table as never)
            .selectAll()
            .execute(),
        ),
        /permission denied|does not exist/u,
        table,
      );
    }
  });

  test('a second factor is asked for once its first code was right; a recovery code counts once', async () => {
    const { people } = await freshPeople(cluster());
    await firstOperator(people);
    const given = { email: 'olga@example.org', password: PASSWORD };
    const begun = await people.signIn(given, asking());
    assert.ok(begun.kind === 'in');
    const olga = await named(people, 'olga@example.org');
    const here = asking(begun.cookies);
    assert.equal(await people.beginSecond(olga, 'wrong', here), undefined);
    const enrolment = await people.beginSecond(olga, PASSWORD, here);
    assert.ok(enrolment && enrolment.recovery.length === 10);
    assert.equal((await people.signIn(given, asking())).kind, 'in');
    assert.equal(await people.confirmSecond(olga, '000000', here), undefined);
    const code = () => createOTP(secretIn(enrolment.secret)).totp();
    assert.ok(await people.confirmSecond(olga, await code(), here));

    const again = await people.signIn(given, asking());
    assert.ok(again.kind === 'second');
    assert.equal(await people.personOf(asking(again.cookies).headers), undefined);
    const wrong = await people.signInSecond({ code: '123 456', recovery: false }, asking(again.cookies));
    assert.equal(wrong.kind, 'wrong');
    const done = await people.signInSecond({ code: await code(), recovery: false }, asking(again.cookies));
    assert.ok(done.kind === 'in');
    assert.equal((await people.personOf(asking(done.cookies).headers))?.secondFactor, true);

    const recovery = enrolment.recovery[0] ?? '';
    for (const kind of ['in', 'wrong']) {
      const waiting = await people.signIn(given, asking());
      assert.ok(waiting.kind === 'second');
      const answer = await people.signInSecond({ code: recovery, recovery: true }, asking(waiting.cookies));
      assert.equal(answer.kind, kind);
    }
    const none = await people.signInSecond({ code: await code(), recovery: false }, asking());
    assert.equal(none.kind, 'start-again');
  });

  test('a new password needs the old one, is looked at, and ends the other sessions', async () => {
    const { people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const given = { email: olga.email, password: PASSWORD };
    const [one, two] = [await people.signIn(given, asking()), await people.signIn(given, asking())];
    assert.ok(one.kind === 'in' && two.kind === 'in');
    const change = (current: string, next: string) =>
      people.changePassword(olga, { current, next }, asking(one.cookies));
    assert.deepEqual(await change(PASSWORD, 'Password2026!'), { kind: 'weak', weakness: 'too-common' });
    assert.deepEqual(await change('wrong', 'seven slow barges at noon'), { kind: 'wrong' });
    const changed = await change(PASSWORD, 'seven slow barges at noon');
    assert.ok(changed.kind === 'changed');
    assert.equal(await people.personOf(asking(two.cookies).headers), undefined);
    assert.ok(await people.personOf(asking(changed.cookies).headers));
    assert.equal((await people.signIn(given, asking())).kind, 'wrong');
  });

  test('the library answers no path but those that a browser needs', async () => {
    const { people } = await freshPeople(cluster());
    for (const path of [
      'sign-up/email',
      'sign-in/email',
      'update-user',
      'list-sessions',
      'delete-user',
      'ok',
      '../x',
    ]) {
      const request = new Request(`http://localhost:4173/desk/auth/${path}`, { method: 'POST', body: '{}' });
      assert.equal(await people.handle(request, '192.0.2.1'), undefined, path);
    }
  });

  test('passwords are kept as scrypt of their own salt, at the cost that is asked today', async () => {
    const { people, root } = await freshPeople(cluster(), { passwords: SCRYPT });
    await firstOperator(people);
    const { rows } = await root.query<{ password: string }>('select password from tutela_auth.account');
    assert.match(rows[0]?.password ?? '', /^scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{86}$/u);
    assert.equal(
      (await people.signIn({ email: 'olga@example.org', password: PASSWORD }, asking())).kind,
      'in',
    );
  });
});

/** base32 of the secret, back to the text that it was made from. */
function secretIn(shown: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = '';
  for (const letter of shown.replace(/[\s=]/gu, ''))
    bits += alphabet.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2))).toString('utf8');
}
