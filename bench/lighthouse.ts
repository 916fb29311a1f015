import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { PATHS } from './lighthouse/paths.ts';
import { publishExempla } from './lighthouse/publish.ts';
import { lighthouseFrom, startChrome, type Tool } from './lighthouse/tool.ts';
import { ROOT, startSite } from './load/site.ts';
import { asProgram, readOptions } from './usage.ts';

/** The first two must be 100 on every page; the third is told only. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
const MUST = 2;

/** One page, in hundredths, and what took points off. */
type Looked = {
  readonly path: string;
  readonly scores: readonly number[];
  readonly faults: readonly string[];
};

/**
 * Lighthouse on every public template, in each language asked for. One line for each page goes to stderr; the last line,
 * one JSON object, to stdout. Exit code 1 where a page is below 100 in accessibility or best practices.
 *
 * @throws InputError when an option cannot be used, or lighthouse or the browser is not installed
 */
export async function lighthouse(args: readonly string[]): Promise<void> {
  const options = readOptions(args, ['from', 'address', 'languages', 'only'], []);
  const tool = await lighthouseFrom(options['from'] ?? '.');
  const languages = (options['languages'] ?? 'en,ar').split(',');
  const all = languages.flatMap((lang) => PATHS.map((path) => `/${lang}/${path}`));
  const paths = all
    .filter((path) => path.includes(options['only'] ?? ''))
    .map((path) => path.replace(/\/$/u, ''));
  if (paths.length === 0) throw new InputError({ code: 'usage', message: '--only names no page' });
  const given = options['address'];
  const looked =
    given === undefined
      ? await onOwnSite((address) => lookedAt(tool, address, paths))
      : await lookedAt(tool, given, paths);
  const below = looked.filter(({ scores }) => scores.slice(0, MUST).some((score) => score < 100));
  const least = CATEGORIES.map((_, at) => Math.min(...looked.map(({ scores }) => scores[at] ?? 0)));
  console.log(
    JSON.stringify({
      lighthouse: tool.version,
      pages: looked.length,
      least: Object.fromEntries(CATEGORIES.map((name, at) => [name, least[at]])),
      below,
    }),
  );
  if (below.length > 0) process.exitCode = 1;
}

async function onOwnSite<T>(work: (address: string) => Promise<T>): Promise<T> {
  const data = dataFolderForTests();
  try {
    const site = await startSite(data);
    try {
      const database = await openDatabase({ TUTELA_DATA: data }, ROOT);
      await publishExempla(database).finally(database.close);
      return await work(site.address);
    } finally {
      await site.close();
    }
  } finally {
    await removeDataFolder(data);
  }
}

async function lookedAt(tool: Tool, address: string, paths: readonly string[]): Promise<readonly Looked[]> {
  const profile = mkdtempSync(join(tmpdir(), 'tutela-lighthouse-'));
  try {
    const chrome = await startChrome(process.env['CHROME_PATH'] ?? '/usr/bin/chromium', profile);
    try {
      const looked: Looked[] = [];
      for (const path of paths) {
        const one = await lookAt(tool, chrome.port, address, path);
        process.stderr.write(`${one.scores.join(' ')} ${path} ${one.faults.join('; ')}\n`);
        looked.push(one);
      }
      return looked;
    } finally {
      await chrome.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function lookAt({ run }: Tool, port: number, address: string, path: string): Promise<Looked> {
  // No speed is measured, so no slow line is played and no picture of the page is taken.
  const quick = { throttlingMethod: 'provided', disableFullPageScreenshot: true };
  const flags = { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES, ...quick };
  const lhr = (await run(address + path, flags))?.lhr;
  if (!lhr || lhr.runtimeError)
    throw new Error(`${path} was not looked at: ${lhr?.runtimeError?.message ?? 'nothing was said'}`);
  const faults = CATEGORIES.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const score = lhr.audits[id]?.score;
      return weight > 0 && typeof score === 'number' && score < 1 ? [`${name}: ${id}`] : [];
    }),
  );
  const scores = CATEGORIES.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  return { path, scores, faults };
}

if (import.meta.main) await asProgram('lighthouse', () => lighthouse(process.argv.slice(2)));
