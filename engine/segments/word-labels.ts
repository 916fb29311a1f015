import type { Block } from '#engine/model/source.ts';
import { SPACED_LETTER } from './figure-labels.ts';
import { runsOn, skip, tidy } from './label.ts';
import type { Label } from './label.ts';
import { numberAt, unglue, wordsAt } from './numbers.ts';
import type { NumberAt } from './numbers.ts';
import type { LabelKind } from './words.ts';

/** "Artículo N.º 12", "Article no. 12". */
const NUMERO = /^n(?:ro|o)?[.º°]{0,2} ?(?=\p{Nd})/iu;

export function wordLabel(
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

/** "THE SCHEDULE", "FIRST SCHEDULE", "Second Schedule": the number stands before the word. */
export function ordinalAnnex(block: Block): Label | undefined {
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
