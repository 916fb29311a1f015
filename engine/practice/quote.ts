import type { PracticeProposal } from '#engine/model/practice.ts';

/** Evidence holds so many characters of what it shows. */
const MOST = 4000;
const SENTENCE = /[^\n]+?(?:[.!?؟](?=\s+[\p{Lu}\p{N}“«"(\p{Lo}])|(?=\n)|$)/gu;

/**
 * The sentences of a paragraph that speak for a proposal, word for word, for a person to adjust; "…" stands where sentences
 * between them were left out.
 */
export function quoteOf(text: string, { words, signs }: Pick<PracticeProposal, 'words' | 'signs'>): string {
  const telling = [...words, ...signs];
  const taken: { readonly text: string; readonly at: number }[] = [];
  [...text.matchAll(SENTENCE)].forEach(({ 0: sentence, index }, at) => {
    const holds = telling.some(({ start, end }) => start < index + sentence.length && end > index);
    if (holds) taken.push({ text: sentence.replace(/\s+/gu, ' ').trim(), at });
  });
  let quote = '';
  let last: number | undefined;
  for (const { text: sentence, at } of taken) {
    const joined = quote === '' ? sentence : `${quote}${last === at - 1 ? ' ' : ' … '}${sentence}`;
    if (joined.length > MOST) break;
    quote = joined;
    last = at;
  }
  return quote === '' ? text.replace(/\s+/gu, ' ').trim().slice(0, MOST) : quote;
}
