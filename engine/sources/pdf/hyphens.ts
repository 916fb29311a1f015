import type { Line } from './geometry.ts';

/** What the rest of the document says of words that are cut at the end of a line. */
export type Hyphens = {
  /** True when the document cuts words at line ends at all. */
  readonly cuts: boolean;
  /** How often a word stands inside a line, small letters; only words that were asked for. */
  readonly seen: ReadonlyMap<string, number>;
};

const HYPHENS = '-‐‑−\u00AD';
/** What a word consists of, to the left of the hyphen. */
const PART = /[\p{L}\p{M}‐‑-]/u;
const GOES_ON = /^\p{Ll}[\p{L}\p{M}]*(?:[-‐‑][\p{L}\p{M}]+)*/u;
const OPENING = '("«“„[';
const CLOSING = '.,;:!?)]"»”·';
/** From this share of lines on, a hyphen at the end is the work of a typesetting program. */
const SHARE = 0.015;
/** First halves of words that English and French write with a hyphen. */
const PREFIX =
  /^(?:non|self|vice|quasi|ex|cross|so|sous|demi|mi|avant|après|celui|celle|ceux|celles|peut|moins)$/iu;
/** "Bundes- und Kantonsbehörden": the hyphen stands for a second half that comes later. */
const AND = /^(?:und|oder|bzw|sowie|bis|et|ou|and|or|og|och|en|of|ja|tai|eller)(?!\p{L})/u;

/** @param paragraphs lines that will be joined */
export function hyphensOf(paragraphs: readonly (readonly Line[])[]): Hyphens {
  const wanted = new Set<string>();
  let lines = 0;
  let cut = 0;
  for (const paragraph of paragraphs) {
    lines += Math.max(0, paragraph.length - 1);
    for (const [index, line] of paragraph.entries()) {
      const halves = halvesOf(line.text, paragraph[index + 1]?.text ?? '');
      if (halves === undefined) continue;
      cut += 1;
      for (const form of formsOf(halves)) wanted.add(form);
    }
  }
  const seen = new Map<string, number>();
  if (wanted.size === 0) return { cuts: false, seen };
  for (const lines of paragraphs) for (const { text } of lines) countWords(text, wanted, seen);
  return { cuts: cut > SHARE * lines, seen };
}

/** Every word of the law passes here: without patterns, which would cost as much as the layout of the page. */
function countWords(line: string, wanted: ReadonlySet<string>, seen: Map<string, number>): void {
  const text = line.toLowerCase();
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && !isGap(text.charCodeAt(end))) end += 1;
    let [from, to] = [start, end];
    while (from < to && OPENING.includes(text.charAt(from))) from += 1;
    while (to > from && CLOSING.includes(text.charAt(to - 1))) to -= 1;
    start = end + 1;
    if (from === to) continue;
    const part = text.slice(from, to);
    const word = /[\u2010\u2011]/u.test(part) ? part.replace(/[\u2010\u2011]/gu, '-') : part;
    if (wanted.has(word)) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
}

/** A space or an apostrophe. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x27 || code === 0x2019;
}

/** Joins two lines of one paragraph: with a space, or without where a word was cut or a hyphen stands. */
export function join(before: string, after: string, hyphens: Hyphens): string {
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  if (HYPHENS.includes(before.slice(-1)) && /[\p{L}\p{Nd}].$/u.test(before.slice(-2))) {
    const halves = halvesOf(before, after);
    if (halves === undefined) return /^[\p{L}\p{Nd}]/u.test(after) ? before + after : `${before} ${after}`;
    const [whole, parted] = formsOf(halves).map((form) => hyphens.seen.get(form) ?? 0) as [number, number];
    if (AND.test(after) && whole === 0) return `${before} ${after}`;
    const known = whole > 0 || parted > 0;
    const one = known ? whole >= parted : hyphens.cuts && !PREFIX.test(halves[0].replace(/^.*[-‐‑]/u, ''));
    return (one ? before.slice(0, -1) : before) + after;
  }
  return isDense(before.slice(-1)) && isDense(after.slice(0, 1)) ? before + after : `${before} ${after}`;
}

function halvesOf(before: string, after: string): readonly [string, string] | undefined {
  if (before === '' || !HYPHENS.includes(before.charAt(before.length - 1))) return undefined;
  let at = before.length - 1;
  while (at > 0 && PART.test(before.charAt(at - 1))) at -= 1;
  const first = before.slice(at, -1).replace(/^[-‐‑]+/u, '');
  const second = GOES_ON.exec(after)?.[0];
  return !/[\p{L}\p{M}]$/u.test(first) || second === undefined ? undefined : [first, second];
}

function formsOf([first, second]: readonly [string, string]): [string, string] {
  return [`${first}${second}`, `${first}-${second}`].map((form) => {
    return form.toLowerCase().replace(/[‐‑]/gu, '-');
  }) as [string, string];
}

/** Scripts without spaces between words. */
function isDense(letter: string): boolean {
  if (letter < '\u0E00') return false;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}，。、；：]/u.test(
    letter,
  );
}
