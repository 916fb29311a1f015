import type { LanguagePack } from '#engine/model/pack.ts';
import type { Segment } from '#engine/model/segment.ts';
import { automatonOf, compileLexicon, type Automaton, type Lexicon } from './automaton.ts';
import { mentionsIn, mentionReader, type Mentions } from './mentions.ts';
import { IN_LAW, IN_PATH, postingsOf, type Postings } from './postings.ts';
import { postingWriter } from './posting-writer.ts';
import { strengthOf } from './strength.ts';
import { termWriter, type Terms } from './terms.ts';
import { vocabulary, type Vocabulary } from './words.ts';

export type LawIndex = {
  readonly segments: readonly Segment[];
  /** Words in the text of each segment. */
  readonly lengths: Int32Array;
  readonly postings: Postings;
  readonly terms: Terms;
  /** For each segment the places where its text may name another provision, or its own part of the law. */
  readonly mentions: readonly Mentions[];
};

/** Compiled lexicons by language: fill it once and hand it in again to read the next law with them. */
export type Lexicons = Map<string, Lexicon>;

/**
 * One pass over a law set: which concepts stand where.
 *
 * @param lexicons lexicons already compiled for the same concepts; those missing are compiled and added
 */
export function indexLaw(
  segments: readonly Segment[],
  packs: readonly LanguagePack[],
  concepts: ReadonlyMap<string, number>,
  progress?: (done: number, total: number) => void,
  lexicons: Lexicons = new Map(),
): LawIndex {
  const words = vocabulary();
  const terms = termWriter();
  const mentionsOf = mentionReader(words);
  const automatonFor = automata(packs, concepts, words, lexicons);
  const writer = postingWriter(concepts.size);
  const lengths = new Int32Array(segments.length);
  const mentions: Mentions[] = [];
  const titles = new Map<Automaton, Map<string, readonly number[]>>();

  const conceptsIn = (text: string, automaton: Automaton): readonly number[] => {
    let own = titles.get(automaton);
    if (own === undefined) titles.set(automaton, (own = new Map()));
    const known = own.get(text);
    if (known) return known;
    const found = new Set<number>();
    automaton.find(words.read(text), (concept) => found.add(concept));
    const list = [...found];
    own.set(text, list);
    return list;
  };

  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] as Segment;
    terms.open();
    const automaton = automatonFor(segment.lang);
    if (automaton === undefined) {
      mentions.push(mentionsIn(segment.text));
      continue;
    }
    writer.open(at);
    for (const concept of conceptsIn(segment.lawTitle, automaton)) writer.flag(concept, IN_LAW);
    for (const heading of segment.path) {
      for (const concept of conceptsIn(heading, automaton)) writer.flag(concept, IN_PATH);
    }
    if (segment.heading !== '') {
      const heading = words.read(segment.heading);
      terms.add(heading.ids, heading.count, 2);
      automaton.find(heading, (concept, first, last) => {
        writer.heading(concept, (last - first + 1) / heading.count);
      });
    }
    const text = words.read(segment.text);
    terms.add(text.ids, text.count, 1);
    lengths[at] = text.count;
    const { starts, ends } = text;
    automaton.find(text, (concept, first, last) => {
      writer.place(concept, first, last, starts[first] as number, ends[last] as number);
    });
    mentions.push(mentionsOf(segment.text, text));
    writer.close();
    if (progress && (at & 255) === 0) progress(at, segments.length);
  }
  progress?.(segments.length, segments.length);
  const postings = postingsOf(writer.finish(), concepts.size, segments.length, strengthOf);
  return { segments, lengths, postings, terms: terms.finish(words.size()), mentions };
}

/** The lexicon of a language, compiled on first need; regional forms use their language's pack. */
function automata(
  packs: readonly LanguagePack[],
  concepts: ReadonlyMap<string, number>,
  words: Vocabulary,
  lexicons: Lexicons,
) {
  const ready = new Map<string, Automaton | undefined>();
  return (lang: string): Automaton | undefined => {
    if (ready.has(lang)) return ready.get(lang);
    const pack =
      packs.find((one) => one.lang === lang) ?? packs.find((one) => one.lang === lang.split('-')[0]);
    const made = pack && automatonOf(lexiconOf(pack, concepts, lexicons), words);
    ready.set(lang, made);
    return made;
  };
}

function lexiconOf(pack: LanguagePack, concepts: ReadonlyMap<string, number>, lexicons: Lexicons): Lexicon {
  const known = lexicons.get(pack.lang);
  if (known !== undefined) return known;
  const lexicon = compileLexicon(pack, concepts);
  lexicons.set(pack.lang, lexicon);
  return lexicon;
}
