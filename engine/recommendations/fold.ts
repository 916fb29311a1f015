import type { FollowUp, RecommendationDecision, StatedPosition } from '#engine/model/recommendation.ts';

/** The last word of people on one link. */
export type LinkStanding = {
  readonly requirement: string;
  readonly confirmed: boolean;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** Of the text that lay before the person. */
  readonly textSha256: string;
};

export type RecommendationStanding = {
  /** By requirement. */
  readonly links: ReadonlyMap<string, LinkStanding>;
  /** Open until a person says otherwise. */
  readonly followUp: FollowUp;
  /** Why, by whom and when; absent while nobody said anything. */
  readonly said?: Pick<LinkStanding, 'by' | 'at' | 'reason' | 'textSha256'>;
  /** The position of the State as people stated it; absent while nobody did. */
  readonly position?: PositionStanding;
};

/** The reason holds the words of the State, or where they stand. */
export type PositionStanding = Pick<LinkStanding, 'by' | 'at' | 'reason' | 'textSha256'> & {
  readonly position: StatedPosition;
  /** ISO 8601. */
  readonly statedOn?: string;
};

export const UNTOUCHED: RecommendationStanding = { links: new Map(), followUp: 'open' };

/** What the steps of one voice come to, by recommendation; those nobody touched are not in it. */
export function standings(
  decisions: readonly RecommendationDecision[],
): ReadonlyMap<string, RecommendationStanding> {
  const all = new Map<string, RecommendationStanding>();
  for (const step of decisions) {
    const before = all.get(step.recommendation) ?? UNTOUCHED;
    const { by, at, reason, textSha256 } = step;
    const said = { by, at, reason, textSha256 };
    if (step.kind === 'follow-up') all.set(step.recommendation, { ...before, followUp: step.followUp, said });
    else if (step.kind === 'position') {
      const { position, statedOn } = step;
      const stated = { position, ...(statedOn === undefined ? {} : { statedOn }), ...said };
      all.set(step.recommendation, { ...before, position: stated });
    } else {
      const { requirement } = step;
      const link = { requirement, confirmed: step.kind === 'confirm-link', ...said };
      all.set(step.recommendation, { ...before, links: new Map(before.links).set(requirement, link) });
    }
  }
  return all;
}

/** For one requirement, which recommendations people linked to it and which they said are not about it. */
export function linkedTo(
  all: ReadonlyMap<string, RecommendationStanding>,
  requirement: string,
): { readonly linked: readonly string[]; readonly unlinked: readonly string[] } {
  const linked: string[] = [];
  const unlinked: string[] = [];
  for (const [id, { links }] of all) {
    const link = links.get(requirement);
    if (link) (link.confirmed ? linked : unlinked).push(id);
  }
  return { linked, unlinked };
}
