import type { Segment } from '#engine/model/segment.ts';
import type { LawIndex } from './law-index.ts';

/** Laws, and chapters within them, as small numbers instead of long strings. */
export type Places = {
  readonly chapters: (segment: number) => number;
  readonly laws: (segment: number) => number;
};

const made = new WeakMap<LawIndex, Places>();

/** The laws and chapters of a law set; each provision is looked at once, when it is first asked for. */
export function placesIn(index: LawIndex): Places {
  const known = made.get(index);
  if (known !== undefined) return known;
  const places = {
    chapters: numbering(index, ({ law, path }) => `${law}\n${path.join('\n')}`),
    laws: numbering(index, ({ law }) => law),
  };
  made.set(index, places);
  return places;
}

function numbering({ segments }: LawIndex, nameOf: (segment: Segment) => string) {
  const numbers = new Map<string, number>();
  const own = new Int32Array(segments.length).fill(-1);
  return (at: number): number => {
    const known = own[at] as number;
    if (known >= 0) return known;
    const name = nameOf(segments[at] as Segment);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    own[at] = number;
    return number;
  };
}
