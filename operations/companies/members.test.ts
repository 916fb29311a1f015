import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { groundFiles } from '#store/catalogue.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { firstOperator, freshPeople, named, PASSWORD } from '#store/people/fixtures/people.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { readGround } from '../ground.ts';
import { sectorsOf } from '../sectors.ts';
import {
  answerQuestion,
  companyPeople,
  companyRecord,
  inviteMember,
  leaveCompany,
  makeCompany,
  ownCompanies,
  publishCompany,
  registerEntries,
  statesToFound,
  toPublish,
  withdrawMember,
} from './index.ts';

const { sheets } = sectorsOf(readGround(groundFiles()).catalogue);
const expires = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
const WHY = 'works with us';

onEachServer((cluster) => {
  /** Ana of a bank and Ben of another are let in by the operator; Ana made a record. */
  const fresh = async () => {
    const { database, root, people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const comes = async (name: string, token: string) => {
      assert.equal(
        await people.acceptAsNew(token, { name: `${name} Person`, password: PASSWORD }),
        'accepted',
      );
      return named(people, `${name}@example.org`);
    };
    const letIn = async (name: string) =>
      comes(
        name,
        await people.invite({
          email: `${name}@example.org`,
          role: 'company',
          state: 'XE',
          by: olga.id,
          why: WHY,
        }),
      );
    const [ana, ben] = [await letIn('ana'), await letIn('ben')];
    const made = await makeCompany(database, ana, { name: 'Bank of Ana', sector: 'finance', state: 'XE' });
    assert.ok('id' in made);
    const company = made.id;
    const invited = async (by: typeof ana, name: string): Promise<string> => {
      const came = await inviteMember(database, people, by, {
        company,
        email: `${name}@example.org`,
        why: WHY,
      });
      assert.ok('token' in came);
      return came.token;
    };
    return { database, root, people, olga, ana, ben, company, comes, invited };
  };

  test('a colleague comes by the link, does what the first does, and is named with who invited', async () => {
    const { database, people, ana, company, comes, invited } = await fresh();
    const token = await invited(ana, 'bea');
    const found = await people.invitationFor(token);
    assert.deepEqual(found?.company, { id: company, name: 'Bank of Ana' });
    const before = await companyPeople(database, people, ana, company);
    assert.deepEqual(
      before?.invitations.map(({ email, byName }) => [email, byName]),
      [['bea@example.org', 'ana Person']],
    );
    const bea = await comes('bea', token);
    assert.deepEqual(bea.grants, [{ role: 'company', state: 'XE' }]);
    const values = { answer: 'in-place', expires };
    const question = 'finance.policy';
    assert.equal(await answerQuestion(database, bea, sheets, { company, question, values }), undefined);
    const record = await companyRecord(database, ana, sheets, company);
    assert.ok(record);
    assert.equal(record.answers[0]?.byName, 'bea Person');
    const seen = toPublish(record).sha256;
    assert.equal(await publishCompany(database, bea, sheets, { company, seen }), undefined);
    const after = await companyPeople(database, people, bea, company);
    assert.deepEqual(
      after?.members.map(({ name, byName, works }) => [name, byName, works]),
      [
        ['ana Person', 'ana Person', true],
        ['bea Person', 'ana Person', true],
      ],
    );
    assert.deepEqual(after?.invitations, [], 'a link is used once');
    assert.equal(await people.acceptAs(token, bea), 'void');
  });

  test('who was invited to one record begins no other; who was let in by the operator does', async () => {
    const { database, ana, comes, invited } = await fresh();
    const bea = await comes('bea', await invited(ana, 'bea'));
    assert.deepEqual(await statesToFound(database, ana), ['XE']);
    assert.deepEqual(await statesToFound(database, bea), []);
    const other = { name: 'Bank of Bea', sector: 'finance', state: 'XE' } as const;
    assert.deepEqual(await makeCompany(database, bea, other), { refused: 'not-yours' });
  });

  test('one leaves, and what was said stays; the last one does not, and nobody else decides it', async () => {
    const { database, people, ana, company, comes, invited } = await fresh();
    assert.equal(await leaveCompany(database, ana, company), 'last');
    const bea = await comes('bea', await invited(ana, 'bea'));
    const waiting = await invited(ana, 'cyd');
    assert.equal(await leaveCompany(database, ana, company), undefined);
    assert.deepEqual(await ownCompanies(database, ana), []);
    assert.equal(await companyRecord(database, ana, sheets, company), undefined);
    assert.equal(await companyPeople(database, people, ana, company), undefined);
    assert.equal(await leaveCompany(database, bea, company), 'last');
    const left = await companyPeople(database, people, bea, company);
    assert.deepEqual(
      left?.members.map(({ name, works }) => [name, works]),
      [
        ['bea Person', true],
        ['ana Person', false],
      ],
    );
    // An invitation is worth what its author may still give.
    assert.equal(await people.acceptAsNew(waiting, { name: 'Cyd', password: PASSWORD }), 'not-yours-to-give');
    assert.equal(await people.acceptAs(await invited(bea, 'ana'), ana), 'accepted', 'she comes back');
    assert.equal((await ownCompanies(database, ana)).length, 1);
  });

  test('whoever works on it takes an invitation back; a stranger finds nothing and changes nothing', async () => {
    const { database, people, ana, ben, company, comes, invited } = await fresh();
    const bea = await comes('bea', await invited(ana, 'bea'));
    const token = await invited(ana, 'cyd');
    const [waiting] = (await companyPeople(database, people, ana, company))?.invitations ?? [];
    const id = waiting?.id ?? '';
    assert.equal(await companyPeople(database, people, ben, company), undefined);
    assert.equal(await companyPeople(database, people, ben, 'no id'), undefined);
    assert.equal(await leaveCompany(database, ben, company), 'not-there');
    assert.equal(await withdrawMember(database, people, ben, { company, id }), 'not-there');
    const asked = { company, email: 'ben@example.org', why: WHY };
    assert.deepEqual(await inviteMember(database, people, ben, asked), { refused: 'not-there' });
    assert.equal(await withdrawMember(database, people, bea, { company, id: uuid7() }), 'no-such-invitation');
    assert.equal(await withdrawMember(database, people, bea, { company, id }), undefined);
    assert.equal(await people.acceptAsNew(token, { name: 'Cyd', password: PASSWORD }), 'void');
  });

  test('whom the operator put out no colleague lets in again, and the record goes with the last', async () => {
    const { database, people, olga, ana, company, comes, invited } = await fresh();
    const bea = await comes('bea', await invited(ana, 'bea'));
    const values = { answer: 'in-place', expires };
    await answerQuestion(database, ana, sheets, { company, question: 'finance.policy', values });
    const record = await companyRecord(database, ana, sheets, company);
    assert.ok(record);
    await publishCompany(database, ana, sheets, { company, seen: toPublish(record).sha256 });
    const out = { role: 'company', state: 'XE', given: false, by: olga.id, why: 'left the bank' } as const;
    assert.equal(await people.give({ ...out, person: bea.id }), undefined);
    assert.equal(await people.acceptAs(await invited(ana, 'bea'), bea), 'not-yours-to-give');
    assert.equal((await registerEntries(database)).length, 1, 'Ana is still there');
    assert.equal(await people.give({ ...out, person: ana.id }), undefined);
    assert.deepEqual(await registerEntries(database), []);
  });

  test('a closed account lets nobody in, not even where its invitation stayed open', async () => {
    const { people, root, olga, ana, company, comes, invited } = await fresh();
    const bea = await comes('bea', await invited(ana, 'bea'));
    const waiting = await invited(ana, 'cyd');
    const close = { person: ana.id, by: olga.id, why: 'left the bank', kind: 'closed' } as const;
    assert.equal(await people.accounts.take(close), undefined);
    const cyd = { name: 'Cyd', password: PASSWORD };
    assert.equal(await people.acceptAsNew(waiting, cyd), 'void');
    // The second lock: the database asks whether who invites still works on the record.
    await root.query('update tutela.invitation set withdrawn_at = null where company = $1', [company]);
    assert.equal(await people.acceptAsNew(waiting, cyd), 'not-yours-to-give');
    const { rows } = await root.query<{ works: boolean }>(
      'select tutela.works_on(person, $2) as works from unnest($1::text[]) as person',
      [[ana.id, bea.id], company],
    );
    assert.deepEqual(
      rows.map(({ works }) => works),
      [false, true],
    );
    assert.equal(await people.accounts.take({ ...close, kind: 'opened' }), undefined);
    assert.equal(await people.acceptAsNew(waiting, cyd), 'accepted');
  });

  test('the database itself lets nobody in past an invitation', async () => {
    const { database, root, people, ana, ben, company, comes, invited } = await fresh();
    const bea = await comes('bea', await invited(ana, 'bea'));
    const session = (person: string) => ({ person, states: ['XE'], voices: [] as const });
    const member = (person: string, works: boolean, by: string) =>
      `insert into tutela.company_member (company, person, works, "by") values ('${company}', '${person}', ${works}, '${by}')`;
    for (const [who, statement] of [
      [ben.id, member(ben.id, true, ben.id)],
      [ben.id, member(ben.id, true, ana.id)],
      [ana.id, member(ben.id, true, ana.id)],
      [ana.id, member(bea.id, false, bea.id)],
      [ana.id, member(bea.id, false, ana.id)],
    ] as const)
      await assert.rejects(
        database.within(session(who), (db) => sql.raw(statement).execute(db)),
        { code: '42501' },
        statement,
      );
    const seen = await database.within(session(ben.id), (db) =>
      sql.raw<Record<string, unknown>>('select * from tutela.company_member').execute(db),
    );
    assert.deepEqual(seen.rows, []);
    // Nor does the keeper of accounts, without an invitation.
    const gives = { role: 'company', state: 'XE', given: true, by: ana.id, why: WHY } as const;
    const taken = { ...gives, given: false };
    assert.equal(await people.give({ ...gives, person: ben.id }), 'not-yours-to-give');
    assert.equal(await people.give({ ...taken, person: bea.id }), 'not-yours-to-give');
    await assert.rejects(root.query(member(ben.id, true, ana.id)), { code: '42501' });
    await assert.rejects(root.query(`delete from tutela.company_member`), /appended to, never edited/u);
  });
});
