import type { Line } from './geometry.ts';

/** Notes are set this much smaller than the text. */
const SMALLER = 0.93;
const MARK = /^(\p{Nd}{1,3}|[*†‡]{1,3})(?=[\s\p{L}«“"(]|[.)]\s)/u;

/**
 * Parts the notes at the foot of a column from its text: the small lines below the last line of the
 * text, when one of them begins with a mark.
 *
 * @param body size of the text of the document
 */
export function withoutNotes(
  lines: readonly Line[],
  body: number,
): { readonly text: readonly Line[]; readonly notes: readonly Line[] } {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? 0) <= SMALLER * body) from -= 1;
  const notes = lines.slice(from);
  if (!notes.some((line) => MARK.test(line.text))) return { text: lines, notes: [] };
  return { text: lines.slice(0, from), notes };
}

/** @returns the marks with which notes begin */
export function marksOf(notes: readonly Line[]): ReadonlySet<string> {
  const marks = eachNote(notes).map((note) => MARK.exec(note[0]?.text ?? '')?.[1]);
  return new Set(marks.filter((mark) => mark !== undefined));
}

/** @returns the notes, each with its lines; where some marks are raised, a figure that is not is no mark */
export function eachNote(notes: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  const raised = notes.some((line) => line.raised);
  for (const line of notes) {
    const last = found.at(-1);
    const begins = MARK.test(line.text) && (!raised || line.raised || !/^\p{Nd}/u.test(line.text));
    if (last === undefined || begins) found.push([line]);
    else last.push(line);
  }
  return found;
}

/**
 * Takes off the marks that the page draws as if they were words: "verboten.35" above a note 35. Only
 * where a mark is glued to a word or its full stop, at one place of the page.
 *
 * @param marks those of the notes of this page
 */
export function withoutGlued(lines: readonly Line[], marks: ReadonlySet<string>): readonly Line[] {
  let kept = lines;
  for (const mark of marks) {
    if (!/^\p{Nd}+$/u.test(mark)) continue;
    const glued = new RegExp(
      `(?<=\\p{Ll}{2}[.,;:)»”"]?|\\p{Ll}[»”]|^\\p{L}{1,2}\\.)${mark}(?=[\\s.,;:)]|$)`,
      'u',
    );
    const places = kept.filter((line) => line.text.includes(mark) && glued.test(line.text));
    const place = places.length === 1 ? places[0] : undefined;
    if (place === undefined) continue;
    kept = kept.map((line) => (line === place ? { ...line, text: line.text.replace(glued, '') } : line));
  }
  return kept;
}
