import type { Block } from '#engine/model/source.ts';
import { numberAt, unglue, wordsAt } from './numbers.ts';
import type { NumberAt } from './numbers.ts';
import { DRESSING, LABEL_WORDS, WORD_BEHIND } from './words.ts';
import type { LabelKind } from './words.ts';

/** The label of a provision at the start of a block, and where its text begins. */
export type Label = {
  readonly kind: LabelKind;
  /** As `Segment.number` prints it. */
  readonly number: string;
  /** The number without its word, for the eId. */
  readonly bare: string;
  /** Offset in the block where heading or text begins. */
  readonly rest: number;
};

const WORD = /\p{L}[\p{L}\p{M}]{0,20}/uy;
const LONGEST_WORD = 14;
/** What may stand between a number and the words of the provision. */
const SEPARATOR = /[\s.:)\]\-–—‒−:ـ]{0,200}/uy;
/** A label in brackets holds no more than a word and a number. */
const LONGEST_BRACKET = 60;
const ARABIC = /^\p{Script=Arabic}/u;
/** Repository artefact in front of German ranges of repealed provisions. */
const VOID_MARK = '(XXXX)';

/**
 * Reads the label of a provision at the start of a block.
 *
 * @param lang BCP 47 of the law; decides what "Section" means
 * @returns undefined when the block does not begin a provision
 */
export function labelOf(block: Block, lang: string): Label | undefined {
  const text = block.text;
  const start = text.startsWith(VOID_MARK)
    ? VOID_MARK.length + (text.charAt(VOID_MARK.length) === ' ' ? 1 : 0)
    : 0;
  const first = text.charCodeAt(start);
  if (first === 0x28) return inBrackets(block, lang);
  if (first === 0xa7) return signLabel(text, start, lang);
  if (first >= 0x30 && first <= 0x39) return behindLabel(text, start) ?? figureLabel(text, start);
  if (first === 0x7b2c) return hanLabel(text);
  if (first === 0xc81c) return hangulLabel(text);
  if (first < 0x41 || (first > 0x5a && first < 0x61) || (first > 0x7a && first < 0xc0)) return undefined;
  return atWord(block, start, lang);
}

/** Egyptian laws print "( المادة الأولى )", the whole label in brackets. */
function inBrackets(block: Block, lang: string): Label | undefined {
  const start = block.text.charAt(1) === ' ' ? 2 : 1;
  const close = block.text.slice(0, LONGEST_BRACKET).indexOf(')');
  if (close < 0 || !ARABIC.test(block.text.slice(start, close))) return undefined;
  const label = atWord({ ...block, text: block.text.slice(0, close) }, start, lang);
  if (label?.kind !== 'article' || label.rest < close) return undefined;
  return { ...label, rest: skip(block.text, close + 1) };
}

function atWord(block: Block, start: number, lang: string): Label | undefined {
  const word = wordAt(block.text, start);
  const kind = LABEL_WORDS.get(plainWord(word));
  if (kind === undefined) return ordinalAnnex(block);
  if (kind === 'section' && !/^(?:en|sw|ms|cy|tl|fil|ar)\b/u.test(lang)) return undefined;
  return wordLabel(block, kind, word, start + word.length, lang);
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  if (!WORD.test(text)) return '';
  const word = text.slice(at, WORD.lastIndex);
  return word.replace(DRESSING, '').length > LONGEST_WORD ? '' : word;
}

/** As the tables of words hold it: composed, small, without tatweel. */
function plainWord(word: string): string {
  return word.normalize('NFC').replace(DRESSING, '').toLowerCase().replace('i\u0307', 'i');
}

