import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { migrate } from '#store/database/migrate.ts';
import { MIGRATIONS } from '#store/database/migrations/index.ts';
import { newestStep } from '#store/database/steps.ts';
import { verifyChain } from '#store/decisions/verify.ts';

// That several at once take each step once stands in store/database/migrate.test.ts; here is what each of them reads.

const ROOT = join(import.meta.dirname, '..');
const DATA = mkdtempSync(join(tmpdir(), 'tutela-faults-migrate-'));
after(() => rmSync(DATA, { recursive: true, force: true }));
const ALL = Object.keys(MIGRATIONS).length;

function tutela(
  args: readonly string[],
  url: string,
): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'cli', 'tutela.mjs'), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url, TUTELA_DATA: DATA },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (more: string) => (out += more));
  child.stderr.setEncoding('utf8').on('data', (more: string) => (said += more));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })));
}

onEachServer((cluster) => {
  test('two operators migrate at once, and a portal opens: one takes the steps, and each is told what was done', async () => {
    const url = await cluster().made();
    const [one, other, database] = await Promise.all([
      tutela(['migrate'], url),
      tutela(['migrate'], url),
      openDatabase({ DATABASE_URL: url }, '.'),
    ]);
    for (const { code, out, said } of [one, other]) {
      assert.deepEqual([code, said], [0, '']);
      assert.match(
        out,
        new RegExp(
          `to ${newestStep()} \\(\\d+ steps?: |by another process while this one waited|is up to date`,
          'u',
        ),
      );
    }
    const took = [one, other].filter(({ out }) => out.includes('steps: ')).length;
    assert.ok(took <= 1, 'the steps were taken once');
    assert.equal((await verifyChain(database, 'XE')).good, 0, 'the portal works');
    await database.close();
    const root = await cluster().root(url);
    assert.equal((await root.query('select * from tutela.kysely_migration')).rowCount, ALL);
  });

  test('a program that is older than its database refuses in one line, says what to do, and changes nothing', async () => {
    const { url, root } = await cluster().fresh();
    await root.query(`insert into tutela.kysely_migration values ('9999-later', now()::text)`);
    for (const verb of ['migrate', 'worker', 'audit']) {
      const { code, out, said } = await tutela([verb], url);
      assert.deepEqual([code, out, said.trim().split('\n').length], [2, '', 1], said);
      assert.match(
        said,
        /^tutela: .*later version of Tutela \(step 9999-later\); install that version or a later one/u,
      );
    }
    assert.equal((await root.query('select * from tutela.kysely_migration')).rowCount, ALL + 1);
  });

  test('a program that is newer than its database reads nothing and changes nothing until it is told to migrate', async () => {
    const url = await cluster().made();
    const earlier = Object.keys(MIGRATIONS).sort().at(-2) ?? '';
    await migrate({ connectionString: url }, 'a test', earlier);
    for (const args of [['audit'], ['bundle', 'XE', 'never'], ['recommendations', 'search', 'words']]) {
      const { code, out, said } = await tutela(args, url);
      assert.deepEqual([code, out, said.trim().split('\n').length], [2, '', 1], said);
      assert.ok(
        said.includes(`older than this version of Tutela (at step ${earlier}); make a backup, then run`),
        said,
      );
    }
    const root = await cluster().root(url);
    assert.equal((await root.query('select * from tutela.kysely_migration')).rowCount, ALL - 1);
  });

  test('steps that fail in their midst are all taken back: one line says so, and the next time they are taken', async () => {
    const url = await cluster().made();
    const root = await cluster().root(url);
    // What counts is not taken back with the rest.
    await root.query(`create schema fault; create sequence fault.count; grant all on schema fault to public; grant all on fault.count to public;
      create function fault.stop() returns event_trigger language plpgsql security definer as $$
        begin if nextval('fault.count') = 40 then raise exception 'the disk made a noise'; end if; end $$;
      create event trigger stop on ddl_command_end execute function fault.stop()`);
    const { code, out, said } = await tutela(['migrate'], url);
    assert.deepEqual([code, out, said.trim().split('\n').length], [2, '', 1], said);
    assert.match(
      said,
      /the step \d{4}[\w-]* could not be taken \(the disk made a noise\); every step of this run was taken back/u,
    );
    const left = await root.query(`select relname from pg_class where relnamespace = to_regnamespace('tutela')
      and relkind = 'r' and relname not like 'kysely%'`);
    assert.deepEqual(left.rows, [], 'nothing is left of it');
    const again = await tutela(['migrate'], url);
    assert.deepEqual([again.code, again.said], [0, '']);
    assert.match(again.out, new RegExp(`to ${newestStep()} \\(${ALL} steps: `, 'u'));
    await root.query('drop event trigger stop');
    assert.deepEqual(await migrate({ connectionString: url }, 'a test'), []);
  });
});
