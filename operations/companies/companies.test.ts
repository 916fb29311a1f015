import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { Role } from '#engine/model/role.ts';
import { groundFiles } from '#store/catalogue.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { readGround } from '../ground.ts';
import { sectorsOf } from '../sectors.ts';
import { letIn } from './fixtures/let-in.ts';
import {
  answerQuestion,
  companyRecord,
  makeCompany,
  ownCompanies,
  publishCompany,
  registerEntries,
  registerEntry,
  renameCompany,
  toPublish,
  withdrawCompany,
} from './index.ts';

const { sheets } = sectorsOf(readGround(groundFiles()).catalogue);
const soon = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
const values = { answer: 'in-place', note: 'WORDS-OF-ANA', expires: soon } as const;
const as = (id: string, state = 'XE', role: Role = 'company') => ({
  id,
  grants: [role === 'operator' ? { role } : { role, state }],
});
const ANA = as('ana');
const BEN = as('ben');
const CYD = as('cyd', 'XF');

onEachServer((cluster) => {
  const fresh = async () => {
    const { database, root } = await cluster().fresh();
    await furnish(database);
    await letIn(root, 'ana', 'XE');
    await letIn(root, 'ben', 'XE');
    await letIn(root, 'cyd', 'XF');
    const made = await makeCompany(database, ANA, { name: 'Bank of Ana', sector: 'finance', state: 'XE' });
    assert.ok('id' in made);
    const company = made.id;
    const question = 'finance.policy';
    assert.equal(await answerQuestion(database, ANA, sheets, { company, question, values }), undefined);
    const seen = async () => {
      const record = await companyRecord(database, ANA, sheets, company);
      assert.ok(record);
      return toPublish(record).sha256;
    };
    return { database, root, company, seen };
  };

  test('a company sees and changes its own record, and each answer stays', async () => {
    const { database, company } = await fresh();
    const id = uuid7();
    const second = { id, company, question: 'finance.policy', values: { ...values, answer: 'partly' } };
    for (let times = 0; times < 2; times++)
      assert.equal(await answerQuestion(database, ANA, sheets, second), undefined);
    assert.equal(await renameCompany(database, ANA, company, 'Bank of Ana and Sons'), undefined);
    const record = await companyRecord(database, ANA, sheets, company);
    assert.deepEqual(
      record?.answers.map(({ values: each, byName }) => [each.answer, byName]),
      [
        ['in-place', 'Ana Person'],
        ['partly', 'Ana Person'],
      ],
    );
    assert.equal(record?.company.name, 'Bank of Ana and Sons');
    assert.deepEqual(await ownCompanies(database, ANA), [record?.company]);
    assert.equal(
      await answerQuestion(database, ANA, sheets, { company, question: 'travel.policy', values }),
      'not-there',
      'a question of another sector',
    );
    const late = { ...values, expires: '2099-01-01' };
    await assert.rejects(
      answerQuestion(database, ANA, sheets, { company, question: 'finance.policy', values: late }),
      /two years/u,
    );
  });

  test('nobody else sees it or changes it, and the id tells nothing', async () => {
    const { database, root, company, seen } = await fresh();
    const hash = await seen();
    const others = [
      BEN,
      CYD,
      ...Role.options.filter((role) => role !== 'company').map((role) => as('ana', 'XE', role)),
      { id: 'ana', grants: [] },
      // Says so to the program, and is not let in.
      as('ana', 'XF'),
    ];
    const count = async () => {
      const { rows } = await root.query<{ rows: number }>(
        `select (select count(*) from tutela.company_answer) + (select count(*) from tutela.company_step)
          + (select count(*) from tutela.company_name) + (select count(*) from tutela.company_member) as rows`,
      );
      return rows[0]?.rows;
    };
    const before = await count();
    for (const other of others) {
      assert.deepEqual(await ownCompanies(database, other), []);
      assert.equal(await companyRecord(database, other, sheets, company), undefined);
      const answered = { company, question: 'finance.policy', values };
      const came = [
        await answerQuestion(database, other, sheets, answered),
        await renameCompany(database, other, company, 'Taken over'),
        await publishCompany(database, other, sheets, { company, seen: hash }),
        await withdrawCompany(database, other, company),
      ];
      // Just as of an id that there is not.
      assert.deepEqual(came, ['not-there', 'not-there', 'not-there', 'not-there']);
      assert.equal(await withdrawCompany(database, other, uuid7()), 'not-there');
      assert.deepEqual(
        await makeCompany(database, other, {
          id: company,
          name: 'Taken over',
          sector: 'finance',
          state: 'XE',
        }),
        { refused: other === BEN ? 'not-there' : 'not-yours' },
      );
    }
    assert.equal(await count(), before);
  });

  test('the database itself hides it, whatever the program asks, and keeps every row as it was', async () => {
    const { database, root, company, seen } = await fresh();
    await publishCompany(database, ANA, sheets, { company, seen: await seen() });
    const session = (person: string, states: readonly string[]) => ({
      person,
      states,
      voices: ['state', 'ngo'] as const,
    });
    const tables = ['company', 'company_member', 'company_name', 'company_answer', 'company_step'];
    for (const [person, states] of [
      ['ben', ['XE']],
      ['cyd', ['XE', 'XF']],
      ['', ['XE']],
    ] as const) {
      for (const table of tables) {
        const { rows } = await database.within(session(person, states), (db) =>
          sql.raw<Record<string, unknown>>(`select * from tutela.${table}`).execute(db),
        );
        assert.deepEqual(rows, [], `${person} ${table}`);
      }
      for (const statement of [
        `insert into tutela.company_member (company, person) values ('${company}', '${person}')`,
        `insert into tutela.company_name (id, company, name, "by") values (gen_random_uuid(), '${company}', 'Taken', '${person}')`,
        `insert into tutela.company_answer (id, company, question, sheet, body, expires, "by")
          values (gen_random_uuid(), '${company}', 'finance.policy', '0123456789abcdef', '{}', '${soon}', 'ana')`,
        `insert into tutela.company_step (id, company, kind, "by") values (gen_random_uuid(), '${company}', 'withdraw', '${person}')`,
        `insert into tutela.company (id, state, sector, "by") values (gen_random_uuid(), 'XE', 'travel', 'ana')`,
      ])
        await assert.rejects(
          database.within(session(person, states), (db) => sql.raw(statement).execute(db)),
          { code: '42501' },
          statement,
        );
    }
    for (const table of tables) {
      for (const statement of [`delete from tutela.${table}`, `truncate tutela.${table} cascade`])
        await assert.rejects(root.query(statement), /appended to, never edited/u);
      await assert.rejects(
        database.inPublic((db) => sql.raw(`select * from tutela.${table}`).execute(db)),
        { code: '42501' },
        table,
      );
    }
    // A company sees no work of its State, in either voice, and what is not of its own name is not made public.
    const strange = {
      tutela: 'self-assessment/1',
      company: { id: uuid7(), name: 'Other', sector: 'finance', state: 'XE' },
    };
    await assert.rejects(
      database.within({ person: 'ana', states: ['XE'], voices: [] }, (db) =>
        sql`insert into tutela.company_step (id, company, kind, content, sha256, "by") values (gen_random_uuid(), ${company},
          'publish', ${JSON.stringify(strange)}::jsonb,
          encode(sha256(convert_to(tutela.canonical(${JSON.stringify(strange)}::jsonb), 'UTF8')), 'hex'), 'ana')`.execute(
          db,
        ),
      ),
      /not a self-assessment of this company/u,
    );
  });

  test('the public sees what is published, frozen, without a person, until it is taken back', async () => {
    const { database, root, company, seen } = await fresh();
    assert.deepEqual(await registerEntries(database), []);
    const stale = await seen();
    const more = { company, question: 'finance.report', values: { answer: 'unknown', expires: soon } };
    assert.equal(await answerQuestion(database, ANA, sheets, more), undefined);
    assert.equal(await publishCompany(database, ANA, sheets, { company, seen: stale }), 'moved');
    const step = { id: uuid7(), company, seen: await seen() };
    for (let times = 0; times < 2; times++)
      assert.equal(await publishCompany(database, ANA, sheets, step), undefined);
    const [entry] = await registerEntries(database);
    assert.equal(entry?.sha256, step.seen);
    assert.equal(entry?.content.company.name, 'Bank of Ana');
    assert.match(entry?.content.notice ?? '', /no certificate/u);
    assert.doesNotMatch(JSON.stringify(entry), /Ana Person|"by"/u);

    // What is said afterwards stays in the house.
    const changed = { company, question: 'finance.policy', values: { ...values, note: 'A later word' } };
    assert.equal(await answerQuestion(database, ANA, sheets, changed), undefined);
    await renameCompany(database, ANA, company, 'Another name');
    assert.deepEqual(await registerEntry(database, company), entry);

    assert.equal(await withdrawCompany(database, ANA, company), undefined);
    assert.deepEqual(await registerEntries(database), []);
    assert.equal(await registerEntry(database, company), undefined);

    assert.equal(await publishCompany(database, ANA, sheets, { company, seen: await seen() }), undefined);
    assert.equal((await registerEntries(database)).length, 1);
    await letIn(root, 'ana', 'XE', false);
    assert.deepEqual(await registerEntries(database), [], 'whoever is let in no more shows no more');
    assert.deepEqual(await ownCompanies(database, ANA), []);
  });

  test('a record without any answer is not made public', async () => {
    const { database } = await fresh();
    const made = await makeCompany(database, ANA, { name: 'Empty', sector: 'travel', state: 'XE' });
    assert.ok('id' in made);
    const record = await companyRecord(database, ANA, sheets, made.id);
    assert.ok(record);
    const given = { company: made.id, seen: toPublish(record).sha256 };
    assert.equal(await publishCompany(database, ANA, sheets, given), 'nothing-to-show');
  });
});
