import type { Block } from '#engine/model/source.ts';
import { CONTAINER_RANKS, NUMBER_WORDS, UNDER } from './words.ts';

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

export function rankOf(text: string): number | undefined {
  const first = text.charCodeAt(0);
  if (first < 0x41) return text.charCodeAt(0) >= 0x30 ? ordinalRank(text) : undefined;
  const under = UNDER.exec(text)?.[1];
  if (under !== undefined) {
    const rank = CONTAINER_RANKS.get(under.toLowerCase());
    return rank === undefined ? undefined : rank + 0.5;
  }
  const word = /^\p{L}{1,16}/u.exec(text)?.[0];
  if (word === undefined) return undefined;
  return CONTAINER_RANKS.get(word.toLowerCase()) ?? ordinalRank(text);
}

function ordinalRank(text: string): number | undefined {
  const found = ORDINAL_FIRST.exec(text);
  if (found === null || !(NUMBER_WORDS.test(text) || /^\d/u.test(text))) return undefined;
  return CONTAINER_RANKS.get((found[2] ?? '').toLowerCase());
}

/** Outside marked headings the word must be followed by a number or a known name of a part. */
const PLAIN =
  /^(?:\p{L}+-)?\p{L}+\.? (?:\p{Nd}{1,3}|[IVXLCDM]{1,8}(?:-\p{Lu})?(?!\p{L})|\p{Lu}(?!\p{L})|(?:geral|especial|general|especial|special|législative|réglementaire|préliminaire|preliminar|complementar|única?|allgemein|besonder))(.{0,4})/iu;

function isPlainHeading(text: string): boolean {
  if (/[.;,]$/u.test(text) && text.length > 80) return false;
  const found = PLAIN.exec(text);
  if (found === null) {
    const [, second] = text.split(/\s+/u, 2);
    return text.length < 80 && second !== undefined && NUMBER_WORDS.test(second) && !/[;,]$/u.test(text);
  }
  return !/^[\s,]{0,2}(?:\p{Ll}{2}|,)/u.test(found[1] ?? '') || /^ ?(?:er|bis|ter)\b/u.test(found[1] ?? '');
}

function isBareLabel(text: string): boolean {
  if (rankOf(text) === undefined || text.length > 60) return false;
  const words = text
    .replace(/[.:–—-]+$/u, '')
    .trim()
    .split(/\s+/u);
  return words.length <= 3 && !/[:.–—] \S/u.test(text);
}
