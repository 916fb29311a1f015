import { faulty, LIMITS } from './archive-form.ts';

/** How many bytes of lines are handed on at once. */
const PIECE = 64 * 1024;

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
 * The lines of an entry. Every line ends; none is longer than the limit.
 *
 * @param file for messages
 * @throws InputError at what is no line of JSON text
 */
export async function* linesOf(
  file: string,
  name: string,
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<string> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      held.push(piece.subarray(from, end));
      yield textOf(file, name, Buffer.concat(held));
      held = [];
      length = 0;
      from = end + 1;
    }
    if (from === piece.length) continue;
    held.push(piece.subarray(from));
    length += piece.length - from;
    if (length > LIMITS.line) throw faulty(file, 'a line is too long', name);
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
