import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { InputError } from '#engine/model/problem.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { searchingAll, streamOf } from '#store/recommendations/index.ts';
import { exempla } from '../../tests/exempla.ts';
import { seat } from '../assess/fixtures/seats.ts';
import { releaseReader } from '../reading/apart.ts';
import { readDocument } from '../reading/document.ts';
import { decideOn } from './decide.ts';
import { docxOf, LINES, pdfOf } from './fixtures/documents.ts';
import { importUhri, type Imported } from './import-uhri.ts';
import { namesOf } from './known-states.ts';
import { addByHand, layObservations } from './lay.ts';
import { linkAll } from './link-all.ts';
import { compileLinker } from './link.ts';
import { filterFrom, recommendationsOf } from './list.ts';
import { recommendationOf } from './one.ts';

const { catalogue, packs, states } = exempla().ground;
const folder = mkdtempSync(join(tmpdir(), 'tutela-recs-'));
const read = async (name: string, bytes: Uint8Array) => (await readDocument(name, bytes)).sources;
const ground = { link: compileLinker(catalogue, packs), states: namesOf(states), read, data: folder };
after(() => {
  releaseReader();
  rmSync(folder, { recursive: true, force: true });
});

const STATES = [
  { code: 'XE', alpha3: 'XEX', name: 'Exempla' },
  { code: 'XF', name: 'Exempla Foederata' },
];
const uuid = (at: number) => `a1b2c3d4-0000-4000-8000-${String(at).padStart(12, '0')}`;
const record = (at: number, changes: object = {}) => ({
  AnnotationId: uuid(at),
  AnnotationType: '- Recommendations',
  Body: '- CRC',
  Symbol: 'CRC/C/XEX/CO/2',
  Text: `<p>${at}. Set up a toll-free helpline for children number${at}.</p>`,
  Countries: [at % 2 === 0 ? 'Exempla' : 'Exempla Foederata'],
  AffectedPersons: ['Children'],
  PublicationDate: `2019-01-${String(1 + (at % 28)).padStart(2, '0')}T00:00:00`,
  ...changes,
});
const EXPORT = Array.from({ length: 700 }, (_, at) => record(at + 1));

function given(text: string | Uint8Array) {
  return streamOf('-', Readable.from([Buffer.from(text)]));
}

const options = { lang: 'en', states: STATES, progress: () => undefined };
const counts = ({ read, added, changed, same, repeated, unusable }: Imported) => [
  read,
  added,
  changed,
  same,
  repeated,
  unusable,
];
const show = (query: string) => filterFrom(new URLSearchParams(query));

