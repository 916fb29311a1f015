import { changesBetween, factsOf } from '#engine/plan/index.ts';
import { NewPlanEntry, type PlanEntry } from '#engine/model/plan.ts';
import type { ComparedAction } from './plan-compare.ts';
import type { Choice, Source } from './taking.ts';

type Said = Pick<NewPlanEntry, 'kind' | 'body'> & { readonly reason: string; readonly id?: string };
type Who = { readonly state: string; readonly by: string; readonly newId: () => string };

/** As long as a note, and a reason, may be. */
const LONGEST = { note: 10_000, reason: 4000 } as const;

/**
 * The steps by which a person settles one action: what stands there is taken over as steps of this person, who are named
 * there with the time, or what stands here is kept and a note says so. The last step of there that they settle gives its
 * id, so that the same bundle is not asked again.
 */
export function settlingPlan(
  compared: ComparedAction,
  choice: Choice,
  source: Pick<Source, 'sha256' | 'nameOf'>,
  { state, by, newId }: Who,
): readonly NewPlanEntry[] {
  const { here, there, news, voice } = compared;
  const last = news.at(-1);
  if (!last) return [];
  // Nothing can be noted on an action that is not here: what is not taken stays open.
  if (choice === 'ours' && !here) return [];
  const said = choice === 'theirs' ? taken(compared, source) : [kept(last, source)];
  let version = here?.version ?? 0;
  return said.map((step) =>
    NewPlanEntry.parse({
      id: step.id ?? newId(),
      state,
      voice,
      action: there.id,
      by,
      kind: step.kind,
      version: step.kind === 'note' ? null : ++version,
      reason: step.kind === 'note' ? '' : cut(step.reason, LONGEST.reason),
      body: step.body,
    }),
  );
}

function taken({ here, there, news }: ComparedAction, source: Pick<Source, 'sha256' | 'nameOf'>): Said[] {
  const change = news.findLast(({ kind }) => kind !== 'note');
  const steps: Said[] = [];
  if (change) {
    const reason = `${change.reason} ${from(source)}, ${by(change, source)}.`.trim();
    if (!here) steps.push({ kind: 'plan', body: factsOf(there), reason });
    else {
      const body = changesBetween(factsOf(here), factsOf(there));
      if (Object.keys(body).length > 0) steps.push({ kind: 'change', body, reason });
    }
    if (there.status !== (here?.status ?? 'planned'))
      steps.push({ kind: 'status', body: { status: there.status }, reason });
    const end = steps.pop() ?? note(`${from(source)}: nothing had to change here.`);
    steps.push({ ...end, id: change.id });
  }
  for (const each of news)
    if (each.kind === 'note') {
      const words = `${from(source)}, ${by(each, source)}: ${each.body.words}`;
      steps.push({ ...note(words, each.body.value), id: each.id });
    }
  return steps;
}

function kept(last: PlanEntry, source: Pick<Source, 'sha256' | 'nameOf'>): Said {
  const words = `Kept as it stands here. Not taken from bundle ${source.sha256}: the last step there, by ${by(last, source)}. ${last.reason}`;
  return { ...note(words.trim()), id: last.id };
}

function note(words: string, value: string | null = null): Said {
  return { kind: 'note', body: { words: cut(words, LONGEST.note), value }, reason: '' };
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}

function from({ sha256 }: Pick<Source, 'sha256'>): string {
  return `Taken from bundle ${sha256}`;
}

function by({ by: id, at }: PlanEntry, { nameOf }: Pick<Source, 'nameOf'>): string {
  return `${nameOf(id)} on ${at.slice(0, 19)}Z`;
}
