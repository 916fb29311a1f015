import { sha1 } from './sha1.ts';

/** The space in which Tutela names things. It never changes: the same thing keeps its UUID in every export. */
export const NAMESPACE = '737c2cb1-3928-4861-a418-806797c523c5';

/**
 * A stable UUID, version 5 (RFC 9562, 5.5): the same name gives the same UUID on every machine and in every year.
 *
 * @param name unique in Tutela, with its kind first: "control csam.produce"
 */
export function uuidOf(name: string): string {
  const space = NAMESPACE.replaceAll('-', '');
  const text = new TextEncoder().encode(name);
  const bytes = new Uint8Array(16 + text.length);
  for (let index = 0; index < 16; index++) {
    bytes[index] = Number.parseInt(space.slice(index * 2, index * 2 + 2), 16);
  }
  bytes.set(text, 16);
  const hash = sha1(bytes);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
