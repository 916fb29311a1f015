import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { layLaws } from '#operations/assess/fixtures/seats.ts';
import { readGround } from '#operations/ground.ts';
import { desks, KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publish } from '#operations/publish/publish.ts';
import { groundFiles } from '#store/catalogue.ts';
import { dataFolderForTests } from '#store/database/fixtures/cluster.ts';
import { NO_REPLICAS, startPair, type Pair } from '#store/database/fixtures/replicated.ts';
import { openDatabase } from '#store/database/index.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { judging } from './desk-kill.ts';
import { figuresOf } from './load/figures.ts';
import { letIn } from './load/people.ts';
import { ROOT, startSite, type Site } from './load/site.ts';
import type { Sample } from './load/walk.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

const STATE = 'XE';
const PEOPLE = 4;
const READERS = 8;
/** Pages that show what was published, and one that does not. */
const PAGES = ['/en', '/en/states', '/en/states/xe', '/fr/states/xe', '/en/changes', '/en/requirements'];
/** Milliseconds from the loss of the primary to the promotion, as long as somebody like Patroni needs to be sure. */
const UNSURE = 3000;

type Round = { readonly how: 'killed' | 'hung'; readonly sincePromotion: number; readonly sinceLoss: number };

/**
 * Takes the primary away again and again, by SIGKILL and each third time by letting it hang, and promotes its replica,
 * while readers ask for public pages and people judge through the pages of the desk. Lines for people go to stderr; the
 * last line, one JSON object, to stdout; exit code 1 when a public page failed, writes took more than ten seconds from the
 * promotion, or anything acknowledged was lost.
 *
 * @throws InputError when an option cannot be used
 */
export async function failover(args: readonly string[]): Promise<void> {
  const rounds = countOf(readOptions(args, ['rounds'], []), 'rounds', 6);
  if (NO_REPLICAS) throw new Error(NO_REPLICAS);
  const requirements = readGround(groundFiles()).catalogue.requirements.map(({ id }) => id);
  const data = dataFolderForTests();
  const pair = await startPair();
  const url = `postgres://${pair.user}@${pair.hosts}/tutela`;
  const env = { DATABASE_URL: url, DATABASE_REPLICA_URL: url, TUTELA_DATA: data };
  Object.assign(process.env, env, { TUTELA_WORKER: 'off' });
  const ending = new AbortController();
  let site: Site | undefined;
  try {
    await publishOne(env);
    site = await startSite(data);
    const people = await seated(env, site, data);
    const promised: string[] = [];
    const reads: Sample[] = [];
    const readers = Array.from({ length: READERS }, (_, at) => reading(site!, at, reads, ending.signal));
    const work = people.map((one) => judging(one, site!, requirements, promised, ending.signal));
    const taken: Round[] = [];
    for (let round = 1; round <= rounds; round++) {
      await until(promised, promised.length + 3 * PEOPLE);
      taken.push(await oneRound(pair, round % 3 === 0 ? 'hung' : 'killed', promised));
      const { how, sincePromotion } = taken.at(-1)!;
      process.stderr.write(
        `round ${round}: ${how}, writes resumed ${Math.round(sincePromotion)} ms after the promotion; ` +
          `${promised.length} acknowledged, ${reads.length} pages read\n`,
      );
      await pair.rejoin();
    }
    ending.abort();
    await Promise.all([...readers, ...work]);
    tell(taken, reads, promised, await kept(env, promised));
  } finally {
    ending.abort();
    await site?.close();
    await pair.close();
    rmSync(data, { recursive: true, force: true });
  }
}

async function oneRound(pair: Pair, how: Round['how'], promised: readonly string[]): Promise<Round> {
  const lost = performance.now();
  pair.kill(how === 'hung' ? 'SIGSTOP' : 'SIGKILL');
  await sleep(UNSURE);
  const promoted = await pair.promote();
  const had = promised.length;
  await until(promised, had + 1);
  const now = performance.now();
  return { how, sincePromotion: now - promoted, sinceLoss: now - lost };
}

async function until(promised: readonly string[], many: number): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 5) {
    if (promised.length >= many) return;
    await sleep(5);
  }
  throw new Error('nobody could judge for two minutes');
}

type Env = Readonly<Record<string, string>>;

async function publishOne(env: Env): Promise<void> {
  const database = await openDatabase(env, ROOT);
  const { analyst, reviewer, publisher } = desks(database);
  await layLaws(analyst);
  await speak(analyst, reviewer, { requirement: 'csam.distribute', quoting: true });
  await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
  await database.close();
}

async function seated(env: Env, site: Site, data: string) {
  const database = await openDatabase(env, ROOT);
  const place = { here: ROOT, data, address: site.address, state: STATE };
  const roles = Array.from({ length: PEOPLE }, () => 'analyst' as const);
  return letIn(database, place, roles).finally(database.close);
}

/** Reads one page after the other; one that says it cannot show what was published is as wrong as none. */
async function reading({ address }: Site, first: number, reads: Sample[], ended: AbortSignal): Promise<void> {
  for (let at = first; !ended.aborted; at++) {
    const began = performance.now();
    const path = PAGES[at % PAGES.length] ?? '';
    let why = '';
    let bytes = 0;
    try {
      const answer = await fetch(address + path, { signal: AbortSignal.timeout(30_000) });
      const text = await answer.text();
      bytes = text.length;
      if (answer.status !== 200) why = String(answer.status);
      else if (answer.headers.get('cache-control')?.includes('no-store')) why = 'without what was published';
    } catch (error) {
      why = String(error);
    }
    if (why !== '') process.stderr.write(`${path}: ${why}\n`);
    reads.push({ step: 'list', ms: performance.now() - began, good: why === '', bytes });
    await sleep(20);
  }
}

async function kept(env: Env, promised: readonly string[]) {
  const database = await openDatabase(env, ROOT);
  const links = await readDecisions(database, { states: [STATE], voices: ['state'] }, STATE);
  const { fault } = await verifyChain(database, STATE);
  await database.close();
  const there = new Set(links.map(({ id }) => id));
  return { lost: promised.filter((id) => !there.has(id)).length, fault };
}

function tell(
  taken: readonly Round[],
  reads: readonly Sample[],
  promised: readonly string[],
  { lost, fault }: Awaited<ReturnType<typeof kept>>,
): void {
  const longest = (how: Round['how'], of: 'sincePromotion' | 'sinceLoss'): number =>
    Math.round(Math.max(0, ...taken.filter((one) => one.how === how).map((one) => one[of])));
  const { count, p50, p95, slowest, wrong } = figuresOf(reads);
  const resumed = {
    killed: {
      sincePromotion: longest('killed', 'sincePromotion'),
      sinceLoss: longest('killed', 'sinceLoss'),
    },
    hung: { sincePromotion: longest('hung', 'sincePromotion'), sinceLoss: longest('hung', 'sinceLoss') },
  };
  const chain = fault ? `broken at ${fault.seq}` : 'unbroken';
  console.log(
    JSON.stringify({
      rounds: taken.length,
      reads: { count, failed: wrong, p50, p95, slowest },
      resumedMs: resumed,
      acknowledged: promised.length,
      lost,
      chain,
    }),
  );
  if (wrong > 0 || lost > 0 || fault || taken.some((one) => one.sincePromotion > 10_000))
    process.exitCode = 1;
}

if (import.meta.main) await asProgram('bench/failover', () => failover(process.argv.slice(2)));
