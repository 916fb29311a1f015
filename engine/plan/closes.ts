import type { Action, PlanGap } from '#engine/model/plan.ts';
import { withNeeds } from './order.ts';

/** One gap, and the actions that say they close it; a dropped action closes nothing. */
export type GapPlan = PlanGap & {
  readonly by: readonly { readonly action: string; readonly closes: 'wholly' | 'partly' }[];
};

/** Every gap, in the order given, with the actions that name it. */
export function whatCloses(actions: readonly Action[], gaps: readonly PlanGap[]): readonly GapPlan[] {
  const named = new Map<string, { action: string; closes: 'wholly' | 'partly' }[]>();
  for (const { id, status, requirements } of actions) {
    if (status === 'dropped') continue;
    for (const { closes, ...gap } of requirements) {
      const key = keyOf(gap);
      named.set(key, [...(named.get(key) ?? []), { action: id, closes }]);
    }
  }
  return gaps.map((gap) => ({ ...gap, by: named.get(keyOf(gap)) ?? [] }));
}

/** Gaps that no action names. */
export function unnamedGaps(actions: readonly Action[], gaps: readonly PlanGap[]): readonly PlanGap[] {
  const open = new Set(
    whatCloses(actions, gaps)
      .filter(({ by }) => by.length === 0)
      .map(keyOf),
  );
  return gaps.filter((gap) => open.has(keyOf(gap)));
}

/** A gap that remains. `less`: something of it would be closed. `later`: other actions that name it. */
export type Remaining = PlanGap & { readonly less: boolean; readonly later: readonly string[] };

/**
 * What remains open if these actions, and all that they depend on, are done as they are planned. Several actions that each
 * close a part do not close the whole: whether they do, people judge.
 */
export function whatRemains(
  actions: readonly Action[],
  gaps: readonly PlanGap[],
  ifDone: Iterable<string>,
): readonly Remaining[] {
  const done = withNeeds(actions, ifDone);
  return whatCloses(actions, gaps).flatMap(({ by, ...gap }): Remaining[] => {
    const now = by.filter(({ action }) => done.has(action));
    if (now.some(({ closes }) => closes === 'wholly')) return [];
    const later = by.filter(({ action }) => !done.has(action)).map(({ action }) => action);
    return [{ ...gap, less: now.length > 0, later }];
  });
}

function keyOf({ requirement, aspect }: Pick<PlanGap, 'requirement' | 'aspect'>): string {
  return `${requirement} ${aspect}`;
}
