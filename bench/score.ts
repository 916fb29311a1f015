import { keyOf, type Prediction } from './predictions.ts';
import { InputError } from '#engine/model/problem.ts';

/** State, requirement, then law and article, to grade: 2 the rule itself, 1 supporting; empty means none. */
export type Gold = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

export type Prepared = ReadonlyMap<
  string,
  ReadonlyMap<
    string,
    { readonly answered: boolean; readonly ranked: readonly string[]; readonly top: number }
  >
>;

/** Means over pairs of State and requirement; null where no pair of the State has the measure. */
export type Scores = Readonly<
  Record<'recall@5' | 'recall@10' | 'nDCG@10' | 'MRR' | 'none_f1' | 'none_auc', number | null>
>;

export type Evaluation = { readonly countries: Readonly<Record<string, Scores>>; readonly macro: Scores };
export type Scorer = (gold: Gold, predictions: Prepared) => Evaluation;

const MEASURES = ['recall@5', 'recall@10', 'nDCG@10', 'MRR', 'none_f1', 'none_auc'] as const;
const GAIN: Readonly<Record<number, number>> = { 2: 3, 1: 1 };

/** The measures of README.md; a pair without a prediction counts as a miss. The macro mean is over States. */
export const evaluate: Scorer = (gold, predictions) => {
  const countries: Record<string, Scores> = {};
  for (const [country, requirements] of gold) {
    countries[country] = scoresOf(requirements, predictions.get(country) ?? new Map());
  }
  return { countries, macro: meansOf(Object.values(countries)) };
};

/** Reads gold labels, one a line. @throws InputError naming the line */
export function readGold(text: string, name: string): Map<string, Map<string, number>> {
  const gold = new Map<string, Map<string, number>>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const row = labelOf(line, name, index + 1);
    const grades = gold.get(row.requirement) ?? new Map<string, number>();
    gold.set(row.requirement, grades);
    if (row.article === null) return;
    const key = keyOf(row.law ?? '', row.article);
    grades.set(key, Math.max(row.grade ?? 0, grades.get(key) ?? 0));
  });
  return gold;
}

/** Predictions in the form a scorer takes. */
export function prepared(predictions: readonly Prediction[]): Prepared {
  const states = Map.groupBy(predictions, ({ country }) => country);
  return new Map(
    [...states].map(([country, rows]) => [
      country,
      new Map(
        rows.map(({ requirement, answered, confidence, results }) => [
          requirement,
          { answered, ranked: results.map(({ law, article }) => keyOf(law, article)), top: confidence },
        ]),
      ),
    ]),
  );
}

type Label = { requirement: string; law?: string | null; article: string | null; grade?: number };

function labelOf(line: string, name: string, number: number): Label {
  let row: Label | undefined;
  try {
    row = JSON.parse(line) as Label;
  } catch {
    row = undefined;
  }
  const none = row?.article === null;
  if (typeof row?.requirement === 'string' && (none || (row.law && row.article && row.grade))) return row;
  throw new InputError({
    code: 'bench.bad-gold',
    file: name,
    place: `line ${number}`,
    message: 'a label needs requirement, law, article and grade, or article null',
  });
}

type Pairs = ReadonlyMap<string, { answered: boolean; ranked: readonly string[]; top: number }>;

function scoresOf(gold: ReadonlyMap<string, ReadonlyMap<string, number>>, predictions: Pairs): Scores {
  const lists = { 'recall@5': [], 'recall@10': [], 'nDCG@10': [], MRR: [] } as Record<string, number[]>;
  const tops = { answerable: [] as number[], none: [] as number[] };
  let right = 0;
  let wrong = 0;
  let none = 0;
  for (const [requirement, grades] of gold) {
    const said = predictions.get(requirement);
    const list = said?.ranked ?? [];
    const rules = [...grades.values()].filter((grade) => grade === 2).length;
    const isRule = (key: string) => grades.get(key) === 2;
    if (rules > 0) {
      for (const k of [5, 10]) {
        lists[`recall@${k}`]?.push(list.slice(0, k).filter(isRule).length / Math.min(k, rules));
      }
      const first = list.findIndex(isRule);
      lists['MRR']?.push(first < 0 ? 0 : 1 / (first + 1));
    }
    if (grades.size > 0) lists['nDCG@10']?.push(ndcg(grades, list));
    else none++;
    if (said && !said.answered) {
      if (grades.size === 0) right++;
      else wrong++;
    }
    if (said) tops[grades.size === 0 ? 'none' : 'answerable'].push(said.top);
  }
  const means = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, mean(list)]));
  return {
    ...(means as Pick<Scores, 'recall@5' | 'recall@10' | 'nDCG@10' | 'MRR'>),
    // 2TP / (2TP + FP + FN), where FN is what has none and was answered all the same or not predicted.
    none_f1: none === 0 ? null : (2 * right) / (right + wrong + none),
    none_auc: auc(tops.answerable, tops.none),
  };
}

function ndcg(grades: ReadonlyMap<string, number>, list: readonly string[]): number {
  const ideal = [...grades.values()].map((grade) => GAIN[grade] ?? 0).sort((a, b) => b - a);
  return dcg(list.map((key) => GAIN[grades.get(key) ?? 0] ?? 0)) / dcg(ideal);
}

function dcg(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}

/** The chance that an answerable pair is trusted more than one without an answer. */
function auc(answerable: readonly number[], none: readonly number[]): number | null {
  if (answerable.length === 0 || none.length === 0) return null;
  let won = 0;
  for (const a of answerable) for (const b of none) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (answerable.length * none.length);
}

function meansOf(scores: readonly Scores[]): Scores {
  return Object.fromEntries(
    MEASURES.map((name) => [name, mean(scores.map((one) => one[name]).filter((one) => one !== null))]),
  ) as Scores;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
