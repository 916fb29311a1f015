import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import type { FilesRead, InputFile } from '#store/files.ts';
import type { Desk } from './desk.ts';
import { readDocument } from './reading/document.ts';

export type SourcesRead = {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** The decoded text of each file that is text, by its name, with its own line ends, to find places in it again. */
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * Reads files into sources, each in a thread of its own. The bytes are kept under their hash before anything reads
 * them. A file that was named must be readable; one found in a folder becomes a problem, and the work goes on.
 *
 * @param originals "not kept" for a draft: a bill before it is tabled stays with its author
 * @throws InputError when a named file cannot be used, or nothing could be read
 */
export async function readSources(
  desk: Desk,
  read: FilesRead,
  lang: string | undefined,
  originals: 'kept' | 'not kept' = 'kept',
): Promise<SourcesRead> {
  const sources: Source[] = [];
  const problems: Problem[] = [...read.problems];
  const texts = new Map<string, string>();
  for (const [index, file] of read.files.entries()) {
    desk.progress({ stage: 'reading', done: index, total: read.files.length, name: file.name });
    const sha256 = originals === 'kept' ? desk.keep?.(file.bytes) : undefined;
    try {
      const own = await readDocument(file.name, file.bytes, {
        ...(lang === undefined ? {} : { lang }),
        ...(desk.ocr === undefined ? {} : { ocr: desk.ocr }),
      });
      sources.push(...own.sources.map((source) => (sha256 === undefined ? source : { ...source, sha256 })));
      const text = own.recognised ? undefined : textOf(file.bytes, own.sources[0]);
      if (text !== undefined) texts.set(file.name, text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (file.named) throw asGiven(error, file);
      problems.push(error.problem);
    }
  }
  if (sources.length === 0) {
    throw new InputError(problems[0] ?? { code: 'nothing-read', message: 'no file could be read' });
  }
  return { sources, problems, texts };
}

/** Rich Text is written in signs of its own: its words do not stand in its bytes as they are read. */
function textOf(bytes: Uint8Array, source: Source | undefined): string | undefined {
  if (source === undefined || source.encoding === 'binary' || source.format === 'rtf') return undefined;
  return new TextDecoder(source.encoding).decode(bytes);
}

/** @throws InputError when the language that was named has no pack */
export function mustHavePack(desk: Desk, lang: string | undefined): void {
  if (lang === undefined || hasPack(desk, lang)) return;
  throw new InputError({
    code: 'no-pack',
    file: `--lang ${lang}`,
    message: `Tutela does not read this language yet; choose from ${desk.packs.map((pack) => pack.lang).join(', ')}`,
  });
}

/** What could not be searched because its language is unknown or has no pack. */
export function withoutPack(desk: Pick<Desk, 'packs'>, sources: readonly Source[]): Problem[] {
  return sources
    .filter((source) => source.lang === undefined || !hasPack(desk, source.lang))
    .map((source) => ({
      code: source.lang === undefined ? 'lang-unknown' : 'no-pack',
      file: source.name,
      message:
        source.lang === undefined
          ? 'its language could not be told, so it was not searched; say it with --lang'
          : `Tutela does not read the language "${source.lang}" yet, so it was not searched`,
    }));
}

/** @throws InputError always: a text without articles cannot be worked with */
export function noProvisions(paths: readonly string[]): never {
  throw new InputError({
    code: 'no-provisions',
    file: paths.join(', '),
    message: 'no article or section was recognised; give the text of a law with its article numbers',
  });
}

/** "pt-BR" is read with the pack for "pt". */
function hasPack(desk: Pick<Desk, 'packs'>, lang: string): boolean {
  const base = lang.toLowerCase().split('-')[0];
  return desk.packs.some((pack) => pack.lang.toLowerCase().split('-')[0] === base);
}

/** The line on the screen names the path as the person wrote it. */
function asGiven(error: InputError, file: InputFile): InputError {
  return new InputError({ ...error.problem, file: file.given });
}
