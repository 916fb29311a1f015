import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { readSource } from '#engine/sources/index.ts';
import { asProgram } from './usage.ts';

export type PdfSpeed = {
  readonly file: string;
  readonly pages: number;
  readonly blocks: number;
  /** Milliseconds for the file, the best of the rounds: our reader, and the library's own extraction alone. */
  readonly ours: number;
  readonly unpdf: number;
  readonly pagesPerSecond: number;
  /** Speed of ours over that of the library alone; 1 would mean that layout costs nothing. */
  readonly ratio: number;
  /** The same of processor time, which other load on the machine does not change so much. */
  readonly cpuRatio: number;
  /** The most memory the process held after our first run, before the library ran alone, in MB. */
  readonly peakRss: number;
};

const ROUNDS = 3;

/** Our reader against the text extraction that it stands on, in turns, in one process. */
export async function pdfSpeed(file: string): Promise<PdfSpeed> {
  const bytes = new Uint8Array(readFileSync(file));
  const name = basename(file);
  const { value: sources } = await timed(() => readSource(name, bytes));
  const peakRss = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
  let [ours, unpdf, pages] = [Infinity, Infinity, 0];
  let [oursCpu, unpdfCpu] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    const alone = await timed(() => extract(bytes));
    const whole = await timed(() => readSource(name, bytes));
    pages = alone.value;
    unpdf = Math.min(unpdf, alone.ms);
    ours = Math.min(ours, whole.ms);
    unpdfCpu = Math.min(unpdfCpu, alone.cpu);
    oursCpu = Math.min(oursCpu, whole.cpu);
  }
  return {
    file: name,
    pages,
    blocks: sources.reduce((sum, source) => sum + source.blocks.length, 0),
    ours: Math.round(ours),
    unpdf: Math.round(unpdf),
    pagesPerSecond: Math.round((pages / ours) * 1000),
    ratio: Math.round((unpdf / ours) * 100) / 100,
    cpuRatio: Math.round((unpdfCpu / oursCpu) * 100) / 100,
    peakRss,
  };
}

/** What the library does by itself: every string of every page, nothing kept. */
async function extract(bytes: Uint8Array): Promise<number> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  const pages = document.numPages;
  await document.loadingTask.destroy();
  return pages;
}

type Timed<T> = { readonly value: T; readonly ms: number; readonly cpu: number };

async function timed<T>(run: () => Promise<T>): Promise<Timed<T>> {
  const begin = performance.now();
  const before = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: performance.now() - begin, cpu: user + system };
}

if (import.meta.main) {
  await asProgram('bench/pdf.ts', async () => {
    const file = process.argv[2];
    if (file === undefined) throw new InputError({ code: 'usage', message: 'node bench/pdf.ts FILE' });
    process.stdout.write(`${JSON.stringify(await pdfSpeed(file))}\n`);
  });
}
