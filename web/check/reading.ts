import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { readSource } from '#engine/sources/index.ts';
import type { Answer, Order } from './messages.ts';
import { outlineOf } from './outline.ts';

/**
 * Reads one document after the other. One that cannot be read is refused with what to do, and the others go on.
 *
 * @param searchable BCP 47 tags of the languages that can be searched
 * @param tell hears of each document when its reading begins and when it ends
 */
export async function readAll(
  orders: readonly Order[],
  searchable: readonly string[],
  tell: (answer: Answer) => void,
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const [at, { file, lang }] of orders.entries()) {
    tell({ type: 'reading', at });
    try {
      const own = await readSource(file.name, await bytesOf(file), lang === undefined ? {} : { lang });
      const laws = own.map((source) => outlineOf(source, searchable));
      sources.push(...own);
      tell({ type: 'read', at, laws });
    } catch (error) {
      tell({ type: 'refused', at, problem: problemOf(error) });
    }
  }
  return sources;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    const message = 'the file was changed, moved or deleted after it was chosen; choose it again';
    throw new InputError({ code: 'check.file-gone', message, file: file.name });
  }
}

/** @returns what to tell a person, also of what no reader foresaw */
export function problemOf(error: unknown): Problem {
  if (error instanceof InputError) return error.problem;
  if (error instanceof RangeError) {
    const message =
      'its parts stand inside one another too deeply to be read; save it again as text, HTML or Markdown';
    return { code: 'source.too-deep', message };
  }
  if (error instanceof TypeError && /import|module/i.test(error.message)) {
    const message =
      'the part of the engine that reads this format could not be loaded; go online and search again';
    return { code: 'check.reader-missing', message };
  }
  const said = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', message: `the engine failed on it (${said}); save it as text and try again` };
}
