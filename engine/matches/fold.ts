/** Meaning of a folded code: 0 ends a word, 1 is skipped within a word, anything else is a letter or digit. */
export const END = 0;
export const SKIP = 1;

const UNKNOWN = 0xffff;
const table = new Uint16Array(0x10000).fill(UNKNOWN);

/**
 * Folds one UTF-16 code unit: lower case, without diacritics, Arabic letter variants made one.
 * The same folding serves the law and the patterns of the lexicon, so the two always meet.
 */
export function foldCode(code: number): number {
  const known = table[code] as number;
  if (known !== UNKNOWN) return known;
  const folded = compute(code);
  table[code] = folded;
  return folded;
}

export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = foldCode(word.charCodeAt(i));
    if (code > SKIP) out += String.fromCharCode(code);
  }
  return out;
}

function compute(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return END;
  const char = String.fromCharCode(code);
  // Soft hyphen, joiners and tatweel stand inside words without meaning anything.
  if (code === 0xad || code === 0x640 || (code >= 0x200b && code <= 0x200f)) return SKIP;
  if (/\p{M}/u.test(char)) return SKIP;
  if (!/[\p{L}\p{N}]/u.test(char)) return END;
  if (char === 'ى') return 'ي'.charCodeAt(0);
  if (char === 'ة') return 'ه'.charCodeAt(0);
  const first = char.normalize('NFD').charCodeAt(0);
  // A few ideographs come apart into one beyond the first plane, which is no single unit: they stay as they are.
  const base = first >= 0xd800 && first <= 0xdfff ? code : first;
  const lower = String.fromCharCode(base).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : base;
}
