import type { Segment } from '#engine/model/segment.ts';
import { pairUp } from './pairs.ts';
import { wordDiff, type Run } from './words.ts';

/**
 * What became of one provision from one version of a law to the next:
 * the same words under the same number; the same words under another number; other words; gone; new.
 */
export type Change = {
  readonly kind: 'unchanged' | 'moved' | 'changed' | 'gone' | 'new';
  readonly before?: Segment;
  readonly after?: Segment;
  /** How much of the words stayed, 0 to 1; 1 for "unchanged" and "moved". */
  readonly likeness: number;
  /** Only for "changed". */
  readonly words?: readonly Run[];
};

/**
 * Compares two versions of one law, provision by provision.
 *
 * @returns one change for each provision of either version: in the order of the later, those that are gone where they stood
 */
export function compareVersions(before: readonly Segment[], after: readonly Segment[]): Change[] {
  const pairs = pairUp(before, after);
  const partner = new Map(pairs.map((pair) => [pair.after, pair]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const changes: Change[] = [];
  let next = 0;
  const goneUpTo = (limit: number): void => {
    for (; next < limit; next += 1) {
      const one = before[next] as Segment;
      if (!kept.has(one)) changes.push({ kind: 'gone', before: one, likeness: 0 });
    }
  };
  const places = new Map(before.map((one, index) => [one, index]));
  for (const one of after) {
    const pair = partner.get(one);
    if (pair === undefined) {
      changes.push({ kind: 'new', after: one, likeness: 0 });
      continue;
    }
    goneUpTo(places.get(pair.before) ?? 0);
    changes.push(changeOf(pair.before, one, pair.likeness));
  }
  goneUpTo(before.length);
  return changes;
}

function changeOf(before: Segment, after: Segment, likeness: number): Change {
  const same = sameWords(before.text, after.text) && sameWords(before.heading, after.heading);
  if (!same) return { kind: 'changed', before, after, likeness, words: wordDiff(before.text, after.text) };
  const kind = before.eId === after.eId ? 'unchanged' : 'moved';
  return { kind, before, after, likeness: 1 };
}

/** A law printed anew has other line breaks; that is no change of the law. */
function sameWords(before: string, after: string): boolean {
  return before === after || spaced(before) === spaced(after);
}

function spaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00AD]+/gu, ' ')
    .trim();
}
