import { LIMITS, damaged, refused } from './limits.ts';

/** One line of the list of contents at the end of an archive. */
export type Entry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
};

const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const WIDE = 0xffffffff;
/** A comment of 65,535 bytes may follow the last record. */
const SEARCHED = END_SIZE + 0xffff;

/**
 * Reads the list of contents (APPNOTE.TXT 4.3.12 to 4.3.16) without opening any entry.
 *
 * @returns the files in it, without folders
 * @throws InputError when it is damaged, encrypted, too long, or names places outside the archive
 */
export function directoryOf(file: string, bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) throw damaged(file, 'its list of contents is missing');
  const count = view.getUint16(end + 10, true);
  if (view.getUint16(end + 4, true) !== 0) throw damaged(file, 'it is one part of several');
  if (count > LIMITS.entries) throw refused(file, `it has more than ${LIMITS.entries} entries`);
  const start = view.getUint32(end + 16, true);
  if (start === WIDE || start + view.getUint32(end + 12, true) > end)
    throw damaged(file, 'its list of contents lies outside it');
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL)
      throw damaged(file, 'its list of contents is cut off');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + CENTRAL_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damaged(file, 'its list of contents is cut off');
    const name = nameOf(file, bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
    if ((view.getUint16(at + 8, true) & 0x2041) !== 0)
      throw refused(file, 'an entry is encrypted; save the document without a password', name);
    if (seen.has(name)) throw refused(file, 'two entries have one name', name);
    seen.add(name);
    if (!name.endsWith('/')) entries.push(entryAt(file, view, at, name, nameLength, extraLength));
    at = next;
  }
  return entries;
}

function entryAt(
  file: string,
  view: DataView,
  at: number,
  name: string,
  nameLength: number,
  extraLength: number,
): Entry {
  const wide = at + CENTRAL_SIZE + nameLength;
  const fields = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  const [size = 0, compressed = 0, offset = 0] = widened(file, view, wide, extraLength, fields, name);
  if (size > LIMITS.entry) throw refused(file, `an entry is larger than ${LIMITS.entry} bytes`, name);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressed,
    size,
    offset,
  };
}

/** Fields of 64 bits, in the order of APPNOTE.TXT 4.5.3, for those that the record leaves open. */
function widened(
  file: string,
  view: DataView,
  from: number,
  length: number,
  fields: readonly number[],
  name: string,
): readonly number[] {
  if (!fields.includes(WIDE)) return fields;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    return fields.map((field) => {
      if (field !== WIDE) return field;
      if (place + 8 > from + length) throw damaged(file, 'a size is missing', name);
      const value = Number(view.getBigUint64(place, true));
      place += 8;
      return value;
    });
  }
  throw damaged(file, 'a size is missing', name);
}

/** @returns the name, refused when it points outside the archive or hides what it is */
function nameOf(file: string, bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  const shown = [...name.slice(0, 60)].filter((sign) => sign >= ' ').join('');
  if (name === '') throw refused(file, 'an entry has no name');
  const tricky = name.includes('\u0000') || name.includes('\\') || /^\/|^[A-Za-z]:/u.test(name);
  if (tricky || name.split('/').some((part) => part === '..' || part === '.'))
    throw refused(file, 'the name of an entry is an absolute path, or climbs out of the archive', shown);
  return name;
}

function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, view.byteLength - SEARCHED); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}
