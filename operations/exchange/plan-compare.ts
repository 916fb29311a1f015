import { changesBetween, factsOf, foldPlan } from '#engine/plan/index.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Action, PlanEntry } from '#engine/model/plan.ts';

/**
 * What two installations made of one action of the plan after their common beginning, as `Compared` says it of a finding.
 * A step that has the same id in both is the same step; what was settled here has the id of what it settled.
 */
export type ComparedAction = {
  readonly voice: Voice;
  readonly what: 'same' | 'only-here' | 'only-there' | 'conflict';
  /** Absent where it is planned there only. */
  readonly here?: Action;
  readonly there: Action;
  /** Steps of there that are new and not settled here yet, in the order in which they were kept. */
  readonly news: readonly PlanEntry[];
};

/** Every action of the bundle, in the order in which it was planned there. */
export function comparedPlan(
  here: readonly PlanEntry[],
  there: readonly PlanEntry[],
): readonly ComparedAction[] {
  const [ours, theirs] = [foldPlan(here).actions, foldPlan(there).actions];
  const ids = new Set(here.map(({ id }) => id));
  const known = new Set(there.map(({ id }) => id));
  // A bundle may bring some thousand actions: each is looked up, not looked for.
  const [ownSteps, otherSteps] = [Map.groupBy(here, actionOf), Map.groupBy(there, actionOf)];
  const present = new Map(ours.map((action) => [action.id, action]));
  return theirs.map((action): ComparedAction => {
    const [own, other] = [ownSteps.get(action.id) ?? [], otherSteps.get(action.id) ?? []];
    const settled = other.findLastIndex(({ id }) => ids.has(id));
    const mark = own.findIndex(({ id }) => id === other[settled]?.id);
    const news = other.slice(settled + 1);
    const since = own.filter(({ id, kind }, at) => at > mark && kind !== 'note' && !known.has(id));
    const here = present.get(action.id);
    return {
      voice: other[0]?.voice ?? 'state',
      what: whatOf(news, since.length > 0, here, action),
      ...(here ? { here } : {}),
      there: action,
      news,
    };
  });
}

const actionOf = ({ action }: PlanEntry): string => action;

/** "plan 0190…": names the action among the choices of a merge, beside the keys of findings. */
export function planKeyOf({ there }: Pick<ComparedAction, 'there'>): string {
  return `plan ${there.id}`;
}

/** Whether both come to the same. */
export function sameAction(here: Action, there: Action): boolean {
  return (
    here.status === there.status && Object.keys(changesBetween(factsOf(here), factsOf(there))).length === 0
  );
}

function whatOf(
  news: readonly PlanEntry[],
  changedHere: boolean,
  here: Action | undefined,
  there: Action,
): ComparedAction['what'] {
  if (news.length === 0) return changedHere ? 'only-here' : 'same';
  const changedThere = news.some(({ kind }) => kind !== 'note');
  return changedHere && changedThere && here && !sameAction(here, there) ? 'conflict' : 'only-there';
}
