import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Reading } from '#engine/model/reading.ts';
import { onEachServer } from '../database/fixtures/cluster.ts';
import type { Work } from '../database/index.ts';
import { furnish } from '../decisions/fixtures/desk.ts';
import { keepLawSet } from '../decisions/law-sets.ts';
import { uuid7 } from '../decisions/uuid.ts';
import { firstReadIn } from './first-read.ts';
import { addWords } from './keep-words.ts';
import { answer, keep, NGO, provision, STATE } from './fixtures/reading.ts';
import {
  answerIn,
  answerSummaries,
  currentReading,
  lawIn,
  outlineIn,
  provisionsIn,
  readingById,
  searchIn,
} from './index.ts';
import { searchOf } from './search.ts';

const NOBODY = { states: [], voices: [] };

/** @returns how many words of the State's voice another voice could take away */
async function forgetAll(db: Work): Promise<bigint> {
  const rows = await db.deleteFrom('reading_word').where('voice', '=', 'state').executeTakeFirst();
  return rows.numDeletedRows;
}

onEachServer((cluster) => {
  test('a reading comes back whole, and the one asked for last holds', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    assert.equal(await currentReading(database, STATE, 'XE', 'state'), undefined);
    const later = await keep(database, STATE, { at: '2026-11-22T10:00:00.000Z' });
    const earlier = await keep(database, STATE, { at: '2026-11-21T10:00:00.000Z' });
    assert.deepEqual(await currentReading(database, STATE, 'XE', 'state'), later);
    assert.deepEqual(await readingById(database, STATE, earlier.id), earlier);
    assert.equal(await readingById(database, STATE, uuid7()), undefined);
    assert.equal(await readingById(database, STATE, "x' or 1=1"), undefined);
  });

  test('a reading that is kept twice is kept once', async () => {
    const { database, root } = await cluster().fresh();
    await furnish(database);
    const first = await keep(database, STATE);
    await keep(database, STATE, { ...first, catalogueVersion: 'another' }, [provision(9)]);
    assert.deepEqual(await currentReading(database, STATE, 'XE', 'state'), first);
    const { rows } = await root.query('select count(*)::int as n from tutela.reading_provision');
    assert.equal(rows[0].n, 3);
  });

  test('answers: all in short, one in full', async () => {
    const { database } = await cluster().common();
    await furnish(database);
    const answers = [
      answer('sale.definition', { answered: true, confidence: 0.9 }),
      answer('budget.plan', { beyondLaw: true }),
      answer('csam.produce'),
    ];
    const { id } = await keep(database, STATE, {}, [provision(1)], answers);
    assert.deepEqual(await answerSummaries(database, STATE, id), [
      { requirement: 'budget.plan', proposal: 'beyond-law', answered: false, confidence: 0.1, matches: 0 },
      {
        requirement: 'csam.produce',
        proposal: 'nothing-found',
        answered: false,
        confidence: 0.1,
        matches: 0,
      },
      { requirement: 'sale.definition', proposal: 'weak', answered: true, confidence: 0.9, matches: 0 },
    ]);
    assert.deepEqual(await answerIn(database, STATE, id, 'sale.definition'), answers[0]);
    assert.equal(await answerIn(database, STATE, id, 'no.such'), undefined);
  });

  test('provisions by id, by stretch of a law, and as contents', async () => {
    const { database } = await cluster().common();
    await furnish(database);
    const other = { law: 'CA', id: 'CA/en/sec_1', status: 'repealed' as const, path: [] };
    const segments = [3, 1, 2].map((order) => provision(order)).concat(provision(1, other));
    const { id } = await keep(database, STATE, {}, segments);
    const ids = ['CA/en/sec_1', 'PC/en/art_1', 'nowhere', 'PC/en/art_1'];
    assert.deepEqual(await provisionsIn(database, STATE, id, ids), [segments[1], segments[3]]);
    assert.deepEqual(await lawIn(database, STATE, id, 'PC', { from: 2, count: 1 }), [segments[2]]);
    assert.deepEqual(await lawIn(database, STATE, id, 'PC', { from: 1, count: 9 }), [
      segments[1],
      segments[2],
      segments[0],
    ]);
    const outline = await outlineIn(database, STATE, id);
    assert.deepEqual(
      outline.map((row) => row.id),
      segments.map((segment) => segment.id),
    );
    assert.deepEqual(outline[3], {
      law: 'CA',
      order: 1,
      id: 'CA/en/sec_1',
      number: 'Article 1',
      heading: 'Heading 1',
      path: [],
      status: 'repealed',
    });
  });

  test('search: numbers first, then beginnings of words, then letters anywhere', async () => {
    const { database } = await cluster().common();
    await furnish(database);
    const segments = [
      provision(1, { number: 'Article 227-23', text: "L'image d'un mineur à caractère pornographique." }),
      provision(2, { number: 'Article 12', text: 'Les mineurs de quinze ans, voir article 227-23.' }),
      provision(3, { number: '第三条', text: '買春児童ポルノに係る行為等の処罰' }),
      provision(4, {
        number: 'Article 4',
        heading: '100 % of it_all',
        text: "It's (a) \\ 'quoted' & | ! :* text",
      }),
    ];
    const { id } = await keep(database, STATE, {}, segments);
    const found = async (words: string) =>
      (await searchIn(database, STATE, id, words, 10)).map(({ order }) => order);
    assert.deepEqual(await found('227-23'), [1, 2]);
    assert.deepEqual(await found('MINEUR'), [1, 2]);
    assert.deepEqual(await found('mineur quinze'), [2]);
    assert.deepEqual(await found('児童ポルノ'), [3]);
    assert.deepEqual(await found('100 %'), [4]);
    assert.deepEqual(await found('t_a'), [4]);
    assert.deepEqual(await found("'quoted' & | !"), [4]);
    assert.deepEqual(await found(':* ) ('), [4]);
    assert.deepEqual(await found('nowhere'), []);
    assert.deepEqual(await found('  '), []);
    assert.equal((await searchIn(database, STATE, id, 'article', 1)).length, 1);
  });

  test('search: other forms of a word, without accents, letters within words, by the language of each law', async () => {
    const { database } = await cluster().common();
    await furnish(database);
    const segments = [
      provision(1, { heading: '', text: 'Les victimes sont protégées.' }),
      provision(2, { heading: '', text: 'La peine est portée à dix ans; les peines s\u2019ajoutent.' }),
      provision(3, { heading: '', text: 'Kinderpornographische Inhalte sind verboten.' }),
      provision(4, { heading: '', text: 'يعاقب كل من باع الطفل أو اشتراه' }),
      provision(5, { heading: '', text: `Penalties follow. ${'Nothing more. '.repeat(9)}` }),
      provision(6, { heading: '', text: 'Handel' }),
    ];
    const laws = ['fr', 'de-AT', 'ar', 'en'].map((lang) => ({ law: lang, title: lang, lang }));
    const { id } = await keep(database, STATE, { laws: laws as unknown as Reading['laws'] }, segments);
    const found = async (words: string) =>
      (await searchIn(database, STATE, id, words, 10)).map(({ order }) => order);
    assert.deepEqual(await found('protéger'), [1]);
    assert.deepEqual(await found('PROTEGEES'), [1]);
    assert.deepEqual(await found('penalty'), [5]);
    assert.deepEqual(await found('penal'), [5], 'beginnings');
    assert.deepEqual(await found('peines dix'), [2]);
    assert.deepEqual(await found('طفل'), [4]);
    assert.deepEqual(await found('والأطفل'), [], 'no such word');
    assert.deepEqual(await found('الطفل'), [4]);
    assert.deepEqual(await found('pornographisch'), [3], 'within a word');
    assert.deepEqual(await found('peines nowhere'), []);
  });

  test('row security leaves both ends of the stretch to the key', async () => {
    const { database } = await cluster().common();
    await furnish(database);
    const { id } = await keep(database, STATE);
    const terms = [{ word: 'punish', begins: true }];
    const search = { readingId: id, terms, stemmers: ['english_stem'], number: 'punish', most: 10 };
    const plan = await database.within(STATE, async (db) => {
      await sql`set local enable_seqscan = off`.execute(db);
      await sql`set local enable_bitmapscan = off`.execute(db);
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (costs off) ${searchOf(search)}`.execute(
        db,
      );
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    assert.match(plan, /using reading_word_pkey/u);
    assert.match(plan, /Index Cond: \(\(reading = .+ AND \(word >= .+ AND \(word < /u);
    assert.match(plan, /Filter: .*tutela\.states|InitPlan/u);
  });

  test('the words of the last reading of a voice are kept; of another they are made when somebody asks', async () => {
    const { database, root } = await cluster().fresh();
    await furnish(database);
    const ngo = await keep(database, NGO);
    const first = await keep(database, STATE, { at: '2026-11-20T00:00:00.000Z' });
    const last = await keep(database, STATE);
    const kept = async () => {
      const { rows } = await root.query<{ reading: string }>(
        'select distinct reading from tutela.reading_word',
      );
      return new Set(rows.map(({ reading }) => reading));
    };
    assert.deepEqual(await kept(), new Set([ngo.id, last.id]));
    const found = await Promise.all(
      Array.from({ length: 4 }, () => searchIn(database, STATE, first.id, 'numbered 2', 5)),
    );
    for (const each of found) assert.deepEqual(each, [provision(2)]);
    assert.deepEqual(await kept(), new Set([ngo.id, last.id, first.id]));
    const words = (session: typeof STATE) =>
      database.within(session, async (db) => {
        const rows = await db.selectFrom('reading_word').select('reading').distinct().execute();
        return new Set(rows.map(({ reading }) => reading));
      });
    assert.deepEqual(await words(STATE), new Set([last.id, first.id]));
    assert.deepEqual(await words(NGO), new Set([ngo.id]));
    assert.deepEqual(await words({ states: ['XF'], voices: ['state', 'ngo'] }), new Set());
    assert.deepEqual(await words(NOBODY), new Set());
    const own = { reading: last.id, state: 'XE', voice: 'state' };
    await assert.rejects(
      database.within(NGO, (db) => addWords(db, own, [provision(1, { text: 'foreign' })])),
      /row-level security/u,
    );
    assert.equal(await database.within(NGO, forgetAll), 0n);
  });

  test('what no database keeps is replaced, so that offsets still hold', async () => {
    const { database } = await cluster().common();
    await furnish(database);
    const odd = provision(1, { text: 'a\0b \ud800 c \\u0000', heading: 'x\0' });
    const { id } = await keep(database, STATE, {}, [odd]);
    const [kept] = await provisionsIn(database, STATE, id, [odd.id]);
    assert.equal(kept?.text, 'a\ufffdb \ufffd c \\u0000');
    assert.equal(kept.text.length, odd.text.length);
  });

  test('a provision as long as a law is kept and found', async () => {
    const { database } = await cluster().common();
    await furnish(database);
    const text = Array.from({ length: 120_000 }, (_, at) => `${at.toString(36)}é`).join(' ');
    const { id } = await keep(database, STATE, {}, [provision(1, { text }), provision(2)]);
    assert.equal((await provisionsIn(database, STATE, id, ['PC/en/art_1']))[0]?.text.length, text.length);
    assert.equal((await searchIn(database, STATE, id, 'numbered', 5)).length, 1);
  });

  test('the last ten readings of a voice stay, whole', async () => {
    const { database, root } = await cluster().fresh();
    await furnish(database);
    const ngo = await keep(database, NGO);
    const selector = { exact: provision(1).text, prefix: 'p', suffix: 's', start: 0, end: 38 };
    const segments = [provision(1, { selector }), provision(2, { selector })];
    const kept = [];
    for (let at = 10; at < 22; at++) {
      kept.push(await keep(database, STATE, { at: `2026-11-${at}T00:00:00.000Z` }, segments));
    }
    const found = await Promise.all(kept.map(({ id }) => readingById(database, STATE, id)));
    assert.deepEqual(found, [undefined, undefined, ...kept.slice(2)]);
    assert.deepEqual(await readingById(database, NGO, ngo.id), ngo);
    const { rows } = await root.query('select count(*)::int as n from tutela.reading_provision');
    assert.equal(rows[0].n, 10 * segments.length + 3);
    const ids = segments.map(({ id }) => id);
    assert.deepEqual(await provisionsIn(database, STATE, kept.at(-1)?.id ?? '', ids), segments);
  });

  test('neither voice, nor another State, sees a reading, or adds to it', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const { id } = await keep(database, STATE);
    const elsewhere = { states: ['XF'], voices: ['state', 'ngo'] } as const;
    for (const session of [NGO, elsewhere, NOBODY]) {
      assert.equal(await readingById(database, session, id), undefined);
      assert.equal(await currentReading(database, session, 'XE', 'state'), undefined);
      assert.deepEqual(await answerSummaries(database, session, id), []);
      assert.deepEqual(await outlineIn(database, session, id), []);
      assert.deepEqual(await provisionsIn(database, session, id, ['PC/en/art_1']), []);
      assert.deepEqual(await searchIn(database, session, id, 'act', 5), []);
    }
    await assert.rejects(keep(database, NGO, { voice: 'state' }), /row-level security/u);
    await keep(database, NGO);
    assert.notEqual((await currentReading(database, NGO, 'XE', 'ngo'))?.id, id);
    assert.equal((await currentReading(database, STATE, 'XE', 'state'))?.id, id);
  });

  test('versions of law and their sets are those of the own State', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    await keep(database, STATE);
    const count = (session: typeof STATE) =>
      database.within(session, async (db) => {
        const { rows } = await sql<{ n: number }>`select (select count(*) from tutela.law_version)
          + (select count(*) from tutela.law_set) + (select count(*) from tutela.law_set_member) as n`.execute(
          db,
        );
        return Number(rows[0]?.n);
      });
    assert.equal(await count(STATE), 3);
    assert.equal(await count({ states: ['XF'], voices: ['state', 'ngo'] }), 0);
    assert.equal(await count(NOBODY), 0);
    await assert.rejects(
      database.within({ states: ['XF'], voices: [] }, (db) => keepLawSet(db, 'XE', [])),
      /row-level security/u,
    );
  });

  test('the day of the first reading is that of the own voice', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    await keep(database, NGO, { at: '2026-01-01T00:00:00.000Z' });
    await keep(database, STATE, { at: '2026-03-03T00:00:00.000Z' });
    await keep(database, STATE, { at: '2026-02-02T00:00:00.000Z' });
    const sha256 = 'ab'.repeat(32);
    const both = { states: ['XE'], voices: ['state', 'ngo'] } as const;
    const read = await database.within(both, (db) =>
      firstReadIn(db, 'XE', 'state', [sha256, 'cd'.repeat(32)]),
    );
    assert.deepEqual([...read], [[sha256, '2026-02-02']]);
  });
});
