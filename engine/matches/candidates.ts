import type { Postings } from './postings.ts';
import type { CompiledRule } from './rules.ts';

/**
 * The provisions where every group of a rule has a concept in the field it wants: one bit for each.
 * Rules that cannot hold are thrown out here, 32 provisions at a time, before anything is scored.
 */
export function candidatesOf({ present, width }: Postings, { groups }: CompiledRule): Int32Array {
  const all = new Int32Array(width).fill(groups.length === 0 ? 0 : -1);
  for (const group of groups) {
    let left = 0;
    for (let word = 0; word < width; word++) {
      const before = all[word] as number;
      if (before === 0) continue;
      let any = 0;
      for (let i = 0; i < group.length; i++) {
        const { concept, field } = group[i] as { concept: number; field: keyof typeof present };
        any |= present[field][concept * width + word] as number;
      }
      all[word] = before & any;
      left |= before & any;
    }
    if (left === 0) return NOTHING;
  }
  return all;
}

const NOTHING = new Int32Array(0);
