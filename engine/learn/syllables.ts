/** Vowels side by side that are two syllables, in words of daily use. */
const APART =
  /[aeiouy]ing$|^scie|[^ct]ie(?=nc|nt)|iet|(?:d|r)ea$|[^ctsgx]i(?=ous|ans?$|a(?:$|[^lnr]))|[aeo]uou|[^gq]ua[lt]|eos?$|ios?$|ium|crea(?=te|ti)|oe[mt]/gu;

/**
 * Syllables of an English word, by its letters: runs of vowels, less those that are written and not heard. Right for about
 * nine words of ten; the measures take the mean of a whole page.
 */
export function syllablesEnglish(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/gu, '');
  if (letters.length <= 3) return 1;
  if (letters === 'maybe') return 2;
  const heard = letters
    .replace(/qu/u, 'q')
    .replace(/(?<=[^aeiouysxzcghl])es$|(?<=[^cs]h)es$|(?<=[aeiouy]l)es$/u, 's')
    .replace(/(?<=[^aeiouytd])ed$/u, 'd')
    .replace(/(?<=[aeiouy]l|[^laeiouy])e(?=$|(?:ly|ful|less|ment|ness|thing|where)$)/u, '')
    .replace(/^some(?=.)/u, 'som');
  const groups = heard.match(/[aeiouy]+/gu)?.length ?? 0;
  return Math.max(1, groups + (heard.match(APART)?.length ?? 0));
}

/** Syllables of a Spanish word: its spelling says them exactly, but for a few words of foreign origin. */
export function syllablesSpanish(word: string): number {
  const letters = word
    .toLowerCase()
    .replaceAll(/qu(?=[eiéí])/gu, 'q')
    .replaceAll(/gu(?=[eiéí])/gu, 'g')
    .replaceAll('ü', 'u')
    .replaceAll(/y(?![aeiouáéíóú])/gu, 'i');
  let count = 0;
  for (const [run] of letters.matchAll(/[aeiouáéíóúï]+(?:h(?=[aeiouáéíóú])[aeiouáéíóú]+)?/gu)) {
    let before = '';
    for (const vowel of run.replace('h', '')) {
      // Two strong vowels are two syllables; so is a weak one that bears the accent.
      const strong = (letter: string): boolean => /[aeoáéóíú]/u.test(letter);
      if (before === '' || (strong(before) && strong(vowel))) count += 1;
      before = vowel;
    }
  }
  return Math.max(1, count);
}
