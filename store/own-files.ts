import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where Tutela keeps and writes: law is never looked for in what it put there itself. */
export type OwnPlaces = {
  /** The data folder. Law of the person may stand in it too: only what Tutela keeps is passed over. */
  readonly data?: string;
  /** The folder of the reports to come: what stands there under their names is written over anyway. */
  readonly out?: string;
};

/** What is kept in the data folder: originals, the database and its programs, secrets and keys, letters not sent, what was known last. */
const KEPT = /^(?:originals|inbox|last-known|postgres(?:-[a-z]+)?|secret|signing-key|mail\.log)$/u;

/** The reports, as operations/check.ts writes them; store/own-files.test.ts holds the names against the writers. */
const REPORT =
  /^(?:report\.html|publication\.json|diagnostics\.sarif|(?:gaps|not-found|concordance)\.(?:csv|md|docx|pdf|xlsx))$/u;

/** Where one of these begins so, the reports beside it are ours. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  'publication.json': /^\s*\{\s*"tutela":\s*"publication\//u,
  'report.html': /<meta name="generator" content="Tutela">/u,
  'diagnostics.sarif': /"driver":\s*\{\s*"name":\s*"Tutela"/u,
};
const HEAD = 1000;

/**
 * @param folder as it can be opened
 * @param names of its files and folders
 * @returns those of the names that Tutela put there
 */
export type OwnNames = (folder: string, names: readonly string[]) => ReadonlySet<string>;

/** Asked for each folder of a walk. Places that are not there hide nothing. */
export function ownNamesIn({ data, out }: OwnPlaces): OwnNames {
  const [kept, written] = [data, out].map((place) => (place === undefined ? undefined : realPath(place)));
  return (folder, names) => {
    const here = realPath(folder);
    const reports = names.filter((name) => REPORT.test(name));
    const ours = reports.length > 0 && (here === written || isReport(folder, reports));
    return new Set([
      ...(here === kept ? names.filter((name) => KEPT.test(name)) : []),
      ...(ours ? reports : []),
    ]);
  };
}

/** Whether this folder holds reports of an earlier run, and nothing else. */
export function isOnlyReport(names: readonly string[], own: ReadonlySet<string>): boolean {
  return names.length > 0 && names.every((name) => own.has(name) && REPORT.test(name));
}

/** Known by what the files say, or by three tables that no folder of law has under these names. */
function isReport(folder: string, reports: readonly string[]): boolean {
  const together = (end: string) =>
    ['gaps', 'not-found', 'concordance'].every((id) => reports.includes(`${id}.${end}`));
  if (['csv', 'md', 'docx', 'pdf', 'xlsx'].some(together)) return true;
  return reports.some((name) => SIGNS[name]?.test(headOf(join(folder, name))) ?? false);
}

function headOf(path: string): string {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    const head = new Uint8Array(HEAD);
    return new TextDecoder().decode(head.subarray(0, readSync(handle, head)));
  } catch {
    // What cannot be read is told when it is read as law.
    return '';
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** One folder has one path, whatever links lead to it. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
