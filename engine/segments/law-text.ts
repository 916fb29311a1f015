import type { Block } from '#engine/model/source.ts';

/** The text of a whole law and where each block begins in it. */
export type LawText = { readonly text: string; readonly starts: readonly number[] };

/** Blocks in order, one "\n" between two. Selectors of segments point into this text. */
export function lawText(blocks: readonly Block[]): LawText {
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.text.length + 1;
  }
  return { text: blocks.map((block) => block.text).join('\n'), starts };
}
