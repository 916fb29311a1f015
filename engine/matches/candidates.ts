import { bitsOf, type Postings } from './postings.ts';
import type { CompiledRule, Want } from './rules.ts';

/**
 * The provisions where every group of a rule has a concept in the field it wants: one bit for each.
 * Rules that cannot hold are thrown out here, 32 provisions at a time, before anything is scored.
 */
export function candidatesOf({ present, width }: Postings, { groups }: CompiledRule): Int32Array {
  const all = new Int32Array(width).fill(groups.length === 0 ? 0 : -1);
  for (const group of groups) {
    const any = roomFor(width);
    for (let i = 0; i < group.length; i++) {
      const { concept, field } = group[i] as Want;
      const bits = bitsOf(present, field);
      const row = concept * width;
      if (i === 0) for (let word = 0; word < width; word++) any[word] = bits[row + word] as number;
      else
        for (let word = 0; word < width; word++)
          any[word] = (any[word] as number) | (bits[row + word] as number);
    }
    let left = 0;
    for (let word = 0; word < width; word++) {
      const both = (all[word] as number) & (any[word] as number);
      all[word] = both;
      left |= both;
    }
    if (left === 0) return NOTHING;
  }
  return all;
}

const NOTHING = new Int32Array(0);

/** The bits of one group, from call to call. */
let room = new Int32Array(0);

function roomFor(width: number): Int32Array {
  if (room.length < width) room = new Int32Array(width);
  return room;
}
