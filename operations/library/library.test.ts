import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { LibraryRecord, LibraryValues } from '#engine/model/library.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { appendLibraryStep } from '#store/library/index.ts';
import { PUBLIC } from '#store/links/ask.ts';
import { publicMark } from '../publish/mark.ts';
import { checkLinks, keepLinks, recordsIn } from './check-links.ts';
import { libraryHistory, recordsOf, saidOfLibrary, sayOfLibrary, valuesKey } from './index.ts';

const VALUES: LibraryValues = {
  title: 'A guide — دليل',
  publishers: ['A publisher'],
  type: 'toolkit',
  languages: ['en'],
  topics: ['csam'],
  url: 'https://www.example.com/guide.pdf',
  address: 'official',
};
const FACTS: readonly LibraryRecord[] = [
  { id: 'L001', values: { ...VALUES, url: 'http://www.example.com/old' }, seen: '2026-11-21' },
];
const OPERATOR = { id: 'ana', grants: [{ role: 'operator' }] } as const;
const OTHERS = (['analyst', 'coordinator', 'ngo', 'publisher', 'reader', 'company', 'reviewer'] as const).map(
  (role) => ({ id: 'ben', grants: [{ role, state: 'XE' }] }),
);
const add = { kind: 'add', values: VALUES, note: 'New this year.' } as const;

