import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw, crc32 } from 'node:zlib';
import { InputError } from '#engine/model/problem.ts';
import {
  CENTRAL,
  DESCRIPTOR,
  END,
  faulty,
  LIMITS,
  LOCAL,
  WIDE,
  WIDE_END,
  WIDE_LOCATOR,
} from './archive-form.ts';

/** An archive on the disk whose list of contents was checked. Entries are read piece by piece. */
export type Archive = {
  /** For messages: the file name alone. */
  readonly file: string;
  readonly path: string;
  readonly names: readonly string[];
  /** Size of an entry as the list tells it; undefined when there is none of this name. */
  readonly sizeOf: (name: string) => number | undefined;
  /** @throws InputError where the entry is not what the list says */
  readonly pieces: (name: string) => AsyncGenerator<Buffer>;
  readonly close: () => Promise<void>;
};

type Entry = {
  readonly name: string;
  readonly packed: boolean;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly start: number;
};

const PIECE = 256 * 1024;

/**
 * Reads only what `zipped` writes: entries one behind the other with nothing between them, each named once, none
 * encrypted. So nothing can hide in it, and no two entries can share bytes.
 *
 * @param mayHold which names may stand in it; with them no path can lead anywhere
 * @param stored which names must stand unpacked
 * @throws InputError when it cannot be read, is damaged, or is built to trick its reader
 */
