import { fields } from '../docx/fields.ts';
import { figure } from '../docx/figures.ts';
import { flow } from '../docx/flow.ts';
import type { Flow } from '../docx/flow.ts';
import type { Labeller } from '../docx/labels.ts';
import { headingLevel } from '../docx/styles.ts';
import type { Tally } from '../docx/tally.ts';
import { tables } from '../rtf/tables.ts';
import type { Block } from '#engine/model/source.ts';
import type { Notes } from './notes.ts';
import { runAt } from './runs.ts';
import type { Run } from './runs.ts';
import type { Sheet } from './sheet.ts';

/** A Word 97 document with its tables read. */
export type Document = {
  readonly text: string;
  /** @returns the place in the stream of the character at `cp` */
  place(cp: number): number;
  readonly paragraphs: readonly Run[];
  /** One byte a character: 1 deleted, 2 hidden, 4 a sign of a symbol font. */
  readonly flags: Uint8Array;
  readonly sheet: Sheet;
  readonly labels: Labeller;
  readonly footnotes: Notes;
  readonly endnotes: Notes;
  readonly tally: Tally;
  readonly keepContents: boolean;
};

export const DELETED = 1;
export const HIDDEN = 2;
export const SYMBOL = 4;

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const INNER_CELL = 0x244b;
const INNER_ROW = 0x244c;
const DEPTH = 0x6649;
const LIST = 0x460b;
const LEVEL = 0x260a;
const OUTLINE = 0x2640;

/** Signs with a meaning of their own in the text of a Word file ([MS-DOC] 2.4.1). */
const PARAGRAPH = 0x0d;
const CELL = 0x07;
const SECTION = 0x0c;

/** @returns the blocks of the characters from `from` to `to`, notes behind the paragraph that names them */
export function blocksBetween(document: Document, from: number, to: number): Block[] {
  const out = flow();
  const table = tables(out);
  const field = fields(document.keepContents);
  const counts = { footnotes: 0, endnotes: 0 };
  let words = '';
  let held = false;
  for (let cp = from; cp < Math.min(to, document.text.length); cp += 1) {
    const code = document.text.charCodeAt(cp);
    const flags = document.flags[cp] ?? 0;
    if (code === PARAGRAPH || code === CELL || code === SECTION) {
      if ((flags & DELETED) !== 0 && code === PARAGRAPH) continue;
      finish(cp, code);
    } else if (code === 0x13) field.begin();
    else if (code === 0x14) field.separate();
    else if (code === 0x15) field.end();
    else if ((flags & (DELETED | HIDDEN)) !== 0) held ||= (flags & HIDDEN) !== 0 && code > 0x20;
    else if (field.isHiding()) field.instruction(document.text.charAt(cp));
    else if ((flags & SYMBOL) !== 0) {
      document.tally.symbols += 1;
      words += '\uFFFD';
    } else if (code === 0x05) document.tally.comments += 1;
    else if (code === 0x02) note(document, cp, counts, out);
    else words += signOf(code);
  }
  finish(to, PARAGRAPH);
  table.enter(0);
  document.tally.unstored += field.unstored();
  document.tally.openFields += field.open();
  return out.take();

  function finish(cp: number, code: number): void {
    const run = runAt(document.paragraphs, document.place(cp));
    const value = (sprm: number) => run?.sprms.findLast((one) => one.code === sprm)?.value;
    const depth = value(IN_TABLE) === 1 ? Math.max(1, value(DEPTH) ?? 1) : code === CELL ? 1 : 0;
    const text = words;
    words = '';
    if (held) document.tally.hidden += 1;
    const unseen = held && text.trim() === '';
    held = false;
    if ((value(ROW_END) === 1 && code === CELL) || (value(INNER_ROW) === 1 && code === PARAGRAPH)) {
      table.endRow();
      return;
    }
    table.enter(depth);
    if (!unseen && !(field.isHiding() && text.trim() === '')) out.paragraph(paragraphOf(document, run, text));
    if (code === CELL || value(INNER_CELL) === 1) table.endCell();
  }
}

function paragraphOf(document: Document, run: Run | undefined, text: string) {
  const { sheet, labels, tally } = document;
  const style = run?.style ?? 0;
  const value = (code: number) =>
    run?.sprms.findLast((one) => one.code === code)?.value ?? sheet.valueOf(style, code);
  const outline =
    value(OUTLINE) ?? (style >= 1 && style <= 9 ? style - 1 : headingLevel(sheet.nameOf(style)));
  const list = value(LIST) ?? 0;
  const level = Math.min(8, value(LEVEL) ?? 0);
  // 0x07FF and 0xF801 and above keep the indentation of a list and take its number away (2.6.2, sprmPIlfo).
  const numbered = list > 0 && list < 0x07ff;
  const printed = numbered ? labels.next(String(list), level) : undefined;
  if (numbered && printed === undefined) tally.unstored += 1;
  return {
    text,
    ...(printed ?? {}),
    depth: printed === undefined ? undefined : level,
    heading: outline === undefined || outline > 8 ? undefined : outline + 1,
  };
}

function note(
  document: Document,
  cp: number,
  counts: { footnotes: number; endnotes: number },
  out: Flow,
): void {
  const foot = document.footnotes.get(cp);
  const found = foot ?? document.endnotes.get(cp);
  if (found === undefined) return;
  const mark = foot ? String((counts.footnotes += 1)) : figure((counts.endnotes += 1), 'lowerRoman');
  const bare = { ...document, footnotes: new Map(), endnotes: new Map() };
  out.note(mark, blocksBetween(bare, found.from, found.to));
}

function signOf(code: number): string {
  if (code === 0x0b || code === 0x0e) return '\n';
  if (code === 0x09) return '\t';
  if (code === 0x1e) return '-';
  return code < 0x20 ? '' : String.fromCharCode(code);
}
