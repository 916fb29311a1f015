import type { Portion } from '#engine/model/segment.ts';
import { slug, uniqueEIds } from './eid.ts';
import { inlineLabels } from './inline-labels.ts';
import { markerAt } from './markers.ts';
import type { Marker } from './markers.ts';

type Open = { readonly marker: Marker; readonly start: number; readonly eId: string; readonly index: number };

/** More than this is no provision but a table. */
const MOST = 2000;

/**
 * Finds the labelled parts of a provision: "(1)", "1.", "I -", "a)", "§ 1º". A label opens a part at
 * the depth of its kind; the part ends where the next of its kind or of a higher kind begins, so
 * parts nest. eIds follow the Naming Convention: "art_14__para_2__point_a".
 *
 * @param text of the segment; labels are looked for at the start of lines, and inside long lines in
 *   the English manner
 */
export function portionsOf(text: string, eId: string, english: boolean): readonly Portion[] {
  const markers = markersOf(text, english);
  if (markers.length === 0) return [];
  const ends: number[] = [];
  const found: Open[] = [];
  const unique = uniqueEIds();
  let stack: readonly Open[] = [];
  for (const marker of markers) {
    const depth = depthOf(stack, marker);
    for (const open of stack.slice(depth)) ends[open.index] = marker.start;
    stack = stack.slice(0, depth);
    const above = stack.at(-1)?.eId ?? eId;
    const step = depth === 0 && !marker.kind.startsWith('alpha') ? 'para' : 'point';
    const own = unique(`${above}__${step}_${slug(marker.name) || 'n'}`);
    const open: Open = { marker, start: marker.start, eId: own, index: found.length };
    found.push(open);
    stack = [...stack, open];
  }
  return found.map((open) => {
    const end = ends[open.index] ?? text.length;
    return {
      label: open.marker.label,
      eId: open.eId,
      start: open.start,
      end: trimmedEnd(text, open.start, end),
    };
  });
}

function markersOf(text: string, english: boolean): Marker[] {
  const markers: Marker[] = [];
  for (let at = 0; at < text.length && markers.length < MOST;) {
    const line = text.indexOf('\n', at);
    const end = line < 0 ? text.length : line;
    const marker = markerAt(text, at);
    if (marker !== undefined) markers.push(marker);
    if (english && end - at > 120) {
      for (const inline of inlineLabels(text, at, end, markers)) {
        if (markers.length < MOST) markers.push(inline);
      }
    }
    at = end + 1;
  }
  return markers;
}

/** @returns how many open parts stay open above a new label of this kind */
function depthOf(stack: readonly Open[], marker: Marker): number {
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
    if (stack[depth]?.marker.kind === marker.kind) return depth;
  }
  if (marker.kind === 'section-sign') return 0;
  return stack.length;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}
