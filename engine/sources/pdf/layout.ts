import type { Paragraph } from './blocks.ts';
import { regionsOf } from './columns.ts';
import { mode } from './geometry.ts';
import type { Line, Page, Run } from './geometry.ts';
import { linesOf } from './lines.ts';
import { eachNote, marksOf, withoutGlued, withoutNotes } from './notes.ts';
import { columnOf, leadingOf, paragraphsOf } from './paragraphs.ts';

/**
 * Puts the pages together: columns in reading order, notes apart, lines joined to paragraphs. The
 * notes of a page follow the paragraph that its last line belongs to.
 *
 * @param gone runs to leave out: heads, feet and page numbers
 */
export function layoutOf(pages: readonly Page[], gone: ReadonlySet<Run>): Paragraph[] {
  const body = mode(
    pages.flatMap((page) =>
      page.runs.map((run) => [Math.round(run.size * 10) / 10, run.x1 - run.x0] as const),
    ),
  );
  const regions: (readonly Line[])[] = [];
  const notes = new Map<number, Line[]>();
  for (const page of pages) {
    const laid = pageOf(page, gone, body);
    regions.push(...laid.regions);
    if (laid.notes.length > 0) notes.set(page.number, laid.notes);
  }
  const leading = leadingOf(regions);
  const columns = regions.map((region) => columnOf(region, leading));
  const paragraphs: Paragraph[] = [];
  for (const lines of paragraphsOf(columns)) {
    flush(notes, lines[0]?.page ?? 0, paragraphs);
    paragraphs.push({ lines, note: false });
  }
  flush(notes, Infinity, paragraphs);
  return paragraphs;
}

function flush(notes: Map<number, Line[]>, before: number, paragraphs: Paragraph[]): void {
  for (const [page, lines] of notes) {
    if (page >= before) return;
    for (const note of eachNote(lines)) paragraphs.push({ lines: note, note: true });
    notes.delete(page);
  }
}

function pageOf(
  page: Page,
  gone: ReadonlySet<Run>,
  body: number,
): { readonly regions: readonly (readonly Line[])[]; readonly notes: Line[] } {
  const regions = regionsOf(page.runs.filter((run) => !gone.has(run)));
  const parted = regions.map((region) => withoutNotes(linesOf(region, page.number), body));
  const notes = parted.flatMap((part) => part.notes);
  if (notes.length === 0) return { regions: parted.map((part) => part.text), notes: [] };
  const marks = marksOf(notes);
  const texts = regions.map((region, index) =>
    holds(region, marks)
      ? withoutNotes(linesOf(region, page.number, marks), body).text
      : (parted[index]?.text ?? []),
  );
  return { regions: texts.map((text) => withoutGlued(text, marks)), notes };
}

/** Only what is drawn by itself can be the mark of a note: other regions keep the lines they have. */
function holds(region: readonly Run[], marks: ReadonlySet<string>): boolean {
  return region.some((run) => run.items.some((item) => item.text.length < 8 && marks.has(item.text.trim())));
}
