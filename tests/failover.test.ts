import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { catalogue, seat, layLaws } from '#operations/assess/fixtures/seats.ts';
import { judge } from '#operations/assess/judge.ts';
import { replica } from '#operations/doctor/replica.ts';
import { audit } from '#operations/audit.ts';
import { desks, KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publicMark } from '#operations/publish/mark.ts';
import { publish } from '#operations/publish/publish.ts';
import { unpublish } from '#operations/publish/unpublish.ts';
import { NO_REPLICAS, startPair, type Pair } from '#store/database/fixtures/replicated.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { openJobs } from '#store/jobs/index.ts';
import { connectAsKeeper } from '#store/people/connect.ts';
import { publicPublication, publicRows } from '#store/publications/public.ts';
import { lookAtDatabase } from '#store/watch/look.ts';

/** From the promotion to the first judgement that is kept again: what issue 8 asks for. */
const LIMIT_MS = 10_000;

const WRITERS = 4;
const REQUIREMENTS = catalogue.requirements.map(({ id }) => id);

describe('a primary and a replica of it', { skip: NO_REPLICAS }, () => {
  let pair: Pair;
  let desk: Database;
  let published = '';
  const acknowledged: string[] = [];
  const open: Database[] = [];

  const addresses = () => ({
    DATABASE_URL: `postgres://${pair.user}@${pair.hosts}/tutela?target_session_attrs=read-write`,
    // The replica of the first hour; where it does not answer, readers turn to the hosts of DATABASE_URL.
    DATABASE_REPLICA_URL: `postgres://${pair.user}@127.0.0.1:${pair.nodes[1].port}/tutela`,
  });
  /** As one more process of the desk would. */
  const process = async (): Promise<Database> => {
    const database = await openDatabase(addresses(), '.');
    open.push(database);
    return database;
  };
  /** What the doctor says of the replica. */
  const doctorSays = async (env: Readonly<Record<string, string>> = addresses()): Promise<string> => {
    const database = await lookAtDatabase(env, '.');
    const [found] = await replica({ env, here: '.', now: Date.now(), database });
    return `${found?.level} ${found?.says}`;
  };

  before(async () => {
    pair = await startPair();
    desk = await process();
    const { analyst, reviewer, publisher } = desks(desk);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: 'csam.distribute', quoting: true });
    const made = await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
    assert.ok(made.kind === 'published');
    published = made.sha256;
  });
  after(async () => {
    for (const database of open) await database.close();
    await pair?.close();
  });

  const readsOn = (): Promise<{ readonly standby: boolean; readonly port: number } | undefined> =>
    desk.inPublic(async (db) => {
      const { rows } = await sql<{ standby: boolean; port: number }>`
        select pg_is_in_recovery() as standby, inet_server_port() as port`.execute(db);
      return rows[0];
    });

  test('the public reads from the replica, also while there is no primary', async () => {
    assert.deepEqual(await readsOn(), { standby: true, port: pair.standby().port });
    assert.match(await doctorSays(), /^ok .* follows, [\d.]+ MB behind/u);
    await pair.stopPrimary();
    assert.deepEqual(await readsOn(), { standby: true, port: pair.standby().port });
    assert.equal((await publicPublication(desk, published))?.sha256, published);
    assert.equal((await publicRows(desk, 'XE')).length, 1);
    await pair.startPrimary();
  });

  test('what is taken back is gone at the replica with the answer, and the mark is another', async () => {
    const { publisher } = desks(desk);
    const before = await publicMark(desk);
    assert.equal((await unpublish(publisher, published, 'A name stands in a reason.')).kind, 'taken-back');
    assert.notEqual(await publicMark(desk), before);
    const again = await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
    assert.equal(again.kind, 'published');
  });

  /** People judge and readers read while `lose` takes the primary away and its replica is promoted. */
  async function failover(
    lose: () => void,
  ): Promise<{ readonly resumed: number; readonly unread: unknown[] }> {
    const ending = new AbortController();
    const kept: { readonly id: string; readonly at: number }[] = [];
    const unread: unknown[] = [];
    const writers = Array.from({ length: WRITERS }, async (_, at) => {
      const one = seat(await process(), 'ana', 'analyst');
      for (let turn = 0; !ending.signal.aborted; turn++) {
        const id = uuid7();
        const verdict = turn % 2 === 0 ? 'met' : 'partly';
        const judgement = { requirement: REQUIREMENTS[at] ?? '', aspect: 'practice', verdict, id } as const;
        const outcome = await judge(one, { ...judgement, reason: `The register says so, ${turn}.` }).catch(
          () => undefined,
        );
        if (outcome?.kind === 'kept') kept.push({ id, at: performance.now() });
      }
    });
    const reader = (async () => {
      while (!ending.signal.aborted) {
        await publicRows(desk, 'XE').then(
          (rows) => rows.length === 1 || unread.push(rows.length),
          (error: unknown) => unread.push(error),
        );
        await sleep(5);
      }
    })();
    let promoted = Infinity;
    const again = (): number => kept.filter(({ at }) => at > promoted).length;
    try {
      await until(() => kept.length > 3 * WRITERS, 'nobody judges');
      lose();
      await sleep(500);
      promoted = await pair.promote();
      await until(() => again() >= WRITERS, 'nobody judges again');
    } finally {
      ending.abort();
      await Promise.all([...writers, reader]);
    }
    acknowledged.push(...kept.map(({ id }) => id));
    const first = Math.min(...kept.filter(({ at }) => at > promoted).map(({ at }) => at));
    return { resumed: first - promoted, unread };
  }

  async function nothingIsLost(): Promise<void> {
    const links = await readDecisions(desk, { states: ['XE'], voices: ['state'] }, 'XE');
    const there = new Set(links.map(({ id }) => id));
    assert.deepEqual(
      acknowledged.filter((id) => !there.has(id)),
      [],
      'acknowledged, and lost',
    );
    const { chains } = await audit(desk, undefined);
    assert.deepEqual(
      chains.map(({ fault }) => fault),
      chains.map(() => undefined),
    );
  }

  test('the primary is killed, the replica promoted: nothing acknowledged is lost, nobody reads in vain', async () => {
    const { resumed, unread } = await failover(() => pair.kill());
    assert.deepEqual(unread, []);
    assert.ok(resumed < LIMIT_MS, `writes resumed after ${resumed} ms`);
    await nothingIsLost();
    assert.match(await doctorSays(), /^warning .* leads to the primary/u);
    tell(
      `killed: writes resumed ${Math.round(resumed)} ms after the promotion; ${acknowledged.length} acknowledged, all there`,
    );
  });

  test('the libraries with tables of their own follow: tasks are sent, accounts are read', async () => {
    const keeper = connectAsKeeper(desk);
    const jobs = openJobs(desk, { say: () => undefined });
    try {
      const session = { person: 'ana', states: ['XE'], voices: ['state'] } as const;
      const { id } = await jobs.send(session, { state: 'XE', voice: 'state', kind: 'report', input: {} });
      assert.equal((await jobs.task(session, id))?.status, 'waiting');
      const { rows } = await sql<{ standby: boolean }>`select pg_is_in_recovery() as standby`.execute(keeper);
      assert.deepEqual(rows, [{ standby: false }]);
    } finally {
      await jobs.close();
      await keeper.destroy();
    }
  });

  test('a server that was killed and comes back believing that it takes writes is not believed', async () => {
    await pair.startOld();
    // Its hosts are named in this order: the one that came back stands first.
    assert.equal(pair.standby(), pair.nodes[0]);
    const old = { DATABASE_REPLICA_URL: `postgres://${pair.user}@127.0.0.1:${pair.nodes[0].port}/tutela` };
    assert.match(await doctorSays({ ...addresses(), ...old }), /^wrong .* takes writes itself/u);
    const fresh = await process();
    await judge(seat(fresh, 'ana', 'analyst'), {
      requirement: REQUIREMENTS[0] ?? '',
      aspect: 'law',
      verdict: 'met',
      reason: 'kept where it belongs',
      id: acknowledged[acknowledged.push(uuid7()) - 1]!,
    });
    await nothingIsLost();
  });

  test('it is made anew as a replica, and takes over in its turn from one that hangs without a word', async () => {
    await pair.rejoin();
    const { resumed, unread } = await failover(() => pair.kill('SIGSTOP'));
    assert.deepEqual(unread, []);
    assert.ok(resumed < LIMIT_MS, `writes resumed after ${resumed} ms`);
    await nothingIsLost();
    assert.equal((await readsOn())?.port, pair.nodes[0].port);
    tell(
      `hung: writes resumed ${Math.round(resumed)} ms after the promotion; ${acknowledged.length} acknowledged, all there`,
    );
  });
});

async function until(what: () => boolean, why: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 5) {
    if (what()) return;
    await sleep(5);
  }
  assert.fail(why);
}

function tell(line: string): void {
  globalThis.process.stderr.write(`${line}\n`);
}
