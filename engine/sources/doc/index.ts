import { InputError } from '#engine/model/problem.ts';
import { labeller } from '../docx/labels.ts';
import { emptyTally, problemsOf } from '../docx/tally.ts';
import { titleOf } from '../docx/title.ts';
import type { BinaryFormat, Draft } from '../format.ts';
import { DELETED, HIDDEN, SYMBOL, blocksBetween } from './body.ts';
import type { Document } from './body.ts';
import { CONVERT, broken, isCompound, openCompound } from './compound.ts';
import { readFib } from './fib.ts';
import { readLists } from './lists.ts';
import { readNotes } from './notes.ts';
import { placeOf, readPieces, textOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { readRuns } from './runs.ts';
import type { Run } from './runs.ts';
import { readSheet } from './sheet.ts';
import { summaryTitle } from './summary.ts';

/** Word documents of the old kind, Word 97 to 2003. */
export const format: BinaryFormat = {
  id: 'doc',
  title: 'Word 97-2003 document',
  extensions: ['doc', 'dot'],
  detect: (_name, bytes) => isCompound(bytes),
  read({ name, bytes }) {
    const compound = openCompound(name, bytes);
    const word = compound.stream('WordDocument');
    if (word === undefined) throw other(name, compound.names);
    const fib = readFib(name, word);
    const table = compound.stream(fib.table);
    if (table === undefined) throw broken(name);
    const part = (index: number) => {
      const { from, length } = fib.at(index);
      return table.subarray(from, from + length);
    };
    const pieces = readPieces(name, part(33), word);
    const text = textOf(pieces, word);
    const [main = 0, foot = 0, head = 0, macro = 0, comment = 0, end = 0, boxes = 0] = fib.lengths;
    const tally = emptyTally();
    const runs = readRuns(word, part(12), 'characters');
    const numbering = readLists(table, fib.at(73), part(74));
    const document: Omit<Document, 'keepContents' | 'labels'> = {
      text,
      place: (cp) => placeOf(pieces, cp),
      paragraphs: readRuns(word, part(13), 'paragraphs'),
      flags: flagsOf(pieces, runs, text.length),
      sheet: readSheet(part(1)),
      footnotes: readNotes(part(2), part(3), main),
      endnotes: readNotes(part(46), part(47), main + foot + head + macro + comment),
      tally,
    };
    const read = (keepContents: boolean) => {
      Object.assign(tally, emptyTally());
      const whole = { ...document, labels: labeller(numbering, 'en'), keepContents };
      const blocks = blocksBetween(whole, 0, main);
      const from = main + foot + head + macro + comment + end;
      for (const block of blocksBetween(whole, from, from + boxes)) blocks.push(block);
      return blocks;
    };
    let blocks = read(false);
    if (tally.openFields > 0) blocks = read(true);
    countChanges(runs, tally);
    if (blocks.length === 0) throw withoutWords(name);
    const title = titleOf(summaryTitle(compound.stream('\u0005SummaryInformation')), blocks);
    const draft: Draft = { title, blocks, problems: problemsOf(name, tally) };
    return [draft];
  },
};

const DELETED_MARK = 0x0800;
const INSERTED_MARK = 0x0801;
const HIDDEN_MARK = 0x083c;
/** The sign and its font stand in the property; the text holds a bracket in its place. */
const SYMBOL_SIGN = 0x6a09;

function flagsOf(pieces: readonly Piece[], runs: readonly Run[], length: number): Uint8Array {
  const flags = new Uint8Array(length);
  const marked = runs
    .map((run) => ({
      ...run,
      flag: flagOf(run),
    }))
    .filter((run) => run.flag !== 0);
  if (marked.length === 0) return flags;
  for (const { start, end, place, width } of pieces) {
    const last = place + (end - start) * width;
    let low = 0;
    let high = marked.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marked[middle]?.to ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < marked.length; index += 1) {
      const run = marked[index];
      if (run === undefined || run.from >= last) break;
      const from = start + Math.max(0, Math.ceil((run.from - place) / width));
      flags.fill(run.flag, from, Math.min(end, start + Math.ceil((run.to - place) / width)));
    }
  }
  return flags;
}

function flagOf(run: Run): number {
  const symbol = run.sprms.some((sprm) => sprm.code === SYMBOL_SIGN) ? SYMBOL : 0;
  return symbol | (isOn(run, DELETED_MARK) ? DELETED : 0) | (isOn(run, HIDDEN_MARK) ? HIDDEN : 0);
}

function isOn(run: Run, code: number): boolean {
  const value = run.sprms.findLast((sprm) => sprm.code === code)?.value;
  return value === 1 || value === 0x81;
}

function countChanges(runs: readonly Run[], tally: { inserted: number; deleted: number }): void {
  for (const run of runs) {
    if (isOn(run, DELETED_MARK)) tally.deleted += 1;
    else if (isOn(run, INSERTED_MARK)) tally.inserted += 1;
  }
}

/** What else is kept in compound files. */
function other(file: string, names: readonly string[]): InputError {
  const error = (code: string, message: string) => new InputError({ code, message, file });
  if (names.includes('EncryptedPackage'))
    return error('source.encrypted', 'the document is protected with a password; save it without one');
  if (names.includes('Workbook') || names.includes('Book'))
    return error('source.binary', 'a workbook (.xls) is not read; save the law as .docx, .odt or text');
  if (names.includes('PowerPoint Document'))
    return error('source.binary', 'a presentation (.ppt) is not read; use the text of the law itself');
  return error('source.binary', `the file is no Word document; ${CONVERT}`);
}

function withoutWords(file: string): InputError {
  const message = 'the document holds no words, perhaps only pictures; use a document with text';
  return new InputError({ code: 'source.no-text', message, file });
}
