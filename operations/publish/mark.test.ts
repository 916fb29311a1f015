import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { layLaws } from '../assess/fixtures/seats.ts';
import { desks, KEY, previewed, speak } from './fixtures/spoken.ts';
import { publicMark } from './mark.ts';
import { publish } from './publish.ts';
import { unpublish } from './unpublish.ts';

test('without a database nothing is public', async () => {
  assert.equal(await publicMark(undefined), 'none');
});

onEachServer((cluster) => {
  test('the mark changes when something is published or taken back, and at no draft', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher } = desks(database);
    const seen = [await publicMark(database)];
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: 'csam.distribute', quoting: true });
    assert.equal(await publicMark(database), seen[0], 'what is accepted is not yet public');

    const outcome = await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
    assert.ok(outcome.kind === 'published');
    seen.push(await publicMark(database));
    assert.equal(await publicMark(database), seen[1], 'the same as long as nothing changes');

    const back = await unpublish(publisher, outcome.sha256, 'A name stands in a reason.');
    assert.equal(back.kind, 'taken-back');
    seen.push(await publicMark(database));
    assert.equal(new Set(seen).size, 3, seen.join(' | '));
  });
});
