import type { Block } from '#engine/model/source.ts';
import { CONTAINER_RANKS, NUMBER_WORDS, RANKS_AFTER_NUMBER, UNDER } from './words.ts';

/** A heading above provisions: how deep, and whether its title still has to come. */
export type Container = {
  readonly text: string;
  /** Level that the format gives; undefined in plain text. */
  readonly level: number | undefined;
  /** Rank of its word (1 part … 8 paragraph); undefined when it has none. */
  readonly rank: number | undefined;
  /** True when the line holds only word and number, so that the title stands on the next line. */
  readonly untitled: boolean;
};

const LONGEST = 220;

/** @returns the container that this block begins, undefined when it is none */
export function containerOf(block: Block): Container | undefined {
  if (block.kind === 'heading') {
    return {
      text: block.text,
      level: block.level ?? 1,
      rank: rankOf(block.text),
      untitled: isBareLabel(block.text),
    };
  }
  if (block.text.length > LONGEST) return undefined;
  const rank = rankOf(block.text);
  if (rank === undefined || !isPlainHeading(block.text)) return undefined;
  return { text: block.text, level: undefined, rank, untitled: isBareLabel(block.text) };
}

/** German and Nordic headings put the ordinal first: "Erster Abschnitt". */
const ORDINAL_FIRST = /^(\p{Lu}\p{Ll}{3,16}(?:er|es|e)|\d{1,2}\.) (\p{Lu}\p{Ll}{2,14})/u;
/** "6 a kap. Om …", "I. FEJEZET", "BİRİNCİ BÖLÜM", "Første kapitel"; never "6 kap. 8 § gäller". */
const NUMBER_FIRST =
  /^(?:\p{Nd}{1,3}(?: ?\p{Ll})?|[IVXLC]{1,7}|\p{Lu}[\p{L}\p{M}]{2,14})(?:[.-] ?| )(\p{L}[\p{L}\p{M}]{2,14})(?!\p{L})(?!\.? ?\p{Nd}+ ?\p{Ll}? ?§)/u;
/** "第三章", "제3장". */
const EASTERN = /^(?:第[\d一二三四五六七八九十百〇]{1,6}([编編部篇章节節款])|제 ?\d{1,3} ?([편장절관]))/u;
const EASTERN_RANKS: Readonly<Record<string, number>> = {
  编: 2,
  編: 2,
  部: 1,
  篇: 2,
  章: 5,
  节: 6,
  節: 6,
  款: 7,
  편: 2,
  장: 5,
  절: 6,
  관: 7,
};

/** @returns the rank of the word that a heading begins with, undefined when it has none */
export function rankOf(text: string): number | undefined {
  const first = text.charCodeAt(0);
  if (first < 0x41) return first >= 0x30 ? numberFirstRank(text) : undefined;
  const eastern = EASTERN.exec(text);
  if (eastern !== null) return EASTERN_RANKS[eastern[1] ?? eastern[2] ?? ''];
  const under = UNDER.exec(text)?.[1];
  if (under !== undefined) {
    const rank = CONTAINER_RANKS.get(under.toLowerCase());
    return rank === undefined ? undefined : rank + 0.5;
  }
  const word = /^[\p{L}\p{M}]{1,24}/u.exec(text)?.[0];
  if (word === undefined) return undefined;
  return CONTAINER_RANKS.get(folded(word)) ?? numberFirstRank(text);
}

/** Composed, small, without tatweel; "BÖLÜM" and "İKİNCİ" of Turkish capitals. */
function folded(word: string): string {
  return word
    .normalize('NFC')
    .replace(/\u0640/gu, '')
    .toLowerCase()
    .replaceAll('i\u0307', 'i');
}

function numberFirstRank(text: string): number | undefined {
  const found = ORDINAL_FIRST.exec(text);
  if (found !== null && (NUMBER_WORDS.test(text) || /^\d/u.test(text))) {
    const rank = CONTAINER_RANKS.get((found[2] ?? '').toLowerCase());
    if (rank !== undefined) return rank;
  }
  const behind = NUMBER_FIRST.exec(text);
  if (behind === null || !(/^[\p{Nd}IVXLC]/u.test(text) || NUMBER_WORDS.test(folded(text.slice(0, 20)))))
    return undefined;
  return RANKS_AFTER_NUMBER.get(folded(behind[1] ?? ''));
}

/** Outside marked headings the word must be followed by a number or a known name of a part. */
const PLAIN =
  /^(?:\p{L}+-)?\p{L}+\.? (?:\p{Nd}{1,3}|[IVXLCDM]{1,8}(?:-\p{Lu})?(?!\p{L})|\p{Lu}(?!\p{L})|(?:geral|especial|general|especial|special|législative|réglementaire|préliminaire|preliminar|complementar|única?|allgemein|besonder))(.{0,4})/iu;

function isPlainHeading(text: string): boolean {
  if (/[.;,]$/u.test(text) && text.length > 80) return false;
  if (EASTERN.test(text) || (NUMBER_FIRST.test(text) && numberFirstRank(text) !== undefined)) {
    return text.length < 120 && !/[;,]$/u.test(text);
  }
  const found = PLAIN.exec(text);
  if (found === null) {
    const [, second] = text.replace(/\u0640/gu, '').split(/[\s:]+/u, 2);
    return text.length < 80 && second !== undefined && NUMBER_WORDS.test(second) && !/[;,]$/u.test(text);
  }
  return !/^[\s,]{0,2}(?:\p{Ll}{2}|,)/u.test(found[1] ?? '') || /^ ?(?:er|bis|ter)\b/u.test(found[1] ?? '');
}

function isBareLabel(text: string): boolean {
  if (rankOf(text) === undefined || text.length > 60) return false;
  const words = text
    .replace(/(?<![.:–—-])[.:–—-]+$/u, '')
    .replace(/^(\p{Nd}{1,3}|[IVXLC]{1,7})\./u, '$1')
    .trim()
    .split(/\s+/u);
  return words.length <= 3 && !/[:.–—] \S/u.test(text.replace(/^[\p{Nd}IVXLC]{1,7}\. /u, ''));
}
