import type { Flow } from '../docx/flow.ts';

/** Rich Text marks only the ends of cells and rows; this opens them when their first paragraph comes. */
export type Tables = {
  /** Opens and closes rows so that the next paragraph stands `depth` tables deep. */
  enter(depth: number): void;
  endCell(): void;
  endRow(): void;
};

const DEEPEST = 30;

export function tables(out: Flow): Tables {
  const cells: boolean[] = [];
  function closeRow(): void {
    if (cells.pop() === true) out.endCell();
    out.endRow(true);
  }
  return {
    enter(depth) {
      const wanted = Math.min(DEEPEST, depth);
      while (cells.length > wanted) closeRow();
      while (cells.length < wanted) {
        if (cells.length > 0 && cells.at(-1) === false) {
          out.beginCell();
          cells[cells.length - 1] = true;
        }
        out.beginRow();
        cells.push(false);
      }
      if (wanted > 0 && cells.at(-1) === false) {
        out.beginCell();
        cells[cells.length - 1] = true;
      }
    },
    endCell() {
      if (cells.length === 0 || cells.at(-1) === false) return;
      out.endCell();
      cells[cells.length - 1] = false;
    },
    endRow() {
      if (cells.length > 0) closeRow();
    },
  };
}
