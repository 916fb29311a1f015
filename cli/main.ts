import { InputError } from '#engine/model/problem.ts';
import { packageVersion } from '#store/catalogue.ts';
import { isFull } from '#store/database/trouble.ts';
import { applySettings } from '#store/settings/index.ts';
import { runAudit } from './audit.ts';
import { runBackup, runRestore } from './backup.ts';
import { runBundle } from './bundle.ts';
import { runCheck } from './check.ts';
import { runDiff } from './diff.ts';
import { runDoctor } from './doctor.ts';
import { runExport } from './export.ts';
import { HELP } from './help.ts';
import { runLibrary } from './library.ts';
import { runLint } from './lint.ts';
import { runMerge } from './merge.ts';
import { runMigrate } from './migrate.ts';
import { mustBelong, parsed, VERBS, type Values, type Verb } from './options.ts';
import { runOutline } from './outline.ts';
import { allowClosedPipe, endWhereFull } from './pipe.ts';
import { runPinpoints } from './pinpoints.ts';
import { runRecommendations } from './recommendations.ts';
import { runReport } from './report.ts';
import { runServe } from './serve.ts';
import { obeysNothing } from './terminal.ts';
import { runTranslations } from './translations.ts';
import { usage } from './usage.ts';
import { runVerify } from './verify.ts';
import { runWorker } from './worker.ts';

/** One verb, one file: parse, call it, print. */
const RUN: Readonly<Record<Verb, (paths: readonly string[], values: Values) => Promise<number>>> = {
  audit: runAudit,
  backup: runBackup,
  bundle: runBundle,
  check: runCheck,
  diff: runDiff,
  doctor: runDoctor,
  export: runExport,
  library: runLibrary,
  lint: runLint,
  merge: runMerge,
  migrate: runMigrate,
  outline: runOutline,
  pinpoints: runPinpoints,
  restore: runRestore,
  recommendations: runRecommendations,
  report: runReport,
  serve: runServe,
  translations: runTranslations,
  verify: runVerify,
  worker: runWorker,
};

/**
 * The door of the command line: parse, call one verb, print.
 *
 * @returns the exit code: 0 done, 2 the input cannot be used, 1 a trap against a duty (lint, or check as SARIF), a
 * broken chain of decisions (audit), a publication that was altered (verify), a dead link (library), something wrong
 * (doctor), steps that are due (migrate --check) or a fault of Tutela itself
 */
export async function main(args: readonly string[]): Promise<number> {
  endWhereFull(process.stdout);
  allowClosedPipe(process.stdout, process.stderr);
  obeysNothing(process.stdout, process.stderr);
  try {
    return await runVerb(args);
  } catch (error) {
    if (error instanceof InputError) {
      process.stderr.write(`tutela: ${error.message.replace(/\s+/g, ' ')}\n`);
      return 2;
    }
    if (isFull(error)) {
      const why = (error as Error).message.replace(/\s+/g, ' ');
      process.stderr.write(`tutela: the disk is full (${why}); free some space, then do the same again\n`);
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
  const [name, ...paths] = positionals;
  const verb = VERBS.find((each) => each === name);
  if (verb === undefined) throw usage(`"${name}" is not a command; the commands are ${VERBS.join(', ')}`);
  mustBelong(verb, values);
  applySettings(process.env, process.cwd());
  return RUN[verb](paths, values);
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
