import type { Item } from './geometry.ts';
import { oneScript, RTL, withoutStretching } from './letters.ts';

/** A gap of this many ems is a space that the file does not write. */
const SPACE = 0.12;
/** A smaller one is believed where the file writes a space, or the library found one. */
const SOME = 0.03;

/** A word inside a line, with the place it comes from. */
type Piece = {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
} & Pick<Item, 'spaced' | 'visual'>;

/** @returns true when the letters of the items run mostly from right to left */
export function isRtl(items: readonly { readonly text: string }[]): boolean {
  let right = 0;
  let left = 0;
  if (!items.some(({ text }) => RTL.test(text))) return false;
  for (const { text } of items) {
    for (const letter of text.match(/\p{L}/gu) ?? []) {
      if (RTL.test(letter)) right += 1;
      else left += 1;
    }
  }
  return right > left;
}

/**
 * The text of one line in the order in which it is read. Words of the other direction keep their own
 * order; figures between right-to-left words stand in the order of the line.
 */
export function textOf(items: readonly Item[], rtl: boolean): string {
  const only = items.length === 1 ? items[0] : undefined;
  if (only !== undefined && !rtl) return oneScript(tidy(only.text));
  const pieces = [...items].sort((a, b) => a.x - b.x).map(pieceOf);
  if (!rtl) return oneScript(tidy(joined(pieces)));
  const whole = joined(rightToLeft(pieces));
  return tidy(brackets(withoutStretching(whole)));
}

function pieceOf({ text, x, width, size, spaced, visual }: Item): Piece {
  return {
    text,
    x0: x,
    x1: x + width,
    size,
    ...(spaced === undefined ? {} : { spaced }),
    ...(visual === undefined ? {} : { visual }),
  };
}

function rightToLeft(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let foreign: Piece[] = [];
  for (const piece of pieces) {
    if (/\p{L}/u.test(piece.text) && !RTL.test(piece.text)) {
      foreign.push(piece);
      continue;
    }
    ordered.push(...foreign.reverse());
    foreign = [];
    const read = RTL.test(piece.text) && /\p{L}/u.test(piece.text) && piece.visual !== true;
    ordered.push(read ? piece : { ...piece, text: mirrored(piece.text) });
  }
  ordered.push(...foreign.reverse());
  return ordered.reverse();
}

/** Signs without a direction come as they are seen: ": )" left of a figure is ") :" behind it. */
function mirrored(text: string): string {
  const parts = text.match(/\p{Nd}+(?:[.,/:-]\p{Nd}+)*|[A-Za-z]+|[^\p{Nd}A-Za-z]/gu) ?? [];
  return parts.reverse().join('');
}

function joined(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (last !== undefined) {
      const gap = Math.max(last.x0 - piece.x1, piece.x0 - last.x1);
      const spaced = (piece.x0 < last.x0 ? piece : last).spaced === true;
      if (gap > (spaced ? SOME : SPACE) * Math.min(last.size, piece.size)) text += ' ';
    }
    text += piece.text;
    last = piece;
  }
  return text;
}

/** Some files store both brackets around a figure the wrong way round: "مادة )23(". */
function brackets(text: string): string {
  if (text.search(/[()]/u) < 0 || /\([^()]*\)/u.test(text)) return text;
  return text.replace(/\)(\s*[\p{Nd}\s،,/-]{1,40})\(/gu, '($1)');
}

function tidy(text: string): string {
  if (!/[\u00AD\u064B-\u0652]|\s\s/u.test(text)) return text.trim();
  return text
    .replace(/\u00AD(?!\s*$)/gu, '')
    .replace(/ (?=[\u064B-\u0652])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
