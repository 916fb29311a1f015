import type { Catalogue } from '#engine/model/catalogue.ts';
import { segmentsOf, type Article } from './articles.ts';
import { expertKeywords } from './keywords.ts';
import { compileOurs, type Ground } from './ours.ts';
import type { Peer } from './peers/peer.ts';
import { predictionsOf, ranked, type Prediction } from './predictions.ts';
import { prepared, type Evaluation, type Gold, type Scorer } from './score.ts';

export type State = { readonly country: string; readonly articles: readonly Article[] };

/** One engine over all States: what it predicted, and how long it took from articles to results. */
export type Run = { readonly name: string; readonly predictions: readonly Prediction[]; readonly ms: number };

const MOST_RESULTS = 20;

/** The matcher over all States, asked only for the requirements of the bench. */
export function runOurs(
  name: string,
  ground: Ground,
  states: readonly State[],
  ids: readonly string[],
  ablate?: string,
): Run {
  const requirements = new Set(ids);
  const start = performance.now();
  const matcher = compileOurs(ground, ablate);
  const predictions = states.flatMap(({ country, articles }) =>
    predictionsOf(country, matcher.match(segmentsOf(articles), { requirements }), articles),
  );
  return { name, predictions, ms: performance.now() - start };
}

/**
 * A peer over all States. A State with several languages is indexed and asked language by language, each in its
 * own words. A peer does not know when nothing answers, so at first it says "answered" wherever it found anything.
 */
export function runPeer(
  peer: Peer,
  { catalogue, packs }: Ground,
  states: readonly State[],
  ids: readonly string[],
): Run {
  const requirements = requirementsOf(catalogue, ids);
  const start = performance.now();
  const predictions = states.flatMap(({ country, articles }) => {
    const found = requirements.map((): { law: string; article: string; score: number }[] => []);
    for (const [lang, rows] of Map.groupBy(articles, (article) => article.lang)) {
      const pack = packs.find((one) => one.lang === lang.split('-')[0]);
      const queries = requirements.map((requirement) => expertKeywords(requirement, pack));
      peer.search(rows, queries, 2 * MOST_RESULTS).forEach((list, which) => {
        for (const { at, score } of list) {
          const { law, article } = rows[at] as Article;
          found[which]?.push({ law, article, score });
        }
      });
    }
    return requirements.map(({ id }, which): Prediction => {
      const results = ranked(found[which] ?? []);
      return {
        country,
        requirement: id,
        answered: results.length > 0,
        confidence: results[0]?.score ?? 0,
        results,
      };
    });
  });
  return { name: peer.name, predictions, ms: performance.now() - start };
}

/**
 * Gives a peer the best it can do at saying "nothing found": for each State the threshold on the score of the
 * first result that serves the other labelled States best. With fewer than two labelled States nothing changes.
 */
export function withThreshold(run: Run, gold: Gold): Run {
  if (gold.size < 2) return run;
  const thresholds = new Map<string, number>();
  for (const country of gold.keys()) {
    const others = run.predictions.filter((one) => one.country !== country && gold.has(one.country));
    thresholds.set(country, bestThreshold(others, gold));
  }
  const predictions = run.predictions.map((one) => {
    const least = thresholds.get(one.country) ?? 0;
    return { ...one, answered: one.answered && one.confidence >= least };
  });
  return { ...run, predictions };
}

export function scored(run: Run, gold: Gold, scorer: Scorer): Evaluation {
  return scorer(gold, prepared(run.predictions));
}

function bestThreshold(predictions: readonly Prediction[], gold: Gold): number {
  const isNone = ({ country, requirement }: Prediction) => gold.get(country)?.get(requirement)?.size === 0;
  const rows = predictions
    .filter(({ country, requirement }) => gold.get(country)?.has(requirement))
    .toSorted((a, b) => a.confidence - b.confidence);
  const none = rows.filter(isNone).length;
  let best = { f1: 0, threshold: 0 };
  let right = 0;
  rows.forEach((row, at) => {
    if (isNone(row)) right++;
    const next = rows[at + 1]?.confidence ?? Infinity;
    if (next === row.confidence) return;
    const f1 = (2 * right) / (at + 1 + none);
    if (f1 > best.f1) best = { f1, threshold: next };
  });
  return best.threshold;
}

function requirementsOf(catalogue: Catalogue, ids: readonly string[]) {
  const known = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
