import { DRESSING, LATIN, NUMBER_WORDS } from './words.ts';

/** A number as printed and where the text goes on behind it. */
export type NumberAt = { readonly number: string; readonly end: number };

/**
 * One number of a provision: "1", "1º", "184b", "227-23", "R*122-1", "R. 15-33-27-1", "163.1",
 * "1.329", "3º-A", "22AA", "242¹". Digits of any script. All parts are bounded.
 */
const NUMBER =
  /(?:\p{Lu}{1,3}\.?\*? ?)?\p{Nd}{1,5}(?:\.\p{Nd}{1,4}){0,4}\p{No}{0,3}(?:\.?[º°ª]|(?:o|er|re|ère|ª)(?!\p{L}))?(?:[-‑–.]\p{Nd}{1,4}|[-‑–]?(?!\u0640)\p{L}{1,2}(?!\p{L})){0,8}/uy;
const INSERTED = new RegExp(`[ -]?(?:${LATIN})(?!\\p{L})`, 'iuy');
/** "588 bis a", "846 bis c)", "504 bis 2": a letter or a figure behind the Latin word. */
const BEHIND_LATIN = /[ -](?:\p{L}\)?|\p{Nd}{1,2})(?=[\s.:,;]|$)/uy;
/** "116 مكررا (أ)": in Arabic the letter or figure of an inserted article stands in brackets. */
const IN_BRACKETS = / ?\((?:\p{L}|\p{Nd}{1,2})\)(?=[\s.:،-]|$)/uy;
const ARABIC = /\p{Script=Arabic}/u;
/** "224-1 A", "410 A.- El": a capital that stands alone at the end of the line, or before the dash. */
const CAPITAL = / \p{Lu}(?=\.?$|\.[-–—])/uy;
/** "§ 11 A-1.", "§ 17 A-1 a.": paragraphs of the Norwegian chapter 11 A. */
const CHAPTER_LETTER = / \p{Lu}-\p{Nd}{1,3}(?: \p{Ll}(?=\.))?(?=[.\s]|$)/uy;
/** "Стаття 129 - 1 .": a raised figure as the Ukrainian portal writes it down, with a space before the stop. */
const SPACED_FIGURE = / - \p{Nd}{1,2}(?= \.(?:\s|$))/uy;
/** "§ 5 a.", "12 a §": the Nordic and German letter behind a space. */
const SMALL = / \p{Ll}(?=\.(?:\s|$)|$| ?§)/uy;
/** "المادة (12) مكرر (أ)": the word of an inserted article stands outside the brackets. */
const BEHIND_BRACKET = /\) ?(?:مكرر(?:اً|ًا|ا)?|مکرر)(?: ?\((?:\p{L}|\p{Nd}{1,2})\))?/uy;
const ROMAN = /[IVXLCDM]{1,8}(?:er|º|°)?(?![\p{L}\p{Nd}])/uy;

/**
 * @param spacedLetter whether a small letter behind a space belongs to the number
 * @returns the number that begins exactly at `at`, in figures or Roman figures
 */
export function numberAt(text: string, at: number, spacedLetter = false): NumberAt | undefined {
  let end = matchEnd(NUMBER, text, at);
  if (end < 0) {
    end = matchEnd(ROMAN, text, at);
    return end < 0 ? undefined : { number: text.slice(at, end), end };
  }
  if (text.charAt(end) === ')') {
    const inserted = matchEnd(BEHIND_BRACKET, text, end);
    if (inserted >= 0) return { number: text.slice(at, end) + text.slice(end + 1, inserted), end: inserted };
  }
  const latin = matchEnd(INSERTED, text, end);
  if (latin >= 0) {
    const arabic = ARABIC.test(text.slice(end, latin));
    const behind = matchEnd(arabic ? IN_BRACKETS : BEHIND_LATIN, text, latin);
    end = behind >= 0 ? behind : latin;
  } else {
    const wanted = [CHAPTER_LETTER, SPACED_FIGURE, spacedLetter ? SMALL : CAPITAL];
    const behind = wanted.map((pattern) => matchEnd(pattern, text, end)).find((reached) => reached >= 0);
    if (behind !== undefined) end = behind;
  }
  return { number: text.slice(at, end), end };
}

/** The longest number in words: "doscientos ochenta y uno", "transitoria vigésima séptima". */
const MOST_WORDS = 60;

/** Joins words of one number: "cuarenta y uno", "الحادية والعشرون", "الثانية عشرة". */
const JOINED = /^(?:y|e|et|και|و|و?(?:ال)?(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|مائ|مئ|ألف).*|bis|ter)$/iu;

/**
 * @returns a number in words that begins at `at`: up to the end of the line or a stop, or as far as
 *   its words go when a sentence follows at once ("المادة الأولى يفتح …", "Article premier Le marché …")
 */
export function wordsAt(text: string, at: number): NumberAt | undefined {
  const rest = text.slice(at, at + MOST_WORDS + 1);
  if (numberWords(rest) === 0) return undefined;
  const stop = rest.search(/[.:,;(\n–—-](?!\p{L})/u);
  const end = stop < 0 ? rest.length : stop;
  const sure = numberWords(rest);
  const next = rest.slice(sure).trimStart();
  if (end > MOST_WORDS || (sure < end && /^[\p{Lu}\p{Lo}]/u.test(next))) {
    return /^[\p{Lu}\p{Lo}]/u.test(next) ? { number: rest.slice(0, sure), end: at + sure } : undefined;
  }
  return { number: rest.slice(0, end).trim(), end: at + end };
}

/** @returns how many characters at the start are words of a number */
function numberWords(rest: string): number {
  let end = 0;
  for (const { index, 0: printed } of rest.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = printed.replace(DRESSING, '');
    const part = end > 0 && (JOINED.test(word) || NUMBER_WORDS.test(word.replace(/^و/u, '')));
    if (end > 0 ? !part || rest.slice(end, index).trim() !== '' : !NUMBER_WORDS.test(word)) break;
    end = index + printed.length;
  }
  return end;
}

/**
 * Portuguese texts often lose the space in "Art. 58 A duração": a capital vowel glued to the number
 * with a small letter behind the next space is the article of the sentence; so is a short word ("328Só poderão"),
 * since no number there ends with a small letter behind a capital.
 */
export function unglue(text: string, found: NumberAt): NumberAt {
  if (/[\p{Nd}º]\p{Lu}\p{Ll}$/u.test(found.number)) {
    return { number: found.number.slice(0, -2), end: found.end - 2 };
  }
  const last = text.charAt(found.end - 1);
  const glued = /^[AOÉE]$/u.test(last) && /[\p{Nd}º]/u.test(text.charAt(found.end - 2));
  if (!glued || !/^ \p{Ll}/u.test(text.slice(found.end, found.end + 2))) return found;
  return { number: found.number.slice(0, -1), end: found.end - 1 };
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
