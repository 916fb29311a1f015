import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '#store/database/index.ts';
import { searchingAll } from '#store/recommendations/index.ts';
import { asProgram, readOptions } from './usage.ts';
import { questions } from './uhri-questions.ts';
import { writeExport } from './uhri-file.ts';

/**
 * How long the export of the Universal Human Rights Index takes to import, how much memory, and how quick a search over it
 * is; on a made-up export of the same shape and size (uhri-file.ts), in a database of its own.
 */
await asProgram('bench:uhri', async () => {
  const { records = '270000', file } = readOptions(process.argv.slice(2), ['records', 'file'], []);
  const data = mkdtempSync(join(tmpdir(), 'tutela-uhri-'));
  chmodSync(data, 0o755);
  const env = { ...process.env, TUTELA_DATA: data };
  const path = file ?? join(data, 'export-full-en.json');
  if (!existsSync(path)) await writeExport(path, Number(records));
  await (await openDatabase(env, data)).close();
  let database: Database | undefined;
  try {
    for (const turn of ['first', 'second']) say(`${turn} import`, await tutela(env, 'import', path));
    say('linking', await tutela(env, 'link'));
    database = await openDatabase(env, data);
    await searchingAll(database, async (search) => {
      const all = questions();
      // Once unmeasured: the pages of a server at work are in memory.
      for (const asked of all) await search(asked);
      for (const kind of ['one State', 'all States'] as const) {
        const own = all.filter((asked) => 'state' in asked === (kind === 'one State'));
        say(`search, ${kind}`, await times(search, own));
      }
      say('search, all', await times(search, all));
    });
  } finally {
    await database?.close();
    rmSync(data, { recursive: true, force: true });
  }
});

type Search = (asked: ReturnType<typeof questions>[number]) => Promise<unknown>;

async function times(search: Search, all: ReturnType<typeof questions>): Promise<object> {
  const taken: (readonly [number, object])[] = [];
  for (const asked of all) {
    const began = performance.now();
    await search(asked);
    taken.push([performance.now() - began, asked]);
  }
  taken.sort((a, b) => a[0] - b[0]);
  const at = (share: number) => round(taken[Math.ceil(share * taken.length) - 1]?.[0] ?? 0);
  return { questions: taken.length, p50: at(0.5), p95: at(0.95), most: at(1), slowest: taken.at(-1)?.[1] };
}

/** The command as people give it, in a process of its own that tells its peak of memory at its end. */
async function tutela(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<object> {
  const tell = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('peak '+u.maxRSS+' cpu '+(u.userCPUTime+u.systemCPUTime)/1e6+'\\n')})`;
  const main = join(import.meta.dirname, '..', 'cli', 'tutela.mjs');
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', tell, main, 'recommendations', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  if (code !== 0) throw new Error(`${args[0]} left with ${code}: ${err}`);
  const [, peak = '', cpu = ''] = /peak (\d+) cpu ([\d.]+)/u.exec(err) ?? [];
  return {
    seconds: round((performance.now() - began) / 1000),
    ownCpuSeconds: round(Number(cpu)),
    peakMB: round((Number(peak) * 1024) / 1e6),
    said: out.split('\n')[0],
  };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function say(what: string, found: object): void {
  process.stdout.write(`${what}: ${JSON.stringify(found)}\n`);
}
