import type { Inline } from '#engine/model/document.ts';
import type { Selector } from '#engine/model/selector.ts';

/** Characters of context on each side of the proposed words. */
const AROUND = 140;
/** Proposed words longer than this are shown with their middle left out. */
const LONGEST = 900;

/**
 * The proposed words, marked, within the words around them.
 *
 * @param whole text of the provision; without it, the context the selector itself keeps
 */
export function quoteInlines(quote: Selector, whole: string | undefined): Inline[] {
  const inPlace = whole !== undefined && whole.slice(quote.start, quote.end) === quote.exact;
  const before = inPlace ? whole.slice(0, quote.start) : quote.prefix;
  const after = inPlace ? whole.slice(quote.end) : quote.suffix;
  const inlines: Inline[] = [
    { type: 'text', text: tail(before, inPlace) },
    { type: 'mark', text: middleLeftOut(quote.exact) },
    { type: 'text', text: opening(after, inPlace) },
  ];
  return inlines.filter((inline) => inline.text !== '');
}

function tail(text: string, complete: boolean): string {
  if (text.length <= AROUND) return complete || text === '' ? text : `… ${text}`;
  const cut = text.slice(-AROUND);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function opening(text: string, complete: boolean): string {
  if (text.length <= AROUND) return complete || text === '' ? text : `${text} …`;
  const cut = text.slice(0, AROUND);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}

function middleLeftOut(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = LONGEST / 2;
  const first = text.slice(0, half);
  const last = text.slice(-half);
  return `${first.slice(0, Math.max(first.lastIndexOf(' '), half - 40))} […] ${last.slice(last.indexOf(' ') + 1)}`;
}
