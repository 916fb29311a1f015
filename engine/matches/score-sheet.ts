/** The scores of the rules of one requirement, provision by provision, strongest first in each. */
export type ScoreSheet = {
  /** Provisions with a score, in the order they came. */
  readonly touched: readonly number[];
  readonly add: (segment: number, rule: number, score: number) => void;
  /** Entries of a provision: the strongest, and the one after it; -1 when there is none. */
  readonly first: (segment: number) => number;
  readonly after: (entry: number) => number;
  readonly ruleAt: (entry: number) => number;
  readonly scoreAt: (entry: number) => number;
  /** Writes down what all scores of a provision come to; totalOf reads it, 0 when there is none. */
  readonly total: (segment: number, score: number) => void;
  readonly totalOf: (segment: number) => number;
  /** The provisions with the highest totals, highest first; ties fall to the earlier provision. */
  readonly best: (most: number) => number[];
};

/** The room of the sheet before: a sheet is used up before the next is asked for, as evaluate does. */
let head = new Int32Array(0);
let totals = new Float64Array(0);

export function scoreSheet(segments: number): ScoreSheet {
  if (head.length < segments) {
    head = new Int32Array(segments);
    totals = new Float64Array(segments);
  }
  head.fill(-1);
  totals.fill(0);
  const touched: number[] = [];
  const rules: number[] = [];
  const scores: number[] = [];
  const next: number[] = [];

  /** Ties stay in the order of the rules. */
  function add(segment: number, rule: number, score: number): void {
    const entry = rules.push(rule) - 1;
    scores.push(score);
    let at = head[segment] as number;
    if (at < 0) touched.push(segment);
    let before = -1;
    while (at >= 0 && (scores[at] as number) >= score) {
      before = at;
      at = next[at] as number;
    }
    next.push(at);
    if (before < 0) head[segment] = entry;
    else next[before] = entry;
  }

  function best(most: number): number[] {
    const kept: number[] = [];
    for (const segment of touched) {
      if (kept.length === most && !precedes(segment, kept[most - 1] as number)) continue;
      let at = kept.length;
      while (at > 0 && precedes(segment, kept[at - 1] as number)) at--;
      kept.splice(at, 0, segment);
      if (kept.length > most) kept.pop();
    }
    return kept;
  }

  function precedes(a: number, b: number): boolean {
    const one = totals[a] as number;
    const other = totals[b] as number;
    return one > other || (one === other && a < b);
  }

  return {
    touched,
    add,
    first: (segment) => head[segment] as number,
    after: (entry) => next[entry] as number,
    ruleAt: (entry) => rules[entry] as number,
    scoreAt: (entry) => scores[entry] as number,
    total: (segment, score) => void (totals[segment] = score),
    totalOf: (segment) => totals[segment] ?? 0,
    best,
  };
}
