import { runLean } from '#store/lean.mjs';
import { asProgram, readOptions } from './usage.ts';

export type Peak = {
  /** Resident memory at the end, and the most there ever was, in MB. */
  readonly rss: number;
  readonly maxRss: number;
  /** The most there ever was before the law was read: Node, the engine and the catalogue. */
  readonly before: number;
  /** A first run without warm code: milliseconds from raw text to answers. */
  readonly cold: number;
  readonly compile: number;
};

/**
 * One State through our engine, once, in a process of its own, so that memory and cold time are only ours.
 * It starts as `tutela` starts: lean, and with the data rooms as an earlier run kept them, where one did.
 */
export async function peakOf(file: string): Promise<Peak> {
  runLean();
  // Loaded only now: what is loaded before is not kept as compiled.
  const { readArticles, segmentsOf } = await import('./articles.ts');
  const { readText } = await import('./files.ts');
  const { compileMatcher } = await import('#engine/matches/index.ts');
  const { quickGround } = await import('#operations/quick-ground.ts');
  const { groundFiles } = await import('#store/catalogue.ts');
  const start = performance.now();
  const ground = await quickGround(groundFiles());
  const matcher = compileMatcher(ground.catalogue, ground.packs);
  const compiled = performance.now();
  const before = most();
  const text = readText(file);
  const begin = performance.now();
  matcher.match(segmentsOf(readArticles(text, file)));
  const end = performance.now();
  return {
    rss: megabytes(process.memoryUsage().rss),
    maxRss: most(),
    before,
    cold: end - begin,
    compile: compiled - start,
  };
}

/** maxRSS is in kilobytes. */
function most(): number {
  return megabytes(process.resourceUsage().maxRSS * 1024);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}

if (import.meta.main) {
  await asProgram('bench:speed', async () => {
    const { file = '' } = readOptions(process.argv.slice(2), ['file'], ['file']);
    process.stdout.write(`${JSON.stringify(await peakOf(file))}\n`);
  });
}
