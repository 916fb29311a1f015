import { crc32, deflateRawSync } from 'node:zlib';
import { openArchive } from '#engine/sources/zip/archive.ts';
import { joined } from './damage.ts';

/**
 * An archive written anew with one of its files changed, so that damage reaches the reader of that file.
 *
 * @param choose which of the names, and what becomes of its bytes
 */
export function rezipped(
  bytes: Uint8Array,
  choose: (names: readonly string[]) => string,
  change: (content: Uint8Array) => Uint8Array,
): Uint8Array {
  const archive = openArchive('', bytes);
  const chosen = choose(archive.names);
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const name of archive.names) {
    const own = archive.read(name) ?? new Uint8Array();
    const content = name === chosen ? change(own) : own;
    // The first file of OpenDocument and EPUB must stand as it is.
    const stored = name === 'mimetype';
    const data = stored ? content : deflateRawSync(content, { level: 1 });
    const label = new TextEncoder().encode(name);
    const about = [20, 0, stored ? 0 : 8, 0, 0];
    const sizes = [crc32(content), data.length, content.length];
    const local = joined(
      numbers(4, 0x04034b50),
      numbers(2, ...about),
      numbers(4, ...sizes),
      numbers(2, label.length, 0),
      label,
      data,
    );
    centrals.push(
      joined(
        numbers(4, 0x02014b50),
        numbers(2, 20, ...about),
        numbers(4, ...sizes),
        numbers(2, label.length, 0, 0, 0, 0),
        numbers(4, 0, offset),
        label,
      ),
    );
    locals.push(local);
    offset += local.length;
  }
  const list = joined(...centrals);
  const count = archive.names.length;
  const end = joined(
    numbers(4, 0x06054b50),
    numbers(2, 0, 0, count, count),
    numbers(4, list.length, offset),
    numbers(2, 0),
  );
  return joined(...locals, list, end);
}

/** Little-endian, each of so many bytes. */
function numbers(size: 2 | 4, ...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(size * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    if (size === 2) view.setUint16(index * 2, value, true);
    else view.setUint32(index * 4, value >>> 0, true);
  });
  return bytes;
}
