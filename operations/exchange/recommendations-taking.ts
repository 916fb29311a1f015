import type { Recommendation, RecommendationLink } from '#engine/model/recommendation.ts';
import type { Work } from '#store/database/index.ts';
import {
  appendRecommendationDecision,
  decisionsIn,
  keepOwn,
  recommendationIn,
  type NewDecision,
} from '#store/recommendations/index.ts';
import { sideOf, type ComparedStep } from './recommendations-compare.ts';
import type { Choice, Source } from './taking.ts';

/** Somebody decided on this since it was compared: nothing was kept. */
export class RecommendationMoved extends Error {
  readonly recommendation: Recommendation;
  constructor(recommendation: Recommendation) {
    super(`the recommendation ${recommendation.id} was decided on meanwhile`);
    this.recommendation = recommendation;
  }
}

/**
 * The step by which a person settles one side of a recommendation: what stands there is taken over, or what stands here is
 * said again. It has the id of the last step there, so that the same bundle is not asked again.
 *
 * @returns undefined where nothing can be kept: nothing stands here that could be said again
 */
export function settlingStep(
  { here, there, voice }: ComparedStep,
  choice: Choice,
  { sha256, nameOf }: Pick<Source, 'sha256' | 'nameOf'>,
  { state, by }: { readonly state: string; readonly by: string },
): NewDecision | undefined {
  const said = choice === 'theirs' ? there : here;
  if (!said) return undefined;
  const who = `${nameOf(there.by)} on ${there.at.slice(0, 19)}Z`;
  const reason =
    choice === 'theirs'
      ? `${there.reason} Taken from bundle ${sha256}, ${who}.`
      : `Kept as it stands here. Not taken from bundle ${sha256}: the last word there, by ${who}. ${there.reason}`;
  const { place: _place, prevHash: _before, hash: _hash, at: _at, ...rest } = said;
  return { ...rest, id: there.id, state, voice, by, reason: cut(reason.trim()) };
}

/** @throws RecommendationMoved where a side was decided on since it was compared */
export async function keepSteps(
  db: Work,
  state: string,
  steps: readonly { readonly compared: ComparedStep; readonly step: NewDecision }[],
): Promise<void> {
  for (const { compared, step } of steps) {
    const { facts, voice, here } = compared;
    if (!(await recommendationIn(db, facts.id))) await keepOwn(db, [facts]);
    const kept = await decisionsIn(db, { state, voice }, facts.id);
    if (kept.some(({ id }) => id === step.id)) continue;
    const now = kept.findLast((each: RecommendationLink) => sideOf(each) === compared.side);
    if (now?.id !== here?.id) throw new RecommendationMoved(facts);
    await appendRecommendationDecision(db, step);
  }
}

const LONGEST = 4000;

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text;
}
