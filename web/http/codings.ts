import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { madeOnce } from '#web/words/made-once.ts';

export type Coding = 'br' | 'gzip' | 'identity';
export type Bodies = Readonly<Record<Coding, Uint8Array<ArrayBuffer>>>;

export const CODINGS: readonly Coding[] = ['br', 'gzip', 'identity'];

/** Good for what is compressed once and sent often. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** The same bytes in a coding. */
export function coded(raw: Uint8Array<ArrayBuffer>, coding: Coding): Uint8Array<ArrayBuffer> {
  if (coding === 'identity') return raw;
  return new Uint8Array(coding === 'br' ? brotliCompressSync(raw, QUALITY) : gzipSync(raw));
}

export function inAllCodings(raw: Uint8Array<ArrayBuffer>): Bodies {
  return { br: coded(raw, 'br'), gzip: coded(raw, 'gzip'), identity: raw };
}

/** RFC 9110, 12.5.3: a coding with q=0 is refused. */
export function codingFor(accept: string): Coding {
  return chosen(accept);
}

// Browsers say one of a few things, each many thousand times.
const chosen = madeOnce((accept): Coding => {
  const accepts = (name: string): boolean =>
    accept.split(',').some((part) => {
      const [coding, ...params] = part
        .trim()
        .toLowerCase()
        .split(';')
        .map((each) => each.trim());
      return coding === name && !params.some((param) => /^q=0(\.0*)?$/.test(param));
    });
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : 'identity';
});
