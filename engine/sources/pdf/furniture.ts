import { rows } from './columns.ts';
import { mode } from './geometry.ts';
import type { Page, Run } from './geometry.ts';
import { isRtl, textOf } from './order.ts';

/** A run near the upper or lower edge of a page, and what is asked about it. */
type Edge = {
  readonly page: number;
  readonly run: Run;
  readonly text: string;
  /** The text with "#" for each number, and where on the page it stands. */
  readonly key: string;
  readonly place: number;
  readonly numbers: readonly number[];
};

/** Share of the height of the page in which heads and feet are looked for. */
const ZONE = 0.17;
/** Heads of two pages stand at the same height when they differ by less than this, in points. */
const PLACE = 7;
/** The bar code of a printed sheet, in the figures of its font. */
const BARS = /^\*\p{Nd}{8,30}\*$/u;
/** Left and right pages have heads of their own. */
const NEAR = 2;
/** On so many of the pages a head needs no white around it to be known. */
const MOST = 0.3;
/** Words that begin a provision: "Article 5" at the top of page 9, "Article 6" of page 10 is law. */
const LABEL =
  /^[([«"“]{0,2}\s?(?:§|art|άρθρ|αρθρ|section|sec\b|secci|rule|regul|chap|cap[ií]t|kap|title|titre|t[ií]tulo|titel|part|parte|teil|book|livre|libro|annex|anexo|schedule|مادة|المادة|ماده|فصل|الفصل|باب|الباب|стат|глава|раздел|第)/iu;

/**
 * Finds running heads, running feet and page numbers: what repeats at the same place on pages that
 * follow one another, or counts with the pages. Anything else stays, also at the edge.
 *
 * @returns the runs to leave out
 */
export function furnitureOf(pages: readonly Page[]): ReadonlySet<Run> {
  const groups = new Map<string, Edge[]>();
  const edges = pages.map((page) => [edgeRows(page, true), edgeRows(page, false)]);
  for (const edge of edges.flat(3)) {
    const group = groups.get(edge.key);
    if (group === undefined) groups.set(edge.key, [edge]);
    else group.push(edge);
  }
  const body = mode(
    pages.flatMap((page) => page.runs.map((run) => [Math.round(run.size), run.x1 - run.x0] as const)),
  );
  const repeated = new Map<Run, boolean>();
  for (const group of groups.values()) {
    if (pages.length < 2) continue;
    const found = standing(group, pages.length);
    for (const edge of found) {
      const sure = isNumber(edge) || (pages.length >= 10 && found.length >= MOST * pages.length);
      // A larger line at the top of several pages is the heading of a part.
      if (sure || edge.run.size <= 1.3 * body) repeated.set(edge.run, sure);
    }
  }
  const gone = new Set<Run>();
  for (const rows of edges.flat()) peel(rows, repeated, gone);
  return gone;
}

/** The outermost rows, from the edge inward. */
function edgeRows(page: Page, top: boolean): Edge[][] {
  const limit = top ? page.height * ZONE : page.height * (1 - ZONE);
  const near = rows(page.runs.filter((run) => (top ? run.y < limit : run.y > limit)));
  const outer = top ? near.slice(0, 4) : near.slice(-5).reverse();
  return outer.map((row) => row.slice(0, 20).map((run) => edgeOf(run, page, top)));
}

function edgeOf(run: Run, page: Page, top: boolean): Edge {
  const text = textOf(run.items, isRtl(run.items));
  const numbers = (text.match(/\p{Nd}+/gu) ?? []).map(valueOf);
  const place = top ? run.y : page.height - run.y;
  const roman = /^[-–—\s]*([ivxlc]{1,8}|[IVXLC]{1,8})[-–—\s]*$/u.exec(text)?.[1];
  const key = `${top ? 'top' : 'foot'} ${roman === undefined ? text.replace(/\p{Nd}+/gu, '#') : 'roman'}`;
  return {
    page: page.number,
    run,
    text,
    key,
    place,
    numbers: roman === undefined ? numbers : [romanValue(roman)],
  };
}

/** Those of one wording that stand at one height on pages one or two apart, a row of several of them. */
function standing(group: readonly Edge[], pages: number): Edge[] {
  const fewest = pages === 2 ? 2 : pages < 10 ? 3 : 5;
  return group.filter((edge, index) => {
    if (BARS.test(edge.text)) return true;
    const peers = 1 + row(group, index, 1, fewest) + row(group, index, -1, fewest);
    return peers >= fewest;
  });
}

/** How many pages in this direction go on with the edge at `index`, at most `most`. */
function row(group: readonly Edge[], index: number, step: 1 | -1, most: number): number {
  const edge = group[index] as Edge;
  let last = edge.page;
  let peers = 0;
  for (let at = index + step; at >= 0 && at < group.length && peers < most; at += step) {
    const other = group[at] as Edge;
    if (Math.abs(other.page - last) > NEAR) break;
    if (other.page === last || Math.abs(other.place - edge.place) > PLACE || !alike(edge, other)) continue;
    peers += 1;
    last = other.page;
  }
  return peers;
}

/** Words of one size; each number is the same on both pages, or counts with the pages. */
function alike(edge: Edge, other: Edge): boolean {
  const step = other.page - edge.page;
  if (/\p{L}/u.test(edge.text) && Math.abs(other.run.size - edge.run.size) > 0.15 * edge.run.size)
    return false;
  return edge.numbers.every((number, index) => {
    const there = other.numbers[index] ?? 0;
    return there === number || (there - number === step && !LABEL.test(edge.text));
  });
}

/**
 * Takes rows away from the edge inward, as long as all of a row goes. Heads and feet stand clear of
 * the text; what does not (a note that the next page repeats) stays.
 */
function peel(
  edges: readonly (readonly Edge[])[],
  repeated: ReadonlyMap<Run, boolean>,
  gone: Set<Run>,
): void {
  const doubtful: Run[] = [];
  for (const [index, row] of edges.entries()) {
    const clear = isClear(row, edges[index + 1]);
    const numbered = row.some((edge) => isNumber(edge) && repeated.has(edge.run));
    const out = numbered && clear ? row : row.filter((edge) => repeated.has(edge.run));
    for (const { run } of out) {
      if (clear || repeated.get(run) === true) gone.add(run);
      else doubtful.push(run);
    }
    if (clear && out.length > 0) for (const run of doubtful.splice(0)) gone.add(run);
    if (out.length < row.length) return;
  }
}

function isNumber(edge: Edge): boolean {
  return edge.numbers.length === 1 && (edge.key.endsWith('roman') || !/\p{L}/u.test(edge.text));
}

/** More white to the next row than between two lines. */
function isClear(row: readonly Edge[], next: readonly Edge[] | undefined): boolean {
  const here = row[0]?.run;
  const there = next?.[0]?.run;
  if (here === undefined || there === undefined) return true;
  return Math.abs(there.y - here.y) > 1.6 * Math.max(there.size, Math.min(here.size, 1.2 * there.size));
}

function valueOf(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + digitValue(digit);
  return value;
}

/** Digits of any script stand in rows of ten that begin with their zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0x30;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

function romanValue(figure: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let total = 0;
  let last = 0;
  for (const letter of [...figure.toLowerCase()].reverse()) {
    const value = values[letter] ?? 0;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return total;
}
