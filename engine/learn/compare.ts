import { plainOf } from './inline.ts';
import type { Inline, LearnPage } from './page.ts';

/** "teens/threats": the same page in each language. */
export function pathOf({ audience, slug }: Pick<LearnPage, 'audience' | 'slug'>): string {
  return `${audience}/${slug}`;
}

/** All links of a page, below the language. */
export function linksOf(page: LearnPage): readonly string[] {
  return runsOf(page).flatMap(({ to }) => to ?? []);
}

/** The words of a page, one string for each heading, paragraph or item. */
export function linesOf(page: LearnPage): readonly string[] {
  return page.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(plainOf) : [plainOf(block.words)],
  );
}

/**
 * How a translation differs in its build from the page it was made from: blocks of the same kinds in the same order, lists
 * of the same length, the same links, strong words, place and kind. A list of sentences, empty where nothing differs.
 */
export function differences(original: LearnPage, other: LearnPage): readonly string[] {
  const found: string[] = [];
  const same = (what: string, a: unknown, b: unknown): void => {
    if (String(a) !== String(b))
      found.push(`${other.lang} ${pathOf(other)}: ${what}: ${String(b)}, not ${String(a)}`);
  };
  same('order', original.order, other.order);
  same('kind', original.kind, other.kind);
  same('blocks', original.blocks.map(shape), other.blocks.map(shape));
  same('links', linksOf(original).toSorted(), linksOf(other).toSorted());
  const strong = (page: LearnPage): number => runsOf(page).filter((run) => run.strong).length;
  same('strong words', strong(original), strong(other));
  return found;
}

function shape(block: LearnPage['blocks'][number]): string {
  return block.kind === 'list' ? `${block.ordered ? 'steps' : 'points'} ${block.items.length}` : block.kind;
}

function runsOf(page: LearnPage): readonly Inline[] {
  return page.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.words));
}
