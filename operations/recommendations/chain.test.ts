import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { sql } from 'kysely';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import type { Database } from '#store/database/index.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { verifyRecommendations } from '#store/recommendations/index.ts';
import { audit } from '../audit.ts';
import { seat } from '../assess/fixtures/seats.ts';
import { decideOn, type Step } from './decide.ts';
import { addByHand } from './lay.ts';
import { recommendationOf } from './one.ts';

const HAND = { text: 'Set up a free helpline for children.', lang: 'en', kind: 'recommendation' } as const;
const ground = { link: () => [] };

/** As whoever holds the machine could: past the guards of the tables. */
async function tampered(database: Database, statement: string): Promise<void> {
  const client = new pg.Client(database.owner);
  await client.connect();
  try {
    await client.query('set role tutela_owner; set search_path = tutela');
    await client.query('alter table recommendation_decision disable trigger user');
    await client.query(statement);
    await client.query('alter table recommendation_decision enable trigger user');
  } finally {
    await client.end();
  }
}

onEachServer((cluster) => {
  const begun = async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const ana = seat(database, 'ana', 'analyst');
    const id = await addByHand(ana, HAND, ground);
    const step = (said: object) =>
      decideOn(ana, { recommendation: id, reason: 'as said — عربي', ...said } as Step);
    return { database, ana, id, step };
  };

  test('the position of the State is kept with day, words and name, beside that of the source', async () => {
    const { ana, id, step } = await begun();
    const said = { kind: 'position', position: 'noted', statedOn: '2024-02-29' };
    assert.equal(await step({ ...said, reason: 'A/HRC/56/7/Add.1, para. 4: noted.' }), 'kept');
    const one = await recommendationOf(ana, id);
    const { position, statedOn, by, reason } = one?.standing.position ?? {};
    assert.deepEqual(
      [position, statedOn, by, reason],
      ['noted', '2024-02-29', 'ana', 'A/HRC/56/7/Add.1, para. 4: noted.'],
    );
    assert.deepEqual([one?.facts.position, one?.standing.followUp], ['unknown', 'open']);
    for (const statedOn of ['2024-02-30', '1944-01-01', '2999-01-01', 'soon'])
      assert.equal(await step({ ...said, statedOn }), 'bad-date', statedOn);
    assert.equal(await step({ kind: 'position', position: 'not-stated' }), 'kept');
    assert.equal((await recommendationOf(ana, id))?.standing.position?.statedOn, undefined);
    assert.equal((await recommendationOf(ana, id))?.history.length, 2, 'nothing is written over');
  });

  test('each voice has one chain, verified by its own arithmetic; a form that is sent twice is one link', async () => {
    const { database, step } = await begun();
    const id = uuid7();
    const same = { kind: 'follow-up', followUp: 'partly', id };
    await Promise.all([step(same), step(same), step({ kind: 'follow-up', followUp: 'done' })]);
    await step({ kind: 'confirm-link', requirement: 'rep.helpline' });
    await step({ kind: 'position', position: 'supported', statedOn: '2020-01-01' });
    const cyd = seat(database, 'cyd', 'ngo');
    const own = await addByHand(cyd, HAND, ground);
    await decideOn(cyd, {
      recommendation: own,
      kind: 'follow-up',
      followUp: 'done',
      reason: 'another voice',
    });
    const chains = await verifyRecommendations(database);
    assert.deepEqual(
      chains.map(({ voice, good, fault }) => [voice, good, fault]),
      [
        ['state', 4, undefined],
        ['ngo', 1, undefined],
      ],
    );
    assert.deepEqual((await audit(database)).recommendations, chains);
  });

  test('what was altered, moved, taken out or cut off is named at its first bad step', async () => {
    const faults = [
      [`update recommendation_decision set reason = 'other words' where place = 2`, 'altered', 2],
      [`update recommendation_decision set position = 'noted' where place = 3`, 'altered', 3],
      [`update recommendation_decision set at = at + interval '1 microsecond' where place = 1`, 'altered', 1],
      [`delete from recommendation_decision where place = 2`, 'missing', 2],
      [`delete from recommendation_decision where place = 3`, 'cut', 3],
      [`update recommendation_decision set prev_hash = repeat('1', 64) where place = 2`, 'broken-link', 2],
      [`update recommendation_head set hash = repeat('1', 64)`, 'broken-link', 4],
    ] as const;
    for (const [statement, fault, seq] of faults) {
      const { database, step } = await begun();
      for (const followUp of ['partly', 'done']) await step({ kind: 'follow-up', followUp });
      await step({ kind: 'position', position: 'supported' });
      await tampered(database, statement);
      const [chain] = await verifyRecommendations(database);
      assert.deepEqual([chain?.fault?.fault, chain?.fault?.seq], [fault, seq], statement);
    }
  });

  test('no page edits a step, gives it a place, or touches the end of the chain', async () => {
    const { database, ana, id, step } = await begun();
    await step({ kind: 'follow-up', followUp: 'done' });
    const session = { person: 'ana', states: ['XE'], voices: ['state'] } as const;
    const within = (query: ReturnType<typeof sql>) => database.within(session, (db) => query.execute(db));
    await assert.rejects(within(sql`update tutela.recommendation_decision set reason = 'other'`));
    await assert.rejects(within(sql`delete from tutela.recommendation_decision`));
    await assert.rejects(within(sql`update tutela.recommendation_head set place = 0`));
    await assert.rejects(
      within(sql`insert into tutela.recommendation_decision
        (id, recommendation, state, voice, kind, follow_up, reason, text_sha256, "by", place, prev_hash, hash)
        select ${uuid7()}, recommendation, state, voice, kind, follow_up, reason, text_sha256, "by", 9, prev_hash, hash
        from tutela.recommendation_decision`),
    );
    assert.equal((await recommendationOf(ana, id))?.history.length, 1);
    // Of another voice not even the end of the chain is seen.
    const { rows } = await database.within({ ...session, voices: ['ngo'] }, (db) =>
      sql`select * from tutela.recommendation_head`.execute(db),
    );
    assert.deepEqual(rows, []);
  });
});
