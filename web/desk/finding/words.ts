/**
 * The words of a provision that a person meant, as they stand in it: white space may differ, as it does after copying or
 * in a form, nothing else.
 *
 * @param text of the provision
 * @param given as it came from a form
 * @returns a part of `text`, or undefined where these words do not stand in it
 */
export function wordsIn(text: string, given: string): string | undefined {
  const wanted = given.trim();
  if (wanted === '') return undefined;
  if (text.includes(wanted)) return wanted;
  const pattern = wanted
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+');
  return new RegExp(pattern, 'u').exec(text)?.[0];
}

/** Letters from which on a provision is folded round the words that matter, and how many stay on each side. */
const LONG = 1_800;
const BESIDE = 600;

/** A provision cut for the page: `at` is where each part begins, in UTF-16 code units of the whole. */
export type Cut = {
  readonly earlier?: string;
  readonly at: number;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly later?: { readonly at: number; readonly text: string };
};

/**
 * @param start of the words that are marked
 * @param end of them, exclusive; the same as `start` marks nothing
 */
export function cutRound(text: string, start: number, end: number): Cut {
  const [from, to] = text.length <= LONG ? [0, text.length] : [lineBefore(text, start), lineAfter(text, end)];
  return {
    ...(from > 0 ? { earlier: text.slice(0, from) } : {}),
    at: from,
    before: text.slice(from, start),
    exact: text.slice(start, end),
    after: text.slice(end, to),
    ...(to < text.length ? { later: { at: to, text: text.slice(to) } } : {}),
  };
}

/** At the beginning of a line or a sentence, where one is near; a fold of a few words is none. */
function lineBefore(text: string, start: number): number {
  const near = Math.max(0, start - BESIDE);
  if (near < BESIDE / 2) return 0;
  const line = text.indexOf('\n', near);
  if (line >= 0 && line < start) return line + 1;
  const word = text.indexOf(' ', near);
  return word >= 0 && word < start ? word + 1 : near;
}

function lineAfter(text: string, end: number): number {
  const near = Math.min(text.length, end + BESIDE);
  if (text.length - near < BESIDE / 2) return text.length;
  const line = text.lastIndexOf('\n', near);
  if (line > end) return line;
  const word = text.lastIndexOf(' ', near);
  return word > end ? word : near;
}
