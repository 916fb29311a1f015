import type { Block } from '#engine/model/source.ts';
import { figure } from '../docx/figures.ts';
import { flow } from '../docx/flow.ts';
import type { Tally } from '../docx/tally.ts';
import { printed } from './properties.ts';
import { emptyParagraph } from './state.ts';
import type { Paragraph, State } from './state.ts';
import type { styleSheet } from './stylesheet.ts';
import { tables } from './tables.ts';

/** The body and the notes and boxes that open inside it, each with its open paragraph, and their tables. */
export type Stories = {
  /** The paragraph that words go into. */
  current(): Paragraph;
  /** True outside every note and box. */
  isBody(): boolean;
  endParagraph(): void;
  endRow(): void;
  /** @returns true when the word ends a paragraph, a cell or a row */
  breakAt(name: string, deleted: boolean): boolean;
  enter(kind: 'note' | 'box'): void;
  leave(kind: 'note' | 'box', note: State['note']): void;
  /** Ends what a damaged file left open. */
  finish(note: State['note']): Block[];
};

export function stories(sheet: ReturnType<typeof styleSheet>, tally: Tally): Stories {
  const out = flow();
  const table = tables(out);
  const paragraphs: Paragraph[] = [emptyParagraph()];
  let footnotes = 0;
  let endnotes = 0;

  const current = () => paragraphs.at(-1) as Paragraph;
  const isBody = () => paragraphs.length === 1;

  function endParagraph(): void {
    const paragraph = current();
    const text = paragraph.words.splice(0).join('');
    if (paragraph.held) tally.hidden += 1;
    if (isBody()) table.enter(paragraph.table);
    if (!paragraph.held || text.trim() !== '') out.paragraph(printed(paragraph, text, sheet));
    paragraph.label = '';
    paragraph.held = false;
  }

  function leave(kind: 'note' | 'box', note: State['note']): void {
    // A damaged file may end a note that never began.
    if (isBody()) return;
    endParagraph();
    paragraphs.pop();
    if (kind === 'note') out.endNote(markOf(note));
    else out.endBox();
  }

  function markOf(note: State['note']): string {
    if (note === 'footnote') return String((footnotes += 1));
    return note === 'endnote' ? figure((endnotes += 1), 'lowerRoman') : '';
  }

  return {
    current,
    isBody,
    endParagraph,
    endRow: () => table.endRow(),
    breakAt(name, deleted) {
      const paragraph = current();
      if (name === 'par' || name === 'sect') {
        if (!deleted) endParagraph();
      } else if (name === 'cell' || name === 'nestcell') {
        if (!isBody()) return false;
        paragraph.table = Math.max(name === 'cell' ? 1 : 2, paragraph.table);
        endParagraph();
        table.endCell();
      } else if (name === 'row' || name === 'nestrow') table.endRow();
      else return false;
      return true;
    },
    enter(kind) {
      if (kind === 'note') out.beginNote();
      else out.beginBox();
      paragraphs.push(emptyParagraph());
    },
    leave,
    finish(note) {
      while (!isBody()) leave('note', note);
      endParagraph();
      table.enter(0);
      return out.take();
    },
  };
}
