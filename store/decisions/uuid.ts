import { randomFillSync } from 'node:crypto';

/**
 * UUID of version 7 (RFC 9562, section 5.7): milliseconds first, so that ids stand in order of time.
 *
 * @param now milliseconds since 1970
 */
export function uuid7(now: number = Date.now()): string {
  const bytes = randomFillSync(Buffer.alloc(16));
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
