import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from '#engine/model/problem.ts';

type Audit = { readonly id: string; readonly title: string; readonly score: number | null };
type Category = {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
};
type Result = {
  /** Where the page did not come. */
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
};
type Run = (
  address: string,
  flags: Readonly<Record<string, unknown>>,
) => Promise<{ readonly lhr: Result } | undefined>;

/** The program that looks, and which version of it. */
export type Tool = { readonly run: Run; readonly version: string };

const MISSING =
  'lighthouse is not installed there, so nothing was measured; in an empty folder run "npm install lighthouse@13.5.0" and name that folder with --from';

/**
 * Lighthouse is no part of this package: it is large, and nothing but this bench needs it.
 *
 * @param folder where it was installed
 * @throws InputError where it is not there
 */
export async function lighthouseFrom(folder: string): Promise<Tool> {
  const home = resolve(folder, 'node_modules', 'lighthouse');
  if (!existsSync(home)) throw new InputError({ code: 'usage', message: MISSING });
  const own = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string };
  const entry = createRequire(join(home, 'package.json')).resolve('lighthouse');
  const { default: run } = (await import(pathToFileURL(entry).href)) as { readonly default: Run };
  return { run, version: own.version };
}

export type Chrome = { readonly port: number; readonly close: () => Promise<void> };

/** @param profile an empty folder; @throws InputError where there is no browser */
export async function startChrome(program: string, profile: string): Promise<Chrome> {
  if (!existsSync(program))
    throw new InputError({ code: 'usage', message: `there is no browser at ${program}: set CHROME_PATH` });
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];
  const quiet = ['--disable-background-networking', '--disable-component-update'];
  const own = ['--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const chrome = spawn(program, [...flags, ...quiet, ...own], { stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await new Promise<number>((found, failed) => {
    let printed = '';
    chrome.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const at = /DevTools listening on ws:\/\/[^:]+:(\d+)/u.exec(printed)?.[1];
      if (at) found(Number(at));
    });
    chrome.once('error', failed);
    chrome.once('exit', () => failed(new Error(`the browser stopped:\n${printed}`)));
  });
  return {
    port,
    async close() {
      const ended = once(chrome, 'exit');
      chrome.kill('SIGTERM');
      await ended;
    },
  };
}
