import { decodePage } from '../rtf/codepages.ts';

const CODE_PAGE = 1;
const TITLE = 2;
const NARROW = 0x1e;
const WIDE = 0x1f;

/** @returns the title among the properties of the document ([MS-OLEPS] 2.20 and 2.21), where there is one */
export function summaryTitle(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined || bytes.length < 56) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const set = view.getUint32(44, true);
  if (set + 8 > bytes.length) return undefined;
  const count = Math.min(100, view.getUint32(set + 4, true));
  let page = 1252;
  let title: string | undefined;
  for (let index = 0; index < count && set + 16 + index * 8 <= bytes.length; index += 1) {
    const id = view.getUint32(set + 8 + index * 8, true);
    const at = set + view.getUint32(set + 12 + index * 8, true);
    if (at + 8 > bytes.length) continue;
    if (id === CODE_PAGE) page = view.getUint16(at + 4, true);
    if (id !== TITLE) continue;
    const type = view.getUint32(at, true) & 0xffff;
    const length = Math.min(1000, view.getUint32(at + 4, true));
    if (type === WIDE)
      title = new TextDecoder('utf-16le').decode(bytes.subarray(at + 8, at + 8 + length * 2));
    if (type === NARROW) title = decodePage(bytes.subarray(at + 8, at + 8 + length), page);
  }
  return title?.replace(/\u0000.*$/su, '');
}
