// What a million articles cost: search, the import of one more State, matching again after a change, memory, disk.
//   node bench/growth.ts [--states 200] [--articles 5000] [--rounds 3] [--data DIR] [--corpus DIR]
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { readStates } from './files.ts';
import type { Cost } from './growth/desk.ts';
import { closeGround, makeDatabase, openGround, type Ground } from './growth/ground.ts';
import { basesOf } from './growth/laws.ts';
import { lineOf, load, middle, share } from './growth/measure.ts';
import { IMPORTED, matchedAgain, turnAt, widest, type Turn } from './growth/turn.ts';
import { watchMemory } from './load/memory.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

const CORPUS = join(PACKAGE, '..', 'shared', 'corpus', 'articles');
const OPTIONS = ['states', 'articles', 'rounds', 'data', 'corpus'];
/** At these shares of all States the measures are taken. */
const SHARES = [0.05, 0.25, 0.5, 1];

type Print = (line: string) => void;

/**
 * Lays States of generated law into databases of four sizes, measures them in turns, so that what else the machine does
 * falls on each alike, and prints a table, a straight line for each measure, and one line of JSON.
 *
 * @param print told of each line
 * @throws InputError when the corpus is not there or an option is wrong
 */
export async function growth(args: readonly string[], print: Print): Promise<void> {
  const options = readOptions(args, OPTIONS, []);
  const states = countOf(options, 'states', 200);
  const articles = countOf(options, 'articles', 5000);
  const rounds = countOf(options, 'rounds', 3);
  if (states > IMPORTED) throw wrong(`--states may be ${IMPORTED} at most`);
  if (rounds > 70) throw wrong('--rounds may be 70 at most');
  const corpus = options['corpus'] ?? CORPUS;
  if (!existsSync(corpus))
    throw new InputError({
      code: 'bench.no-corpus',
      file: corpus,
      message: 'is not there; name a folder of article lists with --corpus',
    });
  const bases = basesOf(readStates(corpus));
  const data = options['data'] ?? dataFolderForTests();
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o755);
  const ground = await openGround(data, bases, articles);
  const memory = watchMemory(process.pid);
  try {
    const found = await measured(ground, states, rounds, print);
    const { most } = memory.end();
    print(`memory at most ${most} MB, this process with the server`);
    print(JSON.stringify({ bench: 'growth', states, articles: states * articles, ...found, mostMB: most }));
  } finally {
    memory.end();
    await closeGround(ground);
    if (options['data'] === undefined) await removeDataFolder(data);
  }
}

async function measured(ground: Ground, states: number, rounds: number, print: Print) {
  const sizes = [...new Set(SHARES.map((part) => Math.max(1, Math.round(states * part))))];
  for (const size of sizes) {
    const began = performance.now();
    const laid = await makeDatabase(ground, size);
    const seconds = Math.round((performance.now() - began) / 1000);
    if (laid > 0) print(`laid ${laid} articles, ${size} States now, in ${seconds} s, load ${load()}`);
  }
  const turns = new Map<number, Turn[]>(sizes.map((size) => [size, []]));
  for (let round = 0; round < rounds; round++)
    for (const size of sizes) turns.get(size)?.push(await turnAt(ground, size, round));
  const steps = [...turns].map(([size, own]) => stepOf(size, ground.articles, own));
  print(HEAD);
  for (const step of steps) print(rowOf(step));
  const lines = Object.fromEntries(MEASURES.map((name) => [name, lineFor(steps, name)]));
  for (const name of MEASURES) print(saidOf(name, lines[name]));
  const again = await matchedAgain(ground, states, rounds);
  const anew = { of: again.of, one: costOf(again.one), all: costOf(again.all), load: load() };
  print(
    `matched again: 1 of ${anew.of} requirements ${anew.one.ms} ms (worked ${anew.one.worked}), all ${anew.all.ms} ms (worked ${anew.all.worked}), load ${anew.load}`,
  );
  const { articles, searches, searchWorked } = await widest(ground, states);
  const wide = { articles, ...timesOf(searches), searchWorked: rounded(searchWorked), load: load() };
  print(
    `the largest desk, ${articles} articles: search p50 ${wide.searchP50} ms, p95 ${wide.searchP95} ms, load ${wide.load}`,
  );
  return { steps, lines, anew, wide };
}

type Step = ReturnType<typeof stepOf>;

function stepOf(states: number, articles: number, turns: readonly Turn[]) {
  const cost = costOf(turns.map((turn) => turn.import));
  return {
    states,
    articles: states * articles,
    importMs: cost.ms,
    importWorked: cost.worked,
    ...timesOf(turns.flatMap(({ searches }) => searches)),
    searchWorked: rounded(middle(turns.map(({ searchWorked }) => searchWorked))),
    databaseMB: middle(turns.map(({ databaseMB }) => databaseMB)),
    memoryMB: middle(turns.map(({ memoryMB }) => memoryMB)),
    load: middle(turns.map((turn) => turn.load)),
  };
}

function timesOf(searches: readonly number[]) {
  return { searchP50: rounded(share(searches, 0.5)), searchP95: rounded(share(searches, 0.95)) };
}

function costOf(costs: readonly Cost[]) {
  return {
    ms: Math.round(middle(costs.map(({ ms }) => ms))),
    worked: Math.round(middle(costs.map(({ own, server }) => own + server))),
  };
}

const MEASURES = [
  'importMs',
  'importWorked',
  'searchP50',
  'searchP95',
  'searchWorked',
  'databaseMB',
  'memoryMB',
] as const;

function lineFor(steps: readonly Step[], name: (typeof MEASURES)[number]) {
  return lineOf(steps.map((step) => ({ states: step.states, value: step[name] })));
}

function saidOf(name: string, line: ReturnType<typeof lineOf>): string {
  if (line === undefined) return `${name}: one size, no line`;
  const { slope, start, growth: grew, fit } = line;
  return `${name}: ${rounded(start)} + ${slope.toPrecision(2)} a State; ${Math.round(grew * 100)} % more at the most States than at the least; the line explains ${Math.round(fit * 100)} % of the differences`;
}

const HEAD = 'States  articles  import ms   worked  search p50    p95  worked  database MB  memory MB   load';

function rowOf(step: Step): string {
  const cells: readonly (readonly [number, number])[] = [
    [step.states, 6],
    [step.articles, 9],
    [step.importMs, 10],
    [step.importWorked, 8],
    [step.searchP50, 11],
    [step.searchP95, 6],
    [step.searchWorked, 7],
    [step.databaseMB, 12],
    [step.memoryMB, 10],
    [step.load, 6],
  ];
  return cells.map(([value, width]) => `${value}`.padStart(width)).join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function wrong(message: string): InputError {
  return new InputError({ code: 'usage', message });
}

if (import.meta.main)
  await asProgram('growth', () =>
    growth(process.argv.slice(2), (line) => void process.stdout.write(`${line}\n`)),
  );
