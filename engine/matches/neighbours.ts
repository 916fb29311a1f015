import type { Scored } from './evaluate.ts';
import type { LawIndex } from './law-index.ts';

/** Where a provision stands among the best ones: laws keep what belongs together side by side. */
export type Neighbourhood = {
  /** How near it stands to the best, the second and the third provision of the same law: 1 is itself, 0 another law. */
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** The same to any of the best five but itself, each by its share of the best score. */
  readonly close: number;
  /** How much score of the best twelve stands within six provisions of it. */
  readonly cluster: number;
  /** 1 in the law of the best provision. */
  readonly home: number;
};

const CLOSE = 5;
const CLUSTER = 12;
const REACH = 6;
/** A cluster as strong as this many best provisions counts as 1. */
const FULL = 4;

export function neighbourhood(index: LawIndex, top: readonly Scored[], segment: number): Neighbourhood {
  const best = top[0]?.score ?? 1;
  const { law } = index.segments[segment] as { law: string };
  const nearness = (other: number | undefined): number =>
    other === undefined || index.segments[other]?.law !== law ? 0 : 1 / (1 + Math.abs(segment - other));

  let close = 0;
  let cluster = 0;
  for (let at = 0; at < Math.min(CLUSTER, top.length); at++) {
    const one = top[at] as Scored;
    if (one.segment === segment) continue;
    const near = nearness(one.segment);
    if (at < CLOSE) close = Math.max(close, (near * one.score) / best);
    if (near >= 1 / (1 + REACH)) cluster += one.score / best / FULL;
  }
  return {
    first: nearness(top[0]?.segment),
    second: nearness(top[1]?.segment),
    third: nearness(top[2]?.segment),
    close,
    cluster,
    home: index.segments[top[0]?.segment ?? -1]?.law === law ? 1 : 0,
  };
}