export async function openArchive(path: string, mayHold: RegExp, stored: RegExp): Promise<Archive> {
  const file = basename(path);
  const handle = await opened(path);
  try {
    const entries = await entriesIn(handle, file, mayHold, stored);
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    return {
      file,
      path,
      names: [...byName.keys()],
      sizeOf: (name) => byName.get(name)?.size,
      pieces: (name) => {
        const entry = byName.get(name);
        if (entry === undefined) throw faulty(file, `"${name}" is missing`);
        return checked(handle, file, entry);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    const handle = await open(path, 'r');
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch {
    // Told below, whatever it was.
  }
  throw new InputError({
    code: 'no-such-file',
    file: path,
    message: 'there is no such file, or no right to read it; check the path',
  });
}

async function entriesIn(
  handle: FileHandle,
  file: string,
  mayHold: RegExp,
  stored: RegExp,
): Promise<readonly Entry[]> {
  const { size } = await handle.stat();
  const { count, start, length, end } = await endOf(handle, file, size);
  if (count > LIMITS.entries || length > LIMITS.directory) throw faulty(file, 'it lists too many entries');
  if (start + length !== end) throw faulty(file, 'its list of contents is not where it says');
  const list = await bytesAt(handle, file, start, length);
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let at = 0;
  let next = 0;
  for (let index = 0; index < count; index++) {
    const line = lineAt(list, at, file);
    if (seen.has(line.name)) throw faulty(file, 'two entries have one name', shown(line.name));
    seen.add(line.name);
    if (!mayHold.test(line.name)) throw faulty(file, 'it holds what does not belong in it', shown(line.name));
    if (line.packed && stored.test(line.name)) throw faulty(file, 'an original is packed', shown(line.name));
    if (!line.packed && line.compressed !== line.size)
      throw faulty(file, 'two sizes differ', shown(line.name));
    if (line.offset !== next) throw faulty(file, 'there are bytes between its entries', shown(line.name));
    const name = Buffer.from(line.name);
    const head = await bytesAt(handle, file, line.offset, LOCAL.size + name.length);
    const right =
      head.readUInt32LE(0) === LOCAL.sign &&
      head.readUInt16LE(26) === name.length &&
      head.readUInt16LE(28) === 0;
    if (!right || !head.subarray(LOCAL.size).equals(name))
      throw faulty(file, 'an entry is not where the list says', shown(line.name));
    const begin = line.offset + LOCAL.size + name.length;
    next = begin + line.compressed + DESCRIPTOR.size;
    entries.push({ ...line, start: begin });
    at = line.next;
  }
  if (at !== length || next !== start) throw faulty(file, 'there are bytes that its list does not name');
  return entries;
}

function lineAt(list: Buffer, at: number, file: string) {
  if (at + CENTRAL.size > list.length || list.readUInt32LE(at) !== CENTRAL.sign)
    throw faulty(file, 'its list of contents is cut off');
  const [flags, method] = [list.readUInt16LE(at + 8), list.readUInt16LE(at + 10)];
  const [nameLength, extraLength] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30)];
  const extra = at + CENTRAL.size + nameLength;
  const next = extra + extraLength;
  if (next > list.length || list.readUInt16LE(at + 32) !== 0)
    throw faulty(file, 'its list of contents is cut off');
  const name = list.toString('utf8', at + CENTRAL.size, extra);
  if (flags !== 0x0808 || (method !== 0 && method !== 8))
    throw faulty(file, 'an entry is encrypted or packed in an unknown way', shown(name));
  const narrow = list.readUInt32LE(at + 42);
  const wide = narrow === WIDE && extraLength === 12 && list.readUInt32LE(extra) === (1 | (8 << 16));
  if (wide !== extraLength > 0)
    throw faulty(file, 'an entry has fields that do not belong there', shown(name));
  return {
    name,
    packed: method === 8,
    crc: list.readUInt32LE(at + 16),
    compressed: list.readUInt32LE(at + 20),
    size: list.readUInt32LE(at + 24),
    offset: wide ? Number(list.readBigUInt64LE(extra + 4)) : narrow,
    next,
  };
}

/** The record at the very end: no comment may follow it. */
async function endOf(handle: FileHandle, file: string, size: number) {
  const none = faulty(file, 'it is not whole, or no bundle or backup of Tutela');
  if (size < END.size) throw none;
  const end = await bytesAt(handle, file, size - END.size, END.size);
  if (end.readUInt32LE(0) !== END.sign || end.readUInt16LE(20) !== 0) throw none;
  const place = { count: end.readUInt16LE(10), length: end.readUInt32LE(12), start: end.readUInt32LE(16) };
  if (place.start !== WIDE) return { ...place, end: size - END.size };
  const from = size - END.size - WIDE_LOCATOR.size - WIDE_END.size;
  if (from < 0) throw none;
  const wide = await bytesAt(handle, file, from, WIDE_END.size + WIDE_LOCATOR.size);
  if (wide.readUInt32LE(0) !== WIDE_END.sign || wide.readUInt32LE(WIDE_END.size) !== WIDE_LOCATOR.sign)
    throw none;
  const [count = 0, length = 0, start = 0] = [32, 40, 48].map((field) => Number(wide.readBigUInt64LE(field)));
  return { count, length, start, end: from };
}

async function* checked(handle: FileHandle, file: string, entry: Entry): AsyncGenerator<Buffer> {
  const { name, packed, size, compressed } = entry;
  let length = 0;
  let crc = 0;
  try {
    for await (const piece of packed ? inflated(raw(handle, file, entry)) : raw(handle, file, entry)) {
      length += piece.length;
      if (length > size) throw faulty(file, 'an entry holds more than its size says', name);
      if (length > LIMITS.free && length > compressed * LIMITS.ratio)
        throw faulty(file, `an entry grows by more than ${LIMITS.ratio} to 1`, name);
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    if (
      (error as { code?: string }).code?.startsWith('Z_') ||
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    )
      throw faulty(file, 'an entry cannot be unpacked', name);
    throw error;
  }
  if (length !== size) throw faulty(file, 'an entry holds less than its size says', name);
  if (crc !== entry.crc) throw faulty(file, 'a checksum is wrong', name);
}

async function* raw(handle: FileHandle, file: string, { start, compressed }: Entry): AsyncGenerator<Buffer> {
  for (let at = 0; at < compressed; at += PIECE)
    yield await bytesAt(handle, file, start + at, Math.min(PIECE, compressed - at));
}

function inflated(data: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  return pipeline(Readable.from(data, { objectMode: false }), createInflateRaw(), () => undefined);
}

async function bytesAt(handle: FileHandle, file: string, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let got = 0;
  while (got < length) {
    const { bytesRead } = await handle.read(bytes, got, length - got, at + got);
    if (bytesRead === 0) throw faulty(file, 'it is cut off');
    got += bytesRead;
  }
  return bytes;
}

/** A name from outside, fit for a message. */
function shown(name: string): string {
  return [...name.slice(0, 60)].filter((sign) => sign >= ' ' && sign !== '\u007f').join('');
}
