import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import type { Session } from '#store/database/index.ts';
import { saveView } from '#store/decisions/views.ts';
import { keepOriginal } from '#store/originals.ts';
import { fileByHash } from './attempts-exchange.ts';
import { assessed } from './companies.ts';
import { confirmed } from './confirmed.ts';
import { foreignUndo } from './attempts-judging.ts';
import { planned } from './planned.ts';
import { takenBack } from './attempts-publishing.ts';
import { OPEN, READS_ALL } from './open-tables.ts';
import { PLACES, wordsOf, type Ground, type Place } from './ground.ts';
import { sqlState, tablesOf, type Column } from './tables.ts';

const REFUSED = '42501';

/** What the database itself hides and refuses, whatever the program asks: from one session, every table. */
export function databaseTests(ground: () => Ground): void {
  const sessionAt = (place: Place): Session => ({
    person: ground().staff(place).writer.person.id,
    states: [place.state],
    voices: [place.voice],
  });
  const others = (place: Place): readonly Place[] => PLACES.filter((each) => each !== place);

  test('nobody takes back the step of somebody else', async () => {
    for (const place of PLACES) {
      const tries = await foreignUndo(ground(), place);
      for (const at of PLACES) {
        const { kind } = await tries(ground().staff(at).second);
        assert.equal(kind, 'refused');
      }
    }
  });

  test('a bundle that names a file by its hash brings nobody the file of another desk', async () => {
    for (const place of PLACES) {
      for (const other of others(place)) {
        const sha256 = keepOriginal(ground().data, Buffer.from(`a report, ${wordsOf(other)}`));
        const { merged, attached } = await fileByHash(ground(), place, sha256);
        assert.equal(merged?.kind, 'merged');
        assert.ok(attached.some(({ title }) => title === 'A report'));
        assert.ok(attached.every(({ file }) => file === undefined));
      }
    }
  });

  test('every table with a State shows the rows of this State and voice alone', async (t) => {
    for (const place of PLACES) {
      const view = { state: place.state, voice: place.voice, name: wordsOf(place), query: '' };
      assert.ok(await saveView(ground().database, sessionAt(place), view));
      await takenBack(ground(), place);
      await planned(ground(), place);
    }
    await rolesAndInvitations();
    for (const place of PLACES) {
      await assessed(ground(), place);
      await confirmed(ground(), place);
    }
    const tables = await tablesOf(ground().root);
    assert.deepEqual(
      tables.filter(({ secured, granted, name }) => granted && !secured && !Object.hasOwn(OPEN, name)),
      [],
      'a table that the desk may read has no row security, and nobody said why',
    );
    for (const { name, columns, granted } of tables) {
      const [state, voice] = [
        columns.some((one) => one.name === 'state'),
        columns.some((one) => one.name === 'voice'),
      ];
      if (!state) continue;
      const all = await ground().root.query<Row>(`select to_jsonb(one) as row from tutela.${name} as one`);
      for (const place of PLACES) {
        assert.ok(
          all.rows.some(({ row }) => isOf(row, place, voice)),
          `${name} has a row of ${place.state}/${place.voice} to be found`,
        );
        const seen = granted ? await seenIn(name, sessionAt(place)) : [];
        if (Object.hasOwn(OPEN, name)) continue;
        assert.deepEqual(
          seen.filter((row) => !isOf(row, place, voice)),
          [],
          `${name} in ${place.state}/${place.voice}`,
        );
        if (granted && name !== 'role_grant') assert.ok(seen.length > 0, `${name} shows what is one's own`);
      }
      if (Object.hasOwn(OPEN, name)) t.diagnostic(`${name} is open: ${OPEN[name]}`);
    }
  });

  test('no table of any kind holds words of another State or voice for this session', async () => {
    const tables = await tablesOf(ground().root);
    for (const { name, granted } of tables.filter((one) => one.granted && !READS_ALL.includes(one.name))) {
      assert.ok(granted);
      for (const place of PLACES) {
        const text = JSON.stringify(await seenIn(name, sessionAt(place)));
        for (const other of others(place))
          assert.ok(!text.includes(wordsOf(other)), `${name} says ${wordsOf(other)}`);
      }
    }
  });

  test('nothing is written into another State or voice, changed there or taken away', async () => {
    let tried = 0;
    for (const { name, columns } of await tablesOf(ground().root)) {
      if (!columns.some((one) => one.name === 'state')) continue;
      const voiced = columns.some((one) => one.name === 'voice');
      for (const [own, other] of pairs(voiced)) {
        const where = `${name}: ${own.state}/${own.voice} into ${other.state}/${other.voice}`;
        const at = `state = '${other.state}'${voiced ? ` and voice = '${other.voice}'` : ''}`;
        const copy = copying(name, columns);
        const found = await ground().root.query<Row>(
          `select to_jsonb(one) as row from tutela.${name} as one where ${at} limit 1`,
        );
        const row = JSON.stringify(found.rows[0]?.row);
        assert.ok(row, where);
        const person = String(found.rows[0]?.row['by'] ?? found.rows[0]?.row['person'] ?? '');
        if (copy !== undefined) {
          tried++;
          const code = await codeOf({ ...sessionAt(own), person }, copy, row);
          // What asks for a decision asks first, and finds none of the other State.
          assert.ok(code === REFUSED || (CHECKED.includes(name) && code === '23000'), `${where}: ${code}`);
          // The same row is refused for another reason where it belongs: it is there already.
          assert.notEqual(await codeOf({ ...sessionAt(other), person }, copy, row), REFUSED, where);
        }
        for (const change of changing(name, columns, at, own)) {
          const code = await codeOf(sessionAt(own), change);
          assert.ok(code === REFUSED || code === 'none', `${where}: ${change}: ${code}`);
        }
      }
    }
    assert.ok(tried > 20, `${tried} rows were tried`);
  });

  test('the functions that see more than the session are known, and refuse what is not its own', async () => {
    const { rows } = await ground().root.query<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = 'tutela'::regnamespace and prosecdef
        and has_function_privilege('tutela_web', oid, 'execute') order by proname`,
    );
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['append_decision', 'find_recommendations', 'hold_chain', 'i_work_on', 'may_found', 'taken_back'],
    );
    for (const place of PLACES) {
      for (const other of others(place)) {
        const there = await ground().root.query<{ said: unknown }>(
          `select tutela.content(one) as said from tutela.decision as one where state = $1 and voice = $2 limit 1`,
          [other.state, other.voice],
        );
        // Also by somebody who learned the exact words: it is not given back as if it had been sent twice.
        const said = JSON.stringify(there.rows[0]?.said);
        const asked = JSON.stringify({ state: other.state, voice: other.voice, skip: 0, most: 5 });
        const half = JSON.stringify({ state: other.state, skip: 0, most: 5 });
        for (const call of [
          sql`select tutela.append_decision(${said}::jsonb)`,
          sql`select tutela.append_decision_on(${said}::jsonb, null)`,
          sql`select tutela.hold_chain(${other.state}, ${other.voice})`,
          sql`select tutela.find_recommendations(${asked}::jsonb)`,
          sql`select tutela.find_recommendations(${half}::jsonb)`,
        ])
          assert.equal(await sqlState(ground().database, sessionAt(place), call), REFUSED);
        if (other.state !== place.state)
          assert.ok(!(await holds(place, sql`tutela.may_found(${other.state})`)));
      }
      // What is asked of records of companies is asked of oneself.
      const records = await ground().root.query<{ id: string; by: string }>(
        `select id, "by" from tutela.company`,
      );
      const own = records.rows.filter(({ by }) => by === sessionAt(place).person);
      assert.ok(own.length > 0 && own.length < records.rows.length);
      for (const { id, by } of records.rows)
        assert.equal(await holds(place, sql`tutela.i_work_on(${id})`), by === sessionAt(place).person);
    }
  });

  test('the public reads publications, and nothing of any draft', async () => {
    for (const { name } of await tablesOf(ground().root)) {
      const open = ['publication', 'unpublication', 'state_party'].includes(name);
      const what = name === 'unpublication' ? 'sha256, state, voice, version, at' : '*';
      const asked = ground().database.inPublic((db) =>
        sql.raw(`select ${what} from tutela.${name}`).execute(db),
      );
      if (open) await asked;
      else await assert.rejects(asked, { code: REFUSED }, name);
    }
    for (const column of ['why', '"by"', 'decision'])
      await assert.rejects(
        ground().database.inPublic((db) => sql.raw(`select ${column} from tutela.unpublication`).execute(db)),
        { code: REFUSED },
      );
  });

  async function seenIn(name: string, session: Session): Promise<readonly Record<string, unknown>[]> {
    return ground().database.within(session, async (db) => {
      const { rows } = await sql
        .raw<Row>(`select to_jsonb(one) as row from tutela.${name} as one`)
        .execute(db);
      return rows.map(({ row }) => row);
    });
  }

  async function holds(place: Place, question: RawBuilder<unknown>): Promise<boolean> {
    return ground().database.within(sessionAt(place), async (db) => {
      const { rows } = await sql<{ yes: boolean }>`select ${question} as yes`.execute(db);
      return rows[0]?.yes ?? false;
    });
  }

  async function codeOf(session: Session, statement: string, row?: string): Promise<string> {
    const [before = '', after] = statement.split('$ROW');
    const query =
      after === undefined ? sql.raw(before) : sql`${sql.raw(before)}${row ?? ''}${sql.raw(after)}`;
    return sqlState(ground().database, session, query);
  }

  /** So that each has rows of both States to be looked for. */
  async function rolesAndInvitations(): Promise<void> {
    const { root, staff } = ground();
    const first = 'holder-operator';
    const give = `insert into tutela.role_grant (person, role, state, given, "by", why) values ($1, $2, $3, true, $4, 'for a test')`;
    await root.query(give, [first, 'operator', null, null]);
    for (const place of PLACES) {
      const role = place.voice === 'ngo' ? 'ngo' : 'analyst';
      await root.query(give, [staff(place).second.person.id, role, place.state, first]);
      await root.query(
        `insert into tutela.invitation (id, token_hash, email, role, state, "by", why, expires_at)
          values (gen_random_uuid(), encode(sha256($1::bytea), 'hex'), $1, $2, $3, $4, 'for a test', now())`,
        [`${wordsOf(place)}@example.org`, role, place.state, first],
      );
      await root.query(
        `insert into tutela.api_key (id, word_hash, hint, person, name, state, voice, expires_at)
          values (gen_random_uuid(), encode(sha256($1::bytea), 'hex'), 'abcd', $2, $1, $3, $4, now() + interval '30 days')`,
        [wordsOf(place), staff(place).second.person.id, place.state, place.voice],
      );
    }
  }
}

type Row = { readonly row: Record<string, unknown> };

/** A decision is asked for before the row is looked at. */
const CHECKED: readonly string[] = ['publication', 'unpublication'];

function isOf(row: Record<string, unknown>, { state, voice }: Place, voiced: boolean): boolean {
  return row['state'] === state && (!voiced || row['voice'] === voice);
}

/** Own place and another: another voice only counts where the table knows voices. */
function pairs(voiced: boolean): readonly (readonly [Place, Place])[] {
  return PLACES.flatMap((own) =>
    PLACES.filter((other) => other.state !== own.state || (voiced && other.voice !== own.voice)).map(
      (other) => [own, other] as const,
    ),
  );
}

/** @returns undefined where the desk inserts nothing */
function copying(name: string, columns: readonly Column[]): string | undefined {
  const given = columns.filter(({ inserts, made }) => inserts && !made).map((one) => `"${one.name}"`);
  if (given.length === 0) return undefined;
  return `insert into tutela.${name} (${given.join(', ')})
    select ${given.join(', ')} from jsonb_populate_record(null::tutela.${name}, $ROW::jsonb)`;
}

/** Changes of rows there, and of own rows into rows of there; each gives the code "none" when it touches none. */
function changing(name: string, columns: readonly Column[], at: string, own: Place): readonly string[] {
  const [any] = columns.filter(({ updates }) => updates);
  const set = columns.find((one) => one.name === 'state')?.updates ? at.replace(' and ', ', ') : undefined;
  return [
    ...(any ? [`update tutela.${name} set "${any.name}" = "${any.name}" where ${at}`] : []),
    ...(set ? [`update tutela.${name} set ${set} where state = '${own.state}'`] : []),
    `delete from tutela.${name} where ${at}`,
  ];
}
