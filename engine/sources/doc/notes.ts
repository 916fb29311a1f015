/** Where the notes of a document are named, and where their words begin and end. */
export type Notes = ReadonlyMap<number, { readonly from: number; readonly to: number }>;

/**
 * @param references places in the main text, then two bytes for each ([MS-DOC] 2.8.18)
 * @param texts places of the notes in their story, one more than notes, and one to be ignored
 * @param start where the story of the notes begins in the whole text
 * @returns the stretch of each note by the place that names it
 */
export function readNotes(references: Uint8Array, texts: Uint8Array, start: number): Notes {
  const found = new Map<number, { from: number; to: number }>();
  const count = Math.max(0, Math.floor((references.length - 4) / 6));
  const places = new DataView(references.buffer, references.byteOffset, references.byteLength);
  const ends = new DataView(texts.buffer, texts.byteOffset, texts.byteLength);
  let last = start;
  for (let index = 0; index < count && index * 4 + 8 <= texts.length; index += 1) {
    const from = start + ends.getUint32(index * 4, true);
    const to = start + ends.getUint32(index * 4 + 4, true);
    // Notes that share words are a trick: each is read once.
    if (from < last || to < from) continue;
    last = to;
    found.set(places.getUint32(index * 4, true), { from, to });
  }
  return found;
}
