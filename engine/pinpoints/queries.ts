import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import type { OfficialText } from './passage.ts';
import type { Weighed } from './words.ts';

export type Tongue = {
  /** BCP 47, of the document. */
  readonly lang: string;
  /** Of that language; absent where Tutela has none. */
  readonly pack?: LanguagePack | undefined;
};

/** The language in which the catalogue is written. */
const OURS = 'en';

/**
 * The words by which each requirement is looked for in a language: its own where the catalogue is written in it, its
 * examples of law in that language, and the words of the lexicon for the concepts of its signature.
 */
export function queriesOf(
  catalogue: Catalogue,
  text: OfficialText,
  { lang, pack }: Tongue,
): readonly Weighed[] {
  const base = lang.toLowerCase().split('-')[0] ?? lang;
  const gists = new Map(catalogue.instrument.articles.map(({ number, gist }) => [number, gist]));
  return catalogue.requirements.map((one) => [
    ...(base === OURS ? ownWords(one) : []),
    ...(base === OURS && text === 'opsc'
      ? one.pinpoints.opsc.map((number) => [gists.get(number) ?? '', 3] as const)
      : []),
    ...(one.examples ?? [])
      .filter((example) => example.lang.startsWith(base) && example.verdict !== 'does-not')
      .map((example) => [example.text, 0.5] as const),
    ...(pack === undefined ? [] : lexiconWords(one, pack)),
  ]);
}

function ownWords(one: Requirement): Weighed {
  return [
    [one.title, 3],
    [one.question, 3],
    [one.why, 1],
    [one.detail, 1],
    ...[...one.evidence.law, ...one.evidence.practice].map((text) => [text, 1] as const),
  ];
}

/** The first rules of a signature are its strongest; the signs of patterns are no letters and fall away. */
function lexiconWords(one: Requirement, pack: LanguagePack): Weighed {
  const concepts = new Map<string, number>();
  for (const rule of one.signature?.rules ?? []) {
    for (const group of rule.all) {
      for (const concept of group.split('|')) {
        const name = concept.replace(/^[a-z]+:/u, '').trim();
        concepts.set(name, Math.max(concepts.get(name) ?? 0, rule.weight ?? 1));
      }
    }
  }
  return [...concepts].map(([name, weight]) => {
    const words = new Set((pack.lexicon[name] ?? []).flatMap((pattern) => pattern.split(/[\s|]+/u)));
    return [[...words].join(' '), weight] as const;
  });
}