onEachServer((cluster) => {
  test('an export imported twice is kept once; what its source changes is changed', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const text = JSON.stringify(EXPORT);
    assert.deepEqual(counts(await importUhri(database, given(text), options)), [700, 700, 0, 0, 0, 0]);
    assert.deepEqual(
      counts(await importUhri(database, given(gzipSync(text)), options)),
      [700, 0, 0, 700, 0, 0],
    );
    const other = [
      ...EXPORT.slice(1),
      record(1, { Symbol: 'CRC/C/XEX/CO/3' }),
      record(2),
      { AnnotationId: 'x' },
    ];
    const again = await importUhri(database, given(JSON.stringify(other)), options);
    assert.deepEqual(counts(again), [702, 0, 1, 699, 1, 1]);
    assert.match(again.faults[0] ?? '', /^record 702, byte \d+: it has no AnnotationId/u);
  });

  test('an export that breaks off keeps what came before, and the whole one goes on from there', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const text = JSON.stringify(EXPORT);
    await assert.rejects(
      importUhri(database, given(text.slice(0, text.length * 0.8)), options),
      (error) => error instanceof InputError && /record \d+, byte \d+: the file ends/u.test(error.message),
    );
    const [read, added, changed, same] = counts(await importUhri(database, given(text), options));
    assert.deepEqual([read, changed], [700, 0]);
    assert.ok((added ?? 0) < 200 && (same ?? 0) > 500, `${added} ${same}`);
    const file = join(folder, 'damaged.json.gz');
    writeFileSync(file, gzipSync(text).subarray(0, 2000));
    await assert.rejects(importUhri(database, streamOf(file), options), InputError);
    await assert.rejects(async () => streamOf(join(folder, 'none.json')), InputError);
  });

  test('two who propose links at once do not stand in each other’s way', async () => {
    const { database, root } = await cluster().fresh();
    await furnish(database);
    await importUhri(database, given(JSON.stringify(EXPORT.slice(0, 20))), options);
    // Both have read what waits before either keeps anything.
    await root.query('begin');
    await root.query('lock table tutela.recommendation_proposal in share row exclusive mode');
    const both = Promise.all([1, 2].map(() => linkAll(database, catalogue, packs, () => undefined)));
    both.catch(() => undefined);
    for (let waiting = 0; waiting < 2;) {
      const { rows } = await root.query<{ many: number }>(`select count(distinct lock.pid)::int as many
        from pg_locks as lock join pg_stat_activity as its using (pid)
        where its.datname = current_database() and not lock.granted`);
      waiting = rows[0]?.many ?? 0;
    }
    await root.query('rollback');
    assert.deepEqual(await both, [20, 20]);
    const { rows } = await root.query<{ many: number }>(
      'select count(distinct recommendation)::int as many from tutela.recommendation_proposal',
    );
    assert.equal(rows[0]?.many, 20);
  });

  test('a State sees what is addressed to it, newest first, with the links of the machine', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    await importUhri(database, given(JSON.stringify(EXPORT)), options);
    assert.equal(await linkAll(database, catalogue, packs, () => undefined), 700);
    assert.equal(await linkAll(database, catalogue, packs, () => undefined), 0);
    const ana = seat(database, 'ana', 'analyst');
    const all = await recommendationsOf(ana, show(''));
    assert.deepEqual([all.total, all.rows.length, all.pages], [350, 25, 14]);
    assert.ok(all.rows.every(({ facts }) => facts.states.includes('XE')));
    assert.ok(all.rows[0]?.proposals.some(({ requirement }) => requirement === 'rep.helpline'));
    const one = await recommendationsOf(ana, show('words=helplines+number44'));
    assert.deepEqual(
      one.rows.map(({ facts }) => facts.id),
      [`uhri:${uuid(44)}`],
    );
    for (const [query, total] of Object.entries({
      'words=number45': 0,
      'body=CRC&from=2019&to=2019': 350,
      'body=CEDAW': 0,
      'to=2018': 0,
      'requirement=rep.helpline': 350,
      'requirement=csam.produce': 0,
      'show=to-confirm': 350,
      'show=linked': 0,
      'words=%22toll-free helpline%22': 350,
    })) {
      assert.equal((await recommendationsOf(ana, show(query))).total, total, query);
    }
    const { total } = await searchingAll(database, (search) =>
      search({ words: 'number45', skip: 0, most: 5 }),
    );
    assert.equal(total, 1);
    const stranger = { ...seat(database, 'cyd', 'analyst', { state: 'XF' }), state: 'XE' };
    await assert.rejects(recommendationsOf(stranger, show('')), /may not see/u);
    assert.equal(await recommendationOf(ana, `uhri:${uuid(45)}`), undefined);
    assert.equal(await recommendationOf(stranger, `uhri:${uuid(44)}`), undefined);
  });

  test('people confirm, reject and follow up, each voice for itself; a step is never edited', async () => {
    const { database, root } = await cluster().fresh();
    await furnish(database);
    await importUhri(database, given(JSON.stringify(EXPORT.slice(0, 6))), options);
    const [ana, ngo] = [seat(database, 'ana', 'analyst'), seat(database, 'ben', 'ngo')];
    const about = { recommendation: `uhri:${uuid(2)}`, reason: 'It names a helpline.' };
    const step = { ...about, kind: 'confirm-link', requirement: 'rep.helpline', id: uuid7() } as const;
    assert.equal(await decideOn(ana, step), 'kept');
    assert.equal(await decideOn(ana, step), 'kept');
    assert.equal(await decideOn(ana, { ...about, kind: 'follow-up', followUp: 'partly' }), 'kept');
    const one = await recommendationOf(ana, about.recommendation);
    assert.equal(one?.history.length, 2);
    assert.deepEqual(
      [one?.standing.followUp, one?.standing.links.get('rep.helpline')?.by],
      ['partly', 'ana'],
    );
    assert.equal((await recommendationOf(ngo, about.recommendation))?.history.length, 0);
    assert.equal((await recommendationsOf(ana, show('show=linked'))).total, 1);
    assert.equal((await recommendationsOf(ngo, show('show=linked'))).total, 0);
    assert.equal((await recommendationsOf(ana, show('follow-up=open'))).total, 2);
    assert.equal((await recommendationsOf(ana, show('follow-up=partly'))).total, 1);

    const reader = seat(database, 'cyd', 'reader');
    assert.equal(await decideOn(reader, { ...step, id: uuid7() }), 'not-yours');
    assert.equal(await decideOn(ana, { ...step, requirement: 'x.y', id: uuid7() }), 'no-such-requirement');
    assert.equal(await decideOn(ana, { ...step, reason: ' ', id: uuid7() }), 'bad-reason');
    assert.equal(
      await decideOn(ana, { ...step, recommendation: `uhri:${uuid(3)}`, id: uuid7() }),
      'not-found',
    );
    assert.equal(await decideOn(ana, { ...step, seen: 'ab'.repeat(32), id: uuid7() }), 'moved');
    await importUhri(database, given(JSON.stringify([record(2, { Text: '2. Otherwise.' })])), options);
    const changed = await recommendationOf(ana, about.recommendation);
    assert.notEqual(changed?.standing.links.get('rep.helpline')?.textSha256, changed?.textSha256);
    await assert.rejects(
      root.query(`update tutela.recommendation_decision set reason = 'other'`),
      /never edited/u,
    );
    const forged = database.within({ person: 'ana', states: ['XE'], voices: ['state'] }, (db) =>
      db
        .updateTable('recommendation')
        .set({ sha256: 'ab'.repeat(32) })
        .executeTakeFirst(),
    );
    assert.equal((await forged).numUpdatedRows, 0n, 'no session of the desk changes the facts of the house');
  });

  for (const [name, make] of [
    ['a.docx', docxOf],
    ['a.pdf', pdfOf],
  ] as const) {
    test(`${name}: concluding observations, seen by the voice that laid them, and laid twice kept once`, async () => {
      const { database } = await cluster().fresh();
      await furnish(database);
      const [ana, ngo] = [seat(database, 'ana', 'analyst'), seat(database, 'ben', 'ngo')];
      const file = { name, bytes: make(LINES) };
      const laid = await layObservations(ana, file, ground);
      const wanted = { symbol: 'CRC/C/OPSC/XEX/CO/1', body: 'CRC', state: 'XE', date: '2019-07-08' };
      assert.deepEqual(laid, { ...wanted, paragraphs: 5, recommendations: 3 });
      await layObservations(ana, file, ground);
      const { rows, total } = await recommendationsOf(ana, show('source=concluding-observations'));
      assert.equal(total, 5);
      const point = rows.find(({ facts }) => facts.paragraph === '3(a)');
      assert.equal(point?.facts.kind, 'recommendation');
      assert.match(
        point?.facts.text ?? '',
        /^The Committee recommends that the State party:\s+\(a\) Establish/u,
      );
      assert.ok(point?.facts.headings.includes('II. Data'), JSON.stringify(point?.facts.headings));
      assert.equal(point?.facts.page, name === 'a.pdf' ? 2 : undefined);
      assert.ok(point?.proposals.some(({ requirement }) => requirement === 'data.system'));
      assert.equal((await recommendationsOf(ngo, show('show=all'))).total, 0);
      const id = point?.facts.id ?? '';
      assert.equal(await recommendationOf(ngo, id), undefined);
      const about = {
        recommendation: id,
        kind: 'follow-up',
        followUp: 'done',
        reason: 'Done in 2020.',
      } as const;
      assert.equal(await decideOn(ngo, about), 'not-found');
      assert.equal(await decideOn(ana, about), 'kept');
    });
  }

  test('by hand, and only by those who may lay documents', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const ana = seat(database, 'ana', 'analyst');
    const typed = {
      text: 'Establish a toll-free helpline for children.',
      lang: 'en',
      kind: 'recommendation',
    } as const;
    const step = uuid7();
    const id = await addByHand(ana, { ...typed, body: 'CRC' }, ground, step);
    assert.equal(await addByHand(ana, { ...typed, body: 'CRC' }, ground, step), id);
    const one = await recommendationOf(ana, id);
    assert.deepEqual([one?.facts.source, one?.facts.mechanism], ['by-hand', 'treaty-body']);
    assert.ok(one?.proposals.some(({ requirement }) => requirement === 'rep.helpline'));
    assert.equal((await recommendationsOf(ana, show(''))).total, 1);
    await assert.rejects(addByHand(seat(database, 'cyd', 'reader'), typed, ground), InputError);
    await assert.rejects(
      layObservations(
        ana,
        { name: 'a.txt', bytes: new TextEncoder().encode('Nothing numbered is here at all.') },
        ground,
      ),
      /no numbered paragraphs/u,
    );
  });
});
