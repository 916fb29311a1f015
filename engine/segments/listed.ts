import type { Block } from '#engine/model/source.ts';

/** As much of a mark as is needed here. */
type Marked = { readonly type: string; readonly heading?: string };

const LONGEST = 200;
/** Fewer lines that happen to agree are chance. */
const FEWEST = 3;

/**
 * Acts with an arrangement of sections in front print each title again on the line above its
 * section. A line there that the arrangement holds word for word is the heading.
 *
 * @returns for the index of an article, its heading; the line above is then part of no article
 */
export function listedHeadings(
  blocks: readonly Block[],
  marks: readonly Marked[],
): ReadonlyMap<number, string> {
  const first = marks.findIndex((mark) => mark.type === 'article');
  const front = new Set<string>();
  for (let index = 0; index < first - 1; index += 1) {
    const text = blocks[index]?.text ?? '';
    if (text.length <= LONGEST && text.length > 4) front.add(plain(text));
  }
  const found = new Map<number, string>();
  if (front.size < FEWEST) return found;
  let articles = 0;
  marks.forEach((mark, index) => {
    if (mark.type !== 'article') return;
    articles += 1;
    const above = blocks[index - 1]?.text ?? '';
    if (mark.heading !== '' || marks[index - 1]?.type !== 'text' || above.length > LONGEST) return;
    if (front.has(plain(above))) found.set(index, above);
  });
  return found.size >= FEWEST && found.size >= articles / 4 ? found : new Map();
}

function plain(text: string): string {
  return text.replace(/(?<![\s.])[\s.]+$/u, '').toLowerCase();
}
