/** Signs of laws that stand outside ASCII and alone: quotation marks, section signs, ordinals. */
const SIGNS = '«»“”‘’–—§°ºª€…„•\u00A0،؛؟№';

/**
 * How much a decoded sample looks like written language: letters of one script stand together, an
 * accented letter stands in a Latin word, a capital does not stand inside a word.
 *
 * @returns a score, higher is likelier; comparable only between decodings of the same bytes
 */
export function plausibility(sample: string): number {
  let score = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const letter = sample.charAt(index);
    if (letter < '\u0080') continue;
    score += ofLetter(letter, sample.charAt(index - 1), sample.charAt(index + 1));
  }
  return score;
}

function ofLetter(letter: string, before: string, after: string): number {
  if (letter <= '\u009F' || letter === '\uFFFD') return -3;
  if (SIGNS.includes(letter)) return 0.5;
  const script = scriptOf(letter);
  if (script === 'none') return -1;
  if (isLower(before) && isUpper(letter)) return -2;
  if (script === 'latin') {
    const inWord = /[A-Za-z]/u.test(before) || /[A-Za-z]/u.test(after);
    return inWord ? 1 : -0.5;
  }
  const company = scriptOf(before) === script || scriptOf(after) === script;
  return company ? 1 : -1;
}

function scriptOf(letter: string): 'latin' | 'cyrillic' | 'arabic' | 'none' {
  if (letter >= '\u00C0' && letter <= '\u024F' && letter !== '×' && letter !== '÷') return 'latin';
  if (letter >= '\u0400' && letter <= '\u04FF') return 'cyrillic';
  if (letter >= '\u0600' && letter <= '\u06FF') return 'arabic';
  return 'none';
}

function isLower(letter: string): boolean {
  return letter !== '' && letter !== letter.toUpperCase();
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
