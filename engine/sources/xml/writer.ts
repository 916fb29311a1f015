import type { Block, BlockKind } from '#engine/model/source.ts';
import { containersAbove, labelled, partOf, unitOf } from './frames.ts';
import type { Frame, FrameKind } from './frames.ts';
import { promote } from './promote.ts';
import type { Bare } from './promote.ts';

export type Zone = 'front' | 'body' | 'back';

/** Turns numbers, headings and lines into blocks. Says nothing about the names of elements. */
export type Writer = {
  enter(kind: FrameKind, more: Pick<Frame, 'element' | 'attributes' | 'id' | 'status'>): void;
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

type Options = {
  readonly line: () => number;
  readonly label: (frame: Frame) => string;
  readonly number: (text: string) => string;
};

/** What is printed before a line, and how the part is called: a heading may run into the line too. */
type Labels = { readonly before: string; readonly name: string };

const NONE: Labels = { before: '', name: '' };

export function blockWriter({ line, label, number }: Options): Writer {
  const blocks: (Block | undefined)[] = [];
  const stack: Frame[] = [];
  const bare: Bare[] = [];
  const marksAfter: string[] = [];
  let notes: Block[] = [];
  let unit: Frame | undefined;
  let unitAt = -1;
  let zone: Zone = 'body';
  let units = 0;
  let loose = 0;
  let markBefore = '';

  function enter(kind: FrameKind, more: Pick<Frame, 'element' | 'attributes' | 'id' | 'status'>): void {
    const own = kindHere(kind);
    const frame: Frame = {
      ...more,
      kind: own,
      number: '',
      heading: '',
      line: line(),
      printed: false,
      first: -1,
      header: -1,
      units: 0,
      lines: 0,
    };
    stack.push(frame);
    if (own !== 'unit' && own !== 'soft' && own !== 'schedule') return;
    unit = frame;
    unitAt = stack.length - 1;
  }

  /** Inside an article everything is part of it; but a section that holds articles is no article. */
  function kindHere(kind: FrameKind): FrameKind {
    if (marksAfter.length > 0 || zone !== 'body') {
      if (kind !== 'schedule' || marksAfter.length > 0) return 'sub';
    }
    if (unit === undefined) return kind;
    if (kind !== 'unit' || unit.kind === 'unit') return 'sub';
    demote(unit);
    return kind;
  }

  function demote(frame: Frame): void {
    const at = frame.first;
    flushNotes();
    frame.kind = 'container';
    frame.first = -1;
    unit = undefined;
    unitAt = -1;
    if (at < 0) return;
    frame.printed = true;
    const heading = headingOf(frame, stack.indexOf(frame));
    const first = blocks[at];
    if (first === undefined) return;
    const { unit: _, ...text } = first;
    if (heading !== undefined) blocks.splice(at, 1, heading, text);
  }

  function headingOf(frame: Frame, depth: number): Block | undefined {
    const text = labelled(frame.number, frame.heading);
    if (text === '') return undefined;
    const level = containersAbove(stack, depth) + 1;
    return { kind: 'heading', text, level, line: frame.line, unit: { type: 'container' } };
  }

  function printHeadings(end: number, groups = false): void {
    for (let depth = 0; depth < end; depth += 1) {
      const frame = stack[depth];
      if (frame === undefined || frame.printed || (frame.kind === 'group' && !groups)) continue;
      frame.printed = true;
      const heading = headingOf(frame, depth);
      if (heading === undefined) continue;
      frame.header = blocks.length;
      blocks.push(heading);
    }
  }

  /** The numbers that stand before this line and are not printed yet; headings get a line of their own. */
  function labelsFrom(depth: number): Labels {
    let [before, name] = ['', ''];
    for (let at = depth; at < stack.length; at += 1) {
      const frame = stack[at];
      if (frame === undefined || frame.printed) continue;
      frame.printed = true;
      before = labelled(before, label(frame));
      name = before;
      if (frame.heading === '') continue;
      before = labelled(before, frame.heading);
      if (/[—–―]$/u.test(frame.heading)) continue;
      push('paragraph', before, NONE);
      [before, name] = ['', ''];
    }
    return { before, name };
  }

  function push(kind: BlockKind, text: string, { before, name }: Labels): void {
    const first = unit !== undefined && unit.first < 0;
    if (first && unit !== undefined) unit.first = blocks.length;
    const mark = first && unit !== undefined ? unitOf(unit, heading(), number) : partOf(name);
    const whole = markBefore + labelled(before, text);
    markBefore = '';
    const shown = before !== '' && kind === 'paragraph' ? 'item' : kind;
    blocks.push({ kind: shown, text: whole, line: line(), ...(mark === undefined ? {} : { unit: mark }) });
  }

  function heading(): string {
    if (unit === undefined || unit.heading !== '') return unit?.heading ?? '';
    const above = stack[unitAt - 1];
    return above?.kind === 'group' ? above.heading : '';
  }

  /** The full stop after a quotation, or what follows a table, belongs to the line before. */
  function closes(text: string): boolean {
    const last = blocks.at(-1);
    if (
      last === undefined ||
      last.kind === 'heading' ||
      last.kind === 'note' ||
      !/^[.,;:)\]”’"»]{1,4}$/u.test(text)
    )
      return false;
    if (unit !== undefined && unit.first < 0) return false;
    blocks[blocks.length - 1] = { ...last, text: last.text + text };
    return true;
  }

  function add(kind: BlockKind, text: string): void {
    if (text === '' || closes(text)) return;
    if (/^[“‘„«"'([]{1,3}$/u.test(text)) {
      markBefore += text;
      return;
    }
    if (unit !== undefined) {
      if (unit.first < 0) printHeadings(unitAt);
      push(kind, text, labelsFrom(unitAt + 1));
    } else if (zone === 'body') {
      addLoose(kind, text);
    } else {
      push(zone === 'back' && units > 0 ? 'note' : kind, text, labelsFrom(0));
    }
  }

  /** Words of the body outside every article; after one they must not run on into it. */
  function addLoose(kind: BlockKind, text: string): void {
    const holder = stack.findLastIndex((frame) => frame.kind === 'container' || frame.kind === 'group');
    printHeadings(holder + 1, true);
    const labels = labelsFrom(holder + 1);
    const above = stack[holder];
    if (above !== undefined && above.first < 0) above.first = blocks.length;
    const says = /[\p{L}\p{N}]/u.test(text);
    if (says && above !== undefined) above.lines += 1;
    if (says && (above !== undefined || units > 0)) loose += 1;
    const after = (above?.units ?? units) > 0;
    push(after ? 'note' : kind, text, labels);
  }

  function leave(): void {
    const frame = stack.at(-1);
    if (frame === undefined) return;
    if (frame === unit) {
      if (unit.first < 0) withoutText(frame);
      markBefore = '';
      units += 1;
      for (const above of stack) above.units += 1;
      unit = undefined;
      unitAt = -1;
      flushNotes();
    } else if (!frame.printed) {
      if (frame.kind === 'sub' && unit !== undefined) lastLabels(frame);
      else if (frame.kind !== 'group' || frame.units === 0) printHeadings(stack.length, true);
    }
    if (
      unit === undefined &&
      frame.kind !== 'sub' &&
      frame.first >= 0 &&
      frame.units === 0 &&
      zone === 'body'
    )
      bare.push({ header: frame.header, first: frame.first, frame });
    stack.pop();
  }

  /** A repealed article may be only its number and heading: these are its words. */
  function withoutText(frame: Frame): void {
    printHeadings(unitAt);
    const own = heading() || frame.number;
    if (own === '') return;
    frame.first = blocks.length;
    blocks.push({ kind: 'paragraph', text: own, line: frame.line, unit: unitOf(frame, '', number) });
  }

  /** A number without words ("(b)" of a repealed point) is printed all the same. */
  function lastLabels(frame: Frame): void {
    if (frame.number === '' && frame.heading === '') return;
    if (unit !== undefined && unit.first < 0) printHeadings(unitAt);
    const { before } = labelsFrom(unitAt + 1);
    if (before !== '') push('item', before, NONE);
  }

  function flushNotes(): void {
    for (const note of notes) blocks.push(note);
    notes = [];
  }

  return {
    enter,
    leave,
    add,
    number(text) {
      const frame = stack.at(-1);
      if (frame === undefined) return;
      if (frame.kind !== 'sub' && /\p{N}|[IVX]$/u.test(frame.number))
        frame.heading = labelled(frame.heading, text);
      else frame.number = labelled(frame.number, text);
    },
    heading(text) {
      const frame = stack.at(-1);
      if (frame === undefined || frame.printed || (frame === unit && frame.first >= 0))
        add('paragraph', text);
      else frame.heading = labelled(frame.heading, text);
    },
    note(text) {
      if (text === '') return;
      const block: Block = { kind: 'note', text, line: line() };
      if (unit === undefined) blocks.push(block);
      else notes.push(block);
    },
    quote([before, after]) {
      markBefore += before;
      marksAfter.push(after);
    },
    unquote() {
      const after = marksAfter.pop();
      const last = blocks.at(-1);
      if (markBefore !== '') markBefore = '';
      else if (after !== undefined && after !== '' && last !== undefined) {
        blocks[blocks.length - 1] = { ...last, text: last.text + after };
      }
    },
    zone(next) {
      zone = next;
    },
    section(level, text) {
      if (text !== '')
        blocks.push({ kind: 'heading', text, level, line: line(), unit: { type: 'container' } });
    },
    count: () => blocks.length,
    since: (count) =>
      blocks
        .slice(count, count + 5)
        .filter((block) => block !== undefined && block.kind !== 'note')
        .map((block) => block?.text)
        .join(' '),
    blocks() {
      flushNotes();
      if (units === 0) return { blocks: blocks.filter((block) => block !== undefined), loose: 0 };
      const promoted = promote(blocks, bare, number);
      return { blocks: blocks.filter((block) => block !== undefined), loose: loose - promoted };
    },
  };
}
