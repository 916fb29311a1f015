import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SWITCHES } from '#engine/matches/index.ts';
import { InputError } from '#engine/model/problem.ts';
import { readArticles } from './articles.ts';
import { runOurs, runPeer, scored, withThreshold, type Run } from './compare.ts';
import { SHARED, readRequirements, readStates } from './files.ts';
import { readGround } from './ours.ts';
import { bm25f } from './peers/bm25f.ts';
import { fts5 } from './peers/fts5.ts';
import { minisearch } from './peers/minisearch.ts';
import { evaluate, readGold, type Gold, type Scorer, type Scores } from './score.ts';
import { asProgram, readOptions } from './usage.ts';

const PEERS = [fts5, minisearch, bm25f];
const HEAD = ['engine', 'recall@5', 'recall@10', 'nDCG@10', 'MRR', 'none F1', 'none AUC', 'ms'];

/**
 * The matcher beside its peers on the same articles, and the matcher without each of its signals.
 * Tables go to stdout, in Markdown; progress to stderr.
 *
 * @throws InputError when the input cannot be used
 */
export async function quality(args: readonly string[]): Promise<void> {
  const options = readOptions(args, ['articles', 'gold', 'requirements', 'scorer'], ['articles', 'gold']);
  const scorer = await scorerOf(options['scorer']);
  const ground = readGround();
  const known = new Set(ground.catalogue.requirements.map(({ id }) => id));
  const ids = readRequirements(options['requirements'], known);
  const gold: Gold = new Map(
    readStates(options['gold'] ?? '').map(({ country, name, text }) => [country, readGold(text, name)]),
  );
  const states = readStates(options['articles'] ?? '')
    .filter(({ country }) => gold.has(country))
    .map(({ country, name, text }) => ({ country, articles: readArticles(text, name) }));
  const missing = [...gold.keys()].filter((one) => !states.some(({ country }) => country === one));
  if (missing.length > 0) {
    throw new InputError({ code: 'bench.no-articles', message: `no articles for ${missing.join(', ')}` });
  }

  const runs: Run[] = [];
  // Once unmeasured, so that no engine pays for the warming of the code.
  runOurs('warm-up', ground, states, ids);
  runs.push(said(runOurs('Tutela', ground, states, ids)));
  for (const peer of PEERS) {
    runPeer(peer, ground, states.slice(0, 1), ids);
    runs.push(said(withThreshold(runPeer(peer, ground, states, ids), gold)));
  }
  const rows = runs.map((run) => ({ run, result: scored(run, gold, scorer) }));
  print(rows.map(({ run, result }) => lineOf(run.name, result.macro, run.ms)));
  process.stdout.write('\nTutela, State by State\n\n');
  const own = rows[0]?.result.countries ?? {};
  print(Object.entries(own).map(([country, scores]) => lineOf(country, scores)));
  process.stdout.write('\nTutela without one signal\n\n');
  const lines = SWITCHES.map((signal) => {
    const run = runOurs(`without ${signal}`, ground, states, ids, signal);
    return lineOf(run.name, scored(run, gold, scorer).macro, run.ms);
  });
  print(lines);
}

/** The scorer that was named, else the one beside the labelled corpus, else our own. */
async function scorerOf(path: string | undefined): Promise<Scorer> {
  const shared = join(SHARED, 'score.mjs');
  const file = path ?? (existsSync(shared) ? shared : undefined);
  if (file === undefined) {
    process.stderr.write('scored with bench/score.ts\n');
    return evaluate;
  }
  const found = await load(file);
  process.stderr.write(`scored with ${path ?? 'the scorer beside the labelled corpus'}\n`);
  return found;
}

async function load(file: string): Promise<Scorer> {
  let module: { readonly evaluate?: unknown };
  try {
    module = (await import(pathToFileURL(resolve(file)).href)) as typeof module;
  } catch (error) {
    throw new InputError({ code: 'bench.bad-scorer', file, message: (error as Error).message });
  }
  if (typeof module.evaluate === 'function') return module.evaluate as Scorer;
  throw new InputError({ code: 'bench.bad-scorer', file, message: 'exports no function "evaluate"' });
}

function said(run: Run): Run {
  process.stderr.write(`${run.name}: ${run.ms.toFixed(0)} ms\n`);
  return run;
}

function lineOf(name: string, scores: Scores, ms?: number): string[] {
  const figures = [
    scores['recall@5'],
    scores['recall@10'],
    scores['nDCG@10'],
    scores.MRR,
    scores.none_f1,
    scores.none_auc,
  ].map((value) => (value === null ? '-' : value.toFixed(3)));
  return [name, ...figures, ms === undefined ? '-' : ms.toFixed(0)];
}

function print(lines: readonly (readonly string[])[]): void {
  const rows = [HEAD, HEAD.map((_, at) => (at === 0 ? '---' : '---:')), ...lines];
  process.stdout.write(rows.map((row) => `| ${row.join(' | ')} |\n`).join(''));
}

if (import.meta.main) await asProgram('bench:quality', () => quality(process.argv.slice(2)));
