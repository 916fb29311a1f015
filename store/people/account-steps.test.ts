import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { uuid7 } from '../decisions/uuid.ts';
import { holdersByMail } from '../plan/holders.ts';
import type { AccountStep } from './account-steps.ts';
import { asking, firstOperator, freshPeople, named, PASSWORD } from './fixtures/people.ts';
import type { People, Person } from './index.ts';

const WHY = 'Left the ministry in November.';
const PROOF = 'Came to the office with a passport.';
const ANA = 'ana@example.org';

onEachServer((cluster) => {
  /** An operator, and somebody else who is signed in. */
  async function house() {
    const fresh = await freshPeople(cluster());
    const { people } = fresh;
    const olga = await firstOperator(people);
    const ana = await joined(people, olga, ANA);
    return { ...fresh, olga, ana, session: await signedIn(people, ANA) };
  }
  const step = (by: Person, person: Person, kind: 'sessions' | 'closed' | 'opened'): AccountStep => ({
    person: person.id,
    by: by.id,
    why: WHY,
    kind,
  });

  test('ending all sessions ends them, and nothing else', async () => {
    const { people, olga, ana, session } = await house();
    const own = await signedIn(people, olga.email);
    assert.equal(await people.accounts.take(step(olga, ana, 'sessions')), undefined);
    assert.equal(await people.personOf(session), undefined);
    assert.equal((await people.personOf(own))?.id, olga.id);
    assert.equal((await people.personOf(await signedIn(people, ANA)))?.id, ana.id);
    const [kept, ...more] = await people.accounts.kept();
    assert.deepEqual(more, []);
    assert.ok(kept && kept.at instanceof Date);
    assert.deepEqual(
      { ...kept, at: 0 },
      {
        person: ana.id,
        name: ana.name,
        byName: olga.name,
        kind: 'sessions',
        passkeys: false,
        why: WHY,
        at: 0,
      },
    );
  });

  test('a closed account has no way in: password, link, invitation, key; opened again, it signs in anew', async () => {
    const { people, root, database, olga, ana, session } = await house();
    const invitation = await people.invite({
      email: ANA,
      role: 'reader',
      state: 'XE',
      by: olga.id,
      why: 'Reads',
    });
    const link = (await people.resets.make({ person: ana.id, by: olga.id, why: 'Forgot it' })) ?? '';
    assert.ok(await people.resets.find(link));
    const word =
      (await people.keys.make({ person: ana.id, name: 'k', state: 'XE', voice: 'state', days: 30 })) ?? '';
    assert.equal((await people.keys.holderOf(word))?.person.id, ana.id);
    const sessions = `select to_json(session) as row from tutela_auth.session where "userId" = $1`;
    const begun = (await root.query<{ row: object }>(sessions, [ana.id])).rows.at(-1)?.row;
    assert.ok(begun);

    assert.equal(await people.accounts.take(step(olga, ana, 'closed')), undefined);
    assert.equal(await people.personOf(session), undefined);
    assert.equal((await people.signIn({ email: ANA, password: PASSWORD }, asking())).kind, 'wrong');
    assert.equal(await people.resets.find(link), undefined);
    assert.equal(await people.resets.take(link, 'seven slow barges at noon'), undefined);
    assert.equal(await people.resets.asked(ANA), undefined);
    assert.equal(await people.acceptAs(invitation, ana), 'void');
    assert.equal(await people.acceptAsNew(invitation, { name: 'Ana', password: PASSWORD }), 'has-account');
    assert.equal(await people.keys.holderOf(word), undefined);
    assert.equal((await named(people, ANA)).closed, true);
    assert.deepEqual(
      (await holdersByMail(database)).map(({ email }) => email),
      [olga.email],
    );
    // One whose row was written in the very moment is not taken, and goes.
    await root.query(
      'insert into tutela_auth.session select * from json_populate_record(null::tutela_auth.session, $1)',
      [begun],
    );
    assert.equal(await people.personOf(session), undefined);
    assert.deepEqual((await root.query(sessions, [ana.id])).rows, []);

    assert.equal(await people.accounts.take(step(olga, ana, 'closed')), 'so-already');
    assert.equal(await people.accounts.take(step(olga, ana, 'opened')), undefined);
    assert.equal(await people.accounts.take(step(olga, ana, 'opened')), 'so-already');
    assert.equal(await people.personOf(session), undefined);
    assert.deepEqual((await root.query(sessions, [ana.id])).rows, []);
    assert.equal(await people.resets.find(link), undefined);
    assert.equal((await people.personOf(await signedIn(people, ANA)))?.id, ana.id);
    assert.equal((await people.keys.holderOf(word))?.person.id, ana.id);
    assert.equal((await named(people, ANA)).closed, undefined);
  });

  test('what a closed account had offered is withdrawn, and stays so when it is opened again', async () => {
    const { people, olga } = await house();
    const omar = await joined(people, olga, 'omar@example.org', 'operator');
    const offer = { email: 'rita@example.org', role: 'reader', state: 'XE', why: 'Reads' } as const;
    const [theirs, own] = [
      await people.invite({ ...offer, by: omar.id }),
      await people.invite({ ...offer, email: 'rob@example.org', by: olga.id }),
    ];
    assert.equal((await people.invitations()).length, 2);
    assert.equal(await people.accounts.take(step(olga, omar, 'closed')), undefined);
    assert.deepEqual(
      (await people.invitations()).map(({ email }) => email),
      ['rob@example.org'],
    );
    const rita = { name: 'Rita', password: PASSWORD };
    assert.equal(await people.acceptAsNew(theirs, rita), 'void');
    assert.equal(await people.accounts.take(step(olga, omar, 'opened')), undefined);
    assert.equal(await people.acceptAsNew(theirs, rita), 'void');
    assert.equal(await people.acceptAsNew(own, { ...rita, name: 'Rob' }), 'accepted');
  });

  test('the database lets nobody do it to themselves, nobody but operators, and no closed operator', async () => {
    const { people, olga, ana } = await house();
    const omar = await joined(people, olga, 'omar@example.org', 'operator');
    for (const kind of ['sessions', 'closed', 'opened'] as const) {
      assert.equal(await people.accounts.take(step(olga, olga, kind)), 'not-yours', kind);
      assert.equal(await people.accounts.take(step(ana, olga, kind)), 'not-yours', kind);
    }
    assert.equal(await people.accounts.take(step(olga, omar, 'closed')), undefined);
    assert.equal(await people.accounts.take(step(omar, olga, 'closed')), 'not-yours');
    // The last operator is the last that is open.
    const own = { person: olga.id, role: 'operator', given: false, by: olga.id, why: WHY } as const;
    assert.equal(await people.give(own), 'last-operator');
    assert.equal(
      await people.give({ person: ana.id, role: 'reader', state: 'XE', given: true, by: omar.id, why: WHY }),
      'not-yours-to-give',
    );
    assert.equal(await people.firstLink(), undefined);
  });

  test('of two operators who close each other at once, one stays', async () => {
    const { people, olga } = await house();
    const omar = await joined(people, olga, 'omar@example.org', 'operator');
    const came = await Promise.all([
      people.accounts.take(step(olga, omar, 'closed')),
      people.accounts.take(step(omar, olga, 'closed')),
    ]);
    assert.deepEqual(came.toSorted(), ['not-yours', undefined].toSorted());
  });

  test('a lost second step: codes, recovery codes and half a sign-in open nothing; passkeys where asked', async () => {
    const { people, root, olga, ana } = await house();
    await root.query(`update tutela_auth."user" set "twoFactorEnabled" = true where id = $1`, [ana.id]);
    await root.query(
      `insert into tutela_auth."twoFactor" (id, secret, "backupCodes", "userId", verified) values ('t', 's', '[]', $1, true)`,
      [ana.id],
    );
    await root.query(
      `insert into tutela_auth.passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
        values ('p', 'k', $1, 'c', 0, 'singleDevice', false)`,
      [ana.id],
    );
    const half = await people.signIn({ email: ANA, password: PASSWORD }, asking());
    assert.equal(half.kind, 'second');
    const open = async () =>
      (
        await root.query(`select count(*)::int as many from tutela_auth.verification where value = $1`, [
          ana.id,
        ])
      ).rows;
    assert.deepEqual(await open(), [{ many: 1 }]);
    const lost = { person: ana.id, why: WHY, kind: 'second-step', proof: PROOF } as const;
    assert.equal(await people.accounts.take({ ...lost, by: ana.id, passkeys: true }), 'not-yours');
    assert.equal((await named(people, ANA)).secondFactor, true);
    assert.equal(await people.accounts.take({ ...lost, by: olga.id, passkeys: false }), undefined);
    assert.deepEqual(await open(), [{ many: 0 }]);
    assert.equal((await named(people, ANA)).secondFactor, false);
    assert.equal((await people.passkeys(ana)).length, 1);
    assert.equal((await people.signIn({ email: ANA, password: PASSWORD }, asking())).kind, 'in');
    // Nothing is left to take but the passkey.
    assert.equal(await people.accounts.take({ ...lost, by: olga.id, passkeys: false }), 'so-already');
    assert.equal(await people.accounts.take({ ...lost, by: olga.id, passkeys: true }), undefined);
    assert.equal((await people.passkeys(ana)).length, 0);
    const kept = await people.accounts.kept();
    assert.deepEqual(
      kept.map(({ kind, proof, passkeys }) => [kind, proof, passkeys]),
      [
        ['second-step', PROOF, true],
        ['second-step', PROOF, false],
      ],
    );
  });

  test('what was done stays: no row is altered or taken away, and the desk reads none', async () => {
    const { people, root, olga, ana } = await house();
    await people.accounts.take(step(olga, ana, 'closed'));
    for (const words of [
      `update tutela.account_step set why = 'another reason'`,
      'delete from tutela.account_step',
      'truncate tutela.account_step',
    ])
      await assert.rejects(root.query(words), words);
    const { rows } = await root.query(
      `select has_any_column_privilege('tutela_web', 'tutela.account_step', 'select, insert, update') as any`,
    );
    assert.deepEqual(rows, [{ any: false }]);
    const short = { person: ana.id, by: olga.id, why: 'gone', kind: 'opened' } as const;
    await assert.rejects(people.accounts.take(short));
    assert.equal((await named(people, ANA)).closed, true);
  });
});

async function joined(
  people: People,
  by: Person,
  email: string,
  role: 'reader' | 'operator' = 'reader',
): Promise<Person> {
  const state = role === 'operator' ? undefined : 'XE';
  const token = await people.invite({ email, role, state, by: by.id, why: 'For a test' });
  await people.acceptAsNew(token, { name: `Name of ${uuid7().slice(-4)}`, password: PASSWORD });
  return named(people, email);
}

async function signedIn(people: People, email: string): Promise<Headers> {
  const came = await people.signIn({ email, password: PASSWORD }, asking());
  assert.ok(came.kind === 'in');
  return asking(came.cookies).headers;
}
