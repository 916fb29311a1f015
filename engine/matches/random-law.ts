/** Random and damaged texts of law for tests and for bench/fuzz.ts; the same seed gives the same texts. */

export type Random = () => number;

/** Numbers from 0 to 1, mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

const PIECES = [
  ...'aeéßñ1890.;,:§()[]-–\'’"«»/\\\n\t \u00a0\u00ad\u200f\u0301\u0640',
  '\ud83d',
  '\ude00',
  '😀',
  '\u0000',
  '\ufeff',
  ...'article 5|§§ 176 bis 176d|sections 64, 65 and 66|this Chapter|child|children|sells|imprisonment'.split(
    '|',
  ),
  ...'under the age of|18|images of a|fine|المادة 12|الطفل|mineur de quinze ans|L. 2|art. | |. '.split('|'),
];

/** Up to so many pieces: words of law, signs, halves of surrogate pairs. */
export function randomText(random: Random, most: number): string {
  let text = '';
  for (let left = Math.floor(random() * most); left > 0; left--) {
    text += pick(random, PIECES) + (random() < 0.6 ? ' ' : '');
  }
  return text;
}

/** The text with some of it cut out, said twice, turned to capitals, or struck by a stray piece. */
export function mutated(random: Random, text: string): string {
  let now = text;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const from = Math.floor(random() * now.length);
    const to = Math.min(now.length, from + Math.floor(random() * 60));
    const part = now.slice(from, to);
    const change = pick(random, ['', part + part, part.toUpperCase(), part + pick(random, PIECES)]);
    now = now.slice(0, from) + change + now.slice(to);
  }
  return now;
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}
