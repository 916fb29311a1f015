import { InputError } from '#engine/model/problem.ts';

/** A compound file: a small file system inside one file ([MS-CFB]). */
export type Compound = {
  readonly names: readonly string[];
  /** @returns the bytes of a stream of the root storage, undefined when there is none of this name */
  stream(name: string): Uint8Array | undefined;
};

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
/** Sector numbers from here on are marks: end of chain, free, table. */
const MARKS = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
  /** Siblings on both sides, and the first child of a storage. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
};

export function isCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** @throws InputError when the tables are cut off, or a chain of sectors runs in a circle */
export function openCompound(file: string, bytes: Uint8Array): Compound {
  if (bytes.length < HEADER) throw broken(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) throw broken(file);
  const size = 2 ** shift;
  const sectors = Math.ceil(bytes.length / size);
  const sector = (index: number) => bytes.subarray((index + 1) * size, (index + 2) * size);
  const table = tableOf(file, view, size, sectors, sector);
  const chain = (start: number, limit = Infinity) =>
    joined(file, chainOf(file, start, table, sectors, limit / size), size, sector);
  const all = entriesOf(chain(view.getUint32(48, true)));
  const root = all.find((entry) => entry.type === ROOT);
  const entries = childrenOf(all, root);
  const mini = root === undefined ? new Uint8Array() : chain(root.start, root.size);
  const miniTable = numbersOf(chain(view.getUint32(60, true)));
  const cutoff = view.getUint32(56, true);
  return {
    names: entries.map((entry) => entry.name),
    stream(name) {
      const entry = entries.find((one) => one.type === STREAM && one.name === name);
      if (entry === undefined) return undefined;
      if (entry.size >= cutoff) return chain(entry.start, entry.size).subarray(0, entry.size);
      const places = chainOf(file, entry.start, miniTable, miniTable.length, entry.size / 64);
      return joined(file, places, 64, (index) => mini.subarray(index * 64, index * 64 + 64)).subarray(
        0,
        entry.size,
      );
    },
  };
}

/** The table of sectors, itself found through up to 109 places in the header and a chain of more. */
function tableOf(
  file: string,
  view: DataView,
  size: number,
  sectors: number,
  sector: (index: number) => Uint8Array,
): readonly number[] {
  const places: number[] = [];
  for (let at = 76; at < HEADER; at += 4) places.push(view.getUint32(at, true));
  let next = view.getUint32(68, true);
  for (let step = 0; next < MARKS; step += 1) {
    if (step > sectors) throw broken(file);
    const numbers = numbersOf(sector(next));
    for (const place of numbers.slice(0, size / 4 - 1)) places.push(place);
    next = numbers[size / 4 - 1] ?? MARKS;
  }
  const table: number[] = [];
  const seen = new Set<number>();
  for (const place of places) {
    if (place >= MARKS) continue;
    if (place >= sectors || seen.has(place)) throw broken(file);
    seen.add(place);
    for (const number of numbersOf(sector(place))) table.push(number);
  }
  return table;
}

function chainOf(
  file: string,
  start: number,
  table: readonly number[],
  most: number,
  wanted: number,
): readonly number[] {
  const places: number[] = [];
  for (let at = start; at < MARKS && places.length < wanted; at = table[at] ?? MARKS) {
    if (places.length > most) throw broken(file);
    places.push(at);
  }
  return places;
}

function joined(
  file: string,
  places: readonly number[],
  size: number,
  sector: (index: number) => Uint8Array,
): Uint8Array {
  const whole = new Uint8Array(places.length * size);
  places.forEach((place, index) => {
    const part = sector(place);
    if (part.length === 0) throw broken(file);
    whole.set(part, index * size);
  });
  return whole;
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
    });
  }
  return entries;
}

/** The entries of the root itself: documents inside the document have streams of the same names (2.6.4). */
function childrenOf(all: readonly Entry[], root: Entry | undefined): readonly Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const open = [root?.child ?? MARKS];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = all[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    found.push(entry);
    open.push(entry.left, entry.right);
  }
  return found;
}

/** What a person can do with a .doc file that is not read. */
export const CONVERT =
  'open it in Word or LibreOffice and save it as .docx (or run: soffice --headless --convert-to docx)';

export function broken(file: string): InputError {
  const message = `the .doc file is damaged; ${CONVERT}`;
  return new InputError({ code: 'source.broken-doc', message, file });
}
