/** Words that begin a unit of law, in the languages that print them first; small letters. */
const UNIT =
  '§+|art(?:s|[íi]culos?|icles?|igos?|ikel|iklen|icolo|icol(?:ul)?|yku[łl])?|άρθρ(?:ο|α|ον)|αρθρο|section|sec|sección|seção|secção|sezione|rule|regulation|' +
  'chapter|chapitre|cap[íi]tulo|capitolo|kapitel|κεφάλαιο|κεφαλαιο|part|partie|parte|teil|deel|μέρος|μεροσ|title|titre|t[íi]tulo|titolo|titel|τίτλος|τιτλοσ|' +
  'book|livre|libro|livro|buch|βιβλίο|annexe?|anexo|anhang|schedule|appendix|παράρτημα|sous-section|abschnitt|τμήμα|τμημα|paragraphe|' +
  'статья|глава|раздел|часть|стаття|член|чл|madde|bölüm|pasal|bab|điều|chương|المادة|مادة|ماده|الفصل|فصل|الباب|باب|القسم|قسم';

const LABEL = new RegExp(`^[([«"“]{0,2} ?(?:${UNIT})\\.? ?[\\p{L}\\p{Nd}(]`, 'iu');
const LABEL_WORD = new RegExp(`^[([«"“]{0,2} ?(?:${UNIT})(?!\\p{L})`, 'iu');

/** "1.", "1)", "(1)", "(a)", "a)", "1°", "iv)", "α)", "–", "•": a paragraph or an item begins. */
const ITEM =
  /^[«"“]?(?:\(?(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,3}){0,3}|[ivxlc]{1,6}|[IVXLC]{1,6}|\p{L}{1,2})(?:\s?(?:bis|ter|quater))?\)|(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,3}){0,3}|[IVXLC]{1,5}|[\p{Ll}\p{Lu}]{1,2})\.(?=[\s(\p{Lu}])|\p{Nd}{1,3} ?[°º]|\p{Nd}{1,3}\.?[-–—]\s|[•▪➢✓·◦■●*–—-]\s)/u;

/** @returns true for "Article 12", "Art. 12 Purpose", "ΚΕΦΑΛΑΙΟ Α΄": a line that begins a unit */
export function beginsUnit(text: string): boolean {
  return LABEL.test(plain(text)) || /^第[\d一二三四五六七八九十百千]{1,8}[条條章節编]/u.test(text);
}

/** @returns true when the line holds a label and nothing else, so that what follows is its heading or text */
export function isBareLabel(text: string): boolean {
  if (text.length > 40) return false;
  const words = plain(text)
    .replace(/(?<![)\]»”".:–—-])[)\]»”".:–—-]+$/u, '')
    .trim()
    .split(/\s+/u);
  return words.length <= 3 && LABEL_WORD.test(plain(text)) && (words.length > 1 || /§/u.test(text));
}

/** @returns true for a line that begins a paragraph or item by its number, letter or dash */
export function beginsItem(text: string): boolean {
  return ITEM.test(text);
}

/** @returns true when a sentence or a part of a list ends here */
export function ends(text: string): boolean {
  return /[.;:!?…·؛؟。；][)\]»”"’'΄]{0,4}$/u.test(text.slice(-5));
}

/** @returns true when the text may begin a sentence: a capital, a figure, a quotation, a letter without case */
export function mayBegin(text: string): boolean {
  return /^[«“"„(‘'[\s]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}§•▪–—*-]/u.test(text);
}

function plain(text: string): string {
  return text.replace(/\u0640/gu, '');
}
