import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { putRows } from '#store/database/fixtures/describe.ts';
import { dataFolderForTests, onEachServer, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { migrate } from '#store/database/migrate.ts';
import { MIGRATIONS } from '#store/database/migrations/index.ts';
import { appendDecisions } from '#store/decisions/append.ts';
import { judged } from '#store/decisions/fixtures/desk.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { signingKeyOf } from '#store/keys.ts';
import { placeOf } from '#store/originals.ts';
import { asking, firstOperator, named, PASSWORD } from '#store/people/fixtures/people.ts';
import { openPeople } from '#store/people/index.ts';
import { fileOf } from '#store/publications/seal.ts';
import { publicPublication, publicRows } from '#store/publications/public.ts';
import { entriesOf, packed } from './fixtures/altered.ts';
import { folder, house, work, type TestHouse } from './fixtures/house.ts';
import { backup, restore } from './backup.ts';

const NOW = '2026-11-22T10:15:00Z';
const ADDRESS = new URL('http://localhost:4173');
const BOTH = { states: ['XE'], voices: ['state', 'ngo'] } as const;

/** An operator who can sign in, work of both voices, a secret and a key in the folder. */
async function inhabited(at: TestHouse): Promise<Record<string, string>> {
  const env = { DATABASE_URL: at.url, TUTELA_DATA: at.data };
  signingKeyOf(env, '.');
  const people = openPeople(at.database, { env, here: '.', address: ADDRESS });
  await firstOperator(people);
  await people.close();
  await work(at);
  return env;
}

async function signsIn(env: Record<string, string>): Promise<string | undefined> {
  const database = await openDatabase(env, '.');
  const people = openPeople(database, { env, here: '.', address: ADDRESS });
  try {
    const answer = await people.signIn({ email: 'olga@example.org', password: PASSWORD }, asking());
    if (answer.kind !== 'in') return answer.kind;
    const person = await people.personOf(asking(answer.cookies).headers);
    return `${person?.name}, ${person?.grants.map(({ role }) => role).join()}`;
  } finally {
    await people.close();
    await database.close();
  }
}

async function files(database: TestHouse['database']): Promise<readonly string[]> {
  const rows = await publicRows(database, 'XE');
  return Promise.all(rows.map(async ({ sha256 }) => fileOf((await publicPublication(database, sha256))!)));
}

onEachServer((cluster) => {
  test('all comes back: people sign in, chains verify, publications and originals are byte-equal', async () => {
    const from = await house(cluster());
    const env = await inhabited(from);
    const out = folder();
    const { path, bytes, manifest } = await backup(env, '.', out, NOW);
    assert.deepEqual(readdirSync(out), ['tutela-2026-11-22T101500Z.backup']);
    assert.equal(statSync(path).size, bytes);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.ok(!manifest.tables.some(({ name }) => /session|task|tries/u.test(name)));
    await assert.rejects(backup(env, '.', path, NOW), /is there already/u);

    const target = { DATABASE_URL: await cluster().made(), TUTELA_DATA: join(folder(), 'new') };
    const { chains } = await restore(target, '.', path);
    assert.deepEqual(chains, [
      await verifyChain(from.database, 'XE'),
      await verifyChain(from.database, 'XF'),
    ]);
    assert.equal(await signsIn(target), 'Olga Op, operator');
    for (const name of ['secret', 'signing-key']) {
      assert.deepEqual(readFileSync(join(target.TUTELA_DATA, name)), readFileSync(join(from.data, name)));
      assert.equal(statSync(join(target.TUTELA_DATA, name)).mode & 0o777, 0o600);
    }
    const to = await openDatabase(target, '.');
    try {
      assert.deepEqual(await files(to), await files(from.database));
      assert.deepEqual(await readDecisions(to, BOTH, 'XE'), await readDecisions(from.database, BOTH, 'XE'));
      const original = manifest.entries.flatMap(({ name }) => /^originals\/(.*)$/u.exec(name)?.[1] ?? []);
      assert.equal(original.length, 3);
      for (const sha256 of original) assert.ok(existsSync(placeOf(target.TUTELA_DATA, sha256)));
      await appendDecisions(to, [judged()]);
      assert.equal((await verifyChain(to, 'XE')).fault, undefined, 'work goes on after it');
      const people = openPeople(to, { env: target, here: '.', address: ADDRESS });
      const olga = await named(people, 'olga@example.org');
      assert.equal(await people.firstLink(), undefined);
      const refused = await people.give({
        person: olga.id,
        role: 'reader',
        state: 'XE',
        given: true,
        by: 'ana',
        why: 'by nobody',
      });
      assert.equal(refused, 'not-yours-to-give', 'the rules on new rows hold again');
      assert.equal(
        await people.give({
          person: olga.id,
          role: 'reader',
          state: 'XE',
          given: true,
          by: olga.id,
          why: 'a new row',
        }),
        undefined,
      );
      await people.close();
    } finally {
      await to.close();
    }
    const root = await cluster().root(target.DATABASE_URL);
    await assert.rejects(root.query('delete from tutela.decision'), /appended to, never edited/u);
    await assert.rejects(restore(target, '.', path), /there is work here already/u);
  });

  test('a backup of an earlier release comes back, and is brought forward', async () => {
    const url = await cluster().made();
    const release = (name: string) =>
      readFileSync(
        join(import.meta.dirname, '..', '..', 'store', 'database', 'releases', '0.2', name),
        'utf8',
      );
    await migrate({ connectionString: url }, 'x', release('last-step.txt').trim());
    const root = await cluster().root(url);
    await putRows(root, JSON.parse(release('rows.json')) as Record<string, unknown>);
    const { backedUp } = await import('#store/exchange/backup.ts');
    const { writePieces } = await import('#store/exchange/write-file.ts');
    const path = join(folder(), 'old.backup');
    const request = {
      database: { owner: { connectionString: url } },
      env: {},
      data: folder(),
      made: NOW,
      version: '0.2.0',
    };
    await writePieces(path, backedUp(request));
    const target = { DATABASE_URL: await cluster().made(), TUTELA_DATA: folder() };
    const { chains, manifest } = await restore(target, '.', path);
    assert.equal(manifest.steps.at(-1), release('last-step.txt').trim());
    assert.deepEqual(
      chains.map(({ state, fault }) => [state, fault]),
      [
        ['XE', undefined],
        ['XF', undefined],
      ],
    );
    assert.ok((chains[0]?.good ?? 0) > 5);
  });

  test('a backup with a newer version at hand leaves the database as it is, and is one of the version before', async () => {
    const steps = Object.keys(MIGRATIONS).sort();
    const earlier = steps.at(-3) ?? '';
    const url = await cluster().made();
    await migrate({ connectionString: url }, 'x', earlier);
    const root = await cluster().root(url);
    await root.query(`insert into tutela.state_party values ('XE', 'Exempla')`);
    const env = { DATABASE_URL: url, TUTELA_DATA: folder() };
    const { manifest, newest, path } = await backup(env, '.', folder(), NOW);
    const taken = await root.query('select name from tutela.kysely_migration order by name');
    assert.equal(taken.rows.at(-1).name, earlier, 'the database was not brought to another form');
    assert.deepEqual(manifest.steps, steps.slice(0, -2));
    assert.equal(newest, steps.at(-1));
    const target = { DATABASE_URL: await cluster().made(), TUTELA_DATA: folder() };
    assert.equal((await restore(target, '.', path)).manifest.steps.at(-1), earlier);
    const back = await cluster().root(target.DATABASE_URL);
    assert.deepEqual((await back.query('select code from tutela.state_party')).rows, [{ code: 'XE' }]);
  });

  test('of a database that is empty, or of a later version, there is no backup', async () => {
    const out = folder();
    const empty = { DATABASE_URL: await cluster().made(), TUTELA_DATA: folder() };
    await assert.rejects(backup(empty, '.', out, NOW), /is empty: there is no work in it/u);
    const { url, root } = await cluster().fresh();
    await root.query(`insert into tutela.kysely_migration values ('9999-later', now()::text)`);
    const later = { DATABASE_URL: url, TUTELA_DATA: folder() };
    await assert.rejects(
      backup(later, '.', out, NOW),
      /made by a later version of Tutela \(step 9999-later\)/u,
    );
    assert.deepEqual(readdirSync(out), []);
  });

  test('what is taken while people work is of one moment', async () => {
    const from = await house(cluster());
    const env = await inhabited(from);
    let going = true;
    const writing = (async () => {
      while (going) await appendDecisions(from.database, [judged()]);
    })();
    await sleep(50);
    const { path, manifest } = await backup(env, '.', folder(), NOW);
    going = false;
    await writing;
    const target = { DATABASE_URL: await cluster().made(), TUTELA_DATA: folder() };
    const { chains } = await restore(target, '.', path);
    const head = manifest.heads.find(({ state }) => state === 'XE');
    assert.deepEqual(chains[0], { state: 'XE', good: head?.seq, head: head?.hash });
    assert.ok(chains[0]!.good < (await verifyChain(from.database, 'XE')).good);
  });

  test('altered, cut, of a later version, into a folder with another secret: refused, and no work is left', async () => {
    const from = await house(cluster());
    const env = await inhabited(from);
    const { path } = await backup(env, '.', folder(), NOW);
    const url = await cluster().made();
    const target = { DATABASE_URL: url, TUTELA_DATA: folder() };
    const entries = await entriesOf(path);
    const altered = async (name: string, change: (text: string) => string) =>
      packed(new Map([...entries, [name, Buffer.from(change(entries.get(name)!.toString()))]]));
    const tables = 'tables/tutela.decision.jsonl';
    await assert.rejects(
      restore(target, '.', await altered(tables, (text) => text.replace('"judge"', '"jugde"'))),
      /was altered/u,
    );
    const later = await altered('manifest.json', (text) =>
      text.replace('"0001-desk"', '"0001-desk","9999-later"'),
    );
    await assert.rejects(restore(target, '.', later), /another version of Tutela/u);
    const without = new Map([...entries].filter(([name]) => name !== tables));
    await assert.rejects(restore(target, '.', await packed(without)), /is missing/u);
    await assert.rejects(
      restore(target, '.', await packed([...entries, ['tables/pg_catalog.x.jsonl', Buffer.from('')]])),
      /does not belong/u,
    );
    const half = join(folder(), 'half.backup');
    writeFileSync(half, readFileSync(path).subarray(0, 5000));
    await assert.rejects(restore(target, '.', half), /is not whole/u);
    // Rows that fit their hashes but make no chain: found before anything is kept.
    const text = entries.get(tables)!.toString();
    const rows = Buffer.from(text.replace(/the words|clear words/u, 'other words'));
    assert.notEqual(rows.toString(), text);
    const { createHash } = await import('node:crypto');
    const manifest = JSON.parse(entries.get('manifest.json')!.toString()) as {
      entries: { name: string; size: number; sha256: string }[];
    };
    const entry = manifest.entries.find(({ name }) => name === tables)!;
    Object.assign(entry, { size: rows.length, sha256: createHash('sha256').update(rows).digest('hex') });
    const forged = await packed(
      new Map([...entries, [tables, rows], ['manifest.json', Buffer.from(JSON.stringify(manifest))]]),
    );
    await assert.rejects(restore(target, '.', forged), /the chain of XE is broken/u);
    const root = await cluster().root(url);
    assert.equal((await root.query('select 1 from tutela.person')).rowCount, 0);
    const other = folder();
    writeFileSync(join(other, 'secret'), 'another secret of forty letters and more');
    await assert.rejects(restore({ ...target, TUTELA_DATA: other }, '.', path), /holds another "secret"/u);
    // And the same place takes the good one after all of this.
    assert.equal((await restore(target, '.', path)).chains.length, 2);
  });

  test('killed in the midst of it: nothing is there, and it can be begun again', async () => {
    const from = await house(cluster());
    const env = await inhabited(from);
    await from.root.query(
      `insert into tutela.person select 'p' || n, 'Person ' || n from generate_series(1, 60000) as n`,
    );
    const { path } = await backup(env, '.', folder(), NOW);
    const url = await cluster().made();
    const target = { DATABASE_URL: url, TUTELA_DATA: folder() };
    const program = join(import.meta.dirname, 'fixtures', 'restorer.ts');
    const child = spawn(process.execPath, [program, path], {
      env: { ...process.env, ...target },
      stdio: 'inherit',
    });
    const closed = new Promise((resolve) => child.once('close', resolve));
    const root = await cluster().root(url);
    const busy = async () => {
      const { rows } = await root.query<{ busy: boolean }>(
        `select exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
          and query like 'insert into "tutela"."person"%') as busy`,
      );
      return rows[0]?.busy === true;
    };
    while (!(await busy()) && child.exitCode === null) await sleep(2);
    child.kill('SIGKILL');
    await closed;
    assert.equal(child.signalCode, 'SIGKILL', 'it was quicker than we were');
    for (let tries = 0; tries < 500; tries++) {
      const { rows } = await root.query<{ n: string }>(`select count(*) as n from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`);
      if (rows[0]?.n === '0') break;
      await sleep(20);
    }
    for (const table of ['tutela.person', 'tutela.decision', 'tutela_auth."user"'])
      assert.equal((await root.query(`select 1 from ${table} limit 1`)).rowCount, 0, table);
    const { chains } = await restore(target, '.', path);
    assert.deepEqual(chains[0], await verifyChain(from.database, 'XE'));
  });
});

test('the embedded server: out of one folder, into another; a first start in between is no work', async () => {
  const [from, to] = [dataFolderForTests(), dataFolderForTests()];
  try {
    const database = await openDatabase({ TUTELA_DATA: from }, '.');
    await work({ database, data: from } as TestHouse);
    const { path, manifest } = await backup({ TUTELA_DATA: from }, '.', folder(), NOW);
    const expected = await files(database);
    await database.close();
    await (await openDatabase({ TUTELA_DATA: to }, '.')).close();
    const { chains } = await restore({ TUTELA_DATA: to }, '.', path);
    assert.equal(chains[0]?.head, manifest.heads[0]?.hash);
    const back = await openDatabase({ TUTELA_DATA: to }, '.');
    assert.deepEqual(await files(back), expected);
    await back.close();
  } finally {
    await removeDataFolder(from);
    await removeDataFolder(to);
  }
  await assert.rejects(backup({ TUTELA_DATA: join(folder(), 'none') }, '.', folder(), NOW), /no work here/u);
});
