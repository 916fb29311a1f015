import type { Cell, Part } from '#engine/model/document.ts';

type Table = Extract<Part, { type: 'table' }>;

/** Characters beyond which a cell only grows downwards, and no longer asks for a wider column. */
const MOST = 360;

/**
 * Shares of the width for the columns, summing to 1: as the report says, or by what the cells hold. A column is never
 * so narrow that the longest word of its head breaks, as far as the others let it.
 */
export function sharesOf(table: Table): number[] {
  const wished = table.head.map((_, at) => table.widths?.[at] ?? 0);
  const all = wished.every((share) => share > 0)
    ? wished
    : table.head.map((head, at) => weight(head, at, table));
  const sum = all.reduce((total, share) => total + share, 0);
  return all.map((share) => share / sum);
}

/** Longer rows may break over the page: one that may not, and does not fit, leaves the page above it empty. */
const WHOLE = 900;

/** Whether a row of a table stays on one page. */
export function isShort(row: readonly Cell[]): boolean {
  return row.every(({ inlines }) => inlines.reduce((sum, { text }) => sum + text.length, 0) < WHOLE);
}

function weight(head: string, at: number, { rows }: Table): number {
  const lengths = rows.map((row) => row[at]?.inlines.reduce((sum, { text }) => sum + text.length, 0) ?? 0);
  const mean = lengths.reduce((sum, length) => sum + Math.min(length, MOST), 0) / Math.max(rows.length, 1);
  const words = [head, ...rows.flatMap((row) => row[at]?.inlines.map(({ text }) => text) ?? [])]
    .flatMap((text) => text.split(/\s+/u))
    .map((word) => Math.min(word.length, 14));
  const longest = Math.max(4, ...words.slice(0, 4000));
  // A column of long texts is as wide as the root of their length, so that rows come out of about one height.
  return Math.max(longest + 2, 2.4 * Math.sqrt(mean));
}
