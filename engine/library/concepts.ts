import type { TermPack } from '#engine/model/term.ts';
import { wordsOf } from './words.ts';

/** One way to say a concept, cut for searching. */
export type Saying = {
  readonly text: string;
  readonly lang: string;
  readonly stems: readonly string[];
  /** Out of date: it stands in titles, and is never recommended. */
  readonly older: boolean;
};

/** What a phrase may mean: its sayings in all languages, and the topics that take it in. */
export type Concept = {
  readonly id: string;
  readonly sayings: readonly Saying[];
  readonly topics: readonly string[];
};

/** By the stems of a phrase, joined: the concepts that it says. */
export type Concepts = {
  readonly byPhrase: ReadonlyMap<string, readonly Concept[]>;
  readonly longest: number;
};

export type ConceptWords = {
  readonly terms: readonly Pick<TermPack, 'lang' | 'terms'>[];
  /** Names of the topics and of the types by language: { fr: { "topic hotlines": "Lignes de signalement" } }. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Topic to the concepts of the terms that it takes in. */
  readonly takesIn: Readonly<Record<string, readonly string[]>>;
  /** Words of the trade: concept, language, sayings. */
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

/** Concepts so wide that every record is about them: their words are still searched, but mean nothing more. */
const TOO_WIDE = new Set([
  'child',
  'offender',
  'attempt',
  'consideration',
  'corruption',
  'closure',
  'limitation',
]);
/** A phrase of the statutes of one State ("227-23") or a remark in brackets is no word to search. */
const REMARK = /\([^)]*\)|[†‡]|\b\d[\d.\-–]*\b|\bal\.?(?=\s|$)|\sas wider term/gu;
/** A word of a statute that stands alone says the concept only where it is long, and so not everybody's. */
const LONE = 8;
/** "Travel and tourism": either word is looked for too, where each is one. */
const AND = /^(\S+)(?:\s(?:and|et|y|e)\s|\sو)(\S+)$/u;

/** Compiles what is known of words once; a search then looks phrases up. */
export function conceptsOf({ terms, names, takesIn, words }: ConceptWords): Concepts {
  const sayings = new Map<string, Saying[]>();
  const add = (id: string, lang: string, text: string, older: boolean): void => {
    for (const one of text.replace(REMARK, ' ').split(/[;:؛/,]/u)) {
      const stems = wordsOf(one).map(({ stem }) => stem);
      const lone = stems.length === 1;
      // "en ligne" would be "lignes", and "loi" any law.
      if (stems.length === 0 || stems.length > 8 || (lone && /\S\s+\S/u.test(one.trim()))) continue;
      if (lone && older && (stems[0]?.length ?? 0) < LONE) continue;
      const list = sayings.get(id) ?? [];
      if (!list.some((each) => each.stems.join(' ') === stems.join(' ')))
        list.push({ text: one.replace(/\s+/gu, ' ').trim(), lang, stems, older });
      sayings.set(id, list);
    }
  };
  for (const { lang, terms: own } of terms) {
    for (const [id, { preferred, statutory, legacy }] of Object.entries(own)) {
      if (TOO_WIDE.has(id)) continue;
      add(`term ${id}`, lang, preferred, false);
      if (statutory !== undefined) add(`term ${id}`, lang, statutory, true);
      // Of the words that nobody should use any more only whole phrases are known: a lone one may mean anything.
      for (const one of (legacy ?? '').split(/[;؛]/u))
        if (/\S\s+\S/u.test(one.trim())) add(`term ${id}`, lang, one, true);
    }
  }
  for (const [lang, own] of Object.entries(names)) {
    for (const [id, text] of Object.entries(own))
      for (const one of [text, ...(AND.exec(text)?.slice(1) ?? [])]) add(id, lang, one, false);
  }
  for (const [id, byLang] of Object.entries(words)) {
    for (const [lang, list] of Object.entries(byLang))
      for (const text of list) add(`word ${id}`, lang, text, false);
  }
  return lookUp(sayings, takesIn);
}

function lookUp(sayings: ReadonlyMap<string, readonly Saying[]>, takesIn: ConceptWords['takesIn']): Concepts {
  const byPhrase = new Map<string, Concept[]>();
  let longest = 1;
  for (const [key, list] of sayings) {
    const [kind, id = ''] = key.split(' ');
    const topics =
      kind === 'topic'
        ? [id]
        : kind === 'term'
          ? Object.keys(takesIn).filter((topic) => takesIn[topic]?.includes(id))
          : [];
    const concept = { id: key, sayings: list, topics };
    for (const { stems } of list) {
      longest = Math.max(longest, stems.length);
      const phrase = stems.join(' ');
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), concept]);
    }
  }
  return { byPhrase, longest };
}
