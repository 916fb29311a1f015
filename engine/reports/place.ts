import type { Segment } from '#engine/model/segment.ts';

/** A place in a file: lines and columns from 1, `offset` from 0, all in UTF-16 code units; the end is exclusive. */
export type Place = {
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly offset?: number;
  readonly length?: number;
};

/** Finds the words of a provision again in the file it was read from. */
export type Places = (segment: Segment, start: number, end: number) => Place | undefined;

type Token = { readonly word: string; readonly start: number; readonly end: number };
type Aligned = { readonly own: readonly Token[]; readonly raw: readonly (Token | undefined)[] };

/** So many words in a row show where the text of a provision begins, after its number and heading. */
const OPENING = 6;
/** Number and heading are no longer; and so much markup may stand between two words. */
const HEAD = 400;
const SKIP = 12;

/**
 * A reader drops markup and joins broken lines, so offsets of a provision are not those of its file:
 * its words are followed through the file from the line where it begins.
 *
 * @param texts the decoded texts by the file names that segments carry
 */
export function placesIn(texts: ReadonlyMap<string, string>): Places {
  const lines = new Map<string, readonly number[]>();
  const aligned = new Map<string, Aligned>();
  return (segment, start, end) => {
    if (segment.line === undefined) return undefined;
    const text = segment.file === undefined ? undefined : texts.get(segment.file);
    if (segment.file === undefined || text === undefined) return { line: segment.line };
    const starts = lines.get(segment.file) ?? lineStarts(text);
    lines.set(segment.file, starts);
    const pair = aligned.get(segment.id) ?? align(segment.text, text, starts[segment.line - 1] ?? 0);
    aligned.set(segment.id, pair);
    const first = pair.own.findIndex((token) => token.end > start);
    const last = pair.own.findLastIndex((token) => token.start < end);
    const from = pair.raw[first];
    const to = pair.raw[last];
    if (first < 0 || last < first || from === undefined || to === undefined || to.end < from.start) {
      return { line: segment.line };
    }
    return placeOf(starts, ...marksToo(text, segment.text.slice(start, end), from.start, to.end));
  };
}

/** Words may begin or end with a mark, such as a bracket, that is no word of its own. */
function marksToo(text: string, words: string, start: number, end: number): [number, number] {
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0] ?? '';
  const after = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(words)?.[0] ?? '';
  const from =
    before !== '' && text.slice(start - before.length, start) === before ? start - before.length : start;
  const to = after !== '' && text.slice(end, end + after.length) === after ? end + after.length : end;
  return [from, to];
}

function placeOf(starts: readonly number[], from: number, to: number): Place {
  const line = lineAt(starts, from);
  const endLine = lineAt(starts, to);
  return {
    line,
    column: from - (starts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: to - (starts[endLine - 1] ?? 0) + 1,
    offset: from,
    length: to - from,
  };
}

function align(own: string, text: string, from: number): Aligned {
  const words = tokensOf(own, 0, own.length);
  // Markup may be as long as the words; what lies beyond is another provision.
  const found = tokensOf(text, from, Math.min(text.length, from + 4 * own.length + 20_000));
  const raw: (Token | undefined)[] = [];
  let at = opening(words, found);
  for (const [index, token] of words.entries()) {
    let next = at;
    while (next < Math.min(found.length, at + SKIP) && found[next]?.word !== token.word) next++;
    const same = found[next];
    if (same === undefined || same.word !== token.word) continue;
    raw[index] = same;
    at = next + 1;
  }
  return { own: words, raw };
}

function opening(words: readonly Token[], found: readonly Token[]): number {
  const length = Math.min(OPENING, words.length);
  for (let at = 0; at < Math.min(HEAD, found.length); at++) {
    let same = 0;
    while (same < length && found[at + same]?.word === words[same]?.word) same++;
    if (same === length) return at;
  }
  return 0;
}

function tokensOf(text: string, from: number, to: number): Token[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => {
    const start = from + match.index;
    return { word: match[0], start, end: start + match[0].length };
  });
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
