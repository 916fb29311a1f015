import type { LinkWords } from '#engine/model/recommendation.ts';
import type { Requirement } from '#engine/model/requirement.ts';

/** What the catalogue says of a requirement in one language. */
export type Described = Pick<Requirement, 'id' | 'title' | 'question' | 'evidence'>;

export type Like = {
  readonly requirement: string;
  /** Cosine of the two, 0 to 1. */
  readonly cosine: number;
  /** Words of the text that the catalogue uses too. */
  readonly words: readonly LinkWords[];
};

/** Looks for requirements whose title, question and typical evidence share rare words with a text; strongest first. */
export type Likener = (text: string) => readonly Like[];

const WORD = /\p{L}{4,}/gu;
/** Words in so many descriptions say nothing of one of them. */
const COMMON = 0.12;
const LEAST_SHARED = 2;
/** So rare must the rarest shared word be: in at most so many descriptions. */
const RARE = 9;

/** @param described in the language of the texts */
export function compileLikener(described: readonly Described[]): Likener {
  const documents = described.map(({ id, title, question, evidence }) => ({
    id,
    stems: new Set(stems([title, question, ...evidence.practice].join(' ')).map(({ stem }) => stem)),
  }));
  const count = new Map<string, number>();
  for (const { stems: own } of documents) for (const stem of own) count.set(stem, (count.get(stem) ?? 0) + 1);
  const weight = (stem: string): number => {
    const times = count.get(stem) ?? 0;
    return times === 0 || times > COMMON * documents.length ? 0 : Math.log(documents.length / times);
  };
  const norms = documents.map(({ stems: own }) => norm([...own].map(weight)));

  return (text) => {
    const said = stems(text);
    const known = new Set(said.map(({ stem }) => stem).filter((stem) => weight(stem) > 0));
    const length = norm([...known].map(weight));
    if (length === 0) return [];
    return documents
      .flatMap(({ id, stems: own }, at): Like[] => {
        const shared = [...known].filter((stem) => own.has(stem));
        if (shared.length < LEAST_SHARED || !shared.some((stem) => (count.get(stem) ?? 0) <= RARE)) return [];
        const dot = shared.reduce((sum, stem) => sum + weight(stem) ** 2, 0);
        const words = said
          .filter(({ stem }) => shared.includes(stem))
          .map(({ stem, start, words: given }) => ({
            concept: stem,
            start,
            end: start + given.length,
            words: given,
          }));
        return [{ requirement: id, cosine: dot / (length * (norms[at] ?? 1)), words }];
      })
      .sort((a, b) => b.cosine - a.cosine || (a.requirement < b.requirement ? -1 : 1));
  };
}

function norm(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));
}

/** Words without their endings, coarsely: "trained" and "training" are one. */
function stems(
  text: string,
): readonly { readonly stem: string; readonly start: number; readonly words: string }[] {
  return [...text.matchAll(WORD)].map(({ 0: words, index }) => ({
    stem: words
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/(?:ations?|ings?|edly|ed|ies|es|s|ment|ments|e|y)$/u, ''),
    start: index,
    words,
  }));
}
