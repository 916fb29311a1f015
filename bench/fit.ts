// Fits the numbers of engine/matches/weights.ts on labelled States, and says what each State would have got
// from the others alone.
//   node bench/fit.ts --articles DIR --gold DIR [--write]
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from '#engine/matches/evaluate.ts';
import { indexLaw } from '#engine/matches/law-index.ts';
import { answerFeatures, dot, features, logistic } from '#engine/matches/rank.ts';
import { withCore } from '#engine/matches/references-index.ts';
import { compileRules } from '#engine/matches/rules.ts';
import { signalsOf } from '#engine/matches/signals.ts';
import { groundFiles } from '#store/catalogue.ts';
import { readGround } from '#operations/ground.ts';
import { readArticles, segmentsOf } from './articles.ts';

type Row = { readonly id: string; readonly x: readonly number[]; readonly grade: number };
type Query = {
  readonly state: string;
  readonly requirement: string;
  readonly none: boolean;
  readonly rows: readonly Row[];
  readonly answer: readonly number[];
  /** Gain of the best order of all labels, reached or not. */
  readonly ideal: number;
};

const GAIN = [0, 1, 3] as const;

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    gold: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
if (values.articles === undefined || values.gold === undefined) {
  process.stderr.write('fit: name the folders with --articles DIR --gold DIR\n');
  process.exit(2);
}
const queries = collect(values.articles, values.gold);
const states = [...new Set(queries.map((query) => query.state))];

for (const state of states) {
  const rest = queries.filter((query) => query.state !== state);
  const own = queries.filter((query) => query.state === state);
  const ranking = fitRanking(rest);
  const answering = fitAnswering(rest);
  process.stdout.write(`${state} left out: ${report(own, ranking, answering)}\n`);
}
const ranking = fitRanking(queries);
const scale = fitScale(queries, ranking);
const answering = fitAnswering(queries);
process.stdout.write(`all together: ${report(queries, ranking, answering)}\n`);
if (values.write) write(ranking, scale, answering);

function collect(articles: string, gold: string): Query[] {
  const { catalogue, packs } = readGround(groundFiles());
  const compiled = compileRules(catalogue);
  const found: Query[] = [];
  for (const file of readdirSync(gold).filter((name) => /^[A-Z]{2}\.jsonl$/.test(name))) {
    const state = file.slice(0, 2);
    if (!existsSync(join(articles, file))) continue;
    const segments = segmentsOf(readArticles(readFileSync(join(articles, file), 'utf8'), file));
    const index = withCore(indexLaw(segments, packs, compiled.concepts), compiled);
    const labels = labelsOf(readFileSync(join(gold, file), 'utf8'));
    for (const requirement of compiled.requirements) {
      const grades = labels.get(requirement.id);
      if (grades === undefined) continue;
      const scored = evaluate(index, requirement, compiled.general);
      const signals = signalsOf(index, requirement, scored, compiled.core.concept);
      const rows = new Map<string, Row>();
      for (const one of signals) {
        const segment = segments[one.segment];
        if (segment === undefined) continue;
        const id = `${segment.law}\u0000${segment.number}`;
        const known = rows.get(id);
        if (known && (known.x[0] ?? 0) >= one.rule) continue;
        rows.set(id, { id, x: features(one), grade: grades.get(id) ?? 0 });
      }
      const answer = answerFeatures(signals, scored);
      found.push({
        state,
        requirement: requirement.id,
        none: grades.size === 0,
        rows: [...rows.values()],
        answer,
        ideal: gainOf([...grades.values()].sort((a, b) => b - a)),
      });
    }
  }
  return found;
}

function labelsOf(text: string): Map<string, Map<string, number>> {
  const labels = new Map<string, Map<string, number>>();
  for (const line of text.split('\n').filter(Boolean)) {
    const { requirement, law, article, grade } = JSON.parse(line) as Record<string, string> & {
      grade: number;
    };
    const of = labels.get(requirement ?? '') ?? new Map<string, number>();
    if (article) of.set(`${law}\u0000${article}`, grade);
    labels.set(requirement ?? '', of);
  }
  return labels;
}

/** Discounted gain of the first ten grades, as in the scorer. */
function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + (GAIN[grade] ?? 0) / Math.log2(at + 2), 0);
}

/** Pairwise logistic regression: of two provisions the higher grade should score higher; each question weighs the same. */
function fitRanking(queries: readonly Query[]): number[] {
  const pairs: { difference: Float64Array; weight: number }[] = [];
  for (const { rows, none } of queries) {
    if (none) continue;
    const own: { difference: Float64Array; weight: number }[] = [];
    for (const a of rows) {
      for (const b of rows) {
        if (a.grade <= b.grade) continue;
        const weight = (GAIN[a.grade] ?? 0) - (GAIN[b.grade] ?? 0);
        own.push({ difference: Float64Array.from(a.x, (value, i) => value - (b.x[i] as number)), weight });
      }
    }
    for (const pair of own) pairs.push({ ...pair, weight: pair.weight / own.length });
  }
  const size = pairs[0]?.difference.length ?? 0;
  return descend(size, 300, 0.0005, (weights, gradient) => {
    for (const { difference, weight } of pairs) {
      let margin = 0;
      for (let k = 0; k < size; k++) margin += (weights[k] as number) * (difference[k] as number);
      const push = weight / (1 + Math.exp(margin)) / queries.length;
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] as number) - push * (difference[k] as number);
    }
  });
}

