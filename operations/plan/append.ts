import { changedBy, circleIn, factsOf, foldPlan, type Plan } from '#engine/plan/index.ts';
import { ActionFacts, NewPlanEntry, type Action, type PlanEntry } from '#engine/model/plan.ts';
import { appendPlanEntry, holdPlan, planEntriesIn, PlanMoved } from '#store/plan/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';

/**
 * `kept`: done, for good. `moved`: somebody changed this action since the page was made, so nothing was kept and the person
 * looks at both. `refused`: it is not this person's to do, or cannot be so; `field` names the field at fault, `circle` the
 * actions that would wait for one another.
 */
export type PlanOutcome =
  | { readonly kind: 'kept'; readonly action: string }
  | { readonly kind: 'moved'; readonly now: Action }
  | {
      readonly kind: 'refused';
      readonly why: 'not-yours' | 'not-found' | 'nothing-new' | 'bad-form' | 'circle' | 'unknown';
      readonly field?: string;
      readonly message?: string;
      readonly circle?: readonly string[];
    };

type Said = Pick<NewPlanEntry, 'kind' | 'body'> & { readonly reason: string };

export type PlanStep = Said & {
  readonly action: string;
  /** From the page, so that a form that is sent twice is done once. */
  readonly id?: string;
  /** The version that the page showed; absent where it does not matter. */
  readonly seen?: number;
};

/** The one way from a verb to the plan: it asks the right, and looks before the leap at the plan as it stands then. */
export async function appendStep(seat: Seat, step: PlanStep): Promise<PlanOutcome> {
  if (!mayHere(seat, 'plan')) return { kind: 'refused', why: 'not-yours' };
  const { state, voice, person, database } = seat;
  const place = { state, voice };
  const once = async (): Promise<PlanOutcome> =>
    database.within(
      sessionOf(seat),
      async (db) => {
        await holdPlan(db, place);
        const entries = await planEntriesIn(db, place);
        const before = entries.find(({ id }) => id === step.id);
        if (before) return sentTwice(before, step, person.id);
        const plan = foldPlan(entries);
        const now = plan.actions.find(({ id }) => id === step.action);
        if (step.kind !== 'plan' && !now) return { kind: 'refused', why: 'not-found' };
        if (now && step.seen !== undefined && step.seen !== now.version) return { kind: 'moved', now };
        const version = step.kind === 'note' ? null : (now?.version ?? 0) + 1;
        const parsed = NewPlanEntry.safeParse({
          id: step.id ?? uuid7(),
          ...place,
          action: step.action,
          by: person.id,
          kind: step.kind,
          version,
          reason: step.reason.trim(),
          body: step.body,
        });
        if (!parsed.success) return badForm(parsed.error.issues[0]);
        const fault = faultIn(seat, plan, now, parsed.data);
        if (fault) return fault;
        await appendPlanEntry(db, parsed.data);
        return { kind: 'kept', action: step.action };
      },
      true,
    );
  try {
    return await once();
  } catch (error) {
    // Kept past the lock, by another program: once more, now that it stands.
    if (error instanceof PlanMoved) return once();
    throw error;
  }
}

function sentTwice(before: PlanEntry, step: PlanStep, by: string): PlanOutcome {
  if (before.by === by && before.action === step.action && before.kind === step.kind)
    return { kind: 'kept', action: step.action };
  return { kind: 'refused', why: 'bad-form', field: '', message: 'this form was used before' };
}

function faultIn(
  { catalogue }: Pick<Seat, 'catalogue'>,
  { actions }: Plan,
  now: Action | undefined,
  entry: NewPlanEntry,
): PlanOutcome | undefined {
  if (entry.kind === 'note') return undefined;
  if (entry.kind === 'status')
    return now?.status === entry.body.status ? { kind: 'refused', why: 'nothing-new' } : undefined;
  if (entry.kind === 'change' && Object.keys(entry.body).length === 0)
    return { kind: 'refused', why: 'nothing-new' };
  const facts = entry.kind === 'plan' ? entry.body : changedBy(factsOf(now!), entry.body);
  const whole = ActionFacts.safeParse(facts);
  if (!whole.success) return badForm(whole.error.issues[0]);
  const known = new Set(catalogue.requirements.map(({ id }) => id));
  // What the catalogue held when it was planned may stay.
  const had = new Set(now?.requirements.map(({ requirement }) => requirement));
  const strange = facts.requirements.find(
    ({ requirement }) => !known.has(requirement) && !had.has(requirement),
  );
  if (strange) return unknown('requirements', strange.requirement);
  const ids = new Set(actions.map(({ id }) => id));
  const missing = facts.dependsOn.find(
    (id) => !ids.has(id) && id !== entry.action && !now?.dependsOn.includes(id),
  );
  if (missing !== undefined) return unknown('dependsOn', missing);
  const others = actions.filter(({ id }) => id !== entry.action);
  const circle = circleIn([...others, { id: entry.action, dependsOn: facts.dependsOn }]);
  // A circle that came with the work of somebody else does not keep people from working on the rest.
  return circle?.includes(entry.action)
    ? { kind: 'refused', why: 'circle', field: 'dependsOn', circle }
    : undefined;
}

function unknown(field: string, message: string): PlanOutcome {
  return { kind: 'refused', why: 'unknown', field, message };
}

/** The first field at fault, by its own name: "body.indicator.text" is "indicator". */
function badForm(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): PlanOutcome {
  const [first, second] = (issue?.path ?? []).map(String);
  const field = first === 'body' ? (second ?? '') : (first ?? '');
  return { kind: 'refused', why: 'bad-form', field, message: issue?.message ?? '' };
}
