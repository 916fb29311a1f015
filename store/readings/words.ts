import { END, foldCode, SKIP } from '#engine/matches/fold.ts';
import type { Segment } from '#engine/model/segment.ts';

/** Nothing that is longer is looked for as a word. */
const LONGEST = 40;
/** So many characters of a provision are searched in; hardly one is longer. */
const READ = 100_000;
/** How much a word counts where it stands; the text counts it as often as it is there. */
const IN_NUMBER = 6;
const IN_HEADING = 4;
const MOST = 15;

/**
 * Words of a text as they are searched: without case and diacritics, split at every sign; scripts that set no spaces in
 * pairs of letters, as nothing says where their words end; Arabic ones also without the article and what is tied to it.
 */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  let run = '';
  let paired = false;
  const end = (): void => {
    if (run === '') return;
    if (paired) for (let at = 0; at < run.length; at++) words.push(run.slice(at, at + 2));
    else {
      words.push(run.slice(0, LONGEST));
      const bare = bareOf(run);
      if (bare !== undefined) words.push(bare);
    }
    run = '';
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = isHangul(code) ? code : foldCode(code);
    if (folded === SKIP) continue;
    if (folded === END) {
      end();
      continue;
    }
    const pairs = isUnspaced(folded);
    if (pairs !== paired) end();
    paired = pairs;
    run += String.fromCharCode(folded);
  }
  end();
  return words;
}

/**
 * In which provisions each word stands.
 *
 * @param from place of the first of them
 * @returns for each word the places, rising, each times 16 and how much it counts there, at most 15
 */
export function hitsOf(segments: readonly Segment[], from = 1): ReadonlyMap<string, readonly number[]> {
  const hits = new Map<string, number[]>();
  segments.forEach(({ number, heading, text }, index) => {
    const counts = new Map<string, number>();
    const add = (words: readonly string[], weight: number): void => {
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
    };
    add(wordsIn(number), IN_NUMBER);
    add(wordsIn(heading), IN_HEADING);
    add(wordsIn(text.slice(0, READ)), 1);
    for (const [word, count] of counts) {
      const hit = (from + index) * 16 + Math.min(count, MOST);
      const known = hits.get(word);
      if (known === undefined) hits.set(word, [hit]);
      else known.push(hit);
    }
  });
  return hits;
}

/** A word that is asked for. */
export type Term = {
  readonly word: string;
  /** Words that begin with it are meant too. */
  readonly begins: boolean;
};

/** Shorter than this, a word means itself alone. */
const BEGINS = 3;

/** @returns each word once, in order */
export function termsOf(typed: string): readonly Term[] {
  const words = wordsIn(typed);
  const bare = new Set(words.map(bareOf).filter((word) => word !== undefined));
  // An Arabic word with its article is found by what follows the article; the last letter of a run by the pair before.
  const wanted = words.filter((word, at) => {
    if (bareOf(word) !== undefined) return false;
    const before = words[at - 1];
    return !(word.length === 1 && isPaired(word) && before?.length === 2 && before.endsWith(word));
  });
  return [...new Set(wanted)].map((word) => ({
    word,
    begins: word.length >= BEGINS || isPaired(word) || bare.has(word),
  }));
}

/** Arabic: and, so, with, as, for, before the article, or the article alone. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u;

function bareOf(word: string): string | undefined {
  const bare = word.replace(ARTICLE, '');
  return bare === word ? undefined : bare.slice(0, LONGEST);
}

function isPaired(word: string): boolean {
  return isUnspaced(word.charCodeAt(0));
}

/** Thai, Lao, Myanmar, Khmer; kana and ideographs. */
function isUnspaced(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9f)
  );
}

/** The folding of the matcher takes a syllable apart and keeps its first letter: too little to search by. */
function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
