import type { Answer } from '#engine/model/match.ts';
import type { Article } from './articles.ts';

export type Ranked = { readonly law: string; readonly article: string; readonly score: number };

/** One line of a predictions file, in the form the scorer reads. */
export type Prediction = {
  readonly country: string;
  readonly requirement: string;
  readonly answered: boolean;
  readonly confidence: number;
  /** Best first, at most 20, each law and article once. */
  readonly results: readonly Ranked[];
};

const MOST_RESULTS = 20;

/** What the matcher said of one State, as predictions; segment ids are the indexes of the articles. */
export function predictionsOf(
  country: string,
  answers: readonly Answer[],
  articles: readonly Article[],
): Prediction[] {
  return predictionsBy(country, answers, (segment) => articles[Number(segment)] as Article);
}

/** @param address law and article of a segment, by its id */
export function predictionsBy(
  country: string,
  answers: readonly Answer[],
  address: (segment: string) => { readonly law: string; readonly article: string },
): Prediction[] {
  return answers.map((answer) => {
    const results = ranked(
      answer.matches.map(({ segment, score }) => {
        const { law, article } = address(segment);
        return { law, article, score };
      }),
    );
    return {
      country,
      requirement: answer.requirement,
      answered: answer.answered && results.length > 0,
      confidence: answer.confidence,
      results,
    };
  });
}

/** Best first; of several rows under one law and article (two languages, two parts) only the best is kept. */
export function ranked(results: readonly Ranked[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const one of [...results].sort((a, b) => b.score - a.score)) {
    const key = keyOf(one.law, one.article);
    if (!best.has(key)) best.set(key, one);
  }
  return [...best.values()].slice(0, MOST_RESULTS);
}

export function keyOf(law: string, article: string): string {
  return `${law}\0${article}`;
}
