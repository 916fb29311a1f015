// How time grows with the length of the law: the articles of one State again and again, each copy a law of its own.
//   node bench/curve.ts --articles DIR [--state FR] [--most 50]
import { InputError } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import { readArticles, segmentsOf } from './articles.ts';
import { readStates } from './files.ts';
import { compileOurs, readGround } from './ours.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

const SHARES = [0.02, 0.05, 0.1, 0.2, 0.5, 1];

/**
 * Prints a table: megabytes of text, provisions, seconds the thread worked, seconds a megabyte, memory.
 *
 * @throws InputError when the State is not in the folder
 */
export function curve(args: readonly string[]): void {
  const options = readOptions(args, ['articles', 'state', 'most'], ['articles']);
  const most = countOf(options, 'most', 50) * 1e6;
  const state = options['state'] ?? 'FR';
  const file = readStates(options['articles'] ?? '').find(({ country }) => country === state);
  if (file === undefined) {
    throw new InputError({
      code: 'usage',
      message: `the folder holds no ${state}.jsonl; name one with --state`,
    });
  }
  const one = segmentsOf(readArticles(file.text, file.name));
  const matcher = compileOurs(readGround());
  matcher.match(one);
  process.stdout.write('   MB  provisions  seconds   s/MB  MB in use\n');
  for (const share of SHARES) {
    const { segments, characters } = lawOf(one, share * most);
    const before = process.threadCpuUsage();
    matcher.match(segments);
    const { user, system } = process.threadCpuUsage(before);
    const seconds = (user + system) / 1e6;
    const cells = [
      (characters / 1e6).toFixed(1).padStart(5),
      `${segments.length}`.padStart(11),
      seconds.toFixed(2).padStart(8),
      (seconds / (characters / 1e6)).toFixed(3).padStart(6),
      (process.memoryUsage().rss / 1e6).toFixed(0).padStart(10),
    ];
    process.stdout.write(`${cells.join(' ')}\n`);
  }
}

/** Provisions with so many characters of text in all; each copy of the State is a law of other words and numbers. */
function lawOf(one: readonly Segment[], least: number): { segments: Segment[]; characters: number } {
  const segments: Segment[] = [];
  let characters = 0;
  for (let copy = 0; characters < least; copy++) {
    for (const own of one) {
      if (characters >= least) break;
      // Without a word of its own a copy would be the same words under two addresses.
      const text = `${own.text} (${copy})`;
      segments.push({ ...own, id: `${copy}/${own.id}`, law: `${own.law} ${copy}`, text });
      characters += text.length;
    }
  }
  return { segments, characters };
}

if (import.meta.main) await asProgram('curve', () => curve(process.argv.slice(2)));
