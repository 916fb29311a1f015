import { readInline } from './inline.ts';
import type { Block, Inline } from './page.ts';

/** What cannot be read, with its line from 1. */
export type LineFault = { readonly line: number; readonly message: string };

const HEADING = /^## (\S.*)$/u;
const BULLET = /^- (\S.*)$/u;
const NUMBER = /^(\d+)\. (\S.*)$/u;

/**
 * Reads the small part of Markdown in which pages are written: headings of the second level, paragraphs, lists of one
 * level, strong words and links to our own pages. Anything else is a fault, so that nothing is shown otherwise than meant.
 *
 * @param first number of the first line in the file
 */
export function readBlocks(
  text: string,
  first = 1,
): { readonly blocks: readonly Block[]; readonly faults: readonly LineFault[] } {
  const blocks: Block[] = [];
  const faults: LineFault[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open) blocks.push(blockOf(open));
    open = undefined;
  };
  for (const [index, raw] of text.split(/\r?\n/u).entries()) {
    const line = index + first;
    const words = (of: string): readonly Inline[] => {
      const read = readInline(of);
      if (typeof read !== 'string') return read;
      faults.push({ line, message: read });
      return [];
    };
    const row = raw.trimEnd();
    const heading = HEADING.exec(row)?.[1];
    const bullet = BULLET.exec(row)?.[1];
    const [, number, item] = NUMBER.exec(row) ?? [];
    if (row === '') close();
    else if (heading !== undefined) {
      close();
      blocks.push({ kind: 'heading', words: words(heading) });
    } else if (bullet !== undefined || item !== undefined) {
      const ordered = bullet === undefined;
      if (open?.kind !== 'list' || open.ordered !== ordered) {
        close();
        open = { kind: 'list', ordered, items: [] };
      }
      open.items.push(words(bullet ?? item ?? ''));
      if (ordered && Number(number) !== open.items.length)
        faults.push({ line, message: `the number ${number} is not the next of its list` });
    } else if (/^(?:#|>|\s|[-+*=~|]|\d+[.)])/u.test(row) && !row.startsWith('**'))
      faults.push({ line, message: 'is not a heading (##), a paragraph or a list of one level' });
    else {
      if (open?.kind === 'list') close();
      open = open?.kind === 'paragraph' ? open : { kind: 'paragraph', words: [] };
      if (open.words.length > 0) open.words.push({ text: ' ' });
      open.words.push(...words(row));
    }
  }
  close();
  return { blocks, faults };
}

type Open =
  | { readonly kind: 'paragraph'; readonly words: Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: (readonly Inline[])[] };

function blockOf(open: Open): Block {
  return open.kind === 'list' ? { ...open, items: [...open.items] } : { ...open, words: [...open.words] };
}
