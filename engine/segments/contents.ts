/** One provision as cut, before it is known whether it is only a line of a table of contents. */
type Entry = { readonly bare: string; readonly kind: string; readonly text: string };

const LONGEST_LINE = 200;
const FEWEST = 3;

/**
 * A table of contents lists the numbers once, in short lines, before the law begins again at the
 * first of them.
 *
 * @returns how many entries at the start belong to such a table, 0 when there is none
 */
export function contentsLength(entries: readonly Entry[]): number {
  const first = entries[0];
  if (first === undefined) return 0;
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] as Entry;
    if (index > 0 && entry.bare === first.bare && entry.kind === first.kind) {
      return index >= FEWEST ? index : 0;
    }
    if (entry.text.length > LONGEST_LINE || entry.text.includes('\n')) return 0;
  }
  return 0;
}
