import type { Evidence } from '#engine/model/finding.ts';
import type { Selector } from '#engine/model/selector.ts';

export type Quoted = { readonly before: string; readonly exact: string; readonly after: string };

/** A list shows the beginning of a long quotation; the page of the finding shows all of it. */
const LONGEST = 420;

/** @returns the words with the little context a selector carries, ellipses where the text goes on */
export function shortened({ prefix, exact, suffix }: Selector): Quoted {
  const before = contextBefore(prefix);
  if (exact.length <= LONGEST) return { before, exact, after: contextAfter(suffix) };
  return { before, exact: exact.slice(0, LONGEST).replace(/(?<!\s)\s+\S*$/, ''), after: ' …' };
}

/** Context ends where a paragraph of the law does; a word that was cut in two is left out. */
function contextBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  return line === prefix && line !== '' ? `… ${line.replace(/^\S*\s+/, '')}` : line;
}

function contextAfter(suffix: string): string {
  const [line = ''] = suffix.split('\n');
  return line === suffix && line !== '' ? `${line.replace(/(?<!\s)\s+\S*$/, '')} …` : line;
}

/** @returns the words in the whole provision, or in their own context where the text has moved */
export function within(text: string, quote: Selector): Quoted {
  const stands = text.slice(quote.start, quote.end) === quote.exact;
  const start = stands ? quote.start : text.indexOf(quote.exact);
  if (start < 0) return shortened(quote);
  return { before: text.slice(0, start), exact: quote.exact, after: text.slice(start + quote.exact.length) };
}

/** @returns "StGB § 184b, Heading": how a provision is named under its words */
export function citeOf({ law, number, heading }: Pick<Evidence, 'law' | 'number' | 'heading'>): string {
  return [`${law} ${number}`.trim(), heading].filter((part) => part !== '').join(', ');
}
