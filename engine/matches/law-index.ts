import type { LanguagePack } from '#engine/model/pack.ts';
import type { Segment } from '#engine/model/segment.ts';
import { compileLexicon, type Automaton } from './automaton.ts';
import { termWriter, type Terms } from './terms.ts';
import { vocabulary, type Vocabulary } from './words.ts';

/** Where a concept stands in one provision. */
export type Posting = {
  /** Index of the segment. */
  readonly segment: number;
  /** Share of the heading's words that express it, 0 when it does not stand there. */
  readonly heading: number;
  /** In the headings above it. */
  readonly path: boolean;
  /** In the title of the law. */
  readonly law: boolean;
  /** Word numbers and character offsets of each place in the text, four numbers each: first, last, start, end. */
  readonly places: readonly number[];
  /** Set where the strength is known otherwise than from places. */
  readonly strength?: number;
};

export type LawIndex = {
  readonly segments: readonly Segment[];
  /** Words in the text of each segment. */
  readonly lengths: Int32Array;
  /** For each concept its postings in the order of the segments. */
  readonly postings: readonly (readonly Posting[])[];
  readonly terms: Terms;
};

/** At most so many places of one concept in one provision are kept: enough to find the nearest. */
const MOST_PLACES = 24;

type Draft = { segment: number; heading: number; path: boolean; law: boolean; places: readonly number[] };

/** Shared by all that stand in a heading only: most postings do. */
const NO_PLACES: readonly number[] = [];

/** One pass over a law set: which concepts stand where. */
export function indexLaw(
  segments: readonly Segment[],
  packs: readonly LanguagePack[],
  concepts: ReadonlyMap<string, number>,
  progress?: (done: number, total: number) => void,
): LawIndex {
  const words = vocabulary();
  const terms = termWriter();
  const automatonOf = automata(packs, concepts, words);
  const postings: Draft[][] = Array.from({ length: concepts.size }, () => []);
  const lengths = new Int32Array(segments.length);
  const headings = new Map<Automaton, Map<string, readonly number[]>>();
  /** Places of the provision being read, by concept; copied out at its end, so that none is larger than it must be. */
  const open: number[][] = Array.from({ length: concepts.size }, () => []);
  const opened: number[] = [];

  const draft = (concept: number, segment: number): Draft => {
    const list = postings[concept] as Draft[];
    const last = list[list.length - 1];
    if (last !== undefined && last.segment === segment) return last;
    const fresh = { segment, heading: 0, path: false, law: false, places: NO_PLACES };
    list.push(fresh);
    return fresh;
  };

  const conceptsIn = (text: string, automaton: Automaton): readonly number[] => {
    let own = headings.get(automaton);
    if (own === undefined) headings.set(automaton, (own = new Map()));
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
    const automaton = automatonOf(segment.lang);
    if (automaton === undefined) continue;
    for (const concept of conceptsIn(segment.lawTitle, automaton)) draft(concept, at).law = true;
    for (const heading of segment.path) {
      for (const concept of conceptsIn(heading, automaton)) draft(concept, at).path = true;
    }
    if (segment.heading !== '') {
      const heading = words.read(segment.heading);
      terms.add(heading.ids, heading.count, 2);
      automaton.find(heading, (concept, first, last) => {
        const found = draft(concept, at);
        found.heading = Math.max(found.heading, (last - first + 1) / heading.count);
      });
    }
    const text = words.read(segment.text);
    terms.add(text.ids, text.count, 1);
    lengths[at] = text.count;
    automaton.find(text, (concept, first, last) => {
      const places = open[concept] as number[];
      if (places.length === 0) opened.push(concept);
      const previous = places.length - 4;
      if (previous >= 0 && places[previous] === first) {
        if (last > (places[previous + 1] as number)) {
          places[previous + 1] = last;
          places[previous + 3] = text.ends[last] as number;
        }
      } else if (places.length < MOST_PLACES * 4) {
        places.push(first, last, text.starts[first] as number, text.ends[last] as number);
      }
    });
    for (const concept of opened) {
      const places = open[concept] as number[];
      draft(concept, at).places = places.slice();
      places.length = 0;
    }
    opened.length = 0;
    if (progress && (at & 255) === 0) progress(at, segments.length);
  }
  progress?.(segments.length, segments.length);
  return { segments, lengths, postings, terms: terms.finish(words.size()) };
}

/** The lexicon of a language, compiled on first need; regional forms use their language's pack. */
function automata(packs: readonly LanguagePack[], concepts: ReadonlyMap<string, number>, words: Vocabulary) {
  const compiled = new Map<string, Automaton | undefined>();
  return (lang: string): Automaton | undefined => {
    if (compiled.has(lang)) return compiled.get(lang);
    const pack =
      packs.find((one) => one.lang === lang) ?? packs.find((one) => one.lang === lang.split('-')[0]);
    const made = pack && compileLexicon(pack, concepts, words);
    compiled.set(lang, made);
    return made;
  };
}
