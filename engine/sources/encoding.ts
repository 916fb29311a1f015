import { plausibility } from './plausibility.ts';

/** Text with "\n" line ends and no byte order mark, and the WHATWG name of its encoding. */
export type Decoded = { readonly text: string; readonly encoding: string };

/** Tried when the bytes are not UTF-8; the first of equals wins. */
const SINGLE_BYTE = ['windows-1252', 'windows-1251', 'windows-1256', 'macintosh'] as const;
const SAMPLE = 65_536;

/**
 * Decodes a text file: byte order mark, then UTF-16 by its NULs, then the charset the document
 * declares (HTML, XML) where the bytes agree, then UTF-8, then the likeliest single-byte encoding.
 * Never throws; bytes that fit nothing come back as U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = marked(bytes) ?? wide(bytes) ?? declared(bytes) ?? unicode(bytes) ?? likeliest(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text, encoding };
}

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: spaces and line ends leave NULs on one side only. */
function wide(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const enough = Math.max(1, length / 100);
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  if (!head.includes('<')) return undefined;
  const label = /(?:encoding|charset)\s{0,5}=\s{0,5}["']?([A-Za-z0-9_:.-]{2,40})/u.exec(head)?.[1];
  if (label === undefined || /^utf-?16/iu.test(label)) return undefined;
  return decodes(label, bytes) ? new TextDecoder(label).encoding : undefined;
}

/** UTF-8, also with a few broken bytes: one damaged character must not turn a law into Latin-1. */
function unicode(bytes: Uint8Array): string | undefined {
  if (decodes('utf-8', bytes)) return 'utf-8';
  const sample = new TextDecoder('utf-8').decode(aroundFirstHigh(bytes));
  let good = 0;
  let bad = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code === 0xfffd) bad += 1;
    else if (code >= 0x80) good += 1;
  }
  return good > 20 * bad ? 'utf-8' : undefined;
}

function likeliest(bytes: Uint8Array): string {
  const sample = aroundFirstHigh(bytes);
  let best: string = SINGLE_BYTE[0];
  let most = -Infinity;
  for (const encoding of SINGLE_BYTE) {
    const score = plausibility(new TextDecoder(encoding).decode(sample));
    if (score > most) {
      most = score;
      best = encoding;
    }
  }
  return best;
}

function aroundFirstHigh(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 64);
  return bytes.subarray(first, first + SAMPLE);
}

function decodes(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
