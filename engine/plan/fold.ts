import type { Action, ActionChanges, ActionFacts, PlanEntry } from '#engine/model/plan.ts';

/** The plan as it stands, in the order in which its actions were planned. */
export type Plan = { readonly actions: readonly Action[] };

/**
 * What the steps come to. Their order does not matter: versions number the changes of each action, and notes stand by
 * their time. A step that is there twice counts once; what follows no plan of its action has no effect.
 */
export function foldPlan(entries: Iterable<PlanEntry>): Plan {
  const once = new Map<string, PlanEntry>();
  for (const entry of entries) once.set(entry.id, entry);
  const byAction = Map.groupBy(once.values(), ({ action }) => action);
  const actions = [...byAction.values()].flatMap((steps) => actionOf(steps.sort(inOrder)) ?? []);
  return { actions: actions.sort((a, b) => compare(a.planned.at, b.planned.at) || compare(a.id, b.id)) };
}

/** The steps that changed an action, oldest first; notes are left out. */
export function historyOf(entries: Iterable<PlanEntry>, action: string): readonly PlanEntry[] {
  return [...entries].filter((entry) => entry.action === action && entry.kind !== 'note').sort(inOrder);
}

/** What a change would leave of an action. */
export function changedBy(facts: ActionFacts, changes: ActionChanges): ActionFacts {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...facts, ...(Object.fromEntries(given) as Partial<ActionFacts>) };
}

/** Which fields differ, each with its new value; nothing where all are the same. */
export function changesBetween(before: ActionFacts, after: ActionFacts): ActionChanges {
  const names = Object.keys(FIELDS) as (keyof ActionFacts)[];
  return Object.fromEntries(
    names.filter((name) => !sameValue(before[name], after[name])).map((name) => [name, after[name]]),
  );
}

/** The facts of an action alone, without what follows from its steps. */
export function factsOf(action: ActionFacts): ActionFacts {
  const names = Object.keys(FIELDS) as (keyof ActionFacts)[];
  return Object.fromEntries(names.map((name) => [name, action[name]])) as ActionFacts;
}

/** Named once, so that a new field is not forgotten: the compiler asks for it. */
const FIELDS: Readonly<Record<keyof ActionFacts, true>> = {
  title: true,
  does: true,
  lead: true,
  partners: true,
  start: true,
  due: true,
  cost: true,
  indicator: true,
  requirements: true,
  recommendations: true,
  dependsOn: true,
};

function actionOf(steps: readonly PlanEntry[]): Action | undefined {
  const first = steps.find((step) => step.kind === 'plan');
  if (first?.kind !== 'plan') return undefined;
  const { id, by, at, action, body } = first;
  let now: Action = {
    ...body,
    id: action,
    status: 'planned',
    version: 1,
    last: id,
    planned: { by, at },
    notes: [],
  };
  for (const step of steps) {
    if (step.kind === 'note') {
      const note = { id: step.id, by: step.by, at: step.at, ...step.body };
      now = { ...now, notes: [...now.notes, note] };
    } else if (step.kind === 'change') {
      now = { ...now, ...changedBy(now, step.body), version: step.version, last: step.id };
    } else if (step.kind === 'status') {
      const { status } = step.body;
      const since = { statusAt: step.at, version: step.version, last: step.id };
      now = { ...now, status, reason: step.reason, ...since };
    }
  }
  return now;
}

/** By version; notes, which have none, behind by their time. */
function inOrder(a: PlanEntry, b: PlanEntry): number {
  const [one, other] = [a.version ?? Infinity, b.version ?? Infinity];
  if (one !== other) return one - other;
  return compare(a.at, b.at) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Both come from one schema, or from a database that orders names in its own way. */
function sameValue(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${ordered(each)}`).join(',')}}`;
}