/** Slope and offset that turn a ranking score into the chance of any grade. */
function fitScale(queries: readonly Query[], ranking: readonly number[]): [number, number] {
  const points = queries.flatMap(({ rows }) =>
    [...rows]
      .map((row) => ({ score: dot(row.x, ranking), hit: row.grade > 0 ? 1 : 0 }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 20),
  );
  const [slope, offset] = descend(2, 2000, 0, (weights, gradient) => {
    for (const { score, hit } of points) {
      const miss = (logistic((weights[0] as number) * score + (weights[1] as number)) - hit) / points.length;
      gradient[0] = (gradient[0] as number) + miss * score;
      gradient[1] = (gradient[1] as number) + miss;
    }
  });
  return [slope as number, offset as number];
}

/**
 * Logistic regression on questions: is there an answer at all? Empty ones are rare, so they weigh more, and the weights
 * are held small; the last is the constant, which is free.
 */
function fitAnswering(queries: readonly Query[]): number[] {
  const empty = queries.filter((query) => query.none).length;
  const share = empty / Math.max(1, queries.length);
  return descend(
    queries[0]?.answer.length ?? 0,
    3000,
    0.03,
    (weights, gradient) => {
      for (const { answer, none } of queries) {
        const weight = none ? 0.3 / Math.max(share, 0.01) : 0.7 / (1 - share);
        const miss = ((logistic(dot(answer, weights)) - (none ? 0 : 1)) * weight) / queries.length;
        for (let k = 0; k < answer.length; k++)
          gradient[k] = (gradient[k] as number) + miss * (answer[k] as number);
      }
    },
    true,
  );
}

/** Adam, from zero, a fixed number of steps: the same data give the same numbers. */
function descend(
  size: number,
  steps: number,
  decay: number,
  slope: (w: number[], gradient: number[]) => void,
  free = false,
): number[] {
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const spread = new Array<number>(size).fill(0);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight, k) => (free && k === size - 1 ? 0 : decay * weight));
    slope(weights, gradient);
    for (let k = 0; k < size; k++) {
      const g = gradient[k] as number;
      mean[k] = 0.9 * (mean[k] as number) + 0.1 * g;
      spread[k] = 0.999 * (spread[k] as number) + 0.001 * g * g;
      const move = (mean[k] as number) / (1 - 0.9 ** step);
      weights[k] =
        (weights[k] as number) -
        (0.05 * move) / (Math.sqrt((spread[k] as number) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

function report(queries: readonly Query[], ranking: readonly number[], answering: readonly number[]): string {
  let recall = 0;
  let asked = 0;
  let found = 0;
  let called = 0;
  let empty = 0;
  let gain = 0;
  let labelled = 0;
  for (const { rows, none, answer, ideal } of queries) {
    const silent = logistic(dot(answer, answering)) < 0.5;
    if (none) empty++;
    if (silent) called++;
    if (none && silent) found++;
    const order = rows.toSorted((a, b) => dot(b.x, ranking) - dot(a.x, ranking));
    if (ideal > 0) {
      labelled++;
      gain += gainOf(order.map((row) => row.grade)) / ideal;
    }
    const rules = rows.filter((row) => row.grade === 2).length;
    if (rules === 0) continue;
    asked++;
    recall += order.slice(0, 5).filter((row) => row.grade === 2).length / Math.min(5, rules);
  }
  const f1 = (2 * found) / Math.max(1, called + empty);
  return `recall@5 of what was reached ${(recall / Math.max(1, asked)).toFixed(3)}, nDCG@10 ${(gain / Math.max(1, labelled)).toFixed(3)}, nothing-found F1 ${f1.toFixed(2)} (${found} of ${empty}, ${called} called)`;
}

function write(
  ranking: readonly number[],
  [slope, offset]: [number, number],
  answering: readonly number[],
): void {
  const list = (numbers: readonly number[]) =>
    `[${numbers.map((number) => Number(number.toFixed(3))).join(', ')}]`;
  const text = `/**
 * Fitted by bench/fit.ts on ${states.sort().join(', ')}; see docs/matching.md. In the order of features() and answerFeatures().
 */
export const RANK_WEIGHTS: readonly number[] = ${list(ranking)};

export const RANK_SCALE = { slope: ${slope.toFixed(3)}, offset: ${offset.toFixed(3)} } as const;

export const ANSWER_WEIGHTS: readonly number[] = ${list(answering)};
`;
  writeFileSync(join(import.meta.dirname, '..', 'engine', 'matches', 'weights.ts'), text);
}
