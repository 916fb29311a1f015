import { mode } from './geometry.ts';
import type { Item, Line, Run } from './geometry.ts';
import { isRtl, textOf } from './order.ts';
import { sameLine } from './runs.ts';

/**
 * Joins the runs of one region to lines, top to bottom.
 *
 * @param notes figures of the notes at the foot of this page; their raised marks in the text are left out
 */
export function linesOf(runs: readonly Run[], page: number, notes: ReadonlySet<string> = new Set()): Line[] {
  const rtl = isRtl(runs.flatMap((run) => run.items));
  const groups: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const group = [groups.at(-1), groups.at(-2)].find((one) => one !== undefined && belongs(one, run));
    if (group === undefined) groups.push([run]);
    else group.push(run);
  }
  const lines = groups.map((group) => lineOf(group, page, rtl, notes));
  return lines.filter((line) => line.text !== '').sort((a, b) => a.y - b.y);
}

function belongs(group: readonly Run[], run: Run): boolean {
  const main = tallest(group);
  if (!sameLine(main, run)) return false;
  const size = Math.max(main.size, run.size);
  const apart = Math.min(...group.map((one) => Math.max(run.x0 - one.x1, one.x0 - run.x1)));
  if (apart > 2.5 * size && Math.min(main.size, run.size) < 0.85 * size) return false;
  return group.every((one) => run.x0 >= one.x1 - 0.5 * one.size || run.x1 <= one.x0 + 0.5 * one.size);
}

function tallest(group: readonly Run[]): Run {
  return group.reduce((best, run) => (run.size > best.size ? run : best));
}

function lineOf(group: readonly Run[], page: number, rtl: boolean, notes: ReadonlySet<string>): Line {
  const main = tallest(group);
  const items = group.flatMap((run) => run.items).sort((a, b) => (rtl ? b.x - a.x : a.x - b.x));
  const size = mode(items.map((item) => [item.size, item.text.length]));
  const first = items[0] as Item;
  const raised = isRaised(first, main) && /^\p{Nd}/u.test(first.text.trim());
  const kept = items.filter((item, index) => {
    return !(index > 0 && isRaised(item, main) && isMark(item, items[index - 1], notes));
  });
  const x0 = items.reduce((least, item) => Math.min(least, item.x), Infinity);
  const x1 = items.reduce((most, item) => Math.max(most, item.x + item.width), -Infinity);
  return {
    text: textOf(kept, rtl || isRtl(items)),
    page,
    x0,
    x1,
    y: main.y,
    size,
    font: fontOf(items),
    from: rtl ? -x1 : x0,
    to: rtl ? -x0 : x1,
    starts: items.map((item) => (rtl ? -item.x - item.width : item.x)),
    table: isTable(group, rtl),
    raised,
    rtl,
  };
}

function isRaised(item: Item, main: Run): boolean {
  return item.size < 0.82 * main.size && main.y - item.y > 0.1 * main.size;
}

/** The mark of a note that stands at the foot of the same page, glued to the word before it. */
function isMark(item: Item, before: Item | undefined, notes: ReadonlySet<string>): boolean {
  const glued = before !== undefined && Math.abs(item.x - before.x - before.width) < 0.4 * before.size;
  return glued && notes.has(item.text.trim());
}

function fontOf(items: readonly Item[]): string {
  const lengths = new Map<string, number>();
  for (const item of items) lengths.set(item.font, (lengths.get(item.font) ?? 0) + item.text.trim().length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), ['', -1])[0];
}

/** A wide gap that is not behind a label: the row of a table, or of a table of contents. */
function isTable(group: readonly Run[], rtl: boolean): boolean {
  const sorted = [...group].sort((a, b) => (rtl ? b.x0 - a.x0 : a.x0 - b.x0));
  let before = '';
  return sorted.some((run, index) => {
    const next = sorted[index + 1];
    before += run.items.map((item) => item.text).join('');
    if (next === undefined) return false;
    const gap = rtl ? run.x0 - next.x1 : next.x0 - run.x1;
    return gap > 2.5 * run.size && before.trim().length > 12;
  });
}
