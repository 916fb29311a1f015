import { InputError } from '#engine/model/problem.ts';
import { CONVERT, broken } from './compound.ts';

/** The head of a Word file: how long its stories are and where its tables stand ([MS-DOC] 2.5.1). */
export type Fib = {
  readonly table: '0Table' | '1Table';
  /** Characters of the stories in their order: main, footnotes, headers, macros, comments, endnotes, text boxes. */
  readonly lengths: readonly number[];
  /** @returns place and length in the table stream of the structure with this index */
  at(index: number): { readonly from: number; readonly length: number };
};

const MAGIC = 0xa5ec;
/** The first file version of Word 97. */
const OLDEST = 0x00c1;

/** @throws InputError for files before Word 97, encrypted files, and damage */
export function readFib(file: string, word: Uint8Array): Fib {
  const view = new DataView(word.buffer, word.byteOffset, word.byteLength);
  if (word.length < 68) throw broken(file);
  const flags = view.getUint16(10, true);
  if (view.getUint16(0, true) !== MAGIC || view.getUint16(2, true) < OLDEST) {
    const message = `the file was written by a Word older than Word 97; ${CONVERT}`;
    throw new InputError({ code: 'source.old-doc', message, file });
  }
  if ((flags & 0x0100) !== 0) {
    const message = 'the document is protected with a password; save it without one';
    throw new InputError({ code: 'source.encrypted', message, file });
  }
  const longs = 32 + 2 + view.getUint16(32, true) * 2;
  if (longs + 2 > word.length) throw broken(file);
  const count = view.getUint16(longs, true);
  const pairs = longs + 2 + count * 4;
  if (count < 11 || pairs + 2 > word.length) throw broken(file);
  const pairCount = view.getUint16(pairs, true);
  const lengths = [3, 4, 5, 6, 7, 8, 9].map((index) => view.getInt32(longs + 2 + index * 4, true));
  if (lengths.some((length) => length < 0)) throw broken(file);
  return {
    table: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    lengths,
    at(index) {
      const place = pairs + 2 + index * 8;
      if (index >= pairCount || place + 8 > word.length) return { from: 0, length: 0 };
      return { from: view.getUint32(place, true), length: view.getUint32(place + 4, true) };
    },
  };
}
