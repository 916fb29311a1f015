import type { Block } from '#engine/model/source.ts';
import type { Draft, Format, Input } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { grammar } from './grammar.ts';

/** Estonian State Gazette (Riigi Teataja). */
export const format: Format = {
  id: 'estonia',
  title: 'Riigi Teataja XML',
  extensions: [],
  detect(_name, head) {
    return /<oigusakt[\s>]/u.test(head);
  },
  read,
};

function read(input: Input): readonly Draft[] {
  const draft = readWith(grammar, input);
  return [{ ...draft, blocks: draft.blocks.map((block, index, all) => marked(block, all[index + 1])) }];
}

/** A repealed paragraph says only "Kehtetu" (no longer in force). */
function marked(block: Block, next: Block | undefined): Block {
  if (block.unit?.type !== 'article' || !/^\[?kehtetu(?!\p{L})/iu.test(block.text)) return block;
  const alone =
    next === undefined ||
    next.kind === 'note' ||
    next.unit?.type === 'article' ||
    next.unit?.type === 'container';
  return alone ? { ...block, unit: { ...block.unit, status: 'repealed' } } : block;
}
