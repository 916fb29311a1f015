import type { Inline } from './page.ts';

const MARK = /\*\*([^*]+)\*\*|\[([^\][]+)\]\(([^()\s]*)\)/gu;
/** A link leads to a page of our own, named below the language; nothing else can be written. */
const OWN = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/u;

/**
 * Reads strong words and links: `**now**`, `[look it up](help)`.
 *
 * @returns the runs in their order, or a sentence that says what is wrong
 */
export function readInline(text: string): readonly Inline[] | string {
  if (text.includes('![')) return 'a picture is none of ours';
  const runs: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, strong, words, to] = match;
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    if (strong !== undefined) runs.push({ text: strong, strong: true });
    else {
      if (!OWN.test(to ?? '')) return `the link "${to ?? ''}" does not lead to a page of our own`;
      runs.push({ text: words ?? '', to: to ?? '' });
    }
    at = match.index + whole.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  const rest = runs.find((run) => /[*<>`_[\]]/u.test(run.text));
  return rest ? `a mark is not closed, or is none of ours: "${rest.text.trim()}"` : runs;
}

/** The words without their marks. */
export function plainOf(runs: readonly Inline[]): string {
  return runs.map(({ text }) => text).join('');
}
