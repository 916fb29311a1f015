import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Role } from '#engine/model/role.ts';
import { may, VERBS } from '#operations/rights.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { openJobs } from '#store/jobs/index.ts';
import { ATTEMPTS, ELSEWHERE } from './desk-rights/attempts.ts';
import { databaseTests } from './desk-rights/database.ts';
import { furnishAll, isOwn, PLACES, roleSeat, type Ground } from './desk-rights/ground.ts';

// Every verb, by every role, on the own State and voice and on each other: on a real database, by the real functions.
onEachServer((cluster) => {
  const data = mkdtempSync(join(tmpdir(), 'tutela-rights-'));
  let ground: Ground;
  before(async () => {
    const [{ database, root }, there] = [await cluster().fresh(), await cluster().fresh()];
    const jobs = openJobs(database, { say: () => undefined });
    ground = await furnishAll({ database, elsewhere: there.database, root, jobs, data });
  });
  after(async () => {
    await ground?.jobs.close();
    rmSync(data, { recursive: true, force: true });
  });

  test('every verb of the table is tried here, or it is said where it is looked at', () => {
    const tried = new Set(ATTEMPTS.flatMap(({ verbs }) => verbs));
    assert.deepEqual(
      VERBS.filter((verb) => !tried.has(verb)),
      Object.keys(ELSEWHERE),
    );
  });

  for (const { name, verbs, attempt } of ATTEMPTS) {
    test(`${name}: by each role, in its own State and voice and in every other`, async () => {
      let done = 0;
      for (const role of Role.options) {
        for (const place of PLACES) {
          const where = `${role} in ${place.state}/${place.voice}`;
          const seat = roleSeat(ground, role, place);
          const right = verbs.every((verb) => may(seat.person, verb, place));
          assert.ok(!right || isOwn(role, place), where);
          const tries = await attempt(ground, place);
          const marks = await ground.marks();
          assert.equal(await tries(seat), right ? 'done' : 'refused', where);
          if (right) done++;
          else assert.deepEqual(await ground.marks(), marks, `${where}: something was changed`);
        }
      }
      assert.ok(done > 0, 'somebody may');
    });
  }

  databaseTests(() => ground);
});
