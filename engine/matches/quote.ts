import { selectorOf, type Selector } from '#engine/model/selector.ts';
import type { Hit } from './evaluate.ts';

/** A quotation longer than this is cut to the words around the cues. */
const LONGEST = 420;

/**
 * The words of a provision that answer best: the sentence or point around the tightest place of the rule,
 * the beginning of the provision when only headings met it.
 */
export function quoteOf(text: string, hit: Hit | undefined): Selector {
  const [from, to] = hit ? tightestRange(hit) : [-1, -1];
  if (from < 0) return selectorOf(text, 0, cutAfter(text, 0, Math.min(text.length, LONGEST)));
  let start = boundaryBefore(text, from);
  let end = boundaryAfter(text, to);
  if (end - start > LONGEST) {
    start = Math.max(start, wordStart(text, from - 60));
    end = Math.min(end, cutAfter(text, start, Math.max(to, start + LONGEST)));
    if (end - start > 2 * LONGEST) end = cutAfter(text, start, start + 2 * LONGEST);
  }
  return selectorOf(text, start, end);
}

/** Characters from the first to the last of one place per group, the nearest such choice; -1 when there is none. */
function tightestRange(hit: Hit): [number, number] {
  const anchors = hit.found.map(({ posting }) => posting.places).filter((places) => places.length > 0);
  const rarest = anchors.reduce((a, b) => (b.length < a.length ? b : a), anchors[0] ?? []);
  let best: [number, number] = [-1, -1];
  let width = Number.MAX_SAFE_INTEGER;
  for (let i = 0; i < rarest.length; i += 4) {
    let start = rarest[i + 2] as number;
    let end = rarest[i + 3] as number;
    const at = rarest[i] as number;
    for (const places of anchors) {
      const j = nearest(places, at);
      start = Math.min(start, places[j + 2] as number);
      end = Math.max(end, places[j + 3] as number);
    }
    if (end - start < width) {
      width = end - start;
      best = [start, end];
    }
  }
  return best;
}

function nearest(places: readonly number[], at: number): number {
  let best = 0;
  for (let i = 0; i < places.length; i += 4) {
    if (Math.abs((places[i] as number) - at) < Math.abs((places[best] as number) - at)) best = i;
  }
  return best;
}

function boundaryBefore(text: string, at: number): number {
  for (let i = at - 1; i > 0 && at - i < LONGEST; i--) {
    const char = text[i];
    if (char === '\n' || ((char === '.' || char === ';') && /\s/.test(text[i + 1] ?? ' ')))
      return skipSpace(text, i + 1);
  }
  return wordStart(text, Math.max(0, at - LONGEST + 1));
}

function boundaryAfter(text: string, at: number): number {
  for (let i = at; i < text.length && i - at < LONGEST; i++) {
    const char = text[i];
    if (char === '\n') return i;
    if ((char === '.' || char === ';') && /\s|$/.test(text[i + 1] ?? '')) return i + 1;
  }
  return cutAfter(text, at, Math.min(text.length, at + LONGEST));
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}

/** The nearest start of a word at or before `at`; where none is near, `at` itself. */
function wordStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST);
  let i = Math.max(0, at);
  while (i > least && !/\s/.test(text[i - 1] as string)) i--;
  return i === least && least > 0 ? unsplit(text, Math.max(0, at)) : i;
}

/** The last end of a word at or before `to`, so that no word is cut; where none is near, `to` itself. */
function cutAfter(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const least = Math.max(from, to - LONGEST);
  for (let i = to; i > least; i--) if (/\s/.test(text[i] as string)) return i;
  return unsplit(text, to);
}

/** One back where a cut would split a surrogate pair. */
function unsplit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