/** "THE SCHEDULE", "FIRST SCHEDULE", "Second Schedule": the number stands before the word. */
function ordinalAnnex(block: Block): Label | undefined {
  const found = /^(?:the |\p{L}{3,12} )?(?:schedule|annexe?|appendix)(?=\s*$|\s*[.:([–—-])/iu.exec(
    block.text,
  );
  if (found === null || block.text.length > 160) return undefined;
  const number = found[0].trim();
  if (/^\p{Ll}/u.test(number) || /^(?:this|that|each|any|said|new|such|same)\b/iu.test(number))
    return undefined;
  const bare = number.replace(/^the /iu, '').replace(/ ?(?:schedule|annexe?|appendix)$/iu, '');
  return { kind: 'annex', number, bare, rest: skip(block.text, found[0].length) };
}

/** Baltic, Kazakh, Hungarian and other laws: "12 straipsnis. Heading". */
function behindLabel(text: string, start: number): Label | undefined {
  const found = WORD_BEHIND.exec(text.slice(start, start + 40));
  if (found === null) return undefined;
  const bare = /^[\p{Nd}\p{No}]+(?:[.-]\p{Nd}+)?/u.exec(found[0])?.[0] ?? '';
  const end = start + found[0].length;
  const rest = skip(text, end);
  return runsOn(text, end, rest) ? undefined : { kind: 'article', number: bare, bare, rest };
}

function wordLabel(
  block: Block,
  kind: LabelKind,
  word: string,
  after: number,
  lang: string,
): Label | undefined {
  const text = block.text;
  let at = after;
  if (text.charAt(at) === '.') at += 1;
  const gap = at;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\u00A0' || text.charAt(at) === '(') at += 1;
  if (at === gap && at < text.length && text.charAt(gap - 1) !== '.') return undefined;
  at += NUMERO.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  if (kind === 'disposition') return dispositionLabel(text, word, at);
  const found =
    numberAt(text, at, SPACED_LETTER.test(lang)) ?? wordsAt(text, at) ?? inHeading(block, kind, at);
  if (found === undefined) return undefined;
  const exact = lang.startsWith('pt') ? unglue(text, found) : ranged(block, word, found);
  const rest = skip(text, exact.end);
  if (block.kind !== 'heading' && runsOn(text, exact.end, rest)) return undefined;
  if (kind === 'annex' && block.kind !== 'heading' && text.length > 160) return undefined;
  const number = tidy(lang.startsWith('pt') ? exact.number.replace(/(?<=\p{Nd})o/u, 'º') : exact.number);
  return { kind, number: printed(kind, word, number), bare: number, rest };
}

/** "Artículo N.º 12", "Article no. 12". */
const NUMERO = /^n(?:ro|o)?[.º°]{0,2} ?(?=\p{Nd})/iu;
/** Languages that print "§ 5 a" and "Artikel 12 a". */
const SPACED_LETTER = /^(?:da|nb|nn|no|sv|fi|de|nl|is|fo)\b/u;

/** In a heading the unit is sure, so any short name will do: "Article Annexe 2", "Anhang EV". */
function inHeading(block: Block, kind: LabelKind, at: number): NumberAt | undefined {
  if (block.kind !== 'heading') return undefined;
  if (at >= block.text.length) return kind === 'annex' ? { number: '', end: at } : undefined;
  const stop = block.text.slice(at, at + 61).search(/[.:–—]| - |$/u);
  const number = block.text.slice(at, at + stop).trim();
  return stop < 0 || number === '' ? undefined : { number, end: at + stop };
}

/** "Disposición adicional primera", "Disposición final 2.ª": the words are the number. */
function dispositionLabel(text: string, word: string, at: number): Label | undefined {
  const rest = text.slice(at, at + 80);
  if (!/^(?:adiciona|transit[oó]ri|derogat[oó]ri|fina|commun|général)/iu.test(rest)) return undefined;
  const stop = rest.search(/[.:(]|$/u);
  const number = rest.slice(0, stop).trim();
  if (number.split(' ').length > 5) return undefined;
  return { kind: 'disposition', number: `${word} ${number}`, bare: number, rest: skip(text, at + stop) };
}

/** "§ 184b", "§§ 109b und 109c". */
function signLabel(text: string, start: number, lang: string): Label | undefined {
  let at = start + 1;
  const several = text.charAt(at) === '§';
  if (several) at += 1;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\u00A0') at += 1;
  const found = numberAt(text, at, SPACED_LETTER.test(lang));
  if (found === undefined) return undefined;
  let { number, end } = found;
  if (several && !/ bis \p{Nd}/u.test(number)) {
    const range = /^ ?(?:bis|und|to|and|–|-) \p{Nd}{1,5}\p{L}?/u.exec(text.slice(end, end + 20));
    if (range === null) return undefined;
    number += range[0];
    end += range[0].length;
  }
  return {
    kind: 'sign',
    number: `${several ? '§§' : '§'} ${tidy(number)}`,
    bare: tidy(number),
    rest: skip(text, end),
  };
}

/** "15A. Heading.", "1 (1) …", and the Nordic and Hungarian "1 §". */
function figureLabel(text: string, start: number): Label | undefined {
  const found = /^\p{Nd}{1,4}(?:\.\p{Nd}{1,3}){0,2}\p{Lu}{0,3}/u.exec(text.slice(start, start + 20));
  if (found === null) return undefined;
  const number = found[0];
  const end = start + number.length;
  const sign = /^(?: ?\p{Ll}|\/\p{Lu})?\.? ?§/u.exec(text.slice(end, end + 5));
  if (sign !== null) {
    const whole = text.slice(start, end + sign[0].length);
    return {
      kind: 'sign',
      number: whole,
      bare: whole.replace(/[.\s§]+$/u, ''),
      rest: skip(text, end + sign[0].length),
    };
  }
  const next = text.charAt(end);
  if (next !== '.' && next !== ' ' && next !== '') return undefined;
  const rest = skip(text, end);
  const begins = text.charAt(rest);
  if (begins !== '' && begins !== '(' && begins !== '[' && !/[\p{Lu}“"«‘*]/u.test(begins)) return undefined;
  return { kind: 'number', number, bare: number, rest };
}

/** Chinese and Japanese "第十二条". */
function hanLabel(text: string): Label | undefined {
  const found = /^第[\d一二三四五六七八九十百千零〇]{1,10}[条條](?:之[一二三四五六七八九十]{1,3})?/u.exec(
    text,
  );
  if (found === null) return undefined;
  const end = found[0].length;
  return { kind: 'article', number: found[0], bare: found[0], rest: skip(text, end) };
}

/** Korean "제12조", "제12조의2(제목)". */
function hangulLabel(text: string): Label | undefined {
  const found = /^제 ?\p{Nd}{1,4} ?조(?:의 ?\p{Nd}{1,3})?/u.exec(text);
  if (found === null || /^[를을의에와과]/u.test(text.slice(found[0].length))) return undefined;
  return { kind: 'article', number: found[0], bare: found[0], rest: skip(text, found[0].length) };
}

/**
 * Which labels are part of the number. A sign is how the provision is cited (§ 184b); Spanish laws
 * number "Artículo primero" beside "Disposición adicional primera", so the word tells them apart;
 * rules and annexes share figures with sections. A generic word for the only unit says nothing and
 * is left out ("227-23", "1º", "163.1").
 */
function printed(kind: LabelKind, word: string, number: string): string {
  if (kind === 'annex') return `${word} ${number}`.trim();
  if (/^art[ií]culo$/iu.test(word)) return `Artículo ${number}`;
  return /^art[ií]culos$/iu.test(word) ? `Artículos ${number}` : number;
}

const RANGE =
  /(?:, \p{Nd}{1,5}\p{L}?)*,? (?:y|a|e|et|à|to|and|bis|und|al) (?:\p{L}\.? ?)?\p{Nd}{1,5}(?:[-.]\p{Nd}{1,4})*/uy;

/** "Artículos 638 y 639", "Arts. 129 a 132": one entry for several provisions. */
function ranged(block: Block, word: string, found: NumberAt): NumberAt {
  const { text } = block;
  if (block.kind !== 'heading' && !/s$/iu.test(word)) return found;
  RANGE.lastIndex = found.end;
  if (!RANGE.test(text)) return found;
  const end = RANGE.lastIndex;
  return { number: found.number + text.slice(found.end, end), end };
}

/** A reference at the start of a line ("Article 5 of the Convention …") is not a label. */
function runsOn(text: string, end: number, rest: number): boolean {
  if (rest >= text.length || /[.:–—-]/u.test(text.slice(end, rest))) return false;
  return /^[\p{Ll},;]|^(?:من|أعلاه|المذكور|المشار|السابق|الآنف)/u.test(text.slice(rest, rest + 8));
}

function skip(text: string, at: number): number {
  SEPARATOR.lastIndex = at;
  SEPARATOR.test(text);
  return SEPARATOR.lastIndex;
}

function tidy(number: string): string {
  return number.replace(/\s+/gu, ' ').replace(/[.\s]+$/u, '');
}
