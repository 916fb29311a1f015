import { sprmsOf } from './sprms.ts';
import type { Sprm } from './sprms.ts';

/** A paragraph style: what it says of its own ([MS-DOC] 2.9.260). */
type Style = { readonly name: string; readonly based: number; readonly sprms: readonly Sprm[] };

export type Sheet = {
  nameOf(style: number): string;
  /** @returns the last value of a property along the chain of styles, nearest first */
  valueOf(style: number, code: number): number | undefined;
};

const LONGEST_CHAIN = 20;
const NONE = 0x0fff;

/** @param bytes the style sheet in the table stream; styles that cannot be read are left out */
export function readSheet(bytes: Uint8Array): Sheet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const styles = new Map<number, Style>();
  if (bytes.length > 6) {
    const count = view.getUint16(2, true);
    const base = view.getUint16(4, true);
    let at = 2 + view.getUint16(0, true);
    for (let index = 0; index < count && at + 2 <= bytes.length; index += 1) {
      const size = view.getUint16(at, true);
      const style = styleOf(bytes.subarray(at + 2, at + 2 + size), base);
      if (style !== undefined) styles.set(index, style);
      at += 2 + size;
    }
  }
  return {
    nameOf: (style) => styles.get(style)?.name ?? '',
    valueOf(style, code) {
      let at = style;
      for (let step = 0; step < LONGEST_CHAIN && at !== NONE; step += 1) {
        const one = styles.get(at);
        if (one === undefined) return undefined;
        const found = one.sprms.findLast((sprm) => sprm.code === code);
        if (found !== undefined) return found.value;
        at = one.based;
      }
      return undefined;
    },
  };
}

function styleOf(bytes: Uint8Array, base: number): Style | undefined {
  if (bytes.length < base + 2 || base < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint16(2, true);
  if ((kind & 0xf) !== 1) return undefined;
  const length = view.getUint16(base, true);
  const end = base + 2 + length * 2;
  if (end + 6 > bytes.length) return undefined;
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(base + 2, end));
  const size = view.getUint16(end + 2, true);
  const sprms = sprmsOf(bytes.subarray(end + 6, end + 4 + size));
  return { name: name.split(',')[0] ?? '', based: kind >> 4, sprms };
}
