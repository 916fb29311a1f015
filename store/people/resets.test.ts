import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOTP } from '@better-auth/utils/otp';
import type { Role } from '#engine/model/role.ts';
import { askReset, makeReset, resetsSeen, whomToReset } from '#operations/resets.ts';
import type { Letter, Mail } from '#store/mail/index.ts';
import { onEachServer, type Fresh } from '../database/fixtures/cluster.ts';
import { asking, firstOperator, freshPeople, named, PASSWORD } from './fixtures/people.ts';
import type { People } from './index.ts';

const NEXT = 'seven slow barges at noon';

/** Keeps what was sent. */
function mailBox(): Mail & { readonly sent: readonly Letter[] } {
  const sent: Letter[] = [];
  const send = (letter: Letter): Promise<void> => Promise.resolve(void sent.push(letter));
  return { kind: 'log', send, sent, close: () => Promise.resolve() };
}

const letter = ({ email }: { email: string }, token: string): Letter => ({
  to: email,
  subject: 's',
  text: token,
});

async function joined(people: People, email: string, ...posts: readonly (readonly [Role, string])[]) {
  const by = (await named(people, 'olga@example.org')).id;
  for (const [at, [role, state]] of posts.entries()) {
    const token = await people.invite({ email, role, state, by, why: 'a test' });
    if (at === 0) await people.acceptAsNew(token, { name: email, password: PASSWORD });
    else await people.acceptAs(token, await named(people, email));
  }
  return named(people, email);
}

const signIn = (people: People, email: string, password = PASSWORD, address = '192.0.2.7') =>
  people.signIn({ email, password }, asking([], address));

/** As if the time had passed: the rows themselves are never edited. */
async function later(root: Fresh['root'], minutes: number): Promise<void> {
  await root.query(`set session_replication_role = replica`);
  await root.query(
    `update tutela.password_reset set expires_at = expires_at - make_interval(mins => ${minutes})`,
  );
  await root.query(`set session_replication_role = origin`);
}

