import type { BlockKind } from '#engine/model/source.ts';
import { labelsFrom, printHeadings, push } from './labels.ts';
import { appendToLast, type Writing } from './writing.ts';

/** One line of words, with the numbers and headings that stand before it. */
export function addLine(writing: Writing, kind: BlockKind, text: string): void {
  if (text === '' || closes(writing, text)) return;
  if (/^[“‘„«"'([]{1,3}$/u.test(text)) {
    writing.markBefore += text;
    return;
  }
  const { unit, unitAt, zone, units } = writing;
  if (unit !== undefined) {
    if (unit.first < 0) printHeadings(writing, unitAt);
    push(writing, kind, text, labelsFrom(writing, unitAt + 1));
  } else if (zone === 'body') {
    addLoose(writing, kind, text);
  } else {
    push(writing, zone === 'back' && units > 0 ? 'note' : kind, text, labelsFrom(writing, 0));
  }
}

/** The full stop after a quotation, or what follows a table, belongs to the line before. */
function closes(writing: Writing, text: string): boolean {
  const last = writing.blocks.at(-1);
  if (
    last === undefined ||
    last.kind === 'heading' ||
    last.kind === 'note' ||
    !/^[.,;:)\]”’"»]{1,4}$/u.test(text)
  )
    return false;
  if (writing.unit !== undefined && writing.unit.first < 0) return false;
  appendToLast(writing, text);
  return true;
}

/** Words of the body outside every article; after one they must not run on into it. */
function addLoose(writing: Writing, kind: BlockKind, text: string): void {
  const { stack, blocks, units } = writing;
  const holder = stack.findLastIndex((frame) => frame.kind === 'container' || frame.kind === 'group');
  printHeadings(writing, holder + 1, true);
  const labels = labelsFrom(writing, holder + 1);
  const above = stack[holder];
  if (above !== undefined && above.first < 0) above.first = blocks.length;
  const says = /[\p{L}\p{N}]/u.test(text);
  if (says && above !== undefined) above.lines += 1;
  if (says && (above !== undefined || units > 0)) writing.loose += 1;
  const after = (above?.units ?? units) > 0;
  push(writing, after ? 'note' : kind, text, labels);
}
