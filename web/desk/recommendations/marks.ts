import type { LinkWords } from '#engine/model/recommendation.ts';

export type Piece = { readonly text: string; readonly marked: boolean };

/** A text cut where words are marked; marks that overlap become one. */
export function piecesOf(text: string, words: readonly Pick<LinkWords, 'start' | 'end'>[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from || from >= text.length) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    at = Math.min(end, text.length);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
