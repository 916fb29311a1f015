import { directoryOf } from './directory.ts';
import type { Entry } from './directory.ts';
import { inflate } from './inflate.ts';
import { LIMITS, damaged, refused } from './limits.ts';

/** An archive whose list of contents has been checked. Nothing is inflated until it is asked for. */
export type Archive = {
  readonly file: string;
  readonly names: readonly string[];
  /**
   * @returns the inflated bytes, undefined when there is no entry of this name
   * @throws InputError when a limit is passed or the entry is damaged
   */
  read(name: string): Uint8Array | undefined;
};

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

/**
 * @param total bytes that may be inflated from it in all
 * @throws InputError when the archive is damaged, or built to trick its reader
 */
export function openArchive(file: string, bytes: Uint8Array, total: number = LIMITS.total): Archive {
  const entries = directoryOf(file, bytes);
  const places = placesOf(file, bytes, entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let inflated = 0;
  return {
    file,
    names: entries.map((entry) => entry.name),
    read(name) {
      const entry = byName.get(name);
      const start = places.get(name);
      if (entry === undefined || start === undefined) return undefined;
      const data = bytes.subarray(start, start + entry.compressed);
      const content = inflate(file, entry, data, { left: total - inflated, total });
      inflated += content.length;
      return content;
    },
  };
}

/** True when the first bytes are those of an archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1
  );
}

/** @returns the names of the entries; none when this is no archive, or one that will be refused */
export function namesIn(bytes: Uint8Array): readonly string[] {
  if (!isArchive(bytes)) return [];
  try {
    return directoryOf('', bytes).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** @returns the entry that a part in `folder` means by `target`; never a place outside the archive */
export function placeFrom(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Where the data of each entry begin; two entries may not share bytes (the "better zip bomb"). */
function placesOf(file: string, bytes: Uint8Array, entries: readonly Entry[]): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = new Map<string, number>();
  let free = 0;
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    const { offset, name } = entry;
    if (offset < free) throw refused(file, 'two entries share the same bytes', name);
    if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL)
      throw damaged(file, 'an entry is not where the list says', name);
    const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + entry.compressed > bytes.length) throw damaged(file, 'an entry is cut off', name);
    places.set(name, start);
    free = start + entry.compressed;
  }
  return places;
}
