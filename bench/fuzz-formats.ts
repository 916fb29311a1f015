// Damaged documents against the readers: each must be read or refused in one line, within two seconds.
//   node bench/fuzz-formats.ts [--count 200000] [--seed 1] [--formats pdf,docx] [--from 0] [--threads 2] [--save FOLDER]
// The same seed gives the same files. One case again: --from NUMBER --count 1.
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { InputError } from '#engine/model/problem.ts';
import { caseOf, seeds } from './formats/cases.ts';
import type { Orders, Told } from './formats/reader.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

type Tally = { read: number; refused: number; failures: number; slowest_ms: number };
type Failure = { readonly index: number; readonly why: string };

/** A case that takes longer is ended with its thread. */
const STUCK_MS = 20_000;

/** @returns the failures; prints one JSON line with the counts */
export async function fuzzFormats(args: readonly string[]): Promise<readonly Failure[]> {
  const options = readOptions(args, ['count', 'seed', 'formats', 'from', 'threads', 'save'], []);
  const count = countOf(options, 'count', 200_000);
  const seed = countOf(options, 'seed', 1);
  const threads = Math.min(count, countOf(options, 'threads', 2));
  const first = options['from'] === '0' ? 0 : countOf(options, 'from', 0);
  const formats = options['formats']?.split(',') ?? [];
  const all = seeds(formats);
  if (all.length === 0)
    throw new InputError({ code: 'usage', message: '--formats names no format with a file' });
  const tallies: Record<string, Tally> = {};
  const tallyOf = (format: string) =>
    (tallies[format] ??= { read: 0, refused: 0, failures: 0, slowest_ms: 0 });
  const failures: Failure[] = [];
  const started = performance.now();
  const onTold = (told: Told): void => {
    if (told.type === 'count') {
      const tally = tallyOf(told.format);
      tally[told.end] += 1;
      tally.slowest_ms = Math.max(tally.slowest_ms, Math.round(told.ms));
    } else if (told.type === 'failure') {
      const { format, name, bytes } = caseOf(all, seed, told.index);
      tallyOf(format).failures += 1;
      failures.push(told);
      process.stderr.write(`case ${told.index}, ${format}/${name}: ${told.why}\n`);
      if (options['save'] !== undefined)
        save(options['save'], `${format}-${seed}-${told.index}${extname(name)}`, bytes);
    }
  };
  const to = first + count;
  await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      readAll({ seed, formats, from: first + thread, to, step: threads }, onTold),
    ),
  );
  const sum = (key: keyof Tally) => Object.values(tallies).reduce((total, tally) => total + tally[key], 0);
  const summary = {
    bench: 'fuzz-formats',
    count,
    seed,
    read: sum('read'),
    refused: sum('refused'),
    failures: failures.length,
    seconds: Math.round((performance.now() - started) / 1000),
    formats: tallies,
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  return failures;
}

/** Starts a thread, and another behind the case that ended it. */
async function readAll(range: Omit<Orders, 'at'>, onTold: (told: Told) => void): Promise<void> {
  let from = range.from;
  while (from < range.to) {
    const ended = await readUntilStuck({ ...range, from }, onTold);
    if (ended === undefined) return;
    onTold({ type: 'failure', ...ended });
    from = ended.index + range.step;
  }
}

/** @returns the case that ended the thread, undefined when all were read; counts not yet told of are lost with it */
function readUntilStuck(
  range: Omit<Orders, 'at'>,
  onTold: (told: Told) => void,
): Promise<Failure | undefined> {
  const at = new Int32Array(new SharedArrayBuffer(4));
  at[0] = range.from;
  const worker = new Worker(new URL('./formats/reader.ts', import.meta.url), {
    workerData: { ...range, at } satisfies Orders,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    let last = range.from;
    let since = performance.now();
    const end = (failure?: Failure): void => {
      clearInterval(timer);
      void worker.terminate().then(() => resolve(failure));
    };
    const timer = setInterval(() => {
      const now = Atomics.load(at, 0);
      if (now !== last) [last, since] = [now, performance.now()];
      else if (performance.now() - since > STUCK_MS)
        end({ index: now, why: `did not end within ${STUCK_MS} ms` });
    }, 500);
    worker.on('message', (all: readonly Told[]) => {
      for (const told of all) {
        if (told.type === 'done') end();
        else onTold(told);
      }
    });
    worker.on('error', (error) =>
      end({ index: Atomics.load(at, 0), why: `ended the thread: ${error.stack ?? error}` }),
    );
  });
}

function save(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

if (import.meta.main) {
  await asProgram('fuzz-formats', async () => {
    const failures = await fuzzFormats(process.argv.slice(2));
    if (failures.length > 0) process.exitCode = 1;
  });
}
