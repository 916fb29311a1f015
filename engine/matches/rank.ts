import type { Evaluation } from './evaluate.ts';
import type { Signals } from './signals.ts';
import { ANSWER_WEIGHTS, RANK_SCALE, RANK_WEIGHTS } from './weights.ts';

/**
 * The numbers a provision is ranked by: its signals, and a few of them taken together.
 * Their weights are fitted on labelled States by bench/fit.ts; none of them knows a requirement or a State.
 */
export function features(s: Signals): number[] {
  return [
    s.rule,
    s.share,
    s.rules,
    s.concepts,
    s.like,
    s.beside,
    s.chapter,
    s.law,
    s.length,
    s.strong,
    s.heading,
    s.early,
    s.rank,
    s.core,
    s.near.first,
    s.near.second,
    s.near.third,
    s.near.close,
    s.near.cluster,
    s.near.home,
    // A few of them taken together.
    s.strong * s.like,
    s.strong * s.strong,
    s.heading * s.rule,
    s.rule * s.rule,
    Math.sqrt(s.rule),
    s.share * s.like,
    s.rule > 0 ? 1 : 0,
    s.like * s.like,
    s.share * s.share,
    s.rule * s.concepts,
    s.like * s.concepts,
    s.concepts * s.concepts,
    s.early * s.rule,
    s.rank * s.strong,
    s.share * s.core,
    s.beside * s.like,
    s.chapter * s.share,
    s.heading * s.early,
    s.near.close * s.like,
    s.near.cluster * s.concepts,
    s.near.cluster * s.share,
  ];
}

export type Ranked = { readonly segment: number; readonly score: number; readonly chance: number };

/** Best first; ties fall to the earlier provision, so that the order never depends on chance. */
export function rank(signals: readonly Signals[]): Ranked[] {
  return signals
    .map((one) => {
      const score = dot(features(one), RANK_WEIGHTS);
      return { segment: one.segment, score, chance: logistic(RANK_SCALE.slope * score + RANK_SCALE.offset) };
    })
    .sort((a, b) => b.score - a.score || a.segment - b.segment);
}

/** What decides whether a law set holds an answer at all: how strongly the best rules hold, and how many do. */
export function answerFeatures(signals: readonly Signals[], evaluation: Evaluation): number[] {
  const rule = evaluation.best;
  const strong = rule * signals.reduce((best, one) => Math.max(best, one.strong), 0);
  const many = signals.reduce((count, one) => count + (one.strong > 0 ? 1 : 0), 0);
  const concepts = signals.reduce((best, one) => Math.max(best, one.concepts), 0);
  return [rule, strong, Math.log2(1 + many), concepts, Math.min(rule, 1), Math.min(strong, 1), 1];
}

/** The chance, 0 to 1, that the law set holds an answer to the requirement. */
export function answerChance(signals: readonly Signals[], evaluation: Evaluation): number {
  if (evaluation.top.length === 0) return 0;
  return logistic(dot(answerFeatures(signals, evaluation), ANSWER_WEIGHTS));
}

export function dot(numbers: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += (numbers[i] as number) * (weights[i] ?? 0);
  return sum;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
