/** One provision as cut, before it is known whether it is only a line of a table of contents. */
type Entry = {
  readonly bare: string;
  readonly kind: string;
  readonly heading: string;
  readonly text: string;
};

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
    if (entry.text.length > LONGEST_LINE || entry.text.includes('\n')) return mixedLength(entries);
  }
  return 0;
}

/** So many entries must come again in their order with the same titles. */
const SURE = 6;
const SHORT_SHARE = 0.8;

/**
 * A table may hold lines that look like a provision with words under it: parts, annexes, and behind
 * its last line the preamble. It is a table all the same when its titles come again with their words.
 *
 * @returns how many entries belong to it; those between it and the law stay
 */
function mixedLength(entries: readonly Entry[]): number {
  const again = entries.findIndex((_, index) => index > SURE && comesAgain(entries, index));
  if (again < 0) return 0;
  const short = entries.slice(0, again).filter(({ text }) => text.length <= LONGEST_LINE).length;
  if (short < again * SHORT_SHARE) return 0;
  const titles = new Set(entries.slice(again).map(titleOf));
  const numbers = new Set(entries.slice(again).map(({ kind, bare }) => `${kind} ${bare}`));
  for (let index = again; index > SURE; index -= 1) {
    const entry = entries[index - 1];
    if (entry === undefined) continue;
    const besides = entry.kind !== entries[0]?.kind && numbers.has(`${entry.kind} ${entry.bare}`);
    if (besides || titles.has(titleOf(entry))) return index;
  }
  return 0;
}

function comesAgain(entries: readonly Entry[], at: number): boolean {
  for (let index = 0; index < SURE; index += 1) {
    const [one, again] = [entries[index], entries[at + index]];
    if (one === undefined || again === undefined || titleOf(one) !== titleOf(again)) return false;
    if (one.heading === '' && one.text === '') return false;
  }
  return true;
}

/** A table has the title alone; in the law it stands before the words. */
function titleOf({ kind, bare, heading, text }: Entry): string {
  const title = heading === '' ? (text.split('\n', 1)[0] ?? '') : heading;
  return `${kind} ${bare} ${title.slice(0, LONGEST_LINE)}`;
}
