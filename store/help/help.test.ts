import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { furnish } from '../decisions/fixtures/desk.ts';
import { uuid7 } from '../decisions/uuid.ts';
import { appendHelpStep, helpStandings, helpStepsIn, type NewHelpStep } from './index.ts';

const ANA = { person: 'ana', states: ['XE'], voices: [] } as const;
const HOUSE = { person: 'ana', states: [], voices: [], house: true } as const;
const today = new Date().toISOString().slice(0, 10);

function step(more: Partial<NewHelpStep> = {}): NewHelpStep {
  return {
    id: uuid7(),
    service: 'xe-line',
    state: 'XE',
    kind: 'confirm',
    checked: today,
    how: 'called',
    note: 'Somebody answered within a minute.',
    values: { name: 'The line — عربي', phones: [{ say: '116 111' }] },
    seen: '{}',
    by: 'ana',
    ...more,
  };
}

onEachServer((cluster) => {
  const fresh = async () => {
    const made = await cluster().fresh();
    await furnish(made.database);
    return made;
  };

  test('the public reads the last word on each service, and nobody is named in it', async () => {
    const { database } = await fresh();
    const one = step();
    const corrected = step({ kind: 'correct', values: { name: 'The line', phones: [{ say: '116 112' }] } });
    const other = step({ service: 'xe-other', kind: 'withdraw', values: null });
    for (const each of [one, one, corrected, other])
      await database.within(ANA, (db) => appendHelpStep(db, each), true);
    const found = await helpStandings(database);
    assert.deepEqual(
      found.map(({ service, kind, checked, values }) => [service, kind, checked, values?.phones?.[0]?.say]),
      [
        ['xe-line', 'correct', today, '116 112'],
        ['xe-other', 'withdraw', today, undefined],
      ],
    );
    const steps = await database.within(ANA, (db) => helpStepsIn(db, 'xe-line'));
    assert.deepEqual(
      steps.map(({ kind, byName }) => [kind, byName]),
      [
        ['correct', 'Ana Person'],
        ['confirm', 'Ana Person'],
      ],
    );
    await assert.rejects(
      database.inPublic((db) => db.selectFrom('help_step').select('by').execute()),
      /permission denied/,
    );
  });

  test('a step is kept as it was: not edited, not deleted, not in another name, not of another day', async () => {
    const { database, root } = await fresh();
    await database.within(ANA, (db) => appendHelpStep(db, step()));
    for (const statement of [
      `update tutela.help_step set note = 'other words'`,
      `delete from tutela.help_step`,
      `truncate tutela.help_step`,
    ]) {
      await assert.rejects(root.query(statement), /appended to, never edited/);
      await assert.rejects(
        database.within(ANA, (db) => sql.raw(statement).execute(db)),
        /permission denied/,
      );
    }
    const refused = (more: Partial<NewHelpStep>) =>
      assert.rejects(database.within(ANA, (db) => appendHelpStep(db, step(more))));
    await refused({ by: 'ben' });
    await refused({ state: 'XF' });
    await refused({ state: undefined });
    await refused({ checked: '2020-01-01' });
    await refused({ checked: '2099-01-01' });
    await refused({ values: null });
    await refused({ kind: 'withdraw' });
    await database.within(HOUSE, (db) =>
      appendHelpStep(db, step({ service: 'for-the-world', state: undefined })),
    );
    await database.within(HOUSE, (db) => appendHelpStep(db, step({ service: 'xf-line', state: 'XF' })));
    const nobody = { states: [], voices: [] };
    assert.deepEqual(await database.within(nobody, (db) => helpStepsIn(db, 'xe-line')), []);
  });
});
