import type { Block } from '#engine/model/source.ts';
import type { Frame } from './frames.ts';
import type { Bare } from './promote.ts';

export type Zone = 'front' | 'body' | 'back';

export type Options = {
  readonly line: () => number;
  readonly label: (frame: Frame) => string;
  readonly number: (text: string) => string;
};

/** One law while it is written: what stands already, and what is open around the next line. */
export type Writing = {
  readonly options: Options;
  readonly blocks: (Block | undefined)[];
  readonly stack: Frame[];
  readonly bare: Bare[];
  /** Closing marks of the quotations that are open. */
  readonly marksAfter: string[];
  /** Opening marks that wait for the words they stand before. */
  markBefore: string;
  /** Notes met inside an article: they stand behind it. */
  notes: Block[];
  /** The article or annex that is open, and its place in the stack. */
  unit: Frame | undefined;
  unitAt: number;
  zone: Zone;
  /** Articles that are closed, and lines of the body outside of every one. */
  units: number;
  loose: number;
};

export function newWriting(options: Options): Writing {
  return {
    options,
    blocks: [],
    stack: [],
    bare: [],
    marksAfter: [],
    markBefore: '',
    notes: [],
    unit: undefined,
    unitAt: -1,
    zone: 'body',
    units: 0,
    loose: 0,
  };
}

export function flushNotes(writing: Writing): void {
  for (const note of writing.notes) writing.blocks.push(note);
  writing.notes = [];
}

/** Words that belong to the line before. */
export function appendToLast({ blocks }: Writing, text: string): void {
  const last = blocks.at(-1);
  if (last !== undefined) blocks[blocks.length - 1] = { ...last, text: last.text + text };
}
