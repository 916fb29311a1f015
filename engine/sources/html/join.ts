import type { Block } from '#engine/model/source.ts';

/** "1)", "a)", "§ 3." are no label here: only marks of lists, in a box of their own. */
const MARK = /^(?:\(?[\p{L}\p{Nd}]{1,4}\)|[-–—•])$/u;
const OPENING = /^[„“"«‘]$/u;
const CLOSING = /^[”"»’]?[.,;:]?$/u;

/**
 * Official journals often set the mark of a list, and quotation marks, in boxes of their own. They
 * are put back to the words they belong to; nothing is added but a space.
 */
export function joinMarks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let waiting: Block | undefined;
  for (const block of blocks) {
    if (block.kind !== 'table' && (MARK.test(block.text) || OPENING.test(block.text))) {
      waiting = waiting === undefined ? block : put(waiting, block);
      continue;
    }
    const last = joined.at(-1);
    if (waiting === undefined && last !== undefined && last.kind !== 'heading' && CLOSING.test(block.text)) {
      joined[joined.length - 1] = { ...last, text: last.text + block.text };
      continue;
    }
    if (waiting !== undefined && block.kind === 'heading') joined.push(waiting, block);
    else joined.push(waiting === undefined ? block : put(waiting, block));
    waiting = undefined;
  }
  return waiting === undefined ? joined : [...joined, waiting];
}

function put(before: Block, block: Block): Block {
  const gap = OPENING.test(before.text) || before.text.endsWith('„') ? '' : ' ';
  const { level: _, ...rest } = block;
  return {
    ...rest,
    kind: block.kind === 'heading' ? 'item' : block.kind === 'table' ? 'table' : 'item',
    text: `${before.text}${gap}${block.text}`,
    ...(before.line === undefined ? {} : { line: before.line }),
  };
}
