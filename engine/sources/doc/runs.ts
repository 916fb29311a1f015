import { sprmsOf } from './sprms.ts';
import type { Sprm } from './sprms.ts';

/** Properties of a stretch of bytes in the WordDocument stream; `style` only for paragraphs. */
export type Run = {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly sprms: readonly Sprm[];
};

const PAGE = 512;
/** Bytes of an entry in the list of a page: characters 1, paragraphs 13 ([MS-DOC] 2.9.33, 2.9.175). */
const ENTRY = { characters: 1, paragraphs: 13 } as const;

/**
 * @param bins the list of pages: places, then page numbers
 * @returns the runs in the order of their bytes, none over another
 */
export function readRuns(word: Uint8Array, bins: Uint8Array, kind: keyof typeof ENTRY): readonly Run[] {
  const view = new DataView(bins.buffer, bins.byteOffset, bins.byteLength);
  const count = Math.floor((bins.length - 4) / 8);
  const pages = new Set<number>();
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff;
    const page = word.subarray(number * PAGE, number * PAGE + PAGE);
    if (page.length < PAGE || pages.has(number)) continue;
    pages.add(number);
    for (const run of runsOf(page, kind)) runs.push(run);
  }
  let free = 0;
  return runs
    .sort((one, other) => one.from - other.from)
    .filter((run) => {
      if (run.from < free || run.to <= run.from) return false;
      free = run.to;
      return true;
    });
}

function runsOf(page: Uint8Array, kind: keyof typeof ENTRY): Run[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = page[PAGE - 1] ?? 0;
  const list = (count + 1) * 4;
  if (list + count * ENTRY[kind] > PAGE - 1) return [];
  return Array.from({ length: count }, (_, index) => {
    const offset = (page[list + index * ENTRY[kind]] ?? 0) * 2;
    const from = view.getUint32(index * 4, true);
    const to = view.getUint32(index * 4 + 4, true);
    if (offset === 0) return { from, to, style: 0, sprms: [] };
    if (kind === 'characters') {
      const sprms = sprmsOf(page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0)));
      return { from, to, style: 0, sprms };
    }
    const short = page[offset] ?? 0;
    const start = short === 0 ? offset + 2 : offset + 1;
    const length = short === 0 ? (page[offset + 1] ?? 0) * 2 : short * 2 - 1;
    const style = (page[start] ?? 0) + (page[start + 1] ?? 0) * 256;
    return { from, to, style, sprms: sprmsOf(page.subarray(start + 2, start + length)) };
  });
}

/** @returns the run that holds the byte at `place`, undefined when none does */
export function runAt(runs: readonly Run[], place: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (place < run.from) high = middle - 1;
    else if (place >= run.to) low = middle + 1;
    else return run;
  }
  return undefined;
}
