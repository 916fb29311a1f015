/** One change of a property ([MS-DOC] 2.6.1): its code and its operand as a number. */
export type Sprm = { readonly code: number; readonly value: number };

/** Bytes of the operand by the upper three bits of the code; 0 stands for a length of its own. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE = 0xd608;

/** @returns the changes in a list, as far as it can be read */
export function sprmsOf(bytes: Uint8Array): Sprm[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Sprm[] = [];
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    at += 2;
    let size = SIZES[code >> 13] ?? 1;
    if (size === 0) {
      if (code === TABLE) size = at + 2 <= bytes.length ? view.getUint16(at, true) + 1 : 2;
      else size = (bytes[at] ?? 0) + 1;
      if (size < 1) break;
    } else if (at + size <= bytes.length) {
      found.push({
        code,
        value:
          size === 4 ? view.getUint32(at, true) : size === 2 ? view.getUint16(at, true) : (bytes[at] ?? 0),
      });
    }
    at += size;
  }
  return found;
}
