/**
 * Points at exact words in a text in two ways at once, so that the pointer survives a re-reading.
 * W3C Web Annotation Data Model, 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector.
 * Offsets are UTF-16 code units into the text of the segment the selector belongs to, `end` exclusive.
 */
export type Selector = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

/** How many characters of context a text quote keeps on each side. */
const CONTEXT = 32;

/**
 * @returns a selector whose `exact` is `text.slice(start, end)`
 * @throws RangeError when the range is not inside the text
 */
export function selectorOf(text: string, start: number, end: number): Selector {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`range ${start}-${end} is not inside a text of ${text.length} characters`);
  }
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}
