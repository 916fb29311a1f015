import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { ROOT, startSite } from './load/site.ts';
import { cpuOf, serverOf } from './pages/cpu.ts';
import { startNginx, type Served } from './pages/nginx.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

/** One of each kind that many people ask for. */
const PATHS = ['/en', '/en/requirements', '/fr/requirements/csam/produce', '/ar/states/fr', '/en/learn'];
const CONNECTIONS = 20;
/** Servers on one core, whoever asks on the other. */
const SERVER = '0';
const ASKER = '1';
const WRK = '/usr/bin/wrk';

/**
 * Requests a second of five pages, ours beside Debian's nginx that serves the same bytes as files; one core each, in
 * turns, in one run. `ratio` is by the clock, of the rounds the middle one; `worst` is the least of them; `cpu_ratio` counts the
 * processor time of the servers alone, those of the database among ours. Lines for people go to stderr; the last line, one
 * JSON object, to stdout.
 *
 * @throws InputError when an option cannot be used or nginx is not installed
 */
export async function pages(args: readonly string[]): Promise<void> {
  const options = readOptions(args, ['seconds', 'rounds'], []);
  const [seconds, rounds] = [countOf(options, 'seconds', 5), countOf(options, 'rounds', 3)];
  const folder = mkdtempSync(join(tmpdir(), 'tutela-pages-'));
  const data = dataFolderForTests();
  const site = await startSite(data, SERVER);
  try {
    const served = await Promise.all(PATHS.map((path) => fetched(site.address, path)));
    const nginx = await startNginx(folder, 18_080, SERVER, served);
    try {
      const rows = [];
      for (const { path, body } of served) {
        const ours: Asked[] = [];
        const theirs: Asked[] = [];
        for (let round = 0; round < rounds; round++) {
          ours.push(await asked(`${site.address}${path}`, seconds, [site.pid, ...serverOf(data)]));
          theirs.push(await asked(`${nginx.address}${path}`, seconds, [nginx.pid]));
        }
        // The two of a round meet the same machine, whatever else it does then.
        const each = (of: (one: Asked) => number) =>
          ours.map((one, round) => of(one) / of(theirs[round] ?? one));
        const row = {
          path,
          bytes: body.byteLength,
          ours: Math.round(median(ours.map(({ second }) => second))),
          nginx: Math.round(median(theirs.map(({ second }) => second))),
          ratio: rounded(median(each(({ second }) => second))),
          worst: rounded(Math.min(...each(({ second }) => second))),
          cpu_ratio: rounded(median(each(({ cpuSecond }) => cpuSecond))),
        };
        process.stderr.write(`${JSON.stringify(row)}\n`);
        rows.push(row);
      }
      console.log(
        JSON.stringify({
          seconds,
          rounds,
          asker: existsSync(WRK) ? 'wrk' : 'autocannon',
          pages: rows,
          least: Math.min(...rows.map(({ ratio }) => ratio)),
        }),
      );
    } finally {
      await nginx.close();
    }
  } finally {
    await site.close();
    await removeDataFolder(data);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page as it is sent, compressed. */
async function fetched(address: string, path: string): Promise<Served> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const ask = (again: boolean): void => {
      const asking = request(`${address}${path}`, { headers: { 'accept-encoding': 'br' } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          // The first answer draws the page; the second is the one that is kept.
          if (again) return ask(false);
          if (answer.statusCode !== 200)
            return reject(
              new InputError({ code: 'bench.page', file: path, message: `answered ${answer.statusCode}` }),
            );
          resolve({
            path,
            body: Buffer.concat(parts),
            headers: new Headers(answer.headers as Record<string, string>),
          });
        });
      });
      asking.on('error', reject);
      asking.end();
    };
    ask(true);
  });
}

/** Requests of a second by the clock, and of a second of processor time. */
type Asked = { readonly second: number; readonly cpuSecond: number };

/** @param pids whose processor time is counted, with all that descends from them */
async function asked(url: string, seconds: number, pids: readonly number[]): Promise<Asked> {
  const before = cpuOf(pids);
  const { second, all } = await cannonAt(url, seconds);
  return { second, cpuSecond: all / Math.max(cpuOf(pids) - before, 0.01) };
}

type Told = { readonly second: number; readonly all: number };

/** Asks from the other core: by wrk where it is there, which asks faster than any of the two answers, else by autocannon. */
async function cannonAt(url: string, seconds: number): Promise<Told> {
  return existsSync(WRK) ? byWrk(url, seconds) : byAutocannon(url, seconds);
}

async function byWrk(url: string, seconds: number): Promise<Told> {
  const args = ['-t1', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '-H', 'accept-encoding: br', url];
  const printed = await printedBy([WRK, ...args]);
  const second = Number(/Requests\/sec:\s+([\d.]+)/u.exec(printed)?.[1]);
  const all = Number(/(\d+) requests in/u.exec(printed)?.[1]);
  if (!(all > 0) || /Non-2xx|Socket errors/u.test(printed)) throw new Error(`${url}: ${printed}`);
  return { second, all };
}

async function byAutocannon(url: string, seconds: number): Promise<Told> {
  const program = [process.execPath, join(ROOT, 'node_modules', 'autocannon', 'autocannon.js')];
  const args = ['-c', String(CONNECTIONS), '-d', String(seconds), '-H', 'accept-encoding: br', '--json', url];
  const { requests, non2xx, errors } = JSON.parse(await printedBy([...program, ...args])) as {
    requests: { average: number; total: number };
    non2xx: number;
    errors: number;
  };
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return { second: requests.average, all: requests.total };
}

function printedBy(run: readonly string[]): Promise<string> {
  const asker = spawn('taskset', ['-c', ASKER, ...run], { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    let printed = '';
    asker.stdout.on('data', (part: Buffer) => (printed += String(part)));
    asker.once('error', reject);
    asker.once('close', () => resolve(printed));
  });
}

function rounded(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

if (import.meta.main) await asProgram('pages', () => pages(process.argv.slice(2)));
