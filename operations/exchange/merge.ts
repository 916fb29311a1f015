import type { DeskDecision, Link, Voice } from '#engine/model/desk-decision.ts';
import type { PlanEntry } from '#engine/model/plan.ts';
import type { Recommendation, RecommendationLink } from '#engine/model/recommendation.ts';
import { InputError } from '#engine/model/problem.ts';
import { foldPlan } from '#engine/plan/index.ts';
import type { Database, Session, Work } from '#store/database/index.ts';
import { appendDecisions, MovedOn } from '#store/decisions/append.ts';
import { keepLawSet, type LawVersion } from '#store/decisions/law-sets.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { linksOf, planIn } from '#store/exchange/bundle-check.ts';
import type { Bundle } from '#store/exchange/bundle-read.ts';
import { recommendationsOf } from '#store/exchange/bundle-recommendations.ts';
import { ORIGINALS } from '#store/exchange/manifest.ts';
import { keepFile, keepOriginalsOf } from '#store/exchange/keep-original.ts';
import { appendPlanEntry, holdPlan, planEntriesIn, PlanMoved } from '#store/plan/index.ts';
import { decisionsIn, knownIn } from '#store/recommendations/index.ts';
import { may, type Holder } from '../rights.ts';
import { compared, keyOf, type Compared } from './compare.ts';
import { comparedPlan, type ComparedAction } from './plan-compare.ts';
import { settlingPlan } from './plan-taking.ts';
import { comparedSteps, type ComparedStep } from './recommendations-compare.ts';
import { keepSteps, RecommendationMoved, settlingStep } from './recommendations-taking.ts';
import { settling, type Choice } from './taking.ts';

/** What lies before whoever merges. */
export type Preview = {
  readonly state: string;
  readonly findings: readonly Compared[];
  /** Findings of the bundle whose requirement is not in the catalogue here: they are left in the bundle. */
  readonly unknown: readonly string[];
  /** Actions of the plan in the bundle. */
  readonly plan: readonly ComparedAction[];
  /** What was decided on recommendations in the bundle. */
  readonly recommendations: readonly ComparedStep[];
  /** Name of a person of the bundle. */
  readonly nameOf: (id: string) => string;
};

/**
 * Compares a bundle with what is here, within what the session may see.
 *
 * @param known ids of the requirements of the catalogue
 */
export async function preview(
  database: Database,
  session: Session,
  bundle: Bundle,
  known: ReadonlySet<string>,
): Promise<Preview> {
  const state = bundle.manifest.state.code;
  const voices: readonly Voice[] = bundle.manifest.voices.filter((voice) => session.voices.includes(voice));
  const seen = { ...session, voices };
  const there: Link[] = [];
  for await (const link of linksOf(bundle)) if (voices.includes(link.voice)) there.push(link);
  const steps: PlanEntry[] = [];
  for await (const step of planIn(bundle)) if (voices.includes(step.voice)) steps.push(step);
  const ours = await Promise.all(
    voices.map((voice) => database.within(seen, (db) => planEntriesIn(db, { state, voice }), true)),
  );
  const said = await stepsIn(bundle, voices);
  const decided = await Promise.all(
    voices.map((voice) => database.within(seen, (db) => decisionsIn(db, { state, voice }), true)),
  );
  const present = await database.within(seen, (db) => knownIn(db, [...said.facts.keys()]), true);
  const names = await namesIn(bundle);
  const all = await compared(await readDecisions(database, seen, state), there, bundle.file);
  return {
    state,
    findings: all.filter(({ requirement, what }) => known.has(requirement) || what === 'only-here'),
    unknown: all
      .filter(({ requirement, what }) => !known.has(requirement) && what !== 'only-here')
      .map(keyOf),
    plan: comparedPlan(ours.flat(), steps),
    recommendations: comparedSteps(decided.flat(), said.steps, said.facts, present),
    nameOf: (id) => names.get(id) ?? id,
  };
}

export type MergeRequest = {
  readonly database: Database;
  /** The data folder. */
  readonly data: string;
  readonly bundle: Bundle;
  readonly preview: Preview;
  readonly person: Holder & { readonly id: string };
  readonly catalogueVersion: string;
  readonly engineVersion: string;
  /** Undefined leaves a finding open. */
  readonly choose: (finding: Compared) => Choice | undefined;
  /** Undefined leaves an action of the plan open; absent leaves all of them. */
  readonly choosePlan?: (action: ComparedAction) => Choice | undefined;
  /** The same for what was decided on recommendations. */
  readonly chooseStep?: (step: ComparedStep) => Choice | undefined;
};

