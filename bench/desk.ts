import type { Role } from '#engine/model/role.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { figuresOf, seeded } from './load/figures.ts';
import { layLaws } from './load/laws.ts';
import { watchMemory } from './load/memory.ts';
import { letIn } from './load/people.ts';
import { readers } from './load/readers.ts';
import { ROOT, startSite, type Site } from './load/site.ts';
import { walk } from './load/walk.ts';
import { asProgram, countOf, readOptions, type Options } from './usage.ts';

const NAMES = ['people', 'seconds', 'pause', 'law', 'readers'];
const STATE = 'XE';
const ROLES: readonly Role[] = ['analyst', 'analyst', 'coordinator', 'analyst', 'reviewer'];

/** Milliseconds at the 95th of a hundred answers: what is promised with fifty people at work on one machine. */
const LIMITS = { judge: 200, list: 150 } as const;

/**
 * People at work on one State at once, through the pages, on the portal as `npm start` runs it: they open the list, open
 * a requirement, read, judge, go on. With `--readers 500` as many requests a second come from readers of the public pages
 * meanwhile. Lines for people go to stderr; the last line, one JSON object, to stdout.
 *
 * @throws InputError when an option cannot be used
 */
export async function desk(args: readonly string[]): Promise<void> {
  const options = readOptions(args, NAMES, []);
  const data = dataFolderForTests();
  try {
    const site = await startSite(data);
    try {
      const database = await openDatabase({ TUTELA_DATA: data }, ROOT);
      console.log(JSON.stringify(await worked(options, data, site, database).finally(database.close)));
    } finally {
      await site.close();
    }
  } finally {
    await removeDataFolder(data);
  }
}

async function worked(options: Options, data: string, site: Site, database: Database) {
  const [count, seconds] = [countOf(options, 'people', 50), countOf(options, 'seconds', 60)];
  const pause = countOf(options, 'pause', 3000);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(`signing in ${count} people`);
  const roles = Array.from({ length: count }, (_, at) => ROLES[at % ROLES.length] ?? 'analyst');
  const workers = await letIn(database, { here: ROOT, data, address: site.address, state: STATE }, roles);
  const [first] = workers;
  if (!first) throw new Error('nobody is at work');
  const provisions = await layLaws(database, data, first.person, STATE, options['law']);
  say(`${provisions} provisions lie on the desk; ${seconds} s of work begin`);
  const requirements = readGround(groundFiles()).catalogue.requirements.map(({ id }) => id);
  const until = performance.now() + seconds * 1000;
  const at = { address: site.address, home: `/desk/${STATE}/state`, requirements, until, pause };
  const chance = seeded(7);
  const memory = watchMemory(site.pid);
  const [walked, read] = await Promise.all([
    Promise.all(workers.map((worker) => walk(worker, at, chance))),
    options['readers'] ? readers(site.address, data, countOf(options, 'readers', 500), seconds) : undefined,
  ]);
  const held = memory.end();
  const samples = walked.flat();
  const steps = Map.groupBy(samples, ({ step }) => step);
  const figures = Object.fromEntries([...steps].map(([step, own]) => [step, figuresOf(own)]));
  for (const [step, limit] of Object.entries(LIMITS)) {
    const { p95 = 0 } = figures[step] ?? {};
    say(`${step}: p95 ${p95} ms, ${p95 <= limit ? 'within' : 'ABOVE'} ${limit} ms`);
  }
  const chain = await verifyChain(database, STATE);
  const kept = chain.fault ? `broken at ${chain.fault.seq}` : 'unbroken';
  return {
    ...{ people: count, seconds, pause, provisions, decisions: chain.good, chain: kept },
    ...figures,
    ...(read ? { readers: read } : {}),
    memory: held,
  };
}

if (import.meta.main) await asProgram('bench/desk', () => desk(process.argv.slice(2)));
