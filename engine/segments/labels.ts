import type { Block } from '#engine/model/source.ts';
import { numberAt, unglue, wordsAt } from './numbers.ts';
import type { NumberAt } from './numbers.ts';
import { LABEL_WORDS } from './words.ts';
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
const SEPARATOR = /[\s.:)\]\-–—‒]{0,200}/uy;
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
  if (first === 0xa7) return signLabel(text, start);
  if (first >= 0x30 && first <= 0x39) return figureLabel(text, start);
  if (first === 0x7b2c) return hanLabel(text);
  if (first < 0x41 || (first > 0x5a && first < 0x61) || (first > 0x7a && first < 0xc0)) return undefined;
  const word = wordAt(text, start);
  const kind = LABEL_WORDS.get(word.toLowerCase());
  if (kind === undefined) return undefined;
  if (kind === 'section' && !/^(?:en|sw|ms|cy)\b/u.test(lang)) return undefined;
  return wordLabel(block, kind, word, start + word.length, lang);
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  if (!WORD.test(text)) return '';
  const length = WORD.lastIndex - at;
  return length > LONGEST_WORD ? '' : text.slice(at, at + length);
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
  if (kind === 'disposition') return dispositionLabel(text, word, at);
  const found = numberAt(text, at) ?? wordsAt(text, at) ?? inHeading(block, kind, at);
  if (found === undefined) return undefined;
  const exact = lang.startsWith('pt') ? unglue(text, found) : ranged(block, word, found);
  const rest = skip(text, exact.end);
  if (block.kind !== 'heading' && runsOn(text, exact.end, rest)) return undefined;
  if (kind === 'annex' && block.kind !== 'heading' && text.length > 160) return undefined;
  const number = tidy(lang.startsWith('pt') ? exact.number.replace(/(?<=\p{Nd})o/u, 'º') : exact.number);
  return { kind, number: printed(kind, word, number), bare: number, rest };
}

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
function signLabel(text: string, start: number): Label | undefined {
  let at = start + 1;
  const several = text.charAt(at) === '§';
  if (several) at += 1;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\u00A0') at += 1;
  const found = numberAt(text, at);
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
  const sign = /^(?:\p{Ll}|\/\p{Lu})?\.? ?§/u.exec(text.slice(end, end + 5));
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
  return /^[\p{Ll},;]/u.test(text.slice(rest, rest + 1));
}

function skip(text: string, at: number): number {
  SEPARATOR.lastIndex = at;
  SEPARATOR.test(text);
  return SEPARATOR.lastIndex;
}

function tidy(number: string): string {
  return number.replace(/\s+/gu, ' ').replace(/[.\s]+$/u, '');
}
