import { broken } from './compound.ts';

/** A stretch of text in the order of the document, and where its bytes are ([MS-DOC] 2.8.35, 2.9.177). */
export type Piece = {
  readonly start: number;
  readonly end: number;
  /** Place of its first byte in the WordDocument stream. */
  readonly place: number;
  /** Bytes of one character: 1 in windows-1252, 2 in UTF-16. */
  readonly width: number;
};

/** @param clx the piece table with the property lists in front of it */
export function readPieces(file: string, clx: Uint8Array, word: Uint8Array): readonly Piece[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + view.getUint16(at + 1, true);
  if (clx[at] !== 2 || at + 5 > clx.length) throw broken(file);
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const first = at + 5;
  const descriptors = first + (count + 1) * 4;
  if (count < 1 || descriptors + count * 8 > clx.length) throw broken(file);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = view.getUint32(first + index * 4, true);
    const end = view.getUint32(first + index * 4 + 4, true);
    const raw = view.getUint32(descriptors + index * 8 + 2, true);
    const narrow = (raw & 0x40000000) !== 0;
    const width = narrow ? 1 : 2;
    const place = narrow ? (raw & 0x3fffffff) / 2 : raw & 0x3fffffff;
    // No document has more characters than its stream has bytes: pieces that share bytes are a trick.
    if (end < start || end > word.length || place + (end - start) * width > word.length) throw broken(file);
    pieces.push({ start, end, place, width });
  }
  return pieces;
}

/** @returns the characters of all stories in one string */
export function textOf(pieces: readonly Piece[], word: Uint8Array): string {
  const narrow = new TextDecoder('windows-1252');
  const wide = new TextDecoder('utf-16le', { ignoreBOM: true });
  return pieces
    .map(({ start, end, place, width }) => {
      const bytes = word.subarray(place, place + (end - start) * width);
      return (width === 1 ? narrow : wide).decode(bytes);
    })
    .join('');
}

/** @returns the place in the stream of the character at `cp`, -1 when no piece holds it */
export function placeOf(pieces: readonly Piece[], cp: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (cp < piece.start) high = middle - 1;
    else if (cp >= piece.end) low = middle + 1;
    else return piece.place + (cp - piece.start) * piece.width;
  }
  return -1;
}
