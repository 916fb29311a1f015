import type { Run } from './geometry.ts';
import { isRtl } from './order.ts';

/** Rows that both columns must have before they are believed. */
const FEWEST = 4;
/** Narrower than this nothing is set in columns. */
const NARROWEST = 200;

/**
 * Cuts the runs of a page into regions in reading order: what stands across the page, then the left
 * column, then the right one (the other way round where the text runs from the right), and so on.
 */
export function regionsOf(runs: readonly Run[], depth = 0): Run[][] {
  const gutter = depth < 2 ? gutterOf(runs) : undefined;
  if (gutter === undefined) return runs.length === 0 ? [] : [[...runs]];
  const rtl = isRtl(runs.flatMap((run) => run.items));
  const regions: Run[][] = [];
  let across: Run[] = [];
  let sides: [Run[], Run[]] = [[], []];
  function closeSides(): void {
    const [left, right] = sides;
    sides = [[], []];
    if (left.length === 0 && right.length === 0) return;
    if (rowsOf(left) < 2 || rowsOf(right) < 2) {
      across.push(...left, ...right);
      return;
    }
    if (across.length > 0) regions.push(across);
    across = [];
    const columns = rtl ? [right, left] : [left, right];
    for (const column of columns) regions.push(...regionsOf(column, depth + 1));
  }
  for (const row of rows(runs)) {
    if (row.some((run) => run.x0 < gutter && run.x1 > gutter) || isHead(row, sides, runs, gutter)) {
      closeSides();
      across.push(...row);
      continue;
    }
    for (const run of row) sides[run.x0 >= gutter ? 1 : 0].push(run);
  }
  closeSides();
  if (across.length > 0) regions.push(across);
  return regions;
}

/** A lone line of another size above both columns (a date beside the masthead) belongs to neither. */
function isHead(
  row: readonly Run[],
  sides: readonly [Run[], Run[]],
  runs: readonly Run[],
  gutter: number,
): boolean {
  if (sides[0].length + sides[1].length > 0) return false;
  const right = row.every((run) => run.x0 >= gutter);
  if (!right && !row.every((run) => run.x1 <= gutter)) return false;
  const y = row[0]?.y ?? 0;
  const next = runs.find((run) => run.y > y + 2 && run.x0 >= gutter === right);
  const size = Math.max(...row.map((run) => run.size));
  return next !== undefined && (Math.abs(next.size - size) > 0.1 * size || next.y - y > 2.2 * size);
}

/** @returns x of the white strip between two columns */
function gutterOf(runs: readonly Run[]): number | undefined {
  const left = Math.min(...runs.map((run) => run.x0));
  const right = Math.max(...runs.map((run) => run.x1));
  const width = right - left;
  if (!(width >= NARROWEST) || width > 20_000 || runs.length < 2 * FEWEST) return undefined;
  const cover = new Uint16Array(Math.ceil(width) + 2);
  for (const run of runs) {
    for (let x = Math.floor(run.x0 - left) + 1; x < run.x1 - left; x += 1) cover[x] = (cover[x] ?? 0) + 1;
  }
  let best: { x: number; rows: number } | undefined;
  for (let x = Math.floor(width * 0.2); x <= width * 0.8; x += 1) {
    if ((cover[x] ?? 0) > runs.length * 0.3) continue;
    let end = x;
    while (end + 1 <= width * 0.8 && (cover[end + 1] ?? 0) === cover[x]) end += 1;
    const middle = left + (x + end) / 2;
    const paired = end - x >= 3 ? pairedRows(runs, middle, left, right) : 0;
    if (paired >= FEWEST && paired > (best?.rows ?? 0)) best = { x: middle, rows: paired };
    x = end;
  }
  return best?.x;
}

/** Rows with prose on both sides of `x`: a list of figures or page numbers is not a column. */
function pairedRows(runs: readonly Run[], x: number, left: number, right: number): number {
  const sides: [Run[], Run[]] = [[], []];
  let crossing = 0;
  for (const run of runs) {
    if (run.x1 <= x) sides[0].push(run);
    else if (run.x0 >= x) sides[1].push(run);
    else crossing += 1;
  }
  const counts = [rowsOf(sides[0]), rowsOf(sides[1])] as const;
  const fewer = Math.min(...counts);
  if (fewer < crossing) return 0;
  const full = (side: readonly Run[], count: number, width: number) =>
    side.reduce((sum, run) => sum + run.x1 - run.x0, 0) > 0.45 * width * count;
  if (x - left < 0.25 * (right - left) || right - x < 0.25 * (right - left)) return 0;
  return full(sides[0], counts[0], x - left) && full(sides[1], counts[1], right - x) ? fewer : 0;
}

function rowsOf(runs: readonly Run[]): number {
  return rows(runs).length;
}

/** Runs whose heights overlap, from top to bottom. */
export function rows(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [];
  let last = -Infinity;
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    if (run.y - last > 0.35 * run.size) {
      found.push([]);
      last = run.y;
    }
    found[found.length - 1]?.push(run);
  }
  return found;
}
