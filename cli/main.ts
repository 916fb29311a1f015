import { parseArgs } from 'node:util';
import { InputError } from '#engine/model/problem.ts';
import { groundFiles, packageVersion } from '#store/catalogue.ts';
import { readFiles } from '#store/files.ts';
import { mustBeWritable, writeFolder } from '#store/write.ts';
import { check } from '#operations/check.ts';
import { readGround } from '#operations/ground.ts';
import { HELP } from './help.ts';
import { progressOn } from './progress.ts';
import { summary } from './summary.ts';

/**
 * The door of the command line: parse, call one verb, print.
 *
 * @returns the exit code: 0 done, 2 the input cannot be used, 1 a fault of Tutela itself
 */
export function main(args: readonly string[]): number {
  try {
    return run(args);
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

function run(args: readonly string[]): number {
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
  if (verb !== 'check') throw usage(`"${verb}" is not a command; the command is "check"`);
  if (paths.length === 0) throw usage('check: name the files or folders that hold the law');
  if (values.state === undefined) throw usage('check: name the State with --state, for example --state DE');
  const ground = readGround(groundFiles(values.catalogue));
  const progress = progressOn(process.stderr, ground.say);
  const started = performance.now();
  try {
    const result = check(
      {
        ...ground,
        clock: () => new Date().toISOString().slice(0, 10),
        read: (files) => readFiles(files),
        mayWrite: mustBeWritable,
        write: writeFolder,
        progress: progress.show,
      },
      {
        paths,
        state: values.state,
        profile: values.profile,
        out: values.out ?? `tutela-${values.state.toUpperCase()}`,
        formats: values.format.split(',').map((format) => format.trim()),
        ...(values.lang === undefined ? {} : { lang: values.lang }),
        ...(values.decisions === undefined ? {} : { decisions: values.decisions }),
        ...(values.date === undefined ? {} : { date: values.date }),
      },
    );
    progress.end();
    process.stdout.write(summary(result, ground, performance.now() - started));
    return 0;
  } finally {
    progress.end();
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        state: { type: 'string' },
        lang: { type: 'string' },
        profile: { type: 'string', default: 'opsc' },
        out: { type: 'string' },
        format: { type: 'string', default: 'html,json' },
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

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
