// Hostile inputs for every place where what others wrote comes in: parsers, the interface for programs, forms and pages of a running portal.
//   npm run fuzz -- [--minutes 10] [--inputs 1000000] [--seed 1] [--door NAME,NAME] [--report docs/fuzz.md]
import { writeFileSync } from 'node:fs';
import { InputError } from '#engine/model/problem.ts';
import { DOORS } from './fuzz/doors.ts';
import { report } from './fuzz/report.ts';
import { runDoors, type Ran } from './fuzz/run.ts';
import { runSite, SITE_DOORS } from './fuzz/site.ts';
import { add, noTally } from './fuzz/tally.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

const NAMES = ['minutes', 'inputs', 'seed', 'door', 'report'];
/** Nobody waits longer for a run that is bounded by its inputs alone. */
const LONGEST = 7 * 24 * 60;

/**
 * Time is shared among the doors, and so are the inputs. Lines for people go to stderr; the last line, one JSON object, to stdout.
 *
 * @returns whether nothing was found
 * @throws InputError when an option cannot be used
 */
export async function fuzzAll(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args, NAMES, []);
  const known = [...Object.keys(DOORS), ...SITE_DOORS];
  const chosen = options['door']?.split(',') ?? known;
  const strange = chosen.find((door) => !known.includes(door));
  if (strange !== undefined)
    throw new InputError({
      code: 'usage',
      message: `there is no door "${strange}"; they are ${known.join(', ')}`,
    });
  const minutes = countOf(options, 'minutes', options['inputs'] === undefined ? 10 : LONGEST);
  const most =
    options['inputs'] === undefined ? Infinity : Math.ceil(countOf(options, 'inputs', 1) / chosen.length);
  const seed = countOf(options, 'seed', 1);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const began = Date.now();
  const plan = { seed, most, until: began + minutes * 60_000, say };
  // The portal is another process: both go on side by side.
  const [inside, site] = await Promise.all([
    runDoors({ ...plan, doors: chosen.filter((door) => door in DOORS) }),
    runSite({ ...plan, doors: chosen.filter((door) => SITE_DOORS.includes(door)) }),
  ]);
  const ran: Ran = {
    tallies: new Map([...inside.tallies, ...site.tallies]),
    findings: [...inside.findings, ...site.findings],
  };
  const seconds = Math.round((Date.now() - began) / 1000);
  const about = {
    command: ['npm run fuzz --', ...args].join(' '),
    date: new Date().toISOString().slice(0, 10),
    ...{ seed, seconds },
    ...(site.chain === undefined ? {} : { chain: site.chain }),
  };
  if (options['report'] !== undefined) writeFileSync(options['report'], report(ran, about));
  const all = noTally();
  for (const tally of ran.tallies.values()) add(all, tally);
  const { inputs } = all;
  const doors = Object.fromEntries(ran.tallies);
  console.log(
    JSON.stringify({
      bench: 'fuzz',
      inputs,
      seconds,
      seed,
      findings: ran.findings.length,
      chain: site.chain,
      doors,
    }),
  );
  return ran.findings.length === 0;
}

if (import.meta.main) {
  await asProgram('fuzz', async () => {
    if (!(await fuzzAll(process.argv.slice(2)))) process.exitCode = 1;
  });
}
