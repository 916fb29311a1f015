import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DeskDecision } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import { sql } from 'kysely';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { appendDecisions } from './append.ts';
import { canonical } from './canonical.ts';
import { BEGINNING, hashOf } from './chain.ts';
import { furnish, judged } from './fixtures/desk.ts';
import { keepLawSet } from './law-sets.ts';
import { readDecisions } from './read.ts';
import { uuid7 } from './uuid.ts';
import { statesKept, verifyChain } from './verify.ts';

const ALL = { states: ['XE', 'XF'], voices: ['state', 'ngo'] } as const;

test('ids stand in order of time and are of version 7', () => {
  assert.match(uuid7(), /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  assert.ok(uuid7(1_000_000) < uuid7(1_000_001));
});

onEachServer((cluster) => {
  test('decisions of a State make one chain, other States another', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const [first, second] = await appendDecisions(database, [
      judged(),
      judged({ requirement: 'sale.definition' }),
    ]);
    const [elsewhere] = await appendDecisions(database, [judged({ state: 'XF' })]);
    assert.deepEqual([first?.seq, first?.prevHash], [1, BEGINNING]);
    assert.deepEqual([second?.seq, second?.prevHash], [2, first?.hash]);
    assert.deepEqual([elsewhere?.seq, elsewhere?.prevHash], [1, BEGINNING]);
    assert.match(first!.at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/u);
    assert.deepEqual(await readDecisions(database, ALL, 'XE'), [first, second]);
    assert.deepEqual(await readDecisions(database, ALL, 'XE', 'sale.definition'), [second]);
    assert.deepEqual(await statesKept(database), ['XE', 'XF']);
    assert.deepEqual(await verifyChain(database, 'XE'), { state: 'XE', good: 2, head: second?.hash });
  });

  test('a decision that is sent twice is kept once; another with its id is refused', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const decision = judged();
    const [once] = await appendDecisions(database, [decision]);
    await appendDecisions(database, [judged()]);
    assert.deepEqual(await appendDecisions(database, [decision]), [once]);
    await assert.rejects(
      appendDecisions(database, [{ ...decision, requirement: 'sale.definition' }]),
      /sent before with other words/u,
    );
    assert.equal((await verifyChain(database, 'XE')).good, 2);
  });

  test('many writers at once cannot fork a chain', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    await Promise.all(Array.from({ length: 60 }, () => appendDecisions(database, [judged()])));
    const links = await readDecisions(database, ALL, 'XE');
    assert.deepEqual(
      links.map(({ seq }) => seq),
      Array.from({ length: 60 }, (_, at) => at + 1),
    );
    assert.equal(new Set(links.map(({ prevHash }) => prevHash)).size, 60);
    assert.ok(
      links.every(({ at }, index) => index === 0 || at >= links[index - 1]!.at),
      'time runs back',
    );
    assert.equal((await verifyChain(database, 'XE')).fault, undefined);
  });

  test('what is not in the form of a decision is refused with the field at fault', async () => {
    const { database } = await cluster().common();
    await furnish(database);
    const short = judged({
      body: { verdict: 'met', reason: 'short', evidence: [] },
    } as Partial<DeskDecision>);
    const zero = judged({ kind: 'note', body: { text: 'a\0b' } } as Partial<DeskDecision>);
    for (const [bad, field] of [
      [short, 'body.reason'],
      [zero, 'body.text'],
      [judged({ id: 'x' }), 'id'],
    ] as const) {
      await assert.rejects(
        appendDecisions(database, [bad]),
        (error) => error instanceof InputError && error.problem.place === `field "${field}"`,
      );
    }
  });

  test('any words come back as they were sent, with the hash that both sides compute', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    const words = fc
      .oneof(letters, fc.string({ minLength: 1 }))
      .filter((each) => !each.includes('\0') && each.isWellFormed());
    const notes = fc
      .sample(words, 150)
      .concat(['"\\/\b\f\n\r\t\u0001\u007f\u2028', '\ue000\u{10000}', 'é', 'e\u0301']);
    const decisions = notes.map((text) => judged({ kind: 'note', body: { text } } as Partial<DeskDecision>));
    const links = await appendDecisions(database, decisions);
    assert.deepEqual(
      links.map(({ body }) => body),
      decisions.map(({ body }) => body),
    );
    for (const link of links) assert.equal(hashOf(link), link.hash);
    assert.equal((await verifyChain(database, 'XE')).good, notes.length);
  });

  test('the canonical text of the database is ours, key by key', async () => {
    const { root } = await cluster().common();
    const key = fc
      .string({ unit: 'binary', maxLength: 5 })
      .filter((each) => !each.includes('\0') && each.isWellFormed());
    const leaf = fc.oneof(key, fc.integer(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree')), fc.dictionary(key, tie('tree'))),
    }));
    const values = fc.sample(tree, 150);
    const { rows } = await root.query(
      `select tutela.canonical(value) as text from jsonb_array_elements($1::jsonb) with ordinality as each(value, place)
          order by place`,
      [JSON.stringify(values)],
    );
    assert.deepEqual(
      rows.map(({ text }) => text),
      values.map(canonical),
    );
  });

  test('a decision names the set of law it was taken on; the same laws are the same set', async () => {
    const { database } = await cluster().common();
    await furnish(database);
    const law = (work: string) => ({
      work,
      expression: `${work}/eng`,
      title: work,
      lang: 'en',
      sha256: 'a'.repeat(64),
    });
    const [one, other, more] = await database.within(ALL, async (db) => [
      await keepLawSet(db, 'XE', [law('/akn/xe/act/1'), law('/akn/xe/act/2')]),
      await keepLawSet(db, 'XE', [law('/akn/xe/act/2'), law('/akn/xe/act/1')]),
      await keepLawSet(db, 'XE', [law('/akn/xe/act/1')]),
    ]);
    assert.equal(one, other);
    assert.notEqual(one, more);
    await appendDecisions(database, [judged({ lawSet: one! })]);
    await assert.rejects(appendDecisions(database, [judged({ state: 'XF', lawSet: one! })]), /foreign key/u);
  });

  test('the web role can add but neither edit nor remove, and sees its own States and voices', async () => {
    const { database, root } = await cluster().fresh();
    await furnish(database);
    await appendDecisions(database, [judged(), judged({ voice: 'ngo' })]);
    await appendDecisions(database, [judged({ state: 'XF' })]);
    const edits = [
      `update tutela.decision set body = '{}'`,
      'delete from tutela.decision',
      'truncate tutela.decision cascade',
      `insert into tutela.decision select * from tutela.decision`,
      `update tutela.chain_head set seq = 0`,
      'delete from tutela.law_set',
      'alter table tutela.decision disable trigger all',
      `set local session_replication_role = replica`,
    ];
    for (const edit of edits) {
      await assert.rejects(
        database.within(ALL, (db) => sql.raw(edit).execute(db)),
        (error) => ['42501'].includes((error as { code: string }).code),
        edit,
      );
    }
    // Even the owner is stopped, by the triggers.
    for (const edit of edits.slice(0, 3)) {
      await root.query('begin; set local role tutela_owner');
      await assert.rejects(root.query(edit), /never edited/u);
      await root.query('rollback');
    }
    const seen = async (states: string[], voices: ('state' | 'ngo')[]) =>
      (
        await database.within({ states, voices }, (db) =>
          db.selectFrom('decision').select(['state', 'voice']).execute(),
        )
      ).length;
    assert.equal(await seen(['XE'], ['state', 'ngo']), 2);
    assert.equal(await seen(['XE'], ['ngo']), 1);
    assert.equal(await seen(['XE', 'XF'], ['state']), 2);
    assert.equal(await seen([], ['state', 'ngo']), 0);
    await assert.rejects(
      database.inPublic((db) => db.selectFrom('decision').selectAll().execute()),
      /permission denied/u,
    );
    assert.deepEqual(await database.inPublic((db) => db.selectFrom('publication').selectAll().execute()), []);
  });

  test('nobody decides for another State, in another voice or in another name', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const say = (person: string, states: string[], voices: ('state' | 'ngo')[], extra: object = {}) =>
      database.within({ person, states, voices }, (db) => {
        const { lawSet, catalogueVersion, engineVersion, ...rest } = judged();
        const said = {
          ...rest,
          law_set: lawSet,
          catalogue_version: catalogueVersion,
          engine_version: engineVersion,
          ...extra,
        };
        return sql`select tutela.append_decision(${JSON.stringify(said)}::jsonb)`.execute(db);
      });
    await say('ana', ['XE'], ['state']);
    await assert.rejects(say('ana', ['XF'], ['state']), /may not decide/u);
    await assert.rejects(say('ana', ['XE'], ['ngo']), /may not decide/u);
    await assert.rejects(say('ben', ['XE'], ['state']), /may not decide/u);
    await assert.rejects(say('ana', ['XE'], ['state'], { hash: 'f'.repeat(64) }), /other fields/u);
    await assert.rejects(say('ana', ['XE'], ['state'], { more: 1 }), /other fields/u);
    assert.equal((await verifyChain(database, 'XE')).good, 1);
  });

  test('the audit names the first bad link, whatever was done to the rows', async () => {
    const harms: Record<string, readonly [string, string, number]> = {
      'a word is changed': [
        `update tutela.decision set body = jsonb_set(body, '{verdict}', '"partly"') where seq = 7`,
        'altered',
        7,
      ],
      'a name is changed': [`update tutela.decision set "by" = 'ben' where seq = 3`, 'altered', 3],
      'a time is changed': [
        `update tutela.decision set at = at - interval '1 microsecond' where seq = 1`,
        'altered',
        1,
      ],
      'a hash is changed too': [
        `update tutela.decision set hash = repeat('b', 64) where seq = 4`,
        'altered',
        4,
      ],
      'the link is changed': [
        `update tutela.decision set prev_hash = repeat('c', 64) where seq = 5`,
        'broken-link',
        5,
      ],
      'one is removed': ['delete from tutela.decision where seq = 6', 'missing', 6],
      'the last is removed': ['delete from tutela.decision where seq = 12', 'cut', 12],
      'all are removed': ['delete from tutela.decision', 'cut', 1],
      'two are exchanged': [
        `update tutela.decision set seq = -seq where seq in (8, 9);
          update tutela.decision set seq = 17 + seq where seq < 0`,
        'reordered',
        8,
      ],
      'one is removed and the gap closed': [
        `delete from tutela.decision where seq = 2;
          update tutela.decision set seq = -seq where seq > 2; update tutela.decision set seq = -seq - 1 where seq < 0`,
        'broken-link',
        2,
      ],
      'the head is set back': [
        `update tutela.chain_head set seq = 11, hash = (select hash from tutela.decision where seq = 11)`,
        'broken-link',
        13,
      ],
    };
    const { database, root } = await cluster().fresh();
    await furnish(database);
    for (let at = 0; at < 12; at++) await appendDecisions(database, [judged()]);
    const before = await verifyChain(database, 'XE');
    assert.equal(before.good, 12);
    for (const table of ['decision', 'chain_head'])
      await root.query(`alter table tutela.${table} disable trigger all`);
    await root.query('alter table tutela.decision drop constraint decision_seq_check');
    await root.query(
      'create table kept as select * from tutela.decision; create table kept_head as select * from tutela.chain_head',
    );
    for (const [what, [harm, fault, seq]] of Object.entries(harms)) {
      await root.query(harm);
      const report = await verifyChain(database, 'XE');
      assert.deepEqual([report.fault?.fault, report.fault?.seq], [fault, seq], what);
      await root.query(`delete from tutela.decision; insert into tutela.decision select * from kept;
          delete from tutela.chain_head; insert into tutela.chain_head select * from kept_head`);
      assert.deepEqual(await verifyChain(database, 'XE'), before, `mended after: ${what}`);
    }
  });
});
