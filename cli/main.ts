import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '#engine/model/problem.ts';
import { groundFiles, packageVersion } from '#store/catalogue.ts';
import { readFiles } from '#store/files.ts';
import { mustBeWritable, writeFolder } from '#store/write.ts';
import { check } from '#operations/check.ts';
import type { Desk } from '#operations/desk.ts';
import { lint } from '#operations/lint.ts';
import { readGround } from '#operations/ground.ts';
import { HELP } from './help.ts';
import { lintJson, lintText } from './lint-lines.ts';
import { progressOn } from './progress.ts';
import { summary } from './summary.ts';

/**
 * The door of the command line: parse, call one verb, print.
 *
 * @returns the exit code: 0 done, 2 the input cannot be used, 1 a trap against a duty (lint, or check as SARIF) or a
 * fault of Tutela itself
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof InputError) {
      process.stderr.write(`tutela: ${error.message.replace(/\s+/g, ' ')}\n`);
      return 2;
    }
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `tutela: a fault of Tutela, not of your input; please report it with this text\n${fault}\n`,
    );
    return 1;
  }
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.version) {
    process.stdout.write(`tutela ${packageVersion()}\n`);
    return 0;
  }
  if (values.help || positionals.length === 0) {
    process.stdout.write(HELP);
    return 0;
  }
  const [verb, ...paths] = positionals;
  if (verb === 'check') return runCheck(paths, values);
  if (verb === 'lint') return runLint(paths, values);
  throw usage(`"${verb}" is not a command; the commands are "check" and "lint"`);
}

function runCheck(paths: readonly string[], values: Values): Promise<number> {
  const { state, lang, decisions, date, format = 'html,json', profile = 'opsc' } = values;
  if (paths.length === 0) throw usage('check: name the files or folders that hold the law');
  if (state === undefined) throw usage('check: name the State with --state, for example --state DE');
  return atDesk(values.catalogue, async (desk, pause) => {
    const started = performance.now();
    const result = await check(desk, {
      paths,
      state,
      profile,
      out: values.out ?? `tutela-${state.toUpperCase()}`,
      formats: format.split(',').map((each) => each.trim()),
      ...(lang === undefined ? {} : { lang }),
      ...(decisions === undefined ? {} : { decisions }),
      ...(date === undefined ? {} : { date }),
    });
    pause();
    process.stdout.write(summary(result, desk, performance.now() - started));
    return result.trapped ? 1 : 0;
  });
}

const LINT_FORMATS = ['text', 'sarif', 'json'];

function runLint(paths: readonly string[], values: Values): Promise<number> {
  const { lang, out, format = 'text' } = values;
  if (paths.length === 0) throw usage('lint: name the file that holds the draft');
  const foreign = (['state', 'profile', 'decisions', 'date'] as const).find(
    (name) => values[name] !== undefined,
  );
  if (foreign) throw usage(`lint: --${foreign} is an option of check`);
  if (!LINT_FORMATS.includes(format)) {
    throw usage(`lint: "${format}" is not a format; choose from ${LINT_FORMATS.join(', ')}`);
  }
  return atDesk(values.catalogue, async (desk, pause) => {
    if (out !== undefined) desk.mayWrite(dirname(out));
    const result = await lint(desk, { paths, ...(lang === undefined ? {} : { lang }) });
    const text =
      format === 'sarif'
        ? result.sarif()
        : format === 'json'
          ? lintJson(result)
          : lintText(result, desk.catalogue, desk.say);
    pause();
    if (out === undefined) process.stdout.write(text);
    else {
      desk.write(dirname(out), [{ name: basename(out), text }]);
      process.stdout.write(`${desk.say('lint-written', { file: out })}\n`);
    }
    return result.trapped ? 1 : 0;
  });
}

/** @param work is handed the desk, and what clears the line of progress before anything is printed */
async function atDesk(
  catalogue: string | undefined,
  work: (desk: Desk, pause: () => void) => Promise<number>,
): Promise<number> {
  const ground = readGround(groundFiles(catalogue));
  const progress = progressOn(process.stderr, ground.say);
  const desk: Desk = {
    ...ground,
    clock: () => new Date().toISOString().slice(0, 10),
    read: (files) => readFiles(files),
    mayWrite: mustBeWritable,
    write: writeFolder,
    progress: progress.show,
  };
  try {
    return await work(desk, progress.end);
  } finally {
    progress.end();
  }
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        state: { type: 'string' },
        lang: { type: 'string' },
        profile: { type: 'string' },
        out: { type: 'string' },
        format: { type: 'string' },
        decisions: { type: 'string' },
        date: { type: 'string' },
        catalogue: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw usage((error as Error).message.split('. ')[0] ?? 'the options cannot be read');
  }
}

function usage(message: string): InputError {
  return new InputError({ code: 'usage', message: `${message}; see tutela --help` });
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
