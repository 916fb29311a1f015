import type { Block } from '#engine/model/source.ts';
import { mode } from './geometry.ts';
import type { Line } from './geometry.ts';
import { hyphensOf, join } from './hyphens.ts';
import type { Hyphens } from './hyphens.ts';
import { beginsItem, beginsUnit, ends } from './starts.ts';

/** Lines that belong together, in reading order. */
export type Paragraph = { readonly lines: readonly Line[]; readonly note: boolean };

/** How the text of the document is set; what is larger is a heading. */
type Body = { readonly size: number; readonly font: string; readonly sizes: readonly number[] };

/** More characters than this in one size are text, not headings. */
const LONGEST = 300;
/** Share of the document that may be set in headings. */
const SHARE = 0.2;

/** @returns one block for each paragraph, with its page and its place on it */
export function blocksOf(paragraphs: readonly Paragraph[]): Block[] {
  const hyphens = hyphensOf(paragraphs.map((paragraph) => paragraph.lines));
  const body = bodyOf(paragraphs);
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const text = textOf(paragraph.lines, hyphens);
    if (text !== '') blocks.push(blockOf(paragraph, text, body));
  }
  return blocks;
}

function blockOf(paragraph: Paragraph, text: string, body: Body): Block {
  const first = paragraph.lines[0] as Line;
  const place = { page: first.page, box: boxOf(paragraph.lines) };
  if (paragraph.note) return { kind: 'note', text, ...place };
  if (isHeading(paragraph.lines, text, body))
    return { kind: 'heading', text, level: levelOf(first.size, body), ...place };
  if (paragraph.lines.length === 1 && first.table && !beginsUnit(text))
    return { kind: 'table', text, ...place };
  return { kind: beginsItem(text) && !first.raised ? 'item' : 'paragraph', text, ...place };
}

function textOf(lines: readonly Line[], hyphens: Hyphens): string {
  let text = '';
  for (const line of lines) text = text === '' ? line.text : join(text, line.text, hyphens);
  return text
    .replace(/\u00AD/gu, '-')
    .replace(/\s?(?:[.…·_]\s?){6,}(?=[^.…·_]{0,20}$)/gu, ' … ')
    .trim();
}

/** Larger than the text, or a little larger in another font; short; not a sentence that runs on. */
function isHeading(lines: readonly Line[], text: string, body: Body): boolean {
  const size = Math.round((lines[0]?.size ?? 0) * 10) / 10;
  if (!body.sizes.includes(size) || text.length > LONGEST || lines.length > 5) return false;
  if (
    /^[\p{Ll},;.]/u.test(text) ||
    (ends(text) && text.length > 120) ||
    !/\p{L}{2}|\p{L}.*\p{Nd}/u.test(text)
  )
    return false;
  return size >= 1.12 * body.size || lines.every((line) => line.font !== body.font);
}

function levelOf(size: number, body: Body): number {
  const rank = body.sizes.findIndex((one) => one <= size + 0.05);
  return Math.min(6, Math.max(1, rank + 1));
}

function bodyOf(paragraphs: readonly Paragraph[]): Body {
  const lines = paragraphs.filter((one) => !one.note).flatMap((one) => one.lines);
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const size = mode(lines.map((line) => [Math.round(line.size * 10) / 10, line.text.length]));
  const fonts = new Map<string, number>();
  const weights = new Map<number, number>();
  for (const line of lines) {
    const rounded = Math.round(line.size * 10) / 10;
    if (rounded === size) fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.text.length);
    else if (rounded > 1.04 * size) weights.set(rounded, (weights.get(rounded) ?? 0) + line.text.length);
  }
  const font = [...fonts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [
    string,
    number,
  ])[0];
  const sizes = [...weights]
    .filter(([, weight]) => weight <= SHARE * total || total < 2000)
    .map(([one]) => one);
  return { size, font, sizes: sizes.sort((a, b) => b - a) };
}

/** The box of the lines on the first page, from the top left: x, y, width, height in points. */
function boxOf(lines: readonly Line[]): readonly [number, number, number, number] {
  const page = lines[0]?.page;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let above = -Infinity;
  for (const line of lines) {
    if (line.page !== page || line.y < above) break;
    above = line.y;
    left = Math.min(left, line.x0);
    top = Math.min(top, line.y - 0.8 * line.size);
    right = Math.max(right, line.x1);
    bottom = Math.max(bottom, line.y + 0.2 * line.size);
  }
  return [round(left), round(top), round(right - left), round(bottom - top)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
