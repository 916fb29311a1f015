import type { Segment } from '#engine/model/segment.ts';
import type { Avoid, TermHit, TermPack } from '#engine/model/term.ts';
import { firstWords, follow, readPattern, type Pattern } from './pattern.ts';
import { quotationsOf, type Range } from './quotations.ts';
import { wordsOf, type Word } from './words.ts';

export { readTerms } from './read.ts';

type Rule = { readonly pattern: Pattern; readonly avoid: Avoid };
type Compiled = {
  readonly byFirst: ReadonlyMap<string, readonly Rule[]>;
  readonly anyFirst: readonly Rule[];
  readonly kept: readonly Pattern[];
  readonly titles: readonly Pattern[];
};

export type Terminology = {
  /** Terms to replace in one provision, in the order of its text; none where its language has no terms. */
  readonly read: (segment: Segment) => TermHit[];
};

/** Compiles the terminology once; reading is pure and linear in the length of the text. */
export function compileTerms(packs: readonly TermPack[]): Terminology {
  const compiled = new Map(packs.map((pack) => [pack.lang, compile(pack)]));
  return {
    read(segment) {
      const own = compiled.get(segment.lang.toLowerCase().split('-')[0] ?? '');
      return own === undefined || isTitle(own, segment) ? [] : hitsOf(own, segment);
    },
  };
}

function compile(pack: TermPack): Compiled {
  const byFirst = new Map<string, Rule[]>();
  const anyFirst: Rule[] = [];
  for (const avoid of pack.avoid) {
    for (const say of avoid.say) {
      const rule = { pattern: readPattern(say), avoid };
      const first = firstWords(rule.pattern);
      if (first === undefined) anyFirst.push(rule);
      for (const word of first ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), rule]);
    }
  }
  return { byFirst, anyFirst, kept: pack.kept.map(readPattern), titles: pack.titles.map(readPattern) };
}

/** A provision whose heading is nothing but "Short title" or the like. */
function isTitle({ titles }: Compiled, { heading }: Segment): boolean {
  const words = wordsOf(heading);
  return words.length > 0 && titles.some((pattern) => follow(pattern, words, 0, true) === words.length - 1);
}

function hitsOf(compiled: Compiled, segment: Segment): TermHit[] {
  const { text } = segment;
  const words = wordsOf(text);
  const hits: TermHit[] = [];
  let quoted: Range[] | undefined;
  let kept: Range[] | undefined;
  for (let at = 0; at < words.length; at++) {
    const found = longestAt(compiled, words, at);
    if (found === undefined) continue;
    const start = (words[at] as Word).start;
    const end = (words[found.last] as Word).end;
    quoted ??= quotationsOf(text);
    kept ??= keptIn(compiled, words);
    if (inside(quoted, start, end) || inside(kept, start, end) || inTitle(text, words, at, found.last))
      continue;
    const { concept, why, level, use } = found.rule.avoid;
    hits.push({ concept, why, level, use, segment: segment.id, start, end, words: text.slice(start, end) });
    at = found.last;
  }
  return hits;
}

function longestAt(
  compiled: Compiled,
  words: readonly Word[],
  at: number,
): { rule: Rule; last: number } | undefined {
  let best: { rule: Rule; last: number } | undefined;
  for (const rules of [compiled.byFirst.get((words[at] as Word).word) ?? [], compiled.anyFirst]) {
    for (const rule of rules) {
      const last = follow(rule.pattern, words, at, false);
      if (last >= 0 && last > (best?.last ?? -1)) best = { rule, last };
    }
  }
  return best;
}

/** Titles of instruments run over commas, so punctuation may stand within them. */
function keptIn({ kept }: Compiled, words: readonly Word[]): Range[] {
  return words.flatMap((word, at) =>
    kept.flatMap((pattern): Range[] => {
      const last = follow(pattern, words, at, true);
      return last < 0 ? [] : [[word.start, (words[last] as Word).end]];
    }),
  );
}

const ACT = new Set([
  'act',
  'code',
  'bill',
  'ordinance',
  'regulations',
  'law',
  'order',
  'convention',
  'protocol',
]);
const SMALL = new Set(['of', 'and', 'the', 'on', 'for', 'in', 'to', 'against', 'with', 'or']);
/** No short title has more words after the term. */
const TITLE_WORDS = 10;

/** "the Child Pornography Prevention Act 2027": capitals up to the name of the kind of law. */
function inTitle(text: string, words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!capital(text, words[at] as Word)) return false;
  for (let at = last + 1; at <= last + TITLE_WORDS; at++) {
    const word = words[at];
    if (word === undefined || !(capital(text, word) || SMALL.has(word.word))) return false;
    if (ACT.has(word.word) && capital(text, word)) return true;
  }
  return false;
}

function capital(text: string, { start }: Word): boolean {
  return /\p{Lu}/u.test(text.charAt(start));
}

function inside(ranges: readonly Range[], start: number, end: number): boolean {
  return ranges.some(([from, to]) => from <= start && end <= to);
}
