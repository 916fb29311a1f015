import type { LabelKind } from './words.ts';

/** The label of a provision at the start of a block, and where its text begins. */
export type Label = {
  readonly kind: LabelKind;
  /** As `Segment.number` prints it. */
  readonly number: string;
  /** The number without its word, for the eId. */
  readonly bare: string;
  /** Offset in the block where heading or text begins. */
  readonly rest: number;
};

/** What may stand between a number and the words of the provision. */
const SEPARATOR = /[\s.:)\]\-–—‒−:ـ]{0,200}/uy;

/** @returns where the words begin behind the stops and spaces that follow a number */
export function skip(text: string, at: number): number {
  SEPARATOR.lastIndex = at;
  SEPARATOR.test(text);
  return SEPARATOR.lastIndex;
}

/** A reference at the start of a line ("Article 5 of the Convention …") is not a label. */
export function runsOn(text: string, end: number, rest: number): boolean {
  if (rest >= text.length || /[.:–—-]/u.test(text.slice(end, rest))) return false;
  return /^[\p{Ll},;]|^(?:من|أعلاه|المذكور|المشار|السابق|الآنف)/u.test(text.slice(rest, rest + 8));
}

/** A number with single spaces and without the stop behind it. */
export function tidy(number: string): string {
  return number.replace(/\s+/gu, ' ').replace(/(?<![.\s])[.\s]+$/u, '');
}
