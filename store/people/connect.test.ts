import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { connectAsKeeper } from './connect.ts';

onEachServer((cluster) => {
  test('a connection that is lost at work fails the work, never the whole process', async () => {
    const { url, root } = await cluster().fresh();
    const rows = connectAsKeeper({ owner: { connectionString: url } });
    const work = rows.connection().execute(async (one) => {
      const { rows: found } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one);
      await root.query('select pg_terminate_backend($1)', [found[0]?.pid]);
      // Long enough for the end of the connection to be met while nobody waits for an answer.
      await new Promise((resolve) => setTimeout(resolve, 200));
      await sql`select 1`.execute(one);
    });
    await assert.rejects(work);
    const { rows: again } = await sql<{ who: string }>`select current_user as who`.execute(rows);
    assert.deepEqual(again, [{ who: 'tutela_people' }]);
    await rows.destroy();
  });
});
