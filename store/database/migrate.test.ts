import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { readDecisions } from '../decisions/read.ts';
import { verifyChain } from '../decisions/verify.ts';
import { onEachServer } from './fixtures/cluster.ts';
import { describeSchema, putRows } from './fixtures/describe.ts';
import { openDatabase } from './index.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { preparation } from './roles.ts';

const RELEASES = join(import.meta.dirname, 'releases');
const read = (release: string, file: string) => readFileSync(join(RELEASES, release, file), 'utf8');

onEachServer((cluster) => {
  test('from empty to the latest form, once', async () => {
    const url = await cluster().made();
    assert.deepEqual(await migrate({ connectionString: url }, 'x'), Object.keys(MIGRATIONS));
    assert.deepEqual(await migrate({ connectionString: url }, 'x'), []);
  });

  test('several at once take each step once', async () => {
    const url = await cluster().made();
    const taken = await Promise.all([1, 2, 3, 4].map(() => migrate({ connectionString: url }, 'x')));
    assert.deepEqual(taken.flat(), Object.keys(MIGRATIONS));
  });

  for (const release of readdirSync(RELEASES).filter((name) => !name.includes('.md'))) {
    test(`from release ${release}, with what was kept in it`, async () => {
      const url = await cluster().made();
      await migrate({ connectionString: url }, 'x', read(release, 'last-step.txt').trim());
      const root = await cluster().root(url);
      assert.equal(await describeSchema(root), read(release, 'schema.txt'), 'a released step was edited');
      await putRows(root, JSON.parse(read(release, 'rows.json')));
      await migrate({ connectionString: url }, 'x');
      const fresh = await cluster().fresh();
      assert.equal(await describeSchema(root), await describeSchema(fresh.root));
      const database = await openDatabase({ DATABASE_URL: url }, '.');
      try {
        const { good, fault } = await verifyChain(database, 'XE');
        assert.equal(fault, undefined);
        const session = { states: ['XE'], voices: ['state', 'ngo'] } as const;
        assert.equal((await readDecisions(database, session, 'XE')).length, good);
        assert.ok(good > 0);
      } finally {
        await database.close();
      }
    });
  }

  test('what a closed account had offered before 0022 is withdrawn by it; other offers stay', async () => {
    const url = await cluster().made();
    await migrate({ connectionString: url }, 'x', '0021-entry-record');
    const root = await cluster().root(url);
    await root.query(`insert into tutela.person (id, name) values ('olga', 'Olga'), ('omar', 'Omar')`);
    await root.query('alter table tutela.account_step disable trigger user');
    await root.query(`insert into tutela.account_step (person, kind, "by", why)
      values ('omar', 'closed', 'olga', 'Left in November.')`);
    await root.query('alter table tutela.account_step enable trigger user');
    for (const by of ['olga', 'omar'])
      await root.query(
        `insert into tutela.invitation (id, token_hash, email, role, "by", why, expires_at)
          values (gen_random_uuid(), encode(sha256(convert_to($1::text, 'UTF8')), 'hex'), 'rita@example.org', 'operator', $1::text, 'w', now() + '7 days')`,
        [by],
      );
    await migrate({ connectionString: url }, 'x');
    const { rows } = await root.query<{ by: string }>(
      'select "by" from tutela.invitation where withdrawn_at is null',
    );
    assert.deepEqual(rows, [{ by: 'olga' }]);
  });

  test('a database that a later Tutela made is left alone', async () => {
    const { url, root } = await cluster().fresh();
    await root.query(`insert into tutela.kysely_migration values ('9999-later', now()::text)`);
    await assert.rejects(
      openDatabase({ DATABASE_URL: url }, '.'),
      /later version of Tutela \(step 9999-later\)/u,
    );
  });

  test('who only reads leaves the form of a database as it is, and says what to do', async () => {
    const url = await cluster().made();
    const root = await cluster().root(url);
    await assert.rejects(openDatabase({ DATABASE_URL: url }, '.', 'kept'), /is empty; "tutela migrate"/u);
    assert.equal((await root.query(`select to_regnamespace('tutela') as there`)).rows[0].there, null);
    const earlier = Object.keys(MIGRATIONS).sort().at(-2) ?? '';
    await migrate({ connectionString: url }, 'x', earlier);
    for (const form of ['kept', 'made'] as const)
      await assert.rejects(
        openDatabase({ DATABASE_URL: url }, '.', form),
        (error) =>
          error instanceof InputError &&
          error.message.includes(`at step ${earlier}); make a backup, then run "tutela migrate"`),
      );
    const { rows } = await root.query('select name from tutela.kysely_migration order by name');
    assert.equal(rows.at(-1).name, earlier);
    await migrate({ connectionString: url }, 'x');
    await (await openDatabase({ DATABASE_URL: url }, '.', 'kept')).close();
    const empty = await cluster().made();
    await (await openDatabase({ DATABASE_URL: empty }, '.', 'made')).close();
  });

  test('a login without rights is told what its administrator must run, and that is enough', async () => {
    const url = await cluster().made();
    const root = await cluster().root(url);
    const login = `tutela_login_${Math.random().toString(36).slice(2, 8)}`;
    await root.query(`create role ${login} login password 'open sesame'`);
    const own = `${url}${url.includes('?') ? '&' : '?'}user=${login}&password=open%20sesame`;
    try {
      await assert.rejects(
        openDatabase({ DATABASE_URL: own }, '.'),
        (error) => error instanceof InputError && error.problem.message.includes(preparation('<login>')[3]!),
      );
      const statements = preparation(login).filter((each) => !each.startsWith('create role'));
      await root.query(statements.join(' '));
      const database = await openDatabase({ DATABASE_URL: own }, '.');
      assert.equal((await verifyChain(database, 'XE')).good, 0);
      await database.close();
    } finally {
      await root.query(`drop owned by ${login}; drop role ${login}`);
    }
  });

  test('the public reads from the replica, where there is one', async () => {
    const main = await cluster().fresh();
    const replica = await cluster().fresh();
    await replica.root.query(`insert into tutela.state_party values ('XE', 'Exempla')`);
    const database = await openDatabase({ DATABASE_URL: main.url, DATABASE_REPLICA_URL: replica.url }, '.');
    const states = await database.inPublic((db) => db.selectFrom('state_party').select('code').execute());
    await database.close();
    assert.deepEqual(states, [{ code: 'XE' }]);
  });
});
