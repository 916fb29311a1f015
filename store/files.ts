import { closeSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError, type Problem } from '#engine/model/problem.ts';
import { isOnlyReport, ownNamesIn, type OwnNames, type OwnPlaces } from './own-files.ts';

const MB = 1024 * 1024;

/** No file is larger, of whatever kind: a PDF or a word processor's file with pictures comes near it. */
export const FILE_LIMIT = 200 * MB;

/**
 * By what the first bytes show. As text 32 MB are more than any code of law known to us; marks of HTML and XML weigh
 * as much again. Measured in docs/decisions/2026-11-22-reading-apart.md.
 */
const LIMITS = {
  text: { bytes: 32 * MB, words: ' for plain text' },
  markup: { bytes: 64 * MB, words: ' for HTML and XML' },
  document: { bytes: FILE_LIMIT, words: '' },
} as const;

type Limit = { readonly bytes: number; readonly words: string };

export type InputFile = {
  /** Without any folder of the machine: the file name, or its path inside the folder that was named. */
  readonly name: string;
  /** As the person wrote it, for messages. */
  readonly given: string;
  /** True when the person named this very file, not a folder around it. */
  readonly named: boolean;
  readonly bytes: Uint8Array;
};

export type FilesRead = { readonly files: readonly InputFile[]; readonly problems: readonly Problem[] };

type Found = Omit<InputFile, 'bytes'>;

export type HowToRead = {
  /** In bytes, instead of those by kind. */
  readonly limit?: number;
  /** What Tutela put there itself is passed over in folders; a file that is named is read. */
  readonly own?: OwnPlaces;
};

/**
 * Reads files, and folders with everything in them, in an order that does not depend on the machine.
 * Passed over are hidden files and folders (a name that begins with a full stop), reports of an earlier run, and what
 * Tutela keeps in its data folder.
 *
 * @throws InputError when a path that was named is missing, empty, unreadable or too large
 */
export function readFiles(paths: readonly string[], { limit, own = {} }: HowToRead = {}): FilesRead {
  const ownNames = ownNamesIn(own);
  const found = new Map<string, Found>();
  for (const path of paths) {
    for (const file of filesAt(path, ownNames)) {
      if (!found.has(file.given) || file.named) found.set(file.given, file);
    }
  }
  const files: InputFile[] = [];
  const problems: Problem[] = [];
  for (const file of withoutNamesakes([...found.values()])) {
    const result = readOne(file, limit);
    if ('bytes' in result) files.push({ ...file, bytes: result.bytes });
    else if (file.named) throw new InputError(result);
    else problems.push({ ...result, file: file.name });
  }
  return { files, problems };
}

function filesAt(path: string, ownNames: OwnNames): Found[] {
  let stat;
  try {
    stat = statSync(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new InputError({
      code: missing ? 'no-such-file' : 'unreadable',
      file: path,
      message: missing
        ? 'there is no such file or folder; check the path'
        : 'cannot be opened; check your rights to it',
    });
  }
  if (!stat.isDirectory()) return [{ name: basename(path), given: path, named: true }];
  const inside = walk(path, '', ownNames);
  if (inside.length === 0) {
    throw new InputError({
      code: 'empty-folder',
      file: path,
      message:
        'holds no files to read (those that Tutela writes are passed over); put the texts of the law in it',
    });
  }
  return inside.map((name) => ({ name, given: join(path, name), named: false }));
}

/** Names with "/" relative to the folder; links to folders are not followed, so that a walk ends. */
function walk(root: string, below: string, ownNames: OwnNames): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, below), { withFileTypes: true });
  } catch {
    throw new InputError({
      code: 'unreadable',
      file: join(root, below),
      message: 'the folder cannot be opened; check your rights to it',
    });
  }
  const shown = entries.filter((entry) => !entry.name.startsWith('.'));
  const names = shown.map((entry) => entry.name);
  const own = ownNames(join(root, below), names);
  // A report that is all that was named is read: nobody names it by chance.
  const asked = below === '' && isOnlyReport(names, own);
  return shown
    .filter((entry) => asked || !own.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return walk(root, name, ownNames);
      return entry.isFile() || entry.isSymbolicLink() ? [name] : [];
    });
}

function readOne(file: Found, given: number | undefined): { readonly bytes: Uint8Array } | Problem {
  try {
    const stat = statSync(file.given);
    if (!stat.isFile()) {
      return {
        code: 'not-a-file',
        file: file.given,
        message: 'is not a regular file; name a document of law',
      };
    }
    const { size } = stat;
    const limit = given === undefined ? limitFor(file.given, size) : { bytes: given, words: '' };
    if (size > limit.bytes) return tooLarge(file.given, size, limit);
    const bytes = readFileSync(file.given);
    if (bytes.length === 0) {
      return { code: 'empty-file', file: file.given, message: 'is empty; give the text of the law' };
    }
    return { bytes };
  } catch {
    return { code: 'unreadable', file: file.given, message: 'cannot be read; check your rights to it' };
  }
}

/** Looks into a file only when the answer depends on it. */
function limitFor(path: string, size: number): Limit {
  if (size <= LIMITS.text.bytes || size > LIMITS.document.bytes) return LIMITS.document;
  const head = new Uint8Array(1024);
  const handle = openSync(path, 'r');
  try {
    return LIMITS[kindOf(head.subarray(0, readSync(handle, head)))];
  } finally {
    closeSync(handle);
  }
}

/** What is wrong with the size of a document that did not come from a disk; undefined where nothing is. */
export function sizeProblem(file: string, bytes: Uint8Array): Problem | undefined {
  if (bytes.length === 0) return { code: 'empty-file', file, message: 'is empty; give the text of the law' };
  const limit = LIMITS[kindOf(bytes.subarray(0, 1024))];
  return bytes.length > limit.bytes ? tooLarge(file, bytes.length, limit) : undefined;
}

function tooLarge(file: string, size: number, { bytes, words }: Limit): Problem {
  const message = `has ${Math.ceil(size / MB)} MB, the limit is ${Math.floor(bytes / MB)} MB${words}; split it by law or by part`;
  return { code: 'too-large', file, message };
}

/** PDF, an archive (Word, OpenDocument, EPUB), the old Word, and Rich Text; marks; or plain text. */
function kindOf(head: Uint8Array): keyof typeof LIMITS {
  const signs = new TextDecoder('latin1').decode(head);
  if (/%PDF-|^PK[\u0003\u0005]|^\u00d0\u00cf\u0011\u00e0|^\{\\rtf/.test(signs)) return 'document';
  return /^[^\w<]{0,20}</.test(signs.replaceAll('\0', '')) ? 'markup' : 'text';
}

/** Two files of one name from two folders keep apart by the folder above them. */
function withoutNamesakes(files: readonly Found[]): Found[] {
  const count = Map.groupBy(files, (file) => file.name);
  return files.map((file) =>
    (count.get(file.name)?.length ?? 0) > 1
      ? {
          ...file,
          name: file.given
            .replaceAll('\\', '/')
            .split('/')
            .slice(-2 - file.name.split('/').length + 1)
            .join('/'),
        }
      : file,
  );
}
