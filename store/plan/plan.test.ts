import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewPlanEntry } from '#engine/model/plan.ts';
import { facts } from '#engine/plan/fixtures/entries.ts';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { furnish } from '../decisions/fixtures/desk.ts';
import { uuid7 } from '../decisions/uuid.ts';
import { NGO, STATE } from '../readings/fixtures/reading.ts';
import { appendPlanEntry, noteReminder, planEntriesIn, PlanMoved, remindersIn } from './index.ts';

const HERE = { state: 'XE', voice: 'state' } as const;
const THERE = { state: 'XE', voice: 'ngo' } as const;

function planned(more: Partial<NewPlanEntry> = {}): NewPlanEntry {
  const id = uuid7();
  const body = facts({ title: 'Amend the code — عربي 日本', cost: { amount: 1.5, currency: 'EUR' } });
  return {
    id,
    ...HERE,
    action: id,
    by: 'ana',
    kind: 'plan',
    version: 1,
    reason: '',
    body,
    ...more,
  } as NewPlanEntry;
}

function changed(of: NewPlanEntry, version: number, more: object = {}): NewPlanEntry {
  const said = { kind: 'change', version, reason: 'as agreed', body: { due: '2027-06-30' } };
  return { ...of, id: uuid7(), ...said, ...more } as NewPlanEntry;
}

onEachServer((cluster) => {
  const fresh = async () => {
    const made = await cluster().fresh();
    await furnish(made.database);
    return made;
  };

  test('a step comes back as it was kept, once, with the time of the database', async () => {
    const { database } = await fresh();
    const one = planned();
    for (let times = 0; times < 2; times++)
      await database.within(STATE, (db) => appendPlanEntry(db, one), true);
    const note = {
      ...changed(one, 2),
      kind: 'note',
      version: null,
      reason: '',
      body: { words: 'w', value: '3' },
    };
    await database.within(STATE, (db) => appendPlanEntry(db, note as NewPlanEntry));
    const [first, second, ...more] = await database.within(STATE, (db) => planEntriesIn(db, HERE));
    assert.deepEqual(more, []);
    const { at, ...said } = first!;
    assert.deepEqual(said, one);
    assert.match(at, /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/u);
    assert.deepEqual(second?.body, { words: 'w', value: '3' });
  });

  test('of two people who change one version one is told; no number is left out', async () => {
    const { database } = await fresh();
    const one = planned();
    const add = (entry: NewPlanEntry) => database.within(STATE, (db) => appendPlanEntry(db, entry));
    await add(one);
    const all = await Promise.allSettled([1, 2, 3].map(() => add(changed(one, 2))));
    const refused = all.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    assert.equal(refused.length, 2);
    for (const reason of refused) assert.ok(reason instanceof PlanMoved && reason.action === one.action);
    await assert.rejects(add(changed(one, 4)), { code: '42501' });
    await assert.rejects(add(changed(planned(), 2)), { code: '42501' });
    await assert.rejects(add({ ...planned(), version: 2 } as never), { code: '23514' });
  });

  test('neither voice sees the plan of the other or adds to it, and nobody writes in the name of somebody else', async () => {
    const { database } = await fresh();
    const one = planned();
    await database.within(STATE, (db) => appendPlanEntry(db, one));
    await database.within(STATE, (db) =>
      noteReminder(db, HERE, { action: one.action, kind: 'overdue', day: '2026-01-01' }),
    );
    assert.deepEqual(await database.within(NGO, (db) => planEntriesIn(db, HERE)), []);
    assert.deepEqual(await database.within(NGO, (db) => remindersIn(db, HERE)), []);
    for (const [session, entry] of [
      [NGO, planned({ by: NGO.person ?? '' })],
      [NGO, changed(one, 2, { ...THERE, by: NGO.person })],
      [NGO, changed(one, 2, { by: NGO.person })],
      [STATE, planned({ by: 'ben' })],
      [STATE, planned({ state: 'XF' })],
    ] as const)
      await assert.rejects(
        database.within(session, (db) => appendPlanEntry(db, entry)),
        { code: '42501' },
      );
    await assert.rejects(
      database.within(NGO, (db) =>
        noteReminder(db, HERE, { action: one.action, kind: 'overdue', day: '2026-01-02' }),
      ),
      { code: '42501' },
    );
  });

  test('nothing is edited or taken away, not even by the owner', async () => {
    const { database, root } = await fresh();
    const one = planned();
    await database.within(STATE, (db) => appendPlanEntry(db, one));
    await database.within(STATE, (db) =>
      noteReminder(db, HERE, { action: one.action, kind: 'overdue', day: '2026-01-01' }),
    );
    for (const table of ['plan_entry', 'plan_reminder']) {
      for (const statement of [
        `update tutela.${table} set state = 'XF'`,
        `delete from tutela.${table}`,
        `truncate tutela.${table}`,
      ])
        await assert.rejects(root.query(statement), /is appended to, never edited/u, statement);
    }
    await assert.rejects(
      database.within(STATE, (db) => db.deleteFrom('plan_entry').execute()),
      { code: '42501' },
    );
  });

  test('a reminder is noted once', async () => {
    const { database } = await fresh();
    const reminder = { action: uuid7(), kind: 'overdue', day: '2026-12-31' };
    const note = (more: object = {}) =>
      database.within(STATE, (db) => noteReminder(db, HERE, { ...reminder, ...more }));
    const all = await Promise.all([
      note(),
      note(),
      note(),
      note({ day: '2027-01-01' }),
      note({ kind: 'due-soon' }),
    ]);
    assert.equal(all.filter(Boolean).length, 3);
    const kept = await database.within(STATE, (db) => remindersIn(db, HERE));
    assert.equal(kept.length, 3);
    assert.ok(kept.some(({ day }) => day === '2026-12-31'));
  });
});
