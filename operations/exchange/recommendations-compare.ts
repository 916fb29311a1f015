import type { Voice } from '#engine/model/desk-decision.ts';
import type { Recommendation, RecommendationLink } from '#engine/model/recommendation.ts';

/**
 * What two installations decided on one side of one recommendation after their common beginning, as `Compared` says it of
 * a finding: its link to one requirement, its follow-up, or the position of the State. A step that has the same id in both
 * is the same step; what was settled here has the id of what it settled.
 */
export type ComparedStep = {
  readonly voice: Voice;
  readonly facts: Recommendation;
  /** "link csam.produce", "follow-up", "position" */
  readonly side: string;
  readonly what: 'same' | 'only-here' | 'only-there' | 'conflict';
  /** The last word here; absent where nothing was said. */
  readonly here?: RecommendationLink;
  readonly there: RecommendationLink;
  /** It can be kept here: the house has this recommendation, or the bundle brings it. */
  readonly keepable: boolean;
};

/**
 * Every side that the bundle decided on, in the order in which it was first decided there.
 *
 * @param known ids of recommendations that are here
 */
export function comparedSteps(
  here: readonly RecommendationLink[],
  there: readonly RecommendationLink[],
  facts: ReadonlyMap<string, Recommendation>,
  known: ReadonlySet<string>,
): readonly ComparedStep[] {
  const ours = Map.groupBy(here, keyOfStep);
  const own = new Set(here.map(({ id }) => id));
  const theirs = new Set(there.map(({ id }) => id));
  return [...Map.groupBy(there, keyOfStep)].flatMap(([key, other]) => {
    const last = other.at(-1);
    const about = last && facts.get(last.recommendation);
    if (!last || !about) return [];
    const mine = ours.get(key) ?? [];
    const settled = other.findLastIndex(({ id }) => own.has(id));
    const mark = mine.findIndex(({ id }) => id === other[settled]?.id);
    const news = other.slice(settled + 1);
    const since = mine.filter(({ id }, at) => at > mark && !theirs.has(id));
    const present = mine.at(-1);
    const one: ComparedStep = {
      voice: last.voice,
      facts: about,
      side: sideOf(last),
      what: whatOf(news.length, since.length, present, last),
      ...(present ? { here: present } : {}),
      there: last,
      keepable: known.has(about.id) || about.source !== 'uhri',
    };
    return [one];
  });
}

/** "recommendation state follow-up uhri:…": names a side among the choices of a merge, beside the keys of findings. */
export function stepKeyOf({ voice, side, facts }: Pick<ComparedStep, 'voice' | 'side' | 'facts'>): string {
  return `recommendation ${voice} ${side} ${facts.id}`;
}

/** What a step comes to, without who said it, when, and why. */
export function outcomeOf(step: RecommendationLink): string {
  if (step.kind === 'follow-up') return step.followUp;
  if (step.kind === 'position') return [step.position, step.statedOn].filter(Boolean).join(' ');
  return step.kind;
}

export function sideOf(step: RecommendationLink): string {
  return 'requirement' in step ? `link ${step.requirement}` : step.kind;
}

function keyOfStep(step: RecommendationLink): string {
  return `${step.voice} ${sideOf(step)} ${step.recommendation}`;
}

function whatOf(
  news: number,
  since: number,
  here: RecommendationLink | undefined,
  there: RecommendationLink,
): ComparedStep['what'] {
  if (news === 0) return since === 0 ? 'same' : 'only-here';
  if (here && outcomeOf(here) === outcomeOf(there)) return 'same';
  return since === 0 ? 'only-there' : 'conflict';
}
