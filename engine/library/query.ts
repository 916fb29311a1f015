import type { Concepts, Saying } from './concepts.ts';
import { folded, wordsOf, type Word } from './words.ts';

/** One thing that was asked for: words that stand together, or a symbol. */
export type Asked = {
  /** As it was written. */
  readonly text: string;
  readonly stems: readonly string[];
  /** "CRC/C/156", folded; then nothing else of it is searched. */
  readonly symbol?: string;
  /** What is searched too, unless the reader wants the words alone. */
  readonly also: readonly Saying[];
  readonly topics: readonly string[];
};

export type Query = { readonly asked: readonly Asked[] };

/** A query is no longer than this, in characters and in things asked for. */
export const LONGEST_QUERY = 200;
const MOST = 12;
const SYMBOL = /^[\p{Lu}][\p{L}-]{0,10}\/[\p{L}\p{N}/.()-]{1,60}$/u;
/** So many other ways to say one thing are searched, and shown. */
const MOST_SAYINGS = 24;

/**
 * Cuts what was written into things asked for: the longest phrase that says a concept goes first. The work is bounded by
 * the length of the query, whatever is in it.
 *
 * @param exactly the words alone, without what else they may mean
 */
export function readQuery(text: string, concepts: Concepts, exactly: boolean): Query {
  const asked: Asked[] = [];
  for (const part of partsOf(text.slice(0, LONGEST_QUERY))) {
    if (typeof part === 'string') {
      asked.push({ text: part, stems: [], symbol: folded(part), also: [], topics: [] });
      continue;
    }
    for (let at = 0; at < part.length;) {
      const long = exactly ? 1 : longestAt(part, at, concepts);
      asked.push(oneOf(part.slice(at, at + long), exactly ? undefined : concepts));
      at += long;
    }
  }
  return { asked: asked.slice(0, MOST) };
}

/** Runs of words, and symbols between them. */
function partsOf(text: string): readonly (string | readonly Word[])[] {
  const parts: (string | readonly Word[])[] = [];
  let run: string[] = [];
  const end = (): void => {
    const words = wordsOf(run.join(' '));
    if (words.length > 0) parts.push(words);
    run = [];
  };
  for (const piece of text.split(/\s+/u)) {
    if (!SYMBOL.test(piece)) {
      run.push(piece);
      continue;
    }
    end();
    parts.push(piece);
  }
  end();
  return parts;
}

function longestAt(words: readonly Word[], at: number, { byPhrase, longest }: Concepts): number {
  for (let long = Math.min(longest, words.length - at); long > 1; long--) {
    if (byPhrase.has(phraseOf(words, at, long))) return long;
  }
  return 1;
}

function phraseOf(words: readonly Word[], at: number, long: number): string {
  return words
    .slice(at, at + long)
    .map(({ stem }) => stem)
    .join(' ');
}

function oneOf(words: readonly Word[], concepts: Concepts | undefined): Asked {
  const stems = words.map(({ stem }) => stem);
  const own = stems.join(' ');
  const meant = concepts?.byPhrase.get(own) ?? [];
  const also = new Map<string, Saying>();
  for (const { sayings } of meant) {
    for (const saying of sayings) {
      const phrase = saying.stems.join(' ');
      if (phrase !== own && !also.has(phrase)) also.set(phrase, saying);
    }
  }
  return {
    text: words.map(({ text }) => text).join(' '),
    stems,
    also: [...also.values()].slice(0, MOST_SAYINGS),
    topics: [...new Set(meant.flatMap(({ topics }) => topics))],
  };
}
