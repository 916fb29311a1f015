import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '#engine/model/role.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { statesKept, verifyChain } from '#store/decisions/verify.ts';
import { publishExempla } from '../lighthouse/publish.ts';
import { ROOT, startSite } from '../load/site.ts';
import { corpusOf } from './corpus.ts';
import { judge } from './judge.ts';
import type { Plan, Ran } from './run.ts';
import { firstLine } from './run.ts';
import { siteDoors } from './site-doors.ts';
import { listening } from './site-log.ts';
import { openHouse } from './site-people.ts';
import { ask } from './slice.ts';
import { add, count, noTally, type Finding, type Tally } from './tally.ts';

/** The doors of a portal that runs: its forms, its pages and files, and its interface for programs with keys. */
export const SITE_DOORS: readonly string[] = ['forms', 'pages', 'api-site'];
const TURN_MS = 5000;
const ENOUGH = 100;

/**
 * Starts a portal of its own with Exempla's work in it, asks its doors side by side, and verifies the chains at the end.
 *
 * @returns also how the chains of decisions stand behind it all
 */
export async function runSite({
  seed,
  doors,
  most,
  until,
  say,
}: Plan): Promise<Ran & { readonly chain?: string }> {
  const tallies = new Map<string, Tally>(doors.map((door) => [door, noTally()]));
  const findings: Finding[] = [];
  if (doors.length === 0) return { tallies, findings };
  if (!existsSync(join(ROOT, 'build', 'handler.js'))) say('The pages are built first.');
  const tell = (found: readonly Finding[]): void => {
    findings.push(...found);
    for (const { door, index, end, why } of found) say(`${door}, input ${index}: ${end}: ${firstLine(why)}`);
  };
  const data = dataFolderForTests();
  const log = listening();
  // Each question comes from another address: what is counted by address would else stop all of it.
  const env = { ADDRESS_HEADER: 'x-forwarded-for', TUTELA_LOG_FORMAT: 'json' };
  try {
    const site = await startSite(data, undefined, { env, heard: log.heard });
    const database = await openDatabase({ TUTELA_DATA: data }, ROOT);
    try {
      await publishExempla(database);
      const house = await openHouse(database, { data, here: ROOT, address: site.address, state: 'XE' });
      try {
        const opened = await siteDoors({ site, house, log, until, say, roles: Role.options });
        await Promise.all(
          opened
            .filter(({ name }) => doors.includes(name))
            .map(async (door) => {
              const tally = tallies.get(door.name)!;
              for (const { file, ...input } of corpusOf(door.name)) {
                const judged = await judge(door, input);
                count(tally, judged.end, judged.ms, -1);
                if ('why' in judged)
                  tell([{ door: door.name, index: -1, end: judged.end, why: judged.why, kept: file }]);
              }
              for (let from = 0; from < most && Date.now() < until;) {
                if (site.ended() !== undefined) return;
                if (findings.filter((each) => each.door === door.name).length >= ENOUGH) return;
                const turn = Math.min(until, Date.now() + TURN_MS);
                const told = await ask(door, { seed, from, most: most - from, until: turn, tries: 30 });
                add(tally, told.tally);
                tell(told.findings);
                from = told.next;
              }
            }),
        );
      } finally {
        await house.close();
      }
      const gone = site.ended();
      if (gone !== undefined)
        tell([{ door: 'portal', index: -1, end: 'died', why: `the portal ended: ${gone}; ${log.last()}` }]);
      const chains = await Promise.all(
        (await statesKept(database)).map((state) => verifyChain(database, state)),
      );
      const broken = chains.filter(({ fault }) => fault !== undefined);
      for (const { fault } of broken)
        tell([{ door: 'chain', index: -1, end: 'broken', why: JSON.stringify(fault) }]);
      const links = chains.reduce((sum, { good }) => sum + good, 0);
      return {
        tallies,
        findings,
        chain: broken.length > 0 ? 'BROKEN' : `whole, ${links.toLocaleString('en')} decisions`,
      };
    } finally {
      await database.close();
      await site.close();
    }
  } finally {
    await removeDataFolder(data);
  }
}
