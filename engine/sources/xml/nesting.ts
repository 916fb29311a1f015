import { unitOf } from './frames.ts';
import type { Frame, FrameKind } from './frames.ts';
import { headingOf, labelsFrom, NONE, printHeadings, push, unitHeading } from './labels.ts';
import { flushNotes, type Writing } from './writing.ts';

export type Entered = Pick<Frame, 'element' | 'attributes' | 'id' | 'status'>;

/** Opens an element that has a number or heading of its own. */
export function enterFrame(writing: Writing, kind: FrameKind, more: Entered): void {
  const own = kindHere(writing, kind);
  const frame: Frame = {
    ...more,
    kind: own,
    number: '',
    heading: '',
    line: writing.options.line(),
    printed: false,
    first: -1,
    header: -1,
    units: 0,
    lines: 0,
  };
  writing.stack.push(frame);
  if (own !== 'unit' && own !== 'soft' && own !== 'schedule') return;
  writing.unit = frame;
  writing.unitAt = writing.stack.length - 1;
}

/** Inside an article everything is part of it; but a section that holds articles is no article. */
function kindHere(writing: Writing, kind: FrameKind): FrameKind {
  const { marksAfter, zone, unit } = writing;
  if (marksAfter.length > 0 || zone !== 'body') {
    if (kind !== 'schedule' || marksAfter.length > 0) return 'sub';
  }
  if (unit === undefined) return kind;
  if (kind !== 'unit' || unit.kind === 'unit') return 'sub';
  demote(writing, unit);
  return kind;
}

function demote(writing: Writing, frame: Frame): void {
  const { blocks, stack } = writing;
  const at = frame.first;
  flushNotes(writing);
  frame.kind = 'container';
  frame.first = -1;
  closeUnit(writing);
  if (at < 0) return;
  frame.printed = true;
  const heading = headingOf(writing, frame, stack.indexOf(frame));
  const first = blocks[at];
  if (first === undefined) return;
  const { unit: _, ...text } = first;
  if (heading !== undefined) blocks.splice(at, 1, heading, text);
}

/** Closes the innermost element; what it says of itself is printed, whether or not it held words. */
export function leaveFrame(writing: Writing): void {
  const { stack, unit, zone } = writing;
  const frame = stack.at(-1);
  if (frame === undefined) return;
  if (frame === unit) {
    if (unit.first < 0) withoutText(writing, frame);
    writing.markBefore = '';
    writing.units += 1;
    for (const above of stack) above.units += 1;
    closeUnit(writing);
    flushNotes(writing);
  } else if (!frame.printed) {
    if (frame.kind === 'sub' && unit !== undefined) lastLabels(writing, frame);
    else if (frame.kind !== 'group' || frame.units === 0) printHeadings(writing, stack.length, true);
  }
  const outside = writing.unit === undefined && frame.kind !== 'sub' && zone === 'body';
  if (outside && frame.first >= 0 && frame.units === 0)
    writing.bare.push({ header: frame.header, first: frame.first, frame });
  stack.pop();
}

function closeUnit(writing: Writing): void {
  writing.unit = undefined;
  writing.unitAt = -1;
}

/** A repealed article may be only its number and heading: these are its words. */
function withoutText(writing: Writing, frame: Frame): void {
  const { blocks, options, unitAt } = writing;
  printHeadings(writing, unitAt);
  const own = unitHeading(writing) || frame.number;
  if (own === '') return;
  frame.first = blocks.length;
  const unit = unitOf(frame, '', options.number);
  blocks.push({ kind: 'paragraph', text: own, line: frame.line, unit });
}

/** A number without words ("(b)" of a repealed point) is printed all the same. */
function lastLabels(writing: Writing, frame: Frame): void {
  const { unit, unitAt } = writing;
  if (frame.number === '' && frame.heading === '') return;
  if (unit !== undefined && unit.first < 0) printHeadings(writing, unitAt);
  const { before } = labelsFrom(writing, unitAt + 1);
  if (before !== '') push(writing, 'item', before, NONE);
}
