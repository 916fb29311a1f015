import { foldWord } from '#engine/matches/fold.ts';
import { readPattern } from '#engine/matches/pattern.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { Requirement } from '#engine/model/requirement.ts';

/** A word an expert would type for a requirement; `prefix` when every word that begins so is meant. */
export type Keyword = { readonly word: string; readonly prefix: boolean; readonly weight: number };

/** Exact words shorter than this are articles and prepositions. */
const SHORTEST = 4;

/**
 * The catalogue's own words for a requirement in one language: every word of every cue of every concept that a
 * rule of its signature asks for. A keyword weighs as much as the strongest rule that asks for its concept,
 * divided by how many words that concept has, so that a concept with many synonyms does not drown the others.
 */
export function expertKeywords(requirement: Requirement, pack: LanguagePack | undefined): Keyword[] {
  const found = new Map<string, Keyword>();
  for (const [concept, weight] of conceptsOf(requirement)) {
    const words = wordsOf(pack?.lexicon[concept] ?? []);
    for (const { word, prefix } of words) {
      const key = prefix ? `${word}*` : word;
      const share = weight / Math.sqrt(words.length);
      const known = found.get(key);
      if (known === undefined || known.weight < share) found.set(key, { word, prefix, weight: share });
    }
  }
  return [...found.values()];
}

/** At most this many cue words stand in a plain query beside the title. */
const MOST_CUES = 12;

/** What a user would type: the words of the title, and the first words of the cues of the strongest rule. */
export function plainWords(requirement: Requirement, pack: LanguagePack | undefined): string[] {
  const title = requirement.title.split(/[^\p{L}\p{N}]+/u).map(foldWord);
  const rule = requirement.signature?.rules.toSorted((a, b) => b.weight - a.weight)[0];
  const concepts = (rule?.all ?? []).flatMap(namesIn);
  const lists = concepts.map((concept) => wordsOf(pack?.lexicon[concept] ?? []));
  const cues: string[] = [];
  for (let at = 0; cues.length < MOST_CUES && lists.some((list) => at < list.length); at++) {
    for (const list of lists) {
      const word = list[at]?.word;
      if (word !== undefined && cues.length < MOST_CUES) cues.push(word);
    }
  }
  return [...new Set([...title, ...cues])].filter((word) => word !== '');
}

function conceptsOf({ signature }: Requirement): Map<string, number> {
  const concepts = new Map<string, number>();
  for (const rule of signature?.rules ?? []) {
    for (const concept of rule.all.flatMap(namesIn)) {
      concepts.set(concept, Math.max(rule.weight, concepts.get(concept) ?? 0));
    }
  }
  return concepts;
}

/** A group may hold several concepts, and a concept may be asked of one field only. */
function namesIn(group: string): string[] {
  return group.split('|').map((name) => name.trim().replace(/^(?:heading|path|law|text):/, ''));
}

function wordsOf(patterns: readonly string[]): { word: string; prefix: boolean }[] {
  const words = new Map<string, { word: string; prefix: boolean }>();
  for (const test of patterns.flatMap((pattern) => readPattern(pattern).flatMap(({ tests }) => tests))) {
    if (test.kind === 'number') continue;
    const prefix = test.kind === 'prefix' || test.kind === 'inside';
    if (!prefix && test.word.length < SHORTEST) continue;
    words.set(prefix ? `${test.word}*` : test.word, { word: test.word, prefix });
  }
  return [...words.values()];
}
