import { setTimeout as sleep } from 'node:timers/promises';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { killServer } from '#store/database/fixtures/kill.ts';
import { openDatabase } from '#store/database/index.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { letIn, type Worker } from './load/people.ts';
import { ROOT, startSite, type Site } from './load/site.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

const STATE = 'XE';
const PEOPLE = 6;

/**
 * Kills the portal itself, and the database under it, with SIGKILL while people judge through its pages, and looks
 * whether every judgement that a page acknowledged is there. Lines for people go to stderr; the last line, one JSON
 * object, to stdout; exit code 1 when anything was lost.
 *
 * @throws InputError when an option cannot be used
 */
export async function deskKill(args: readonly string[]): Promise<void> {
  const rounds = countOf(readOptions(args, ['rounds'], []), 'rounds', 20);
  const data = dataFolderForTests();
  const requirements = readGround(groundFiles()).catalogue.requirements.map(({ id }) => id);
  const promised: string[] = [];
  let killed = { portal: 0, database: 0 };
  try {
    let workers: readonly Worker[] = [];
    for (let round = 0; round < rounds; round++) {
      const site = await startSite(data);
      if (round === 0) workers = await people(site, data);
      const ending = new AbortController();
      const work = workers.map((worker) => judging(worker, site, requirements, promised, ending.signal));
      await sleep(500 + Math.random() * 2000);
      const portal = round % 2 === 0;
      if (portal) process.kill(site.pid, 'SIGKILL');
      else killServer(data);
      killed = portal
        ? { ...killed, portal: killed.portal + 1 }
        : { ...killed, database: killed.database + 1 };
      // After the database the portal goes on: some more is judged before it is ended in its turn.
      await sleep(portal ? 0 : 1500);
      ending.abort();
      await Promise.all(work);
      if (!portal) await site.close();
      process.stderr.write(`round ${round + 1}: ${promised.length} acknowledged\n`);
    }
    const database = await openDatabase({ TUTELA_DATA: data }, ROOT);
    const links = await readDecisions(database, { states: [STATE], voices: ['state'] }, STATE);
    const chain = await verifyChain(database, STATE);
    await database.close();
    const kept = new Set(links.map(({ id }) => id));
    const lost = promised.filter((id) => !kept.has(id));
    const held = chain.fault ? `broken at ${chain.fault.seq}` : 'unbroken';
    console.log(
      JSON.stringify({
        rounds,
        killed,
        acknowledged: promised.length,
        kept: links.length,
        lost: lost.length,
        chain: held,
      }),
    );
    if (lost.length > 0 || chain.fault) process.exitCode = 1;
  } finally {
    await removeDataFolder(data);
  }
}

async function people(site: Site, data: string): Promise<readonly Worker[]> {
  const database = await openDatabase({ TUTELA_DATA: data }, ROOT);
  const place = { here: ROOT, data, address: site.address, state: STATE };
  return letIn(
    database,
    place,
    Array.from({ length: PEOPLE }, () => 'analyst' as const),
  ).finally(database.close);
}

/** Judges as fast as the pages answer; what is answered with "kept" is promised. */
export async function judging(
  { cookie }: Worker,
  { address }: Site,
  requirements: readonly string[],
  promised: string[],
  ended: AbortSignal,
): Promise<void> {
  for (let at = 0; !ended.aborted; at++) {
    const requirement = requirements[Math.floor(Math.random() * requirements.length)] ?? '';
    const id = uuid7();
    const reason = `The words of the provision say so, ${at}.`;
    const body = new URLSearchParams({ aspect: 'law', id, verdict: 'met', reason, then: 'save' });
    const path = `/desk/${STATE}/state/requirements/${requirement.replace('.', '/')}?/judge`;
    try {
      const headers = { cookie, origin: address, accept: 'text/html' };
      const answer = await fetch(address + path, {
        method: 'POST',
        body,
        headers,
        redirect: 'manual',
        signal: ended,
      });
      await answer.arrayBuffer();
      if (answer.status === 303 && !answer.headers.get('location')?.includes('sign-in')) promised.push(id);
    } catch {
      // The portal is away: nothing was promised.
      await sleep(50);
    }
  }
}

if (import.meta.main) await asProgram('bench/desk-kill', () => deskKill(process.argv.slice(2)));
