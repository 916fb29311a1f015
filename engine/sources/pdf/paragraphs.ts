import type { Column, Line } from './geometry.ts';
import { median, mode } from './geometry.ts';
import { beginsItem, beginsUnit, ends, isBareLabel, mayBegin } from './starts.ts';

/**
 * @param leading from line to line, in sizes of the letter, as in most of the document
 * @returns the column with its edges, in the direction of reading, and the step from line to line
 */
export function columnOf(lines: readonly Line[], leading: number): Column {
  const size = median(lines.map((line) => line.size));
  const steps = stepsOf(lines).sort((a, b) => a - b);
  const usual = leading * size;
  const own = steps[Math.floor(steps.length * 0.3)] ?? usual;
  return {
    lines,
    size,
    left: leftOf(lines, size),
    right: lines.map((line) => line.to).sort((a, b) => a - b)[Math.floor(lines.length * 0.97)] ?? 0,
    pitch: own > 1.25 * usual || own < 0.75 * usual ? usual : own,
  };
}

/** The leftmost place where at least one line in seven begins: not that of a heading set further out. */
function leftOf(lines: readonly Line[], size: number): number {
  const starts = lines.map((line) => line.from).sort((a, b) => a - b);
  const enough = Math.max(1, lines.length / 7);
  return (
    starts.find((start, index) => (starts[index + Math.ceil(enough) - 1] ?? Infinity) - start < 0.3 * size) ??
    starts[0] ??
    0
  );
}

/** @returns from line to line, in sizes of the letter, as most lines of all regions stand */
export function leadingOf(regions: readonly (readonly Line[])[]): number {
  const steps = regions.flatMap((lines) => {
    const size = median(lines.map((line) => line.size));
    return stepsOf(lines).map((step) => [Math.round((step / size) * 20) / 20, 1] as const);
  });
  return mode(steps) || 1.2;
}

function stepsOf(lines: readonly Line[]): number[] {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  return steps.filter(
    (step, index) => step > 0.8 * (lines[index]?.size ?? 0) && step < 2.5 * (lines[index]?.size ?? 0),
  );
}

/**
 * Joins lines to paragraphs, across columns and pages too, by space, indent, labels and the room left
 * at the end of the line before.
 */
export function paragraphsOf(columns: readonly Column[]): Line[][] {
  const paragraphs: Line[][] = [];
  let before: { readonly line: Line; readonly column: Column } | undefined;
  for (const column of columns) {
    for (const line of column.lines) {
      const open = paragraphs.at(-1);
      const fresh =
        before === undefined ||
        open === undefined ||
        (before.column === column
          ? breaks(before.line, line, column, open.length === 1)
          : parts(before.line, before.column, line, column));
      if (fresh) paragraphs.push([line]);
      else open.push(line);
      before = { line, column };
    }
  }
  return paragraphs;
}

/** Does `line` begin a paragraph under `above`, in one column? `opened`: `above` began one itself. */
function breaks(above: Line, line: Line, column: Column, opened: boolean): boolean {
  const em = line.size;
  const step = line.y - above.y;
  if (differ(above, line) || line.raised || above.table || line.table) return true;
  if (isCut(above.text, line.text)) return false;
  if (step > 1.22 * Math.max(column.pitch, 1.2 * Math.min(em, above.size)) || step < 0) return true;
  if (isBareLabel(above.text) || isLeader(above.text) || isLeader(line.text)) return true;
  const centred = isCentred(line, column);
  if (centred !== isCentred(above, column) && !(hangs(above, line) && opened)) {
    return ends(above.text) || !/^\p{Ll}{2}/u.test(line.text);
  }
  if (centred) return isBareLabel(line.text) || beginsUnit(line.text);
  const over = ends(above.text);
  // "articles 5 and 6" at the start of a line is a reference, unless a sentence has ended above.
  const labelled = (beginsUnit(line.text) && (over || !/^\p{Ll}/u.test(line.text))) || beginsItem(line.text);
  // A large heading is broken where its maker thought fit.
  if (line.size > 1.1 * column.size && !labelled) return over;
  const room = hasRoom(above, line, column);
  if (labelled && (over || room || isComma(above.text))) return true;
  if (room && (over || mayBegin(line.text))) return true;
  const indent = line.from - above.from;
  if (indent > 0.5 * em && !hangs(above, line))
    return over || (mayBegin(line.text) && !(opened && beginsItem(above.text)));
  return indent < -0.5 * em && !opened && over;
}

/** Does `line` begin a paragraph at the top of a column, after the last line of the one before? */
function parts(above: Line, old: Column, line: Line, column: Column): boolean {
  if (differ(above, line) || line.raised || above.table || line.table) return true;
  if (isCut(above.text, line.text)) return false;
  if (isCentred(line, column) || isCentred(above, old) || isBareLabel(above.text) || isBareLabel(line.text))
    return true;
  if (ends(above.text)) return true;
  if (beginsUnit(line.text) && isComma(above.text)) return true;
  return hasRoom(above, line, old) && mayBegin(line.text);
}

function differ(above: Line, line: Line): boolean {
  return Math.abs(above.size - line.size) > 0.06 * Math.max(above.size, line.size) || above.rtl !== line.rtl;
}

/** The first word of the line would have had its place above: the line was ended on purpose. */
function hasRoom(above: Line, line: Line, column: Column): boolean {
  const word = line.text.search(/\s/u);
  const length = word < 0 ? line.text.length : word;
  const width = ((line.to - line.from) * length) / Math.max(1, line.text.length);
  return column.right - above.to > width * 1.15 + 0.6 * line.size;
}

/** Under the words behind a label: "(a)  the person", and "who" below "the". */
function hangs(above: Line, line: Line): boolean {
  const near = (start: number) =>
    Math.abs(start - line.from) < 0.2 * line.size && start > above.from + 0.3 * line.size;
  return above.starts.some(near);
}

/** The same room on both sides, more than the indent of a paragraph, and no line of another width below its start. */
export function isCentred(line: Line, column: Column): boolean {
  const before = line.from - column.left;
  const after = column.right - line.to;
  const room = Math.min(before, after);
  if (room < 1.4 * line.size || Math.abs(before - after) > 0.3 * room + 0.5 * line.size) return false;
  return !column.lines.some(
    (other) => Math.abs(other.from - line.from) < 1 && Math.abs(other.to - line.to) > 4,
  );
}

/** A word that was cut at the end of the line goes on below. */
function isCut(above: string, line: string): boolean {
  return /\p{L}[-‐−\u00AD]$/u.test(above.slice(-2)) && /^\p{Ll}/u.test(line);
}

function isComma(text: string): boolean {
  return /[,،]$/u.test(text);
}

/** A line of a table of contents. */
function isLeader(text: string): boolean {
  return (
    /[.…·_]\s?[.…·_]\s?[.…·_]/u.test(text) && /(?<![.…·_]\s?)(?:[.…·_]\s?){6,}[^.…·_]{0,20}$/u.test(text)
  );
}
