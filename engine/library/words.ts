/** One word of a text as it is searched: folded, without its ending. */
export type Word = { readonly text: string; readonly stem: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u0640]*/gu;

/** Words that bind and mean nothing by themselves, in the languages of the portal. */
const BINDING = new Set(
  [
    'a an and as at by for from in into of on or the to with',
    'au aux avec ce ces d dans de des du en et l la le les par pour qu que sur un une',
    'al con del el en la las los o para por que se su sus un una y e',
    'في من على إلى عن أو و ما التي الذي',
  ]
    .join(' ')
    .split(' ')
    .map(folded),
);

/** "Prostituées" to "prostituees", the letters of Arabic made one, "Straße" to "strasse". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

/** The words of a text that mean something, in order; linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const plain = folded(word);
    if (plain === '' || BINDING.has(plain)) continue;
    found.push({ text: word, stem: stemOf(plain) });
  }
  return found;
}

const ARABIC = /^[\u0600-\u06ff]+$/u;
const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const ENDINGS = ['ات', 'ون', 'ين', 'يه', 'ها', 'هم', 'ه'];
const ODD: Readonly<Record<string, string>> = { children: 'child', indices: 'index', women: 'woman' };

/**
 * Cuts plurals and the commonest endings, so that "guidelines" meets "guideline" and "الأطفال" meets "أطفال". It is
 * cautious: two words become one only where they are forms of the same.
 */
export function stemOf(word: string): string {
  const odd = Object.hasOwn(ODD, word) ? ODD[word] : undefined;
  if (odd !== undefined) return odd;
  if (ARABIC.test(word)) return arabicStem(word);
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 5 && /(?:x|ch|sh|ss)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 5 && /(?:ion|or|dad|al)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^su]s$/u.test(stem) && !stem.endsWith('is')) stem = stem.slice(0, -1);
  if (stem.length > 6 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 5 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem;
}

function arabicStem(word: string): string {
  const article = ARTICLES.find((each) => word.startsWith(each) && word.length - each.length >= 3);
  const bare = article === undefined ? word : word.slice(article.length);
  const ending = ENDINGS.find((each) => bare.endsWith(each) && bare.length - each.length >= 3);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}
