import type { Cell, Document, Inline } from '#engine/model/document.ts';
import { printable, referenceOf } from './walk.ts';

/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * What a report cites, as one table of RFC 4180: CRLF, quotes doubled, as many fields in each line.
 * The first field names the table a line comes from. A byte order mark lets spreadsheets read UTF-8.
 * Tables without a citation, such as the list of laws, are left to the other formats.
 *
 * @param section head of the first column
 */
export function csv(document: Document, section: string): string {
  const rows: string[][] = [];
  let head = '';
  for (const part of document.parts) {
    if (part.type === 'table') {
      if (!part.rows.some((row) => row.some(({ inlines }) => hasCite(inlines)))) continue;
      if (head !== part.head.join()) rows.push([section, ...part.head]);
      head = part.head.join();
      for (const row of part.rows) rows.push([part.caption, ...row.map(cell)]);
    } else if (part.type === 'paragraph' && hasCite(part.inlines)) rows.push(['', plain(part.inlines)]);
    else if (part.type === 'quote') rows.push(['', plain([...part.inlines, part.cite])]);
    else if (part.type === 'list') {
      for (const item of part.items.filter(hasCite)) rows.push(['', plain(item)]);
    }
  }
  const width = Math.max(...rows.map((row) => row.length), 1);
  return csvText(rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]));
}

/** Lines of fields as RFC 4180, with a byte order mark; no field is a formula, whatever it begins with. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A leading apostrophe keeps a spreadsheet from running what a document says. */
function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cell({ inlines }: Cell): string {
  return plain(inlines);
}

function hasCite(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'cite' || inline.type === 'note');
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'mark') return `[[${inline.text}]]`;
      const ref = referenceOf(inline);
      const words = ref === undefined ? inline.text : `${inline.text} {${ref}}`;
      return inline.type === 'note' ? ` [${words}]` : words;
    })
    .map(printable)
    .join('');
}