onEachServer((cluster) => {
  test('a link by mail sets a new password, once, and ends every session', async () => {
    const { people, root } = await freshPeople(cluster());
    await firstOperator(people);
    const before = await signIn(people, 'olga@example.org');
    assert.ok(before.kind === 'in');
    const mail = mailBox();
    const work = await askReset({ people, mail }, ' OLGA@example.org', asking(), letter);
    assert.ok(work !== 'too-many');
    assert.deepEqual(mail.sent, []);
    await work();
    const [{ to, text: token } = { to: '', text: '' }] = mail.sent;
    assert.equal(to, 'olga@example.org');
    const kept = await root.query('select * from tutela.password_reset');
    assert.ok(!JSON.stringify(kept.rows).includes(token));
    assert.equal((await people.resets.find(token))?.email, 'olga@example.org');
    assert.equal((await people.resets.find(token))?.email, 'olga@example.org', 'looking uses nothing');
    assert.equal(await people.resets.find(String(kept.rows[0]?.token_hash)), undefined);
    const both = await Promise.all([
      people.resets.take(token, NEXT),
      people.resets.take(token, 'another one here'),
    ]);
    assert.equal(both.filter(Boolean).length, 1);
    assert.equal(await people.personOf(asking(before.cookies).headers), undefined);
    const passwords = [PASSWORD, NEXT, 'another one here'];
    const kinds = await Promise.all(
      passwords.map(async (password) => (await signIn(people, 'olga@example.org', password)).kind),
    );
    assert.equal(kinds[0], 'wrong');
    assert.equal(kinds.filter((kind) => kind === 'in').length, 1);
    assert.equal(await people.resets.find(token), undefined);
  });

  test('an address without an account: the same questions, no letter, no row', async () => {
    const { people, root } = await freshPeople(cluster());
    await firstOperator(people);
    const mail = mailBox();
    const work = await askReset({ people, mail }, 'nobody@example.org', asking(), letter);
    assert.equal(typeof work, 'function');
    if (work !== 'too-many') await work();
    assert.deepEqual(mail.sent, []);
    assert.deepEqual((await root.query('select * from tutela.password_reset')).rows, []);
  });

  test('so many letters an hour and no more: by account in silence, by network aloud', async () => {
    const { people, root } = await freshPeople(cluster());
    await firstOperator(people);
    const mail = mailBox();
    const ask = async (email: string, address: string): Promise<string> => {
      const work = await askReset({ people, mail }, email, asking([], address), letter);
      if (work === 'too-many') return work;
      await work();
      return 'taken';
    };
    for (let at = 0; at < 6; at++) assert.equal(await ask('olga@example.org', `198.51.100.${at}`), 'taken');
    assert.equal(mail.sent.length, 3);
    assert.equal((await signIn(people, 'olga@example.org')).kind, 'in', 'signing in is counted apart');
    const answers: string[] = [];
    for (let at = 0; at < 11; at++) answers.push(await ask(`p${at}@example.org`, '203.0.113.9'));
    assert.deepEqual([answers[9], answers[10]], ['taken', 'too-many']);
    await root.query(`update tutela_auth.tries set since = now() - interval '61 minutes'`);
    assert.equal(await ask('olga@example.org', '203.0.113.9'), 'taken');
    assert.equal(mail.sent.length, 4);
  });

  test('a link is good for an hour, and void after any change of the password', async () => {
    const { people, root } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const link = async () => (await people.resets.asked('olga@example.org'))?.token ?? '';
    const [old, other] = [await link(), await link()];
    await later(root, 59);
    assert.ok(await people.resets.find(old));
    await later(root, 1);
    assert.equal(await people.resets.find(old), undefined);
    assert.equal(await people.resets.take(other, NEXT), undefined);
    const [one, two] = [await link(), await link()];
    assert.ok(await people.resets.take(one, NEXT));
    assert.equal(await people.resets.take(two, PASSWORD), undefined);
    const three = await link();
    const session = await signIn(people, 'olga@example.org', NEXT);
    assert.ok(session.kind === 'in');
    const changed = await people.changePassword(
      olga,
      { current: NEXT, next: PASSWORD },
      asking(session.cookies),
    );
    assert.equal(changed.kind, 'changed');
    assert.equal(await people.resets.take(three, NEXT), undefined);
  });

  test('the second step stays, and one that was half taken with the old password is over', async () => {
    const { people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const first = await signIn(people, olga.email);
    assert.ok(first.kind === 'in');
    const begun = await people.beginSecond(olga, PASSWORD, asking(first.cookies));
    const code = () => createOTP(secretIn(begun?.secret ?? '')).totp();
    assert.ok(await people.confirmSecond(olga, await code(), asking(first.cookies)));
    const half = await signIn(people, olga.email);
    assert.ok(half.kind === 'second');
    const token = (await people.resets.asked(olga.email))?.token ?? '';
    assert.ok(await people.resets.take(token, NEXT));
    const given = { code: await code(), recovery: false };
    assert.notEqual((await people.signInSecond(given, asking(half.cookies))).kind, 'in');
    const again = await signIn(people, olga.email, NEXT);
    assert.ok(again.kind === 'second');
    assert.equal(
      (await people.signInSecond({ ...given, code: await code() }, asking(again.cookies))).kind,
      'in',
    );
  });

  test('who may make a link: only whoever could have given every role of that account', async () => {
    const { people, root } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const cora = await joined(people, 'cora@example.org', ['coordinator', 'XE']);
    const ana = await joined(people, 'ana@example.org', ['analyst', 'XE']);
    const nia = await joined(people, 'nia@example.org', ['ngo', 'XE']);
    const both = await joined(people, 'both@example.org', ['reader', 'XE'], ['ngo', 'XE']);
    const abroad = await joined(people, 'abroad@example.org', ['reader', 'XE'], ['analyst', 'FR']);
    const other = await joined(people, 'other@example.org', ['coordinator', 'XE']);
    const everybody = [olga, cora, ana, nia, both, abroad, other];
    assert.deepEqual([...(await whomToReset(people, cora))], [ana.id]);
    assert.deepEqual([...(await whomToReset(people, ana))], []);
    assert.equal((await whomToReset(people, olga)).size, everybody.length - 1);
    for (const person of everybody) {
      const made = await makeReset(people, cora, { person: person.id, why: 'forgot it' });
      assert.equal(made !== undefined, person.id === ana.id, person.email);
      // The second lock says the same.
      const row = await people.resets.make({ person: person.id, by: cora.id, why: 'forgot it' });
      assert.equal(row !== undefined, person.id === ana.id, person.email);
    }
    assert.equal(await makeReset(people, olga, { person: olga.id, why: 'w' }), undefined);
    assert.equal(await people.resets.make({ person: olga.id, by: olga.id, why: 'w' }), undefined);
    assert.equal(await makeReset(people, olga, { person: `' or true`, why: 'w' }), undefined);
    assert.ok(await makeReset(people, olga, { person: nia.id, why: 'lost the telephone' }));
    const record = ({ name, byName, why, used }: Awaited<ReturnType<typeof resetsSeen>>[number]) =>
      [name, byName, why, used].join(', ');
    assert.deepEqual(
      (await resetsSeen(people, cora)).map(record).at(0),
      'nia@example.org, Olga Op, lost the telephone, false',
    );
    assert.deepEqual(await resetsSeen(people, ana), []);
    await assert.rejects(root.query(`update tutela.password_reset set why = 'x'`), /never edited/u);
    await assert.rejects(
      root.query('truncate tutela.password_reset, tutela.password_reset_end'),
      /never edited/u,
    );
  });

  test('a link is worth nothing once its author may not make it, or its holder may do more', async () => {
    const { people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const cora = await joined(people, 'cora@example.org', ['coordinator', 'XE']);
    const ana = await joined(people, 'ana@example.org', ['analyst', 'XE']);
    const link = async () =>
      (await makeReset(people, cora, { person: ana.id, why: 'forgot it' }))?.token ?? '';
    const first = await link();
    const step = { person: ana.id, role: 'ngo', state: 'XE', by: olga.id, why: 'w' } as const;
    await people.give({ ...step, given: true });
    assert.equal(await people.resets.take(first, NEXT), undefined);
    await people.give({ ...step, given: false });
    assert.ok(await people.resets.find(first));
    await people.give({ ...step, person: cora.id, role: 'coordinator', given: false });
    assert.equal(await people.resets.find(first), undefined);
    assert.equal((await signIn(people, 'ana@example.org')).kind, 'in');
  });

  test('sessions are listed for their own person, with browser and address as the door knows them', async () => {
    const { people, root } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    await joined(people, 'ana@example.org', ['analyst', 'XE']);
    const from = (browser: string, address: string) => {
      const headers = new Headers({ 'user-agent': browser, 'x-tutela-address': '203.0.113.66' });
      return people.signIn({ email: olga.email, password: PASSWORD }, { headers, address });
    };
    const one = await from('One', '198.51.100.1');
    const two = await from('Two', '198.51.100.2');
    const ana = await signIn(people, 'ana@example.org');
    assert.ok(one.kind === 'in' && two.kind === 'in' && ana.kind === 'in');
    const { headers } = asking(one.cookies);
    await root.query(`update tutela_auth.session set "updatedAt" = now() - interval '3 hours'`);
    await people.personOf(headers);
    const sessions = await people.sessions(olga, headers);
    assert.deepEqual(
      sessions.map(({ browser, address, here }) => [browser, address, here]),
      [
        ['One', '198.51.100.1', true],
        ['Two', '198.51.100.2', false],
      ],
    );
    const age = (at: Date | undefined) => Date.now() - (at?.getTime() ?? 0);
    assert.ok(age(sessions[0]?.used) < 600_000);
    assert.ok(age(sessions[1]?.used) > 9_000_000);
    const [anas] = await people.sessions(await named(people, 'ana@example.org'), asking(ana.cookies).headers);
    assert.equal(await people.endSession(olga, anas?.id ?? ''), false);
    assert.ok(await people.personOf(asking(ana.cookies).headers));
    assert.equal(await people.endSession(olga, sessions[1]?.id ?? ''), true);
    assert.equal(await people.personOf(asking(two.cookies).headers), undefined);
    await from('Three', '198.51.100.3');
    assert.equal(await people.endOtherSessions(olga, headers), 1);
    assert.ok(await people.personOf(headers));
    assert.ok(await people.personOf(asking(ana.cookies).headers));
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
