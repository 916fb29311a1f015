import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { connectAsKeeper } from './connect.ts';
import { inOneStep } from './step.ts';

onEachServer((cluster) => {
  test('two who stand in each other’s way are both done, one of them once more', async () => {
    const { database } = await cluster().fresh();
    const rows = connectAsKeeper(database);
    let tries = 0;
    let [met, meet] = [0, () => undefined as void];
    const both = new Promise<void>((resolve) => (meet = resolve));
    const holding = (first: number, second: number) =>
      inOneStep(rows, async (trx) => {
        tries++;
        await sql`select pg_advisory_xact_lock(4711, ${first}::int)`.execute(trx);
        // Each holds what the other wants before either asks for it.
        if (++met === 2) meet();
        await both;
        await sql`select pg_advisory_xact_lock(4711, ${second}::int)`.execute(trx);
        return first;
      });
    try {
      assert.deepEqual(await Promise.all([holding(1, 2), holding(2, 1)]), [1, 2]);
      assert.equal(tries, 3);
    } finally {
      await rows.destroy();
    }
  });

  test('what was refused is not tried again', async () => {
    const { database } = await cluster().fresh();
    const rows = connectAsKeeper(database);
    let tries = 0;
    try {
      const work = inOneStep(rows, () => {
        tries++;
        return Promise.reject(new Error('no'));
      });
      await assert.rejects(work, /no/u);
      assert.equal(tries, 1);
    } finally {
      await rows.destroy();
    }
  });
});
