/** Takes the tokens of Rich Text (RTF 1.9.1, "RTF Syntax"). */
export type Tokens = {
  open(): void;
  close(): void;
  /** @param value the figure behind the word; undefined where there is none */
  word(name: string, value: number | undefined): void;
  /** `\~`, `\-`, `\*` and their like. */
  symbol(sign: string): void;
  /** One byte of text, plain or as `\'hh`. */
  byte(value: number): void;
};

const LONGEST_WORD = 40;
const LONGEST_FIGURE = 11;

/** Walks the bytes once, from the first to the last. Binary data are jumped over by their stated length. */
export function tokenise(bytes: Uint8Array, tokens: Tokens): void {
  const { length } = bytes;
  let at = 0;
  while (at < length) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === 0x7b) tokens.open();
    else if (byte === 0x7d) tokens.close();
    else if (byte === 0x5c) at = control(bytes, at, tokens);
    else if (byte !== 0x0d && byte !== 0x0a && byte !== 0) tokens.byte(byte);
  }
}

function control(bytes: Uint8Array, from: number, tokens: Tokens): number {
  const first = bytes[from] ?? 0x20;
  if (first === 0x27) {
    const value = Number.parseInt(String.fromCharCode(bytes[from + 1] ?? 0, bytes[from + 2] ?? 0), 16);
    if (Number.isNaN(value)) return from + 1;
    tokens.byte(value);
    return from + 3;
  }
  if (!isLetter(first)) {
    tokens.symbol(String.fromCharCode(first));
    return from + 1;
  }
  let at = from;
  while (at < bytes.length && at - from < LONGEST_WORD && isLetter(bytes[at] ?? 0)) at += 1;
  const name = ascii(bytes, from, at);
  const figureAt = at;
  if (bytes[at] === 0x2d) at += 1;
  while (at - figureAt < LONGEST_FIGURE && isFigure(bytes[at] ?? 0)) at += 1;
  const value = Number.parseInt(ascii(bytes, figureAt, at), 10);
  if (Number.isNaN(value)) at = figureAt;
  if (bytes[at] === 0x20) at += 1;
  if (name === 'bin') return Math.min(bytes.length, at + Math.max(0, value || 0));
  tokens.word(name, Number.isNaN(value) ? undefined : value);
  return at;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isFigure(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
