import { InputError } from '#engine/model/problem.ts';
import { packageVersion } from '#store/catalogue.ts';
import { runAudit } from './audit.ts';
import { runCheck } from './check.ts';
import { runDiff } from './diff.ts';
import { parsed, usage, type Values } from './door.ts';
import { runExport } from './export.ts';
import { HELP } from './help.ts';
import { runLint } from './lint.ts';
import { runOutline } from './outline.ts';
import { runPinpoints } from './pinpoints.ts';

/** One verb, one file: parse, call it, print. */
const VERBS: Readonly<Record<string, (paths: readonly string[], values: Values) => Promise<number>>> = {
  audit: runAudit,
  check: runCheck,
  diff: runDiff,
  export: runExport,
  lint: runLint,
  outline: runOutline,
  pinpoints: runPinpoints,
};

/**
 * The door of the command line: parse, call one verb, print.
 *
 * @returns the exit code: 0 done, 2 the input cannot be used, 1 a trap against a duty (lint, or check as SARIF), a
 * broken chain of decisions (audit) or a fault of Tutela itself
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await runVerb(args);
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

async function runVerb(args: readonly string[]): Promise<number> {
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
  const run = Object.hasOwn(VERBS, verb ?? '') ? VERBS[verb as string] : undefined;
  if (run) return run(paths, values);
  throw usage(`"${verb}" is not a command; the commands are ${Object.keys(VERBS).join(', ')}`);
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
