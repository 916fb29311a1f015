import type { Segment } from '#engine/model/segment.ts';
import type { Place, Quote } from './correction.ts';

/** @returns the index of the one provision that a place means, or why there is none */
export function placeIn(segments: readonly Segment[], place: Place): number | string {
  const named = segments.findIndex((one) => one.eId === place.eId);
  if (named >= 0 && positionsOf(segments[named]?.text ?? '', place).length > 0) return named;
  const holding = segments.flatMap((one, index) => (positionsOf(one.text, place).length > 0 ? [index] : []));
  if (holding.length > 1) return 'stands in more than one provision; quote more of it';
  return holding[0] ?? 'is no longer found; compare the new text and correct again';
}

/** Where words stand, and with what beside them; spaces at the edges of prefix and suffix do not count. */
export function positionsOf(text: string, { exact, prefix = '', suffix = '' }: Quote): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < 2; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).trimEnd().endsWith(prefix.trim());
    const behind = text
      .slice(at + exact.length)
      .trimStart()
      .startsWith(suffix.trim());
    if (before && behind) found.push(at);
  }
  return found;
}
