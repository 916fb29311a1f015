import type { Action } from '#engine/model/plan.ts';

type Node = Pick<Action, 'id' | 'dependsOn'>;

/**
 * Actions that wait for one another, so that none could begin: the first is named again at the end.
 *
 * @returns undefined where there is no such circle; ids of actions that are not here are passed over
 */
export function circleIn(actions: readonly Node[]): readonly string[] | undefined {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const clear = new Set<string>();
  for (const { id } of actions) {
    const path: string[] = [];
    const places: number[] = [];
    let at: string | undefined = id;
    // By hand and not by recursion: a long plan may be one chain.
    while (at !== undefined) {
      if (!path.includes(at)) {
        path.push(at);
        places.push(0);
      }
      const own = path.length - 1;
      const needs: readonly string[] = byId.get(path[own] ?? '')?.dependsOn ?? [];
      const next: string | undefined = needs[places[own] ?? 0];
      places[own] = (places[own] ?? 0) + 1;
      if (next === undefined) {
        clear.add(path.pop() ?? '');
        places.pop();
        at = path.at(-1);
      } else if (path.includes(next)) return [...path.slice(path.indexOf(next)), next];
      else at = clear.has(next) || !byId.has(next) ? path.at(-1) : next;
    }
  }
  return undefined;
}

/** These actions and all that they depend on, at any distance; what was dropped is not among them. */
export function withNeeds(
  actions: readonly (Node & Pick<Action, 'status'>)[],
  ids: Iterable<string>,
): ReadonlySet<string> {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const action = byId.get(id);
    if (!action || action.status === 'dropped' || found.has(id)) continue;
    found.add(id);
    waiting.push(...action.dependsOn);
  }
  return found;
}
