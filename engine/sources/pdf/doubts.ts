import { InputError } from '#engine/model/problem.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Block } from '#engine/model/source.ts';
import { unreadable } from './letters.ts';

const ADVICE =
  'get the text version, or recognise the text (for example with ocrmypdf or tesseract) and import again';

/** @throws InputError when no page holds text */
export function refuseScan(name: string, pages: number): never {
  const subject = pages === 1 ? 'the page of this PDF holds' : `the ${pages} pages of this PDF hold`;
  const message = `${subject} no text, only pictures or nothing: a scan; ${ADVICE}`;
  throw new InputError({ code: 'source.scan', message, file: name });
}

/** @returns what a person must know of pages that could not be read, or not in full */
export function doubtsOf(
  name: string,
  blocks: readonly Block[],
  lost: { readonly pictures: readonly number[]; readonly damaged: readonly number[] },
): Problem[] {
  const problems: Problem[] = [];
  if (lost.pictures.length > 0) {
    const message = `${count(lost.pictures)} only a picture, no text, and nothing of it was read; ${ADVICE}`;
    problems.push({ code: 'source.page-without-text', message, file: name, place: pagesText(lost.pictures) });
  }
  if (lost.damaged.length > 0) {
    const message = 'these pages are damaged and were not read; get the file again and compare';
    problems.push({ code: 'source.page-damaged', message, file: name, place: pagesText(lost.damaged) });
  }
  return [...problems, ...unreadableLetters(name, blocks)];
}

/** Share of unknown letters from which on the document is of no use. */
const FULL = 0.02;

function unreadableLetters(name: string, blocks: readonly Block[]): Problem[] {
  const pages = new Set<number>();
  let bad = 0;
  let all = 0;
  for (const block of blocks) {
    const here = unreadable(block.text) + foreign(block.text);
    all += block.text.length;
    bad += here;
    if (here > 0) pages.add(block.page ?? 1);
  }
  if (bad === 0) return [];
  const place = pagesText([...pages]);
  if (bad > 20 && bad > FULL * all) {
    const message = `the fonts of this PDF do not say which letters they draw (${bad} are unknown); ${ADVICE}`;
    return [{ code: 'source.font-without-letters', message, file: name, place }];
  }
  const message = `${bad} characters could not be read; compare these places with the official text`;
  return [{ code: 'source.suspicious-characters', message, file: name, place }];
}

/** Greek or Cyrillic drawn by a font that says it is Latin: "ÅÈÍÉÊÏ". No language is written so. */
function foreign(text: string): number {
  const accented = text.match(/[\u00C0-\u00FF]/gu)?.length ?? 0;
  if (accented < 5) return 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 8 && accented > 0.6 * letters ? accented : 0;
}

function count(pages: readonly number[]): string {
  return pages.length === 1 ? 'this page holds' : `these ${pages.length} pages hold`;
}

/** @returns "page 3", "pages 1-5, 9" */
export function pagesText(pages: readonly number[]): string {
  const sorted = [...new Set(pages)].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const page of sorted) {
    const last = spans.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else spans.push([page, page]);
  }
  const shown = spans.slice(0, 20).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return `${sorted.length === 1 ? 'page' : 'pages'} ${shown.join(', ')}${spans.length > 20 ? ' …' : ''}`;
}
