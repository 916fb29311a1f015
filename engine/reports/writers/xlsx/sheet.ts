import type { Cell, Inline, Part } from '#engine/model/document.ts';
import { directionOf, directionOfWords } from '../direction.ts';
import { tag, words } from '../ooxml/xml.ts';
import { referenceOf } from '../walk.ts';
import { sharesOf } from '../widths.ts';
import { COUNT, DATE, HEAD, RIGHT_TO_LEFT, TEXT } from './styles.ts';

type Table = Extract<Part, { type: 'table' }>;

/** Most characters Excel keeps in a cell; a longer text is cut there, and says so by its last sign. */
const MOST = 32767;
/** Characters of a row across all columns. */
const WIDTH = 150;
const DAY = 86_400_000;
/** Day 0 of Excel, whose calendar holds a day too many before March 1900. */
const ZERO = Date.UTC(1899, 11, 30);

/** One table: its head frozen and with filters, columns of a width to read in, cells that are words. */
export function sheetXml(table: Table, lang: string): string {
  const last = `${column(table.head.length - 1)}${table.rows.length + 1}`;
  const rightToLeft = directionOf(lang) === 'rtl' ? 1 : undefined;
  const counts = table.head.map((_, at) => isCount(table, at));
  const widths = sharesOf(table).map((share) => Math.max(8, Math.round(share * WIDTH)));
  return tag(
    'worksheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    tag('sheetPr', {}, tag('pageSetUpPr', { fitToPage: 1 })),
    tag('dimension', { ref: `A1:${last}` }),
    tag(
      'sheetViews',
      {},
      tag(
        'sheetView',
        { rightToLeft, workbookViewId: 0 },
        tag('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ),
    ),
    tag(
      'cols',
      {},
      ...widths.map((width, at) => tag('col', { min: at + 1, max: at + 1, width, customWidth: 1 })),
    ),
    tag(
      'sheetData',
      {},
      tag(
        'row',
        { r: 1 },
        ...table.head.map((head, at) => textCell(`${column(at)}1`, HEAD, [{ text: head }])),
      ),
      ...table.rows.map((row, index) =>
        tag(
          'row',
          { r: index + 2 },
          ...row
            .slice(0, table.head.length)
            .map((cell, at) => cellXml(cell, `${column(at)}${index + 2}`, counts[at] ?? false, lang)),
        ),
      ),
    ),
    tag('autoFilter', { ref: `A1:${last}` }),
    tag('pageSetup', { paperSize: 9, orientation: 'landscape' }),
  );
}

function cellXml(cell: Cell, place: string, isCount: boolean, lang: string): string {
  const day = cell.date === undefined ? undefined : dayOf(cell.date);
  if (day !== undefined) return tag('c', { r: place, s: DATE }, tag('v', {}, String(day)));
  const text = cell.inlines.map((inline) => inline.text).join('');
  if (isCount) return tag('c', { r: place, s: COUNT }, tag('v', {}, text));
  const own = cell.lang ?? lang;
  const direction = own === 'und' ? directionOfWords(text) : directionOf(own);
  return textCell(place, direction === 'rtl' ? RIGHT_TO_LEFT : TEXT, cell.inlines.flatMap(piecesOf));
}

/** Days since 1899-12-30; undefined where the date is none, or one Excel has no number for. */
function dayOf(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return undefined;
  const day = (Date.parse(`${date}T00:00:00Z`) - ZERO) / DAY;
  return day > 60 ? day : undefined;
}

/** A column in which every cell is a plain number is one to sum and to sort by. */
function isCount({ rows }: Table, at: number): boolean {
  return (
    rows.length > 0 &&
    rows.every((row) => /^(?:0|[1-9]\d{0,8})$/u.test(row[at]?.inlines.map(({ text }) => text).join('') ?? ''))
  );
}

type Piece = { readonly text: string; readonly look?: 'strong' | 'mark' | 'quiet' };

function piecesOf(inline: Inline): Piece[] {
  const ref = referenceOf(inline);
  const machine: Piece[] = ref === undefined ? [] : [{ text: ` {${ref}}`, look: 'quiet' }];
  if (inline.type === 'note') return [{ text: ` [${inline.text}]` }, ...machine];
  if (inline.type === 'strong' || inline.type === 'mark') return [{ text: inline.text, look: inline.type }];
  return [{ text: inline.text }, ...machine];
}

/** An inline string is never a formula: Excel takes one only from the element `f` (ECMA-376, part 1, 18.3.1.40). */
function textCell(place: string, style: number, pieces: readonly Piece[]): string {
  const runs = shortened(pieces).map(({ text, look }) =>
    tag('r', {}, look ? tag('rPr', {}, LOOKS[look]) : '', tag('t', { 'xml:space': 'preserve' }, plain(text))),
  );
  return runs.length === 0
    ? tag('c', { r: place, s: style })
    : tag('c', { r: place, s: style, t: 'inlineStr' }, tag('is', {}, ...runs));
}

/** "_x0041_" in a text stands for a letter by its number, unless its own first sign is written so. */
function plain(text: string): string {
  return words(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

const FONT = tag('sz', { val: 10 });
const NAME = tag('rFont', { val: 'Calibri' });
const LOOKS = {
  strong: tag('b') + FONT + NAME,
  mark: tag('u') + FONT + tag('color', { rgb: 'FF0B5C5E' }) + NAME,
  quiet: FONT + tag('color', { rgb: 'FF566171' }) + NAME,
} as const;

function shortened(pieces: readonly Piece[]): Piece[] {
  let left = MOST;
  return pieces.flatMap((piece) => {
    if (left <= 0 || piece.text === '') return [];
    const text = piece.text.length <= left ? piece.text : `${piece.text.slice(0, left - 1)}…`;
    left -= text.length;
    return [{ ...piece, text }];
  });
}

/** 0 is A, 25 Z, 26 AA. */
function column(at: number): string {
  return (at >= 26 ? column(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}
