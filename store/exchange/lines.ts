import type { InputError } from '#engine/model/problem.ts';
import { inSlices } from '../slices.ts';
import { faulty, LIMITS } from './archive-form.ts';

/** How many bytes of lines are handed on at once. */
const PIECE = 64 * 1024;

/** Bytes of one line, and what is said of the line that has more. */
export type Longest = { readonly bytes: number; readonly fault: (line: number) => InputError };

/** Texts as lines, in pieces of some size. */
export async function* asLines(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  let held = '';
  for await (const text of texts) {
    held += `${text}\n`;
    if (held.length < PIECE) continue;
    yield Buffer.from(held);
    held = '';
  }
  if (held !== '') yield Buffer.from(held);
}

/**
 * The lines of an entry. Every line ends; none is longer than the limit. However many there are, and whatever is done with
 * each, other work has its turn between them.
 *
 * @param file for messages
 * @throws InputError at what is no line of JSON text
 */
export async function* linesOf(
  file: string,
  name: string,
  pieces: AsyncIterable<Buffer>,
  longest: Longest = {
    bytes: LIMITS.line,
    fault: (line) => faulty(file, `line ${line} is too long`, name),
  },
): AsyncGenerator<string> {
  let held: Buffer[] = [];
  let length = 0;
  let line = 1;
  const slice = inSlices();
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      held.push(piece.subarray(from, end));
      if (length + end - from > longest.bytes) throw longest.fault(line);
      yield textOf(file, name, Buffer.concat(held));
      held = [];
      length = 0;
      line++;
      from = end + 1;
      await slice();
    }
    if (from === piece.length) continue;
    held.push(piece.subarray(from));
    length += piece.length - from;
    if (length > longest.bytes) throw longest.fault(line);
  }
  if (length > 0) throw faulty(file, 'its last line does not end', name);
}

function textOf(file: string, name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw faulty(file, 'a line is no text', name);
  }
}
