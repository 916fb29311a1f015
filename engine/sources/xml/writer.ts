import type { Block, BlockKind } from '#engine/model/source.ts';
import { labelled } from './frames.ts';
import type { FrameKind } from './frames.ts';
import { addLine } from './lines.ts';
import { enterFrame, leaveFrame, type Entered } from './nesting.ts';
import { promote } from './promote.ts';
import { appendToLast, flushNotes, newWriting, type Options, type Zone } from './writing.ts';

export type { Zone } from './writing.ts';

/** Turns numbers, headings and lines into blocks. Says nothing about the names of elements. */
export type Writer = {
  enter(kind: FrameKind, more: Entered): void;
  leave(): void;
  number(text: string): void;
  heading(text: string): void;
  add(kind: BlockKind, text: string): void;
  note(text: string): void;
  /** Nothing inside counts as a provision of this law. */
  quote(marks: readonly [string, string]): void;
  unquote(): void;
  zone(zone: Zone): void;
  /** A heading that holds no elements: the articles only follow it. */
  section(level: number, text: string): void;
  /** How many blocks there are, and the words of those after a count. */
  count(): number;
  since(count: number): string;
  blocks(): { readonly blocks: readonly Block[]; readonly loose: number };
};

export function blockWriter(options: Options): Writer {
  const writing = newWriting(options);
  const { blocks, stack, marksAfter } = writing;

  return {
    enter: (kind, more) => enterFrame(writing, kind, more),
    leave: () => leaveFrame(writing),
    add: (kind, text) => addLine(writing, kind, text),
    number(text) {
      const frame = stack.at(-1);
      if (frame === undefined) return;
      if (frame.kind !== 'sub' && /\p{N}|[IVX]$/u.test(frame.number))
        frame.heading = labelled(frame.heading, text);
      else frame.number = labelled(frame.number, text);
    },
    heading(text) {
      const frame = stack.at(-1);
      if (frame === undefined || frame.printed || (frame === writing.unit && frame.first >= 0))
        addLine(writing, 'paragraph', text);
      else frame.heading = labelled(frame.heading, text);
    },
    note(text) {
      if (text === '') return;
      const block: Block = { kind: 'note', text, line: options.line() };
      if (writing.unit === undefined) blocks.push(block);
      else writing.notes.push(block);
    },
    quote([before, after]) {
      writing.markBefore += before;
      marksAfter.push(after);
    },
    unquote() {
      const after = marksAfter.pop();
      if (writing.markBefore !== '') writing.markBefore = '';
      else if (after !== undefined && after !== '') appendToLast(writing, after);
    },
    zone(next) {
      writing.zone = next;
    },
    section(level, text) {
      if (text === '') return;
      blocks.push({ kind: 'heading', text, level, line: options.line(), unit: { type: 'container' } });
    },
    count: () => blocks.length,
    since: (count) =>
      blocks
        .slice(count, count + 5)
        .filter((block) => block !== undefined && block.kind !== 'note')
        .map((block) => block?.text)
        .join(' '),
    blocks() {
      flushNotes(writing);
      const { units, loose, bare } = writing;
      const promoted = units === 0 ? loose : promote(blocks, bare, options.number);
      return { blocks: blocks.filter((block) => block !== undefined), loose: loose - promoted };
    },
  };
}
