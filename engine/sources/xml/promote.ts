import type { Block } from '#engine/model/source.ts';
import { labelled, unitOf } from './frames.ts';
import type { Frame } from './frames.ts';

/** A heading whose words stand under it directly, with no article between: it is a provision itself. */
export type Bare = { readonly header: number; readonly first: number; readonly frame: Frame };

/**
 * Where there are articles at all, words directly under a heading are a provision too, or they would
 * be lost.
 *
 * @returns how many lines are no longer outside of every article
 */
export function promote(
  blocks: (Block | undefined)[],
  bare: readonly Bare[],
  number: (text: string) => string,
): number {
  let lines = 0;
  for (const { header, first, frame } of bare) {
    const block = blocks[first];
    if (block === undefined || labelled(frame.number, frame.heading) === '') continue;
    if (header >= 0) blocks[header] = undefined;
    blocks[first] = { ...block, unit: unitOf({ ...frame, kind: 'schedule' }, frame.heading, number) };
    lines += frame.lines;
  }
  return lines;
}
