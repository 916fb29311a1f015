import { InputError } from '#engine/model/problem.ts';

/** One element of the array. */
export type Element =
  | { readonly index: number; readonly offset: number; readonly value: unknown }
  /** It is no JSON; the elements after it are read all the same. */
  | { readonly index: number; readonly offset: number; readonly fault: string };

export type ArrayReader = {
  /** Takes the next bytes. @returns the elements that they complete */
  readonly push: (bytes: Uint8Array) => readonly Element[];
  /** @throws InputError when the array has not ended */
  readonly end: () => void;
};

/** Bytes of one element: a record of the export has about 30,000 at most. What is larger was never closed. */
const MOST = 4_000_000;

const [QUOTE, ESCAPE, OPEN, CLOSE] = [0x22, 0x5c, 0x5b, 0x5d];
const [BRACE, END_BRACE, COMMA] = [0x7b, 0x7d, 0x2c];

/**
 * Reads one JSON array of objects as its bytes come, holding no more than one element: the depth of braces tells where
 * each ends. Pure: it knows no file.
 *
 * @param file name as the user gave it, for messages
 */
export function arrayReader(file: string): ArrayReader {
  let phase: 'before' | 'between' | 'inside' | 'after' = 'before';
  let depth = 0;
  let inString = false;
  let escaped = false;
  let index = 0;
  /** Bytes before the current chunk. */
  let passed = 0;
  let started = 0;
  let parts: Uint8Array[] = [];
  let held = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });

  function finished(last: Uint8Array): Element {
    const bytes = parts.length === 0 ? last : joined([...parts, last], held + last.length);
    parts = [];
    held = 0;
    const where = { index: index++, offset: started };
    try {
      return { ...where, value: JSON.parse(decoder.decode(bytes)) as unknown };
    } catch (error) {
      return { ...where, fault: (error as Error).message };
    }
  }

  /** @returns whether the byte outside of all elements opens one */
  function opens(byte: number, offset: number): boolean {
    if (byte <= 0x20 || (offset < 3 && phase === 'before' && BOM.includes(byte))) return false;
    if (phase === 'before' && byte === OPEN) phase = 'between';
    else if (phase === 'before') throw notAnArray(file);
    else if (phase === 'after') throw broken(file, index, offset, 'there is more after the end of the array');
    else if (byte === CLOSE) phase = 'after';
    else if (byte === BRACE) return true;
    else if (byte !== COMMA) throw broken(file, index, offset, 'a record was expected here');
    return false;
  }

  function push(bytes: Uint8Array): readonly Element[] {
    const found: Element[] = [];
    let from = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (phase !== 'inside') {
        if (!opens(byte, passed + at)) continue;
        phase = 'inside';
        depth = 1;
        started = passed + at;
        from = at;
      } else if (inString) {
        if (escaped) escaped = false;
        else if (byte === ESCAPE) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === BRACE || byte === OPEN) depth++;
      else if ((byte === END_BRACE || byte === CLOSE) && --depth === 0) {
        phase = 'between';
        found.push(finished(bytes.subarray(from, at + 1)));
      }
    }
    if (phase === 'inside') {
      const rest = bytes.slice(from);
      parts.push(rest);
      held += rest.length;
      if (held > MOST) throw broken(file, index, started, `the record has no end within ${MOST} bytes`);
    }
    passed += bytes.length;
    return found;
  }

  function end(): void {
    if (phase === 'after') return;
    if (phase === 'before') throw notAnArray(file);
    throw broken(file, index, passed, 'the file ends before the array does; fetch it again');
  }

  return { push, end };
}

/** A mark that some programs write before everything else. */
const BOM: readonly number[] = [0xef, 0xbb, 0xbf];

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function notAnArray(file: string): InputError {
  const message = 'is not a JSON array; give the export of the Universal Human Rights Index in JSON';
  return new InputError({ code: 'recommendations.not-an-array', file, message });
}

/** @param index of the record, from 0; people count from 1 */
function broken(file: string, index: number, offset: number, why: string): InputError {
  const place = `record ${index + 1}, byte ${offset}`;
  const message = `${why}; the records before it are kept, and a new import goes on from there`;
  return new InputError({ code: 'recommendations.broken', file, place, message });
}
