import { pick, type Random } from '#engine/matches/random-law.ts';

/** Pieces that readers of these formats have stumbled over: marks, ends, sizes, halves of characters. */
const PIECES = [
  ...[
    '<',
    '>',
    '</',
    '<!--',
    ']]>',
    '&#0;',
    '&#x110000;',
    '&lt',
    '<![CDATA[',
    '<?xml',
    '<!DOCTYPE x [',
    '"',
    '\0',
  ],
  ...[
    '{\\rtf',
    '\\u-1?',
    '\\bin9999 ',
    '}',
    '{',
    "\\'",
    'endobj',
    'endstream',
    '<<',
    '>>',
    '0 0 R',
    'stream\r\n',
  ],
  ...['\ufeff', '\ud83d\ude00', '\u202e', '---\n', '# ', '\r', '999999999999', '-1', 'xmlns="', 'w:val="'],
].map((piece) => new TextEncoder().encode(piece));

const HOW = ['flip', 'delete', 'insert', 'splice', 'repeat', 'cut'] as const;

/**
 * Damages bytes as bad disks, bad programs and bad people do; one to eight times. The same numbers give the same bytes.
 *
 * @param other another file, parts of which are put into this one
 * @param most the result has no more bytes
 */
export function damaged(random: Random, bytes: Uint8Array, other: Uint8Array, most: number): Uint8Array {
  let now = bytes;
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--) now = once(random, now, other);
  return now.subarray(0, most);
}

function once(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1));
  const length = Math.floor(random() ** 3 * Math.min(4000, bytes.length));
  switch (pick(random, HOW)) {
    case 'flip': {
      const copy = bytes.slice();
      for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
        copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
      }
      return copy;
    }
    case 'delete':
      return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + length));
    case 'insert':
      return joined(bytes.subarray(0, at), pick(random, PIECES), bytes.subarray(at));
    case 'splice': {
      const from = Math.floor(random() * other.length);
      return joined(bytes.subarray(0, at), other.subarray(from, from + 1 + length), bytes.subarray(at));
    }
    case 'repeat': {
      const piece = bytes.subarray(at, at + 1 + length);
      const times = 1 + Math.floor(random() ** 4 * 200);
      return joined(bytes.subarray(0, at), ...Array<Uint8Array>(times).fill(piece), bytes.subarray(at));
    }
    case 'cut':
      return random() < 0.7 ? bytes : bytes.subarray(0, at);
  }
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