export type Merged =
  | {
      readonly kind: 'merged';
      readonly taken: number;
      readonly kept: number;
      /** How many decisions were appended. */
      readonly decisions: number;
      /** Under which the bundle is kept as an original; absent where nothing was settled. */
      readonly sha256?: string;
    }
  /** Somebody decided meanwhile. `decisions`: how many were kept before that was met, as `merged` counts them. */
  | { readonly kind: 'moved'; readonly requirement: string; readonly decisions: number };

/**
 * Settles what the person chose by new decisions of this person: the findings, then the plan, then the recommendations, of
 * each all or none. Nothing is written over, and the bundle itself is kept.
 *
 * @throws InputError where the person may not decide in this voice
 */
export async function merge(request: MergeRequest): Promise<Merged> {
  const { database, bundle, person, preview: shown, choose } = request;
  const { state } = shown;
  const chosen = shown.findings.flatMap((finding) => {
    const open = finding.what === 'only-there' || finding.what === 'conflict';
    const choice = open ? choose(finding) : undefined;
    return choice ? [{ finding, choice }] : [];
  });
  const foreign = chosen.find(({ finding: { voice } }) => !may(person, 'judge', { state, voice }));
  if (foreign) throw notYours(state, foreign.finding.voice);
  const planned = shown.plan.flatMap((action) => {
    const open = action.what === 'only-there' || action.what === 'conflict';
    const choice = open ? request.choosePlan?.(action) : undefined;
    return choice && !(choice === 'ours' && !action.here) ? [{ action, choice }] : [];
  });
  const unplanned = planned.find(({ action: { voice } }) => !may(person, 'plan', { state, voice }));
  if (unplanned) throw notYours(state, unplanned.action.voice);
  const answered = shown.recommendations.flatMap((compared) => {
    const open = compared.keepable && (compared.what === 'only-there' || compared.what === 'conflict');
    const choice = open ? request.chooseStep?.(compared) : undefined;
    return choice && !(choice === 'ours' && !compared.here) ? [{ compared, choice }] : [];
  });
  const unanswered = answered.find(({ compared: { voice } }) => !may(person, 'judge', { state, voice }));
  if (unanswered) throw notYours(state, unanswered.compared.voice);
  if (chosen.length === 0 && planned.length === 0 && answered.length === 0)
    return { kind: 'merged', taken: 0, kept: 0, decisions: 0 };
  const sha256 = await keepFile(request.data, bundle.path);
  await keepOriginalsOf(request.data, bundle);
  const voices = [
    ...new Set([
      ...chosen.map(({ finding }) => finding.voice),
      ...planned.map(({ action }) => action.voice),
      ...answered.map(({ compared: { voice } }) => voice),
    ]),
  ];
  const brought = new Set(bundle.manifest.entries.map(({ name }) => name));
  const brings = (original: string): boolean => brought.has(ORIGINALS + original);
  const session = { person: person.id, states: [state], voices };
  const sets = await lawSetsOf(database, session, bundle, chosen, brings);
  const source = {
    sha256,
    brings,
    nameOf: shown.nameOf,
    lawSetOf: (id: string | null) => (id === null ? null : (sets.get(id) ?? null)),
  };
  const { catalogueVersion, engineVersion } = request;
  const who = { state, by: person.id, catalogueVersion, engineVersion, newId: () => uuid7() };
  const seen = new Map<string, number>();
  const decisions = chosen.flatMap(({ finding, choice }): readonly DeskDecision[] => {
    seen.set(keyOf(finding), finding.here.moved);
    return settling(finding, choice, source, who);
  });
  const steps = planned.map(({ action, choice }) => ({
    action,
    entries: settlingPlan(action, choice, { sha256, nameOf: shown.nameOf }, who),
  }));
  const bundled = { sha256, nameOf: shown.nameOf };
  const answers = answered.flatMap(({ compared, choice }) => {
    const step = settlingStep(compared, choice, bundled, { state, by: person.id });
    return step ? [{ compared, step }] : [];
  });
  let count = 0;
  try {
    await appendDecisions(database, decisions, (decision) => seen.get(keyOf(decision)));
    count += decisions.length;
    // Each step has an id of its own: where it stops here, the same merge once more does the rest.
    await database.within(session, (db) => keepPlan(db, state, steps), true);
    count += steps.reduce((sum, { entries }) => sum + entries.length, 0);
    await database.within(session, (db) => keepSteps(db, state, answers), true);
    count += answers.length;
  } catch (error) {
    const moved = movedIn(error, shown);
    if (moved === undefined) throw error;
    return { kind: 'moved', requirement: moved, decisions: count };
  }
  const settled = [...chosen, ...planned, ...answered];
  const taken = settled.filter(({ choice }) => choice === 'theirs').length;
  return { kind: 'merged', taken, kept: settled.length - taken, decisions: count, sha256 };
}

