import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { readRequirements, readStates, type StateFile } from './files.ts';
import { readGround } from './ours.ts';
import type { Peak } from './peak.ts';
import { median, ourRound, queriesFor, theirRound, type Ours, type Theirs, type Wording } from './rounds.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

const NAMES = ['articles', 'rounds', 'warmup', 'requirements', 'queries'];

type Measured = {
  readonly state: StateFile;
  readonly queries: Readonly<Record<Wording, readonly string[]>>;
  readonly ours: Ours[];
  readonly theirs: Readonly<Record<Wording, Theirs[]>>;
};

/**
 * Our engine for all requirements against SQLite FTS5 for the queries of the bench, both from the same raw text,
 * in one process, one after the other, changing who goes first from round to round. The ratio is that to the peer of
 * bench:quality, which searches for expert keywords; plain queries are timed in the same rounds and shown beside it.
 * Lines for people go to stderr; the last line, one JSON object, to stdout.
 *
 * @throws InputError when the input cannot be used
 */
export function speed(args: readonly string[]): void {
  const options = readOptions(args, NAMES, ['articles']);
  const rounds = countOf(options, 'rounds', 7);
  const warmup = countOf(options, 'warmup', 2);
  const wording = wordingOf(options['queries'] ?? 'expert');
  const folder = options['articles'] ?? '';
  const states = readStates(folder);
  const started = performance.now();
  const ground = readGround();
  const ready = performance.now() - started;
  const all = ground.catalogue.requirements;
  const ids = new Set(readRequirements(options['requirements'], new Set(all.map(({ id }) => id))));
  const asked = all.filter(({ id }) => ids.has(id));
  const measured = states.map((state): Measured => {
    const queries = {
      expert: queriesFor(asked, ground.packs, state, 'expert'),
      plain: queriesFor(asked, ground.packs, state, 'plain'),
    };
    return { state, queries, ours: [], theirs: { expert: [], plain: [] } };
  });
  for (let round = -warmup; round < rounds; round++) {
    for (const one of measured) {
      const first = round % 2 === 0;
      const early = first ? ourRound(ground, one.state) : undefined;
      const expert = theirRound(one.queries.expert, one.state);
      const plain = theirRound(one.queries.plain, one.state);
      const ours = early ?? ourRound(ground, one.state);
      if (round < 0) continue;
      one.ours.push(ours);
      one.theirs.expert.push(expert);
      one.theirs.plain.push(plain);
    }
  }
  const other: Wording = wording === 'expert' ? 'plain' : 'expert';
  const rows = measured.map((one) => rowOf(one, wording));
  const largest = states.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const peak = measurePeak(join(folder, largest.name));
  show(rows, all.length, asked.length, wording);
  const compile = median(measured.flatMap(({ ours }) => ours.map((one) => one.compile)));
  const ours = sumOfRounds(measured.map(({ ours }) => ours.map(ourTime)));
  const totals = { expert: totalOf(measured, 'expert'), plain: totalOf(measured, 'plain') };
  process.stderr.write(
    [wording, other]
      .map((each) => {
        const { ms, cpu } = totals[each];
        return `all States, ${each} queries: ours ${tenth(ours)} ms, FTS5 ${tenth(ms)} ms, ratio ${thousandth(ours / ms)} (cpu ${thousandth(cpu)})\n`;
      })
      .join(''),
  );
  process.stderr.write(
    `catalogue and packs read in ${ready.toFixed(0)} ms, matcher compiled in ${compile.toFixed(1)} ms, both not counted\n` +
      `${largest.country} alone in a fresh process: ${peak.cold.toFixed(0)} ms, ${peak.maxRss} MB at most ` +
      `(${peak.before} MB before the law was read)\n`,
  );
  const line = {
    bench: 'speed',
    cores: availableParallelism(),
    rounds,
    warmup,
    requirements: all.length,
    queries: asked.length,
    wording,
    ours_ms: tenth(ours),
    fts5_ms: tenth(totals[wording].ms),
    ratio: thousandth(ours / totals[wording].ms),
    cpu_ratio: thousandth(totals[wording].cpu),
    beside: {
      wording: other,
      fts5_ms: tenth(totals[other].ms),
      ratio: thousandth(ours / totals[other].ms),
      cpu_ratio: thousandth(totals[other].cpu),
    },
    states: Object.fromEntries(rows.map(({ country, ...row }) => [country, row])),
    compile_ms: tenth(compile),
    catalogue_ms: tenth(ready),
    peak: {
      country: largest.country,
      rss_mb: peak.rss,
      max_rss_mb: peak.maxRss,
      before_mb: peak.before,
      cold_ms: tenth(peak.cold),
    },
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** @throws InputError when it is neither */
function wordingOf(value: string): Wording {
  if (value === 'plain' || value === 'expert') return value;
  throw new InputError({ code: 'usage', message: `--queries must be plain or expert, not "${value}"` });
}

/** Milliseconds of FTS5 over all States, and our thread's own work as a share of its. */
function totalOf(measured: readonly Measured[], wording: Wording): { ms: number; cpu: number } {
  const theirs = measured.map((one) => one.theirs[wording]);
  const ourCpu = sumOfRounds(measured.map(({ ours }) => ours.map(({ cpu }) => cpu)));
  const theirCpu = sumOfRounds(theirs.map((rounds) => rounds.map(({ cpu }) => cpu)));
  return { ms: sumOfRounds(theirs.map((rounds) => rounds.map(theirTime))), cpu: ourCpu / theirCpu };
}

function rowOf({ state, queries: worded, ours, theirs: timed }: Measured, wording: Wording) {
  const queries = worded[wording];
  const theirs = timed[wording];
  const our = median(ours.map(ourTime));
  const their = median(theirs.map(theirTime));
  const words = queries.reduce((sum, query) => sum + query.split(' OR ').length, 0) / queries.length;
  return {
    country: state.country,
    ours_ms: tenth(our),
    fts5_ms: tenth(their),
    ratio: thousandth(our / their),
    parse_ms: tenth(median(ours.map(({ parse }) => parse))),
    match_ms: tenth(median(ours.map(({ match }) => match))),
    fts5_index_ms: tenth(median(theirs.map(({ index }) => index))),
    fts5_queries_ms: tenth(median(theirs.map(({ queries }) => queries))),
    words_per_query: tenth(words),
  };
}

function show(
  rows: readonly ReturnType<typeof rowOf>[],
  requirements: number,
  queries: number,
  wording: Wording,
): void {
  process.stderr.write(
    `ours: raw text to answers for ${requirements} requirements; FTS5: raw text to the best 20 for ${queries} ${wording} queries; medians in ms\n`,
  );
  process.stderr.write('State   ours (parse + match)   FTS5 (index + queries)   ratio\n');
  for (const row of rows) {
    const our = `${row.ours_ms} (${row.parse_ms} + ${row.match_ms})`;
    const their = `${row.fts5_ms} (${row.fts5_index_ms} + ${row.fts5_queries_ms})`;
    process.stderr.write(`${row.country.padEnd(6)}  ${our.padEnd(22)} ${their.padEnd(24)} ${row.ratio}\n`);
  }
}

function measurePeak(file: string): Peak {
  const program = join(import.meta.dirname, 'peak.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--file', file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the memory run failed: ${stderr}`);
  return JSON.parse(stdout) as Peak;
}

/** The median round over all States together. */
function sumOfRounds(states: readonly (readonly number[])[]): number {
  const rounds = states[0]?.map((_, round) => states.reduce((sum, times) => sum + (times[round] ?? 0), 0));
  return median(rounds ?? []);
}

function ourTime({ parse, match }: Ours): number {
  return parse + match;
}

function theirTime({ index, queries }: Theirs): number {
  return index + queries;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}

if (import.meta.main) await asProgram('bench:speed', () => speed(process.argv.slice(2)));
