import { END, SKIP, foldCode } from './fold.ts';

/** Growing store of the distinct folded words seen, each with a small integer. */
export type Vocabulary = {
  readonly size: () => number;
  readonly word: (id: number) => string;
  /** Splits a text into words; the result stands in the buffers until the next call. */
  readonly read: (text: string) => Words;
};

/** Words of one text in parallel arrays; only the first `count` entries count. */
export type Words = {
  count: number;
  ids: Int32Array;
  /** Offsets into the text in UTF-16 code units, `ends` exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** Number of the sentence a word stands in, from 0. */
  sentences: Int32Array;
};

const FULL_STOP = 46;
const SEMICOLON = 59;
const ARABIC_SEMICOLON = 0x61b;

/**
 * Words are found and numbered in one pass without making a string for each:
 * two independent 32-bit hashes of the folded letters stand for the word.
 */
export function vocabulary(): Vocabulary {
  let capacity = 1 << 15;
  let slots = new Int32Array(capacity).fill(-1);
  let first = new Int32Array(capacity >> 1);
  let second = new Int32Array(capacity >> 1);
  const list: string[] = [];
  const words: Words = {
    count: 0,
    ids: new Int32Array(1024),
    starts: new Int32Array(1024),
    ends: new Int32Array(1024),
    sentences: new Int32Array(1024),
  };

  function grow(): void {
    capacity *= 2;
    slots = new Int32Array(capacity).fill(-1);
    first = widen(first, capacity >> 1);
    second = widen(second, capacity >> 1);
    for (let id = 0; id < list.length; id++) {
      let at = (first[id] as number) & (capacity - 1);
      while (slots[at] !== -1) at = (at + 1) & (capacity - 1);
      slots[at] = id;
    }
  }

  function number(h1: number, h2: number, text: string, start: number, end: number): number {
    let at = h1 & (capacity - 1);
    for (;;) {
      const id = slots[at] as number;
      if (id === -1) break;
      if (first[id] === h1 && second[id] === h2) return id;
      at = (at + 1) & (capacity - 1);
    }
    const id = list.length;
    slots[at] = id;
    first[id] = h1;
    second[id] = h2;
    list.push(folded(text, start, end));
    if (list.length * 2 >= capacity) grow();
    return id;
  }

  function read(text: string): Words {
    const length = text.length;
    let count = 0;
    let sentence = 0;
    let i = 0;
    while (i < length) {
      let code = foldCode(text.charCodeAt(i));
      if (code <= SKIP) {
        const raw = text.charCodeAt(i);
        if ((raw === FULL_STOP && endsSentence(text, i)) || raw === SEMICOLON || raw === ARABIC_SEMICOLON) {
          sentence++;
        }
        i++;
        continue;
      }
      const start = i;
      let h1 = 0x811c9dc5 | 0;
      let h2 = 5381;
      while (code !== END) {
        if (code !== SKIP) {
          h1 = Math.imul(h1 ^ code, 0x01000193);
          h2 = (Math.imul(h2, 33) + code) | 0;
        }
        i++;
        if (i >= length) break;
        code = foldCode(text.charCodeAt(i));
      }
      if (count === words.ids.length) extend(words);
      words.ids[count] = number(h1, h2, text, start, i);
      words.starts[count] = start;
      words.ends[count] = i;
      words.sentences[count] = sentence;
      count++;
    }
    words.count = count;
    return words;
  }

  return { size: () => list.length, word: (id) => list[id] as string, read };
}

/** A full stop ends a sentence, but not in "art. 2" or "para. a": the next word then begins with a digit or small. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  const before = text.charCodeAt(at - 1);
  if (before >= 48 && before <= 57) return false;
  while (text.charCodeAt(next) === 32) next++;
  if (next === at + 1) return !(text.charCodeAt(next) > 32);
  const code = text.charCodeAt(next);
  const digit = code >= 48 && code <= 57;
  const small = (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
  return !digit && !small;
}

function folded(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code > SKIP) out += String.fromCharCode(code);
  }
  return out;
}

function extend(words: Words): void {
  const size = words.ids.length * 2;
  words.ids = widen(words.ids, size);
  words.starts = widen(words.starts, size);
  words.ends = widen(words.ends, size);
  words.sentences = widen(words.sentences, size);
}

function widen(old: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(size);
  wide.set(old);
  return wide;
}
