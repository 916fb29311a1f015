import type { Block } from '#engine/model/source.ts';
import type { Attributes } from './walk.ts';

export type FrameKind = 'unit' | 'soft' | 'schedule' | 'container' | 'group' | 'sub';

/** One open element that has a number or heading of its own. */
export type Frame = {
  readonly element: string;
  readonly attributes: Attributes;
  readonly id: string | undefined;
  readonly status: 'repealed' | 'reserved' | undefined;
  readonly line: number;
  kind: FrameKind;
  number: string;
  heading: string;
  /** Number and heading stand in the blocks already. */
  printed: boolean;
  /** Index of the first block of its words, and of its heading; -1 while there is none. */
  first: number;
  header: number;
  /** Articles inside that are closed, and lines directly inside outside of every article. */
  units: number;
  lines: number;
};

/** @returns both with a space between, none after a dash; or the one that is there */
export function labelled(before: string, text: string): string {
  if (before === '') return text;
  if (text === '') return before;
  return before.endsWith('—') ? before + text : `${before} ${text}`;
}

/** @returns how many headings with words stand above this depth */
export function containersAbove(stack: readonly Frame[], depth: number): number {
  let count = 0;
  for (let at = 0; at < depth; at += 1) {
    const frame = stack[at];
    if (frame !== undefined && frame.kind !== 'group' && (frame.number !== '' || frame.heading !== ''))
      count += 1;
  }
  return count;
}

/** @returns what the first block of an article or annex says of it */
export function unitOf(
  frame: Frame,
  heading: string,
  number: (text: string) => string,
): NonNullable<Block['unit']> {
  const type = frame.kind === 'schedule' ? 'schedule' : 'article';
  return {
    type,
    number: type === 'schedule' ? frame.number : number(frame.number) || frame.number,
    heading,
    ...(frame.id === undefined ? {} : { id: frame.id }),
    ...(frame.status === undefined ? {} : { status: frame.status }),
  };
}

/** @returns what a line with a label of its own says of itself */
export function partOf(label: string): Block['unit'] {
  return label === '' ? undefined : { type: 'paragraph', number: label };
}
