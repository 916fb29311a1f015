import type { Block } from '#engine/model/source.ts';
import type { Label } from './label.ts';
import { numberAt, wordsAt } from './numbers.ts';
import { valueOf } from './values.ts';

/** "TRANSITORIOS", "Artículos transitorios", alone on their line. */
const OPENING = /^(?:art[ií]culos |disposiciones )?transitori[oa]s? ?[.:]?$/iu;
const STOP = /^\s?[.:°º]{0,2}\s?[-–—.:]{1,2}/u;

export function opensTransitory(block: Block): boolean {
  return block.text.length <= 40 && OPENING.test(block.text);
}

/**
 * Provisions for the time of change that Spanish-American laws put behind the last article. They
 * begin again at "1o.-", "PRIMERO.-" or "Único.-"; Mexico adds a row of them with each reform.
 *
 * @returns the labels with those of transitory provisions as dispositions
 */
export function withTransitory(
  blocks: readonly Block[],
  seen: readonly (Label | undefined)[],
  labels: readonly (Label | undefined)[],
): (Label | undefined)[] {
  const result = [...labels];
  let inside: 'no' | 'opened' | 'yes' = 'no';
  blocks.forEach((block, index) => {
    if (opensTransitory(block)) {
      inside = 'opened';
      return;
    }
    if (inside === 'no') return;
    const label = transitoryLabel(block, seen[index]);
    if (label === undefined) return;
    const first = valueOf(label.first) === 1 || /^[uú]nic/iu.test(label.first);
    if (inside === 'opened' && !first) inside = 'no';
    else {
      inside = 'yes';
      result[index] = label;
    }
  });
  return result;
}

function transitoryLabel(
  block: Block,
  seen: Label | undefined,
): (Label & { readonly first: string }) | undefined {
  if (seen?.kind === 'article') return named(seen.bare, seen.rest);
  if (seen?.kind === 'disposition' || seen?.kind === 'annex') return undefined;
  const found = wordsAt(block.text, 0) ?? numberAt(block.text, 0);
  if (found === undefined) return undefined;
  const stop = STOP.exec(block.text.slice(found.end, found.end + 8));
  if (stop === null) return undefined;
  const spaces = /^\s*/u.exec(block.text.slice(found.end + stop[0].length))?.[0].length ?? 0;
  return named(found.number, found.end + stop[0].length + spaces);
}

function named(number: string, rest: number): Label & { readonly first: string } {
  return {
    kind: 'disposition',
    number: `Transitorio ${number}`,
    bare: `transitorio ${number}`,
    rest,
    first: number,
  };
}
