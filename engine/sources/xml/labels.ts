import type { Block, BlockKind } from '#engine/model/source.ts';
import { containersAbove, labelled, partOf, unitOf } from './frames.ts';
import type { Frame } from './frames.ts';
import type { Writing } from './writing.ts';

/** What is printed before a line, and how the part is called: a heading may run into the line too. */
export type Labels = { readonly before: string; readonly name: string };

export const NONE: Labels = { before: '', name: '' };

/** Adds one line; the first of an article says what the article is. */
export function push(writing: Writing, kind: BlockKind, text: string, { before, name }: Labels): void {
  const { unit, blocks, options } = writing;
  const first = unit !== undefined && unit.first < 0;
  if (first) unit.first = blocks.length;
  const mark = first ? unitOf(unit, unitHeading(writing), options.number) : partOf(name);
  const whole = writing.markBefore + labelled(before, text);
  writing.markBefore = '';
  const shown = before !== '' && kind === 'paragraph' ? 'item' : kind;
  blocks.push({
    kind: shown,
    text: whole,
    line: options.line(),
    ...(mark === undefined ? {} : { unit: mark }),
  });
}

/** The heading of the open article, or of the group that stands for it. */
export function unitHeading({ unit, unitAt, stack }: Writing): string {
  if (unit === undefined || unit.heading !== '') return unit?.heading ?? '';
  const above = stack[unitAt - 1];
  return above?.kind === 'group' ? above.heading : '';
}

export function headingOf({ stack }: Writing, frame: Frame, depth: number): Block | undefined {
  const text = labelled(frame.number, frame.heading);
  if (text === '') return undefined;
  const level = containersAbove(stack, depth) + 1;
  return { kind: 'heading', text, level, line: frame.line, unit: { type: 'container' } };
}

/** Prints the headings above this depth that are not printed yet; those of groups only where they are asked for. */
export function printHeadings(writing: Writing, end: number, groups = false): void {
  const { stack, blocks } = writing;
  for (let depth = 0; depth < end; depth += 1) {
    const frame = stack[depth];
    if (frame === undefined || frame.printed || (frame.kind === 'group' && !groups)) continue;
    frame.printed = true;
    const heading = headingOf(writing, frame, depth);
    if (heading === undefined) continue;
    frame.header = blocks.length;
    blocks.push(heading);
  }
}

/** The numbers that stand before this line and are not printed yet; headings get a line of their own. */
export function labelsFrom(writing: Writing, depth: number): Labels {
  const { stack, options } = writing;
  let [before, name] = ['', ''];
  for (let at = depth; at < stack.length; at += 1) {
    const frame = stack[at];
    if (frame === undefined || frame.printed) continue;
    frame.printed = true;
    before = labelled(before, options.label(frame));
    name = before;
    if (frame.heading === '') continue;
    before = labelled(before, frame.heading);
    if (/[—–―]$/u.test(frame.heading)) continue;
    push(writing, 'paragraph', before, NONE);
    [before, name] = ['', ''];
  }
  return { before, name };
}
