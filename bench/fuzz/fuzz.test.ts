import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from './corpus.ts';
import { inputOf } from './door.ts';
import { DOORS } from './doors.ts';
import { judge } from './judge.ts';
import { runDoors } from './run.ts';
import { shrunk } from './shrink.ts';
import { ask } from './slice.ts';

/** So many that each door is seen to work; the command asks a million. */
const INPUTS = 30;

for (const [name, open] of Object.entries(DOORS))
  test(`${name}: reads or refuses what is damaged, and what failed once`, async () => {
    const door = await open();
    assert.equal(door.name, name);
    for (const { file, ...input } of corpusOf(name)) {
      const judged = await judge(door, input);
      assert.ok(!('why' in judged), `${file}: ${'why' in judged ? judged.why : ''}`);
    }
    const { tally, findings } = await ask(door, {
      ...{ seed: 7, from: 0, most: INPUTS, until: Infinity },
      keepsNothing: true,
    });
    assert.deepEqual(findings, []);
    assert.equal(tally.inputs, INPUTS);
    assert.ok(tally.read > 0, 'nothing of it was read: the inputs are too damaged to find anything');
    for (const index of [0, 5]) assert.deepEqual(inputOf(door, 7, index), inputOf(door, 7, index));
    assert.notDeepEqual(inputOf(door, 7, 0), inputOf(door, 8, 0));
  });

test('several doors are asked in one thread, turn by turn, as many inputs as were ordered', async () => {
  const doors = ['citations', 'words', 'publications'];
  const plan = { seed: 7, doors, most: 40, until: Date.now() + 600_000, say: () => undefined };
  const { tallies, findings } = await runDoors(plan);
  assert.deepEqual(findings, []);
  for (const door of doors) assert.ok((tallies.get(door)?.inputs ?? 0) >= 40, door);
});

test('a crash, a slow answer and a refusal are told apart, and a crash is made small', async () => {
  const door = {
    name: 'made-up',
    limit: 200,
    make: () => ({ to: 'x', body: '' }),
    ask: ({ body }: { body: string | Uint8Array }) => {
      if (String(body).includes('bad')) throw new TypeError('it is bad');
      if (body === 'slow') for (const end = performance.now() + 600; performance.now() < end;);
      return 'read' as const;
    },
  };
  const ends = await Promise.all(['good', 'bad'].map((body) => judge(door, { to: 'x', body })));
  assert.deepEqual(
    ends.map(({ end }) => end),
    ['read', 'crash'],
  );
  assert.match((await judge(door, { to: 'x', body: 'slow' })).end, /slow|read/u);
  const long = { to: 'x', body: `${'x'.repeat(500)}bad${'y'.repeat(500)}` };
  const fails = async (input: { to: string; body: string | Uint8Array }): Promise<boolean> =>
    (await judge(door, input)).end === 'crash';
  assert.equal((await shrunk(long, fails)).body, 'bad');
});
