import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { CENTRAL, DESCRIPTOR, END, LARGEST, LOCAL, WIDE, WIDE_END, WIDE_LOCATOR } from './archive-form.ts';

/** What goes into an archive next. It is asked for only when all before it was written. */
export type Entering = {
  readonly name: string;
  readonly data: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Deflated; originals stand as they are, since most are packed already. */
  readonly packed: boolean;
};

export type Made = { readonly name: string; readonly size: number; readonly sha256: string };

type Placed = Omit<Made, 'sha256'> & {
  readonly packed: boolean;
  readonly crc: number;
  readonly compressed: number;
  readonly offset: number;
};

/**
 * A ZIP (APPNOTE.TXT 6.3.10) as it is made, piece by piece: nothing is held but the list of contents. Larger than 4 GB
 * and of more than 65,535 entries where it must be; no entry is. The same entries give the same bytes.
 *
 * @param made told of each entry before the next is asked for
 */
export async function* zipped(
  entries: AsyncIterable<Entering>,
  made: (one: Made) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const placed: Placed[] = [];
  let at = 0;
  for await (const { name, data, packed } of entries) {
    const header = localHeader(name, packed);
    yield header;
    const count = { size: 0, crc: 0, hash: createHash('sha256') };
    let compressed = 0;
    for await (const piece of packed ? deflated(counted(data, count)) : counted(data, count)) {
      compressed += piece.length;
      yield piece;
    }
    if (count.size > LARGEST || compressed > LARGEST) throw new Error(`${name} is larger than 4 GB`);
    const { size, crc } = count;
    yield descriptor(crc, compressed, size);
    placed.push({ name, packed, crc, compressed, size, offset: at });
    at += header.length + compressed + DESCRIPTOR.size;
    made({ name, size, sha256: count.hash.digest('hex') });
  }
  yield* directory(placed, at);
}

type Count = { size: number; crc: number; readonly hash: ReturnType<typeof createHash> };

async function* counted(data: Entering['data'], count: Count): AsyncGenerator<Uint8Array> {
  for await (const piece of data) {
    count.size += piece.length;
    count.crc = crc32(piece, count.crc);
    count.hash.update(piece);
    yield piece;
  }
}

/** On other threads than the one that answers readers. */
function deflated(data: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const deflate = createDeflateRaw();
  // A failure of the source ends the stream with it, which is told to whoever reads it.
  return pipeline(Readable.from(data, { objectMode: false }), deflate, () => undefined);
}

function localHeader(name: string, packed: boolean): Buffer {
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(LOCAL.size);
  header.writeUInt32LE(LOCAL.sign, 0);
  header.writeUInt32LE(VERSION | (FLAGS << 16), 4);
  header.writeUInt16LE(packed ? 8 : 0, 8);
  header.writeUInt16LE(DAY, 12);
  header.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([header, bytes]);
}

/** Sizes follow the data, and names are UTF-8. */
const FLAGS = 0x0808;
const VERSION = 45;
/** 1 January 1980: when an entry was written says nothing here. */
const DAY = 0x0021;

function descriptor(crc: number, compressed: number, size: number): Buffer {
  const bytes = Buffer.alloc(DESCRIPTOR.size);
  [DESCRIPTOR.sign, crc, compressed, size].forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}

function* directory(placed: readonly Placed[], start: number): Generator<Buffer> {
  let size = 0;
  for (const entry of placed) {
    const line = centralHeader(entry);
    size += line.length;
    yield line;
  }
  const wide = start + size >= WIDE || placed.length >= 0xffff;
  if (wide) yield wideEnd(placed.length, size, start);
  const end = Buffer.alloc(END.size);
  end.writeUInt32LE(END.sign, 0);
  end.writeUInt16LE(wide ? 0xffff : placed.length, 8);
  end.writeUInt16LE(wide ? 0xffff : placed.length, 10);
  end.writeUInt32LE(wide ? WIDE : size, 12);
  end.writeUInt32LE(wide ? WIDE : start, 16);
  yield end;
}

function centralHeader({ name, packed, crc, compressed, size, offset }: Placed): Buffer {
  const bytes = Buffer.from(name);
  const wide = offset >= WIDE;
  const header = Buffer.alloc(CENTRAL.size);
  header.writeUInt32LE(CENTRAL.sign, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt32LE(VERSION | (FLAGS << 16), 6);
  header.writeUInt16LE(packed ? 8 : 0, 10);
  header.writeUInt16LE(DAY, 14);
  [crc, compressed, size].forEach((value, index) => header.writeUInt32LE(value, 16 + index * 4));
  header.writeUInt16LE(bytes.length, 28);
  header.writeUInt16LE(wide ? 12 : 0, 30);
  header.writeUInt32LE(wide ? WIDE : offset, 42);
  if (!wide) return Buffer.concat([header, bytes]);
  const extra = Buffer.alloc(12);
  extra.writeUInt32LE(1 | (8 << 16), 0);
  extra.writeBigUInt64LE(BigInt(offset), 4);
  return Buffer.concat([header, bytes, extra]);
}

function wideEnd(count: number, size: number, start: number): Buffer {
  const bytes = Buffer.alloc(WIDE_END.size + WIDE_LOCATOR.size);
  bytes.writeUInt32LE(WIDE_END.sign, 0);
  bytes.writeBigUInt64LE(BigInt(WIDE_END.size - 12), 4);
  bytes.writeUInt32LE(VERSION | (VERSION << 16), 12);
  [count, count, size, start].forEach((value, index) =>
    bytes.writeBigUInt64LE(BigInt(value), 24 + index * 8),
  );
  bytes.writeUInt32LE(WIDE_LOCATOR.sign, WIDE_END.size);
  bytes.writeBigUInt64LE(BigInt(start + size), WIDE_END.size + 8);
  bytes.writeUInt32LE(1, WIDE_END.size + 16);
  return bytes;
}
