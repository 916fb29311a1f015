import type { BinaryFormat, Draft } from '../format.ts';
import { blocksOf } from './blocks.ts';
import type { Paragraph } from './blocks.ts';
import { doubtsOf, refuseScan } from './doubts.ts';
import { furnitureOf } from './furniture.ts';
import type { Page } from './geometry.ts';
import { layoutOf } from './layout.ts';
import { close, damaged, openPdf } from './open.ts';
import type { Document } from './open.ts';
import { picturesOf, readPage } from './page.ts';
import { printedTitle, saidTitle } from './title.ts';

/** Fewer letters on a page that shows a picture are a stamp or a page number, not its text. */
const FEW = 30;

export const format: BinaryFormat = {
  id: 'pdf',
  title: 'PDF',
  extensions: ['pdf'],
  detect(name, bytes) {
    const head = headOf(bytes);
    return head.trimStart().startsWith('%PDF-') || (/\.pdf$/iu.test(name) && head.includes('%PDF-'));
  },
  read,
};

/**
 * @returns one draft with its blocks, each with page and box
 * @throws InputError when the file is locked, damaged, without text, or has more than 5,000 pages
 */
async function read(input: { readonly name: string; readonly bytes: Uint8Array }): Promise<readonly Draft[]> {
  const document = await openPdf(input.name, input.bytes);
  try {
    const said = await saidBy(document);
    const { pages, lost } = await pagesOf(document);
    if (pages.length === 0) throw damaged(input.name);
    const paragraphs = layoutOf(pages, furnitureOf(pages));
    const blocks = blocksOf(paragraphs);
    const letters = lettersOf(paragraphs);
    if (sum(letters.values()) < Math.min(FEW, pages.length * 2)) refuseScan(input.name, document.numPages);
    const thin = pages.filter((page) => (letters.get(page.number) ?? 0) < FEW);
    const pictures = await picturesOf(
      document,
      thin.map((page) => page.number),
    );
    const title = said ?? printedTitle(blocks);
    const problems = doubtsOf(input.name, blocks, {
      pictures,
      damaged: lost,
    });
    return [{ title, blocks, problems }];
  } finally {
    await close(document);
  }
}

/** Pages are read one at a time, and what the library holds of each is given back at once. */
async function pagesOf(document: Document): Promise<{ pages: Page[]; lost: number[] }> {
  const pages: Page[] = [];
  const lost: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number));
      page.cleanup();
    } catch {
      lost.push(number);
    }
    if (number % 50 === 0) await document.cleanup();
  }
  return { pages, lost };
}

async function saidBy(document: Document): Promise<string | undefined> {
  try {
    const { info } = await document.getMetadata();
    return saidTitle((info as Readonly<Record<string, unknown>>)['Title']);
  } catch {
    return undefined;
  }
}

/** @returns letters and figures of each page, counted no further than to `FEW` or the end of that line */
function lettersOf(paragraphs: readonly Paragraph[]): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const { lines } of paragraphs) {
    for (const { page, text } of lines) {
      const before = letters.get(page) ?? 0;
      if (before >= FEW) continue;
      letters.set(page, before + (text.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0));
    }
  }
  return letters;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The mark may stand behind a byte order mark, or in a file named so behind what a mail program added. */
function headOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.startsWith('\u00EF\u00BB\u00BF') ? head.slice(3) : head;
}