onEachServer((cluster) => {
  const fresh = async () => {
    const made = await cluster().fresh();
    await furnish(made.database);
    const shown = async () => recordsOf(FACTS, await saidOfLibrary(made.database));
    return { ...made, shown };
  };

  test('the operator adds, puts right and takes away; the public sees the last word and no name', async () => {
    const { database, shown } = await fresh();
    const id = uuid7();
    assert.deepEqual(await sayOfLibrary(database, OPERATOR, FACTS, { ...add, id }), { record: 'A001' });
    assert.deepEqual(
      await sayOfLibrary(database, OPERATOR, FACTS, { ...add, id }),
      { record: 'A001' },
      'sent twice',
    );
    assert.deepEqual(await sayOfLibrary(database, OPERATOR, FACTS, add), { record: 'A002' });
    const right = { ...VALUES, title: 'Put right', url: 'http://www.example.com/old' };
    const correct = { kind: 'correct', record: 'L001', values: right, note: 'Its title.' } as const;
    const before = FACTS[0]?.values ?? null;
    assert.deepEqual(
      await sayOfLibrary(database, OPERATOR, FACTS, { ...correct, shown: valuesKey(before) }),
      {
        record: 'L001',
      },
    );
    assert.deepEqual(
      await sayOfLibrary(database, OPERATOR, FACTS, { ...correct, shown: valuesKey(before) }),
      {
        refused: 'moved',
      },
    );
    const mark = await publicMark(database);
    await sayOfLibrary(database, OPERATOR, FACTS, {
      kind: 'withdraw',
      record: 'A002',
      shown: valuesKey(VALUES),
      note: 'It was there twice.',
    });
    assert.notEqual(await publicMark(database), mark, 'pages that are kept know that they are old');
    assert.deepEqual(
      (await shown()).map((record) => [record.id, record.values.title]),
      [
        ['A001', VALUES.title],
        ['L001', 'Put right'],
      ],
    );
    const back = {
      kind: 'correct',
      record: 'A002',
      values: VALUES,
      shown: 'withdrawn',
      note: 'It was not.',
    } as const;
    assert.deepEqual(await sayOfLibrary(database, OPERATOR, FACTS, back), { record: 'A002' });
    assert.equal((await shown()).length, 3);
    assert.doesNotMatch(JSON.stringify(await saidOfLibrary(database)), /Ana|ana/);
    assert.deepEqual(
      (await libraryHistory(database, OPERATOR, 'A002')).map(({ kind, byName }) => [kind, byName]),
      [
        ['correct', 'Ana Person'],
        ['withdraw', 'Ana Person'],
        ['add', 'Ana Person'],
      ],
    );
  });

  test('a language that was taken before tags were looked at closer is left out, and its record stays', async () => {
    const { database, shown } = await fresh();
    const session = { person: OPERATOR.id, states: [], voices: [], house: true } as const;
    const values = { ...VALUES, languages: ['zh-yue', 'en'] };
    const step = {
      id: uuid7(),
      record: 'A001',
      kind: 'add',
      values,
      note: 'Long ago.',
      by: OPERATOR.id,
    } as const;
    await database.within(session, (db) => appendLibraryStep(db, step), true);
    assert.deepEqual((await shown())[0]?.values, VALUES);
  });

  test('nobody else keeps the library', async () => {
    const { database, shown } = await fresh();
    for (const person of OTHERS) {
      assert.deepEqual(await sayOfLibrary(database, person, FACTS, add), { refused: 'not-yours' });
      assert.deepEqual(await libraryHistory(database, person), []);
    }
    assert.deepEqual(await shown(), FACTS);
  });

  test('an address that leads inside, or that is not encrypted, is refused; so is a form that cannot be read', async () => {
    const { database, shown } = await fresh();
    for (const url of [
      'http://www.example.com/',
      'https://10.0.0.1/',
      'https://intranet/',
      'https://x.un-icc.cloud/',
    ])
      assert.deepEqual(
        await sayOfLibrary(database, OPERATOR, FACTS, { ...add, values: { ...VALUES, url } }),
        {
          refused: 'bad-address',
        },
      );
    for (const values of [
      {},
      { ...VALUES, topics: [] },
      { ...VALUES, languages: ['zh-yue'] },
      { ...VALUES, extra: 1 },
      { ...VALUES, address: undefined },
      null,
    ])
      assert.deepEqual(await sayOfLibrary(database, OPERATOR, FACTS, { ...add, values }), {
        refused: 'bad-form',
      });
    assert.deepEqual(await sayOfLibrary(database, OPERATOR, FACTS, { ...add, note: '' }), {
      refused: 'bad-form',
    });
    const none = { kind: 'withdraw', record: 'L999', shown: 'withdrawn', note: 'No such thing.' } as const;
    assert.deepEqual(await sayOfLibrary(database, OPERATOR, FACTS, none), { refused: 'no-such-record' });
    assert.deepEqual(await shown(), FACTS);
  });

  test('two who add at once get two numbers', async () => {
    const { database } = await fresh();
    const kept = await Promise.all(
      Array.from({ length: 6 }, () => sayOfLibrary(database, OPERATOR, FACTS, add)),
    );
    assert.deepEqual(kept.map((each) => ('record' in each ? each.record : '')).sort(), [
      ...['A001', 'A002', 'A003', 'A004', 'A005', 'A006'],
    ]);
  });

  test('nothing that was said can be altered, taken out or said in another name', async () => {
    const { database, root } = await fresh();
    await sayOfLibrary(database, OPERATOR, FACTS, add);
    for (const statement of [
      `update tutela.library_step set note = 'other'`,
      'delete from tutela.library_step',
      'truncate tutela.library_step',
      'truncate tutela.library_link',
    ])
      await assert.rejects(root.query(statement), statement);
    const insert = sql`insert into tutela.library_step (id, record, kind, note, body, "by")
      values (gen_random_uuid(), 'A009', 'add', 'for a test', '{}', 'ana')`;
    for (const session of [
      { person: 'ben', states: [], voices: [], house: true },
      { person: 'ana', states: ['XE'], voices: [] },
    ] as const)
      await assert.rejects(
        database.within(session, (db) => insert.execute(db)),
        /row-level security/,
      );
    await assert.rejects(
      database.within({ person: 'ana', states: [], voices: [] }, (db) =>
        sql`insert into tutela.library_link (record, url, outcome) values ('L001', 'x', 'fine')`.execute(db),
      ),
      /row-level security/,
    );
    await assert.rejects(
      database.inPublic((db) => db.selectFrom('library_step').select('by').execute()),
      /permission denied/,
    );
  });

  test('links are tried politely and marked; the last try counts, for the address that was tried', async () => {
    const { database } = await fresh();
    let [open, most] = [0, 0];
    const server = createServer((request, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(request.url === '/gone' ? 404 : 200, { 'content-length': '5' }).end();
      }, 20);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const at = (host: string, path: string) => `http://${host}.example.net:${port}${path}`;
    const records = ['/gone', '/a', '/b', '/c'].flatMap((path, n) =>
      ['one', 'two', 'three'].map((host, m) => ({
        id: `L${100 + n * 3 + m}`,
        values: { ...VALUES, url: at(host, path) },
        seen: '2026-11-21',
      })),
    );
    const guard = {
      ...PUBLIC,
      mayReach: (address: string) => address === '127.0.0.1',
      mayPort: () => true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    };
    const found = await checkLinks(records, { agent: 'test', guard, polite: { atOnce: 2, pause: 1 } });
    server.close();
    assert.ok(most <= 2, `${most} at once`);
    assert.deepEqual(
      found.map(({ record, outcome, size }) => [record, outcome, size]),
      records.map(({ id, values }) => [
        id,
        values.url?.endsWith('/gone') ? 'gone' : 'fine',
        values.url?.endsWith('/gone') ? undefined : 5,
      ]),
    );
    const mark = await publicMark(database);
    await keepLinks(database, found);
    assert.notEqual(await publicMark(database), mark, 'pages that are kept know that they are old');
    const again = found.slice(0, 1).map((each) => ({ ...each, outcome: 'fine' as const }));
    await keepLinks(database, again);
    const { links } = await saidOfLibrary(database);
    assert.equal(links.length, 12);
    assert.equal(links.find(({ record }) => record === 'L100')?.outcome, 'fine');
    assert.equal(links.find(({ record }) => record === 'L101')?.outcome, 'gone');
    assert.deepEqual(await recordsIn(FACTS, database), FACTS);
    assert.deepEqual(await recordsIn(FACTS, undefined), FACTS);
  });
});
