import { Inflate } from 'fflate';
import type { Entry } from './directory.ts';
import { LIMITS, damaged, refused } from './limits.ts';

type Room = { readonly left: number; readonly total: number };

/** Small enough that one step of the inflater stays below 20 MB whatever it is fed. */
const STEP = 16_384;

/**
 * Inflates one entry step by step; the sizes that the archive states are checked, never trusted.
 *
 * @param room bytes that may still be inflated from this archive, and in all
 * @throws InputError when a limit is passed or the data do not fit their size or checksum
 */
export function inflate(file: string, entry: Entry, data: Uint8Array, room: Room): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8)
    throw refused(file, `an entry is packed in a way that is not read (method ${entry.method})`, entry.name);
  const bytes = entry.method === 0 ? data : unpacked(file, entry, data, room);
  if (bytes.length > room.left) throw tooMuch(file, entry, room);
  if (bytes.length !== entry.size)
    throw refused(file, 'an entry holds more or less than its size says', entry.name);
  if (checksum(bytes) !== entry.crc) throw damaged(file, 'a checksum is wrong', entry.name);
  return bytes;
}

function unpacked(file: string, entry: Entry, data: Uint8Array, room: Room): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflater = new Inflate((part, last) => {
    length += part.length;
    if (length > room.left) throw tooMuch(file, entry, room);
    if (length > LIMITS.entry)
      throw refused(file, `an entry is larger than ${LIMITS.entry} bytes`, entry.name);
    if (length > LIMITS.free && length > data.length * LIMITS.ratio)
      throw refused(file, `an entry grows by more than ${LIMITS.ratio} to 1 (a zip bomb)`, entry.name);
    if (length > entry.size)
      throw refused(file, 'an entry holds more or less than its size says', entry.name);
    parts.push(part);
    ended = last;
  });
  try {
    for (let at = 0; at < data.length && !ended; at += STEP)
      inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') throw error;
    throw damaged(file, 'an entry cannot be unpacked', entry.name);
  }
  return joined(parts, length);
}

function tooMuch(file: string, entry: Entry, room: Room) {
  return refused(file, `it holds more than ${room.total} bytes`, entry.name);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as in APPNOTE.TXT 4.4.7. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    value = (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
