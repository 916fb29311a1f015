/** Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
export const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** Ligatures and positional forms stand for base letters; superscripts and "º" must not be touched. */
const FORMS = /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const ALL_FORMS = /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFDFB\uFE70-\uFEFC]+/gu;

/** What has to be looked at more closely. */
const ODD = /[\u0000-\u001F\u007F-\u00A0\u2000-\u200A\u2028-\u202F\u3000\uE000-\uFEFF]|  /u;

/** What symbol fonts put at these places in nearly every document. */
const BULLETS: ReadonlyMap<string, string> = new Map([
  ['\uF0B7', '•'],
  ['\uF0A7', '▪'],
  ['\uF0D8', '➢'],
  ['\uF02D', '-'],
  ['\uF0FC', '✓'],
]);

/**
 * Turns the characters of a font into those that people search for.
 *
 * @param raw text as the file maps it, not normalised
 */
export function plainLetters(raw: string): string {
  if (!ODD.test(raw)) return raw;
  let text = raw;
  if (FORMS.test(text)) text = text.replace(ALL_FORMS, (found) => found.normalize('NFKC'));
  if (/[\uE000-\uF8FF]/u.test(text))
    text = text.replace(/[\uE000-\uF8FF]/gu, (one) => BULLETS.get(one) ?? one);
  // A font without a mapping yields control characters.
  return text.replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu, '\uFFFD').replace(/\s+/gu, ' ');
}

/** The stroke that stretches a word says nothing; in "هـ" (Hijri year) it belongs to the letter. */
export function withoutStretching(text: string): string {
  return text
    .replace(/\u0640+(?=[\u0620-\u065F\u066E-\u06D3])/gu, '')
    .replace(/(?<=[^\u0647\s\u0640]|(?<![^\u0647\s])\u0640)\u0640+(?!\p{L})/gu, '');
}

/** @returns how many characters have no meaning: private use, or the mark of a missing one */
export function unreadable(text: string): number {
  return text.match(/[\uE000-\uF8FF\uFFFD]/gu)?.length ?? 0;
}

const TO_GREEK = pairs('ABEZHIKMNOPTYXovu', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ');
const TO_CYRILLIC = pairs('ABEKMHOPCTXaeopcxyi', 'АВЕКМНОРСТХаеорсхуі');

/** Latin letters typed for those that look the same: "Άρθρo" with a Latin o would be found by nobody. */
export function oneScript(text: string): string {
  if (!/[\u0370-\u03FF\u0400-\u04FF]/u.test(text) || !/[A-Za-z]/u.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!/[A-Za-z]/u.test(word)) return word;
    const table = /[\u0370-\u03FF]/u.test(word)
      ? TO_GREEK
      : /[\u0400-\u04FF]/u.test(word)
        ? TO_CYRILLIC
        : undefined;
    if (table === undefined || !(word.match(/[A-Za-z]/gu) ?? []).every((letter) => table.has(letter)))
      return word;
    return word.replace(/[A-Za-z]/gu, (letter) => table.get(letter) ?? letter);
  });
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, index) => [letter, letters[index] ?? letter]));
}
