import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { fileOf } from '#store/publications/seal.ts';
import { publicPublication, publicRows } from '#store/publications/public.ts';
import { placeOf } from '#store/originals.ts';
import { answerSummaries, currentReading, outlineIn, provisionsIn } from '#store/readings/index.ts';
import { takeIn } from '#store/exchange/take-in.ts';
import { house, judged, opened, work, written, type TestHouse } from './fixtures/house.ts';
import { fitsWhole, takeWhole } from './take-whole.ts';

const BOTH = { states: ['XE'], voices: ['state', 'ngo'] } as const;

/** The files that the public gets, byte by byte. */
async function publicFiles({ database }: TestHouse): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { sha256 } of await publicRows(database, 'XE')) {
    const publication = await publicPublication(database, sha256);
    files.push(publication ? fileOf(publication) : '');
  }
  return files;
}

onEachServer((cluster) => {
  test('out and in on an empty installation: the same chain, byte-equal publications, the same reading', async () => {
    const from = await house(cluster());
    await work(from);
    const bundle = await opened(await written(from));
    assert.deepEqual(bundle.manifest.voices, ['state', 'ngo']);
    assert.equal(bundle.gaps, 0);
    const to = await house(cluster());
    assert.ok(await fitsWhole(to.database, bundle));
    const report = await takeWhole(to.database, to.data, bundle);
    assert.deepEqual(report, await verifyChain(from.database, 'XE'));
    assert.equal(report.fault, undefined);
    assert.deepEqual(
      await readDecisions(to.database, BOTH, 'XE'),
      await readDecisions(from.database, BOTH, 'XE'),
    );
    const files = await publicFiles(from);
    assert.equal(files.length, 2);
    assert.deepEqual(await publicFiles(to), files);
    for (const voice of ['state', 'ngo'] as const) {
      const [here, there] = await Promise.all(
        [from, to].map(({ database }) => currentReading(database, BOTH, 'XE', voice)),
      );
      assert.ok(here);
      assert.deepEqual(there, here);
      const answers = await answerSummaries(from.database, BOTH, here.id);
      assert.ok(answers.length > 100);
      assert.deepEqual(await answerSummaries(to.database, BOTH, here.id), answers);
      const outline = await outlineIn(from.database, BOTH, here.id);
      assert.ok(outline.length > 10);
      assert.deepEqual(await outlineIn(to.database, BOTH, here.id), outline);
      const ids = outline.map(({ id }) => id);
      assert.deepEqual(
        await provisionsIn(to.database, BOTH, here.id, ids),
        await provisionsIn(from.database, BOTH, here.id, ids),
      );
    }
    const originals = bundle.manifest.entries.flatMap(
      ({ name }) => /^originals\/(.*)$/u.exec(name)?.[1] ?? [],
    );
    assert.equal(originals.length, 3);
    for (const sha256 of originals)
      assert.deepEqual(readFileSync(placeOf(to.data, sha256)), readFileSync(placeOf(from.data, sha256)));
    // Out again: every part says the same, byte by byte.
    const again = await opened(await written({ ...to, now: '2026-12-01T00:00:00Z' }));
    assert.deepEqual(again.manifest.entries, bundle.manifest.entries);
    await judged(to, 'csam.virtual', 'met', 'work goes on after it');
    assert.equal((await verifyChain(to.database, 'XE')).fault, undefined);
  });

  test('where work has begun nothing is taken in as it is, and nothing is left behind', async () => {
    const from = await house(cluster());
    await work(from);
    const bundle = await opened(await written(from));
    const to = await house(cluster());
    await furnish(to.database);
    await judged(to, 'csam.virtual', 'met', 'begun here before');
    assert.equal(await fitsWhole(to.database, bundle), false);
    await assert.rejects(takeIn(to.database, bundle), /has laws or decisions of its own here/u);
    assert.equal((await verifyChain(to.database, 'XE')).good, 1);
    assert.deepEqual(await publicFiles(to), []);
  });

  test('no page leads to what only the holder of the machine may do', () => {
    const web = join(import.meta.dirname, '..', '..', 'web');
    const code = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(?:ts|svelte)$/u.test(name) && !name.includes('.svelte-kit'),
    );
    assert.ok(code.length > 50);
    const leads = code.filter((name) =>
      /exchange\/(?:take-whole|take-in|backup|restore)|houseBundle/u.test(
        readFileSync(join(web, name), 'utf8'),
      ),
    );
    assert.deepEqual(leads, []);
  });

  test('the web role can put no link into a chain', async () => {
    const { database } = await house(cluster());
    await furnish(database);
    for (const statement of [
      'insert into tutela.decision select * from tutela.decision',
      `update tutela.chain_head set seq = 9`,
    ]) {
      await assert.rejects(
        database.within({ person: 'ana', ...BOTH }, async (db) => {
          const { sql } = await import('kysely');
          return sql.raw(statement).execute(db);
        }),
        /permission denied/u,
      );
    }
  });
});
