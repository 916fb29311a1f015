import { terms, words } from 'made:library';
import { conceptsOf, type Concepts, type Facet } from '#engine/library/index.ts';
import { LIBRARY_TOPICS, LIBRARY_TYPES, type LibraryTopic, type LibraryType } from '#engine/model/library.ts';
import { regionName } from '#web/states/region-name.ts';
import { FALLBACK, languages } from '#web/words/languages.ts';
import { languageName, sayIn, type Say } from '#web/words/say.ts';

export function topicName(say: Say, topic: string): string {
  return isTopic(topic) ? say(`library-topic-${topic}`) : topic;
}

export function typeName(say: Say, type: string): string {
  return isType(type) ? say(`library-type-${type}`) : type;
}

/** The name of a value of a facet in the language of a page; what is not known stays as it was written. */
export function facetName(lang: string, say: Say, facet: Facet, value: string): string {
  switch (facet) {
    case 'topic':
      return topicName(say, value);
    case 'type':
      return typeName(say, value);
    case 'language':
      return languageName(lang, value);
    case 'region':
      return /^\d{3}$/u.test(value) ? regionName(lang, value) : value;
    case 'publisher':
      return value;
  }
}

/**
 * The words of each topic, in English as most titles are: words of several languages in one index would be taken for each
 * other ("traite" and "traité"). Its names in the other languages are known as phrases.
 */
export function topicNames(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(LIBRARY_TOPICS.map((topic) => [topic, [topicName(sayIn(FALLBACK), topic)]]));
}

let compiled: Concepts | undefined;

/** What phrases mean, in all languages that the house has terms in. */
export function concepts(): Concepts {
  compiled ??= conceptsOf({
    terms,
    names: Object.fromEntries(languages.map((lang) => [lang, namesIn(sayIn(lang))])),
    takesIn: Object.fromEntries(
      Object.entries(words.topics).map(([topic, of]) => [topic, of?.concepts ?? []]),
    ),
    words: words.words,
  });
  return compiled;
}

function namesIn(say: Say): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...LIBRARY_TOPICS.map((topic) => [`topic ${topic}`, topicName(say, topic)]),
    ...LIBRARY_TYPES.map((type) => [`type ${type}`, typeName(say, type)]),
  ]);
}

const isTopic = (text: string): text is LibraryTopic => (LIBRARY_TOPICS as readonly string[]).includes(text);
const isType = (text: string): text is LibraryType => (LIBRARY_TYPES as readonly string[]).includes(text);