/** @returns what somebody decided on meanwhile; undefined for any other fault */
function movedIn(error: unknown, shown: Preview): string | undefined {
  if (error instanceof MovedOn) return error.requirement;
  if (error instanceof PlanMoved) return titleIn(shown, error.action);
  if (error instanceof RecommendationMoved) return error.recommendation.symbol ?? error.recommendation.id;
  return undefined;
}

/** What the bundle holds on recommendations, in these voices. */
async function stepsIn(bundle: Bundle, voices: readonly Voice[]) {
  const facts = new Map<string, Recommendation>();
  const steps: RecommendationLink[] = [];
  for await (const line of recommendationsOf(bundle)) {
    if ('facts' in line) facts.set(line.facts.id, line.facts);
    else if (voices.includes(line.step.voice)) steps.push(line.step);
  }
  return { facts, steps };
}

/** @throws PlanMoved where an action was changed since it was compared */
async function keepPlan(
  db: Work,
  state: string,
  steps: readonly { readonly action: ComparedAction; readonly entries: ReturnType<typeof settlingPlan> }[],
): Promise<void> {
  for (const { action, entries } of steps) {
    const place = { state, voice: action.voice };
    await holdPlan(db, place);
    const kept = await planEntriesIn(db, place);
    if (entries.every(({ id }) => kept.some((one) => one.id === id))) continue;
    const now = foldPlan(kept).actions.find(({ id }) => id === action.there.id);
    if ((now?.version ?? 0) !== (action.here?.version ?? 0)) throw new PlanMoved(action.there.id);
    for (const entry of entries) await appendPlanEntry(db, entry);
  }
}

function titleIn({ plan }: Preview, id: string): string {
  return plan.find(({ there }) => there.id === id)?.there.title ?? id;
}

/**
 * The sets of laws on which taken judgements rest, kept here: the same laws, though their set may have another id. A
 * hash alone is no law: where the bundle does not bring the original, naming it must not open what another State laid
 * on its desk, so such a set is left out.
 */
async function lawSetsOf(
  database: Database,
  session: Session,
  bundle: Bundle,
  chosen: readonly { readonly finding: Compared; readonly choice: Choice }[],
  brings: (original: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const asked = new Set(
    chosen.flatMap(({ finding, choice }) =>
      choice === 'theirs' ? (finding.there.judgement?.on.lawSet ?? []) : [],
    ),
  );
  const versions = new Map<string, LawVersion>();
  const sets = new Map<string, readonly LawVersion[]>();
  for await (const line of bundle.lines('laws')) {
    const law = JSON.parse(line) as LawLine;
    if ('version' in law) versions.set(law.version.id, bare(law.version));
    else if (asked.has(law.set.id))
      sets.set(
        law.set.id,
        law.members.flatMap((id) => versions.get(id) ?? []),
      );
  }
  const here = new Map<string, string>();
  for (const [id, laws] of sets) {
    if (!laws.every(({ sha256 }) => brings(sha256))) continue;
    const state = bundle.manifest.state.code;
    here.set(id, await database.within(session, (db) => keepLawSet(db, state, laws), true));
  }
  return here;
}

/** As bundle-check.ts has looked at it. */
type LawLine =
  | { readonly version: LawVersion & { readonly id: string } }
  | { readonly set: { readonly id: string }; readonly members: readonly string[] };

function bare({ work, expression, title, lang, sha256 }: LawVersion): LawVersion {
  return { work, expression, title, lang, sha256 };
}

async function namesIn(bundle: Bundle): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const line of bundle.lines('people')) {
    const { id, name } = JSON.parse(line) as { readonly id: string; readonly name: string };
    names.set(id, name);
  }
  return names;
}

function notYours(state: string, voice: Voice): InputError {
  const message = `this person may not decide for ${state} in the voice "${voice}"; name somebody who may, or give the role`;
  return new InputError({ code: 'exchange.not-yours', message });
}
