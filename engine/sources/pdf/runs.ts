import type { Item, Run } from './geometry.ts';

type Open = { items: Item[]; x0: number; x1: number; y: number; size: number };

/** A gap of this many ems may be the space between two columns. */
const WIDEST = 1;

/**
 * Joins the items that touch, from left to right. Small raised figures go with the text beside them.
 * The same words drawn twice at one place, the poor man's bold, count once.
 */
export function runsOf(items: readonly Item[]): Run[] {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const open: Open[] = [];
  const done: Open[] = [];
  for (const item of sorted) {
    let best: Open | undefined;
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const run = open[index] as Open;
      if (item.x - run.x1 > WIDEST * 2 * Math.max(run.size, item.size)) {
        done.push(run);
        open[index] = open[open.length - 1] as Open;
        open.pop();
        continue;
      }
      if (touches(run, item) && (best === undefined || run.x1 > best.x1)) best = run;
    }
    if (best === undefined)
      open.push({ items: [item], x0: item.x, x1: item.x + item.width, y: item.y, size: item.size });
    else if (!isDouble(best, item)) grow(best, item);
  }
  return [...done, ...open].sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

function touches(run: Open, item: Item): boolean {
  const size = Math.max(run.size, item.size);
  const gap = item.x - run.x1;
  if (gap > WIDEST * size) return false;
  if (gap < -0.6 * size && !isDouble(run, item) && item.width > 0.3 * size) return false;
  return sameLine(run, item);
}

/** True when two pieces stand on one line: the same baseline, or one is a raised or lowered small figure. */
export function sameLine(
  a: { readonly y: number; readonly size: number },
  b: { readonly y: number; readonly size: number },
): boolean {
  const size = Math.max(a.size, b.size);
  const small = Math.min(a.size, b.size);
  const up = a.size >= b.size ? a.y - b.y : b.y - a.y;
  if (small > 0.82 * size) return Math.abs(up) <= 0.25 * small;
  return up <= 0.6 * size && up >= -0.3 * size;
}

function isDouble(run: Open, item: Item): boolean {
  for (let index = run.items.length - 1; index >= 0 && index >= run.items.length - 4; index -= 1) {
    const other = run.items[index];
    if (other?.text !== item.text) continue;
    if (Math.abs(other.x - item.x) < 0.2 * item.size && Math.abs(other.y - item.y) < 0.2 * item.size)
      return true;
  }
  return false;
}

function grow(run: Open, item: Item): void {
  run.items.push(item);
  run.x1 = Math.max(run.x1, item.x + item.width);
  if (item.size > run.size * 1.05) run.y = item.y;
  run.size = Math.max(run.size, item.size);
}
