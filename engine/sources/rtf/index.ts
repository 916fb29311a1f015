import { InputError } from '#engine/model/problem.ts';
import { problemsOf } from '../docx/tally.ts';
import { titleOf } from '../docx/title.ts';
import type { BinaryFormat, Draft } from '../format.ts';
import { tokenise } from './lexer.ts';
import { reader } from './reader.ts';

/** Rich Text, as word processors and legal data bases give it out. */
export const format: BinaryFormat = {
  id: 'rtf',
  title: 'Rich Text',
  extensions: ['rtf'],
  detect: (_name, bytes) => startOf(bytes) >= 0,
  read({ name, bytes }) {
    const tokens = reader(name);
    tokenise(bytes.subarray(Math.max(0, startOf(bytes))), tokens);
    const { blocks, title, encoding, tally } = tokens.finish();
    if (blocks.length === 0) {
      const message = 'the document holds no words; open it in a word processor and save it again';
      throw new InputError({ code: 'source.no-text', message, file: name });
    }
    const draft: Draft = {
      title: titleOf(title, blocks),
      blocks,
      encoding,
      problems: problemsOf(name, tally),
    };
    return [draft];
  },
};

const SIGNATURE = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** @returns where "{\rtf" begins, behind white space or a byte order mark at most; -1 when it does not */
function startOf(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < 20 && (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d)) at += 1;
  return SIGNATURE.every((byte, index) => bytes[at + index] === byte) ? at : -1;
}
