import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './site.ts';

/** Of the answers to readers of the public pages; times in milliseconds. */
export type Readers = {
  readonly asked: number;
  /** Requests a second, as they were answered. */
  readonly rate: number;
  readonly p50: number;
  /** Stricter than the 95th of a hundred, which autocannon does not tell. */
  readonly p97_5: number;
  readonly p99: number;
  readonly slowest: number;
  /** Answers other than those of the pages, and requests without an answer. */
  readonly wrong: number;
};

/** What people ask for who have no account: one of each kind, help and learning among them. */
const PATHS = [
  '/en',
  '/en/requirements',
  '/fr/requirements/csam/produce',
  '/ar/states/fr',
  '/es/states',
  '/en/learn',
  '/fr/help/fr',
  '/ar/library',
  '/en/requirements/sale/adoption-actors',
  '/en/companies',
];
const CONNECTIONS = 50;

/** What autocannon prints; latency is corrected for requests that waited to be sent. */
type Told = {
  readonly requests: { readonly total: number; readonly average: number };
  readonly latency: Readonly<Record<'p50' | 'p97_5' | 'p99' | 'max', number>>;
  readonly non2xx: number;
  readonly errors: number;
};

/**
 * Readers of the public pages at a steady rate, in a process of their own, for as long as it is told.
 *
 * @param folder a folder of the run, for the list of what is asked
 * @param rate requests a second
 */
export async function readers(
  address: string,
  folder: string,
  rate: number,
  seconds: number,
): Promise<Readers> {
  const har = join(folder, 'readers.har');
  const entries = PATHS.map((path) => ({
    request: { method: 'GET', url: address + path, headers: [{ name: 'accept-encoding', value: 'br' }] },
  }));
  writeFileSync(har, JSON.stringify({ log: { entries } }));
  const args = [
    '-c',
    String(CONNECTIONS),
    '-R',
    String(rate),
    '-d',
    String(seconds),
    '--har',
    har,
    '--json',
    address,
  ];
  const child = spawn(
    process.execPath,
    [join(ROOT, 'node_modules', 'autocannon', 'autocannon.js'), ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += String(part)));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  const { requests, latency, non2xx, errors } = JSON.parse(printed) as Told;
  const { p50, p97_5, p99, max: slowest } = latency;
  return { asked: requests.total, rate: requests.average, p50, p97_5, p99, slowest, wrong: non2xx + errors };
}
