import type { Block } from '#engine/model/source.ts';
import { blocksOf } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * Collects the paragraphs of a word-processor document in reading order: rows of tables become one
 * block, notes follow the paragraph that names them, text boxes the paragraph they are tied to.
 * An end without its beginning is ignored, so damaged documents still give their words.
 */
export type Flow = {
  paragraph(paragraph: Paragraph): void;
  beginRow(): void;
  beginCell(): void;
  endCell(): void;
  /** @param keep false for a row that a tracked change has deleted */
  endRow(keep: boolean): void;
  beginBox(): void;
  endBox(): void;
  beginNote(): void;
  /** @param mark the number as printed, in front of the words of the note */
  endNote(mark: string): void;
  /** Gives a note that was read elsewhere. */
  note(mark: string, blocks: readonly Block[]): void;
  /** @returns the blocks so far, and begins anew */
  take(): Block[];
};

type Sink = { readonly kind: 'body' | 'cell' | 'box' | 'note'; readonly blocks: Block[] };
type Row = { readonly cells: Block[][]; readonly depth: number };

/** More than this in one cell is a page laid out with a table, not a table. */
const LAYOUT = 5;

export function flow(): Flow {
  const sinks: Sink[] = [sinkOf('body')];
  const rows: Row[] = [];
  let notes: Block[] = [];
  let boxes: Block[] = [];
  const top = () => sinks.at(-1) as Sink;
  function close(kind: Sink['kind']): Sink | undefined {
    const at = sinks.findLastIndex((sink) => sink.kind === kind);
    if (at < 1) return undefined;
    const [sink, ...inner] = sinks.splice(at);
    for (const one of inner) append(sink?.blocks ?? [], one.blocks);
    while ((rows.at(-1)?.depth ?? 0) > sinks.length) rows.pop();
    return sink;
  }
  function settle(): void {
    if (top().kind !== 'note' && top().kind !== 'box') {
      append(top().blocks, boxes);
      boxes = [];
    }
    if (sinks.length > 1) return;
    append(top().blocks, notes);
    notes = [];
  }
  return {
    paragraph(paragraph) {
      append(top().blocks, blocksOf(paragraph));
      settle();
    },
    beginRow: () => void rows.push({ cells: [], depth: sinks.length }),
    beginCell: () => void sinks.push(sinkOf('cell')),
    endCell() {
      const cell = close('cell');
      if (cell === undefined) return;
      const row = rows.at(-1);
      if (row === undefined) append(top().blocks, cell.blocks);
      else row.cells.push(cell.blocks);
    },
    endRow(keep) {
      const row = rows.pop();
      if (row !== undefined && keep) append(top().blocks, rowBlocks(row.cells));
      settle();
    },
    beginBox: () => void sinks.push(sinkOf('box')),
    endBox() {
      append(boxes, close('box')?.blocks ?? []);
    },
    beginNote: () => void sinks.push(sinkOf('note')),
    endNote(mark) {
      const note = close('note');
      if (note !== undefined) append(notes, noteBlocks(mark, note.blocks));
    },
    note: (mark, blocks) => append(notes, noteBlocks(mark, blocks)),
    take() {
      while (sinks.length > 1) append((sinks.at(-2) as Sink).blocks, sinks.pop()?.blocks ?? []);
      for (const row of rows.splice(0)) append(top().blocks, rowBlocks(row.cells));
      settle();
      return top().blocks.splice(0);
    },
  };
}

function sinkOf(kind: Sink['kind']): Sink {
  return { kind, blocks: [] };
}

/** Spreading a long list into push overflows the stack. */
function append(target: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) target.push(block);
}

/** A row of several filled cells is one block; a frame around words, or a page laid out as a table, is none. */
function rowBlocks(cells: readonly (readonly Block[])[]): Block[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const layout = filled.some(
    (cell) => cell.length > LAYOUT || cell.some((block) => block.kind === 'heading'),
  );
  if (filled.length < 2 || layout) return filled.flat();
  const text = cells.map((cell) => cell.map((block) => block.text).join(' ')).join(' | ');
  return [{ kind: 'table', text: text.replace(/(?: \|){1,60}\s*$/u, '') }];
}

function noteBlocks(mark: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => ({
    kind: 'note',
    text: index === 0 && mark !== '' && !block.text.startsWith(mark) ? `${mark} ${block.text}` : block.text,
  }));
}
