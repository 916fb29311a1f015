import type { Page } from './geometry.ts';
import { withLigatures } from './glyphs.ts';
import { itemsOf } from './items.ts';
import type { Drawn } from './items.ts';
import { RTL } from './letters.ts';
import { library } from './open.ts';
import type { Document, PageProxy } from './open.ts';
import { runsOf } from './runs.ts';

/** Reads the text of one page and places it. */
export async function readPage(page: PageProxy, number: number): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  let drawn: readonly Drawn[] = items.filter((item) => 'str' in item && item.str !== '') as readonly Drawn[];
  if (drawn.some((item) => RTL.test(item.str))) drawn = await withLigatures(page, drawn);
  return { number, width, height, runs: runsOf(itemsOf(drawn, { width, height, matrix: transform })) };
}

/** Pages asked at most; the pictures of each are decoded for it, and behind so many the answer is plain. */
const ASKED = 50;

/** @returns those of the pages that show a picture; a page without text and picture is an empty one */
export async function picturesOf(document: Document, numbers: readonly number[]): Promise<number[]> {
  const shown: number[] = [];
  for (const [index, number] of numbers.entries()) {
    if (index >= ASKED) return shown.length > 0 ? [...shown, ...numbers.slice(index)] : shown;
    const page = await document.getPage(number);
    if (await showsPicture(page)) shown.push(number);
    page.cleanup();
  }
  return shown;
}

async function showsPicture(page: PageProxy): Promise<boolean> {
  const { OPS } = await (await library()).getResolvedPDFJS();
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintSolidColorImageMask,
  ]);
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((kind) => pictures.has(kind));
}
