import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { ROOT, startSite } from './load/site.ts';
import { startNginx, type Served } from './pages/nginx.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

/** One of each kind that many people ask for. */
const PATHS = ['/en', '/en/requirements', '/fr/requirements/csam/produce', '/ar/states/fr', '/en/learn'];
const CONNECTIONS = 20;
/** Servers on one core, whoever asks on the other. */
const SERVER = '0';
const ASKER = '1';

/**
 * Requests a second of five pages, ours beside Debian's nginx that serves the same bytes as files; one core each, in
 * turns, in one run. Lines for people go to stderr; the last line, one JSON object, to stdout.
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
        const ours: number[] = [];
        const theirs: number[] = [];
        for (let round = 0; round < rounds; round++) {
          ours.push(await asked(`${site.address}${path}`, seconds));
          theirs.push(await asked(`${nginx.address}${path}`, seconds));
        }
        const [us, them] = [median(ours), median(theirs)];
        const row = {
          path,
          bytes: body.byteLength,
          ours: us,
          nginx: them,
          ratio: Math.round((us / them) * 100) / 100,
        };
        process.stderr.write(`${JSON.stringify(row)}\n`);
        rows.push(row);
      }
      console.log(
        JSON.stringify({ seconds, rounds, pages: rows, least: Math.min(...rows.map(({ ratio }) => ratio)) }),
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

/** @returns requests a second, as autocannon counts them, on the other core */
function asked(url: string, seconds: number): Promise<number> {
  const args = ['-c', ASKER, process.execPath, join(ROOT, 'node_modules', 'autocannon', 'autocannon.js')];
  const cannon = spawn(
    'taskset',
    [...args, '-c', String(CONNECTIONS), '-d', String(seconds), '-H', 'accept-encoding: br', '--json', url],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return new Promise((resolve, reject) => {
    let printed = '';
    cannon.stdout.on('data', (part: Buffer) => (printed += String(part)));
    cannon.once('error', reject);
    cannon.once('exit', () => {
      const { requests, non2xx, errors } = JSON.parse(printed) as {
        requests: { average: number };
        non2xx: number;
        errors: number;
      };
      if (non2xx > 0 || errors > 0) reject(new Error(`${url}: ${non2xx} refused, ${errors} failed`));
      else resolve(Math.round(requests.average));
    });
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

if (import.meta.main) await asProgram('pages', () => pages(process.argv.slice(2)));
