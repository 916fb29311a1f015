import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const START_LIMIT_MS = 60_000;

export const ROOT = join(import.meta.dirname, '..', '..');

/** False, with the reason, where pages cannot be looked at; a suite says it aloud and skips. */
export const skip: string | false = existsSync(CHROMIUM)
  ? false
  : `${CHROMIUM} is not there: the pages were not looked at. Install chromium and run again.`;

export type Site = {
  readonly address: string;
  readonly browser: Browser;
  /** All that the server said so far. */
  readonly said: () => string;
  readonly close: () => Promise<void>;
};

/** The public pages need no database, so it is not made for them. */
const SHUT = { TUTELA_DESK: 'off' };

/**
 * Starts the portal as a person would, on a free port, and a browser beside it.
 *
 * @param env by default without the desk
 */
export async function openSite(env: Readonly<Record<string, string>> = SHUT): Promise<Site> {
  const server = spawn(process.execPath, [join(ROOT, 'web', 'server.ts')], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', TUTELA_LOG_FORMAT: 'text', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (printed += String(chunk)));
  // The browser only once there is something to look at: a portal that does not start leaves nothing running.
  const address = await addressOf(server).catch((error: unknown) => {
    server.kill('SIGKILL');
    throw error;
  });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  return {
    address,
    browser,
    said: () => printed,
    async close() {
      await browser.close();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(() => reject(new Error(`the portal did not start:\n${printed}`)), START_LIMIT_MS);
    const heard = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /Tutela is at (\S+)/.exec(printed)?.[1];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    };
    server.stdout?.on('data', heard);
    server.stderr?.on('data', heard);
    server.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`the portal stopped:\n${printed}`));
    });
  });
}

/** One address for each template of the portal. */
export const TEMPLATES = {
  home: '/en',
  list: '/en/requirements',
  'list, searched': '/en/requirements?q=grooming',
  'list, nothing found': '/en/requirements?q=xyzzy',
  requirement: '/en/requirements/csam/distribute',
  state: '/en/states/exempla',
  finding: '/en/states/exempla/csam/distribute',
  check: '/en/check',
  verify: '/en/verify',
  data: '/en/data',
  'not found': '/en/nowhere',
} as const;
