import { fail, redirect } from '@sveltejs/kit';
import { InputError } from '#engine/model/problem.ts';
import type { Action, ActionFacts } from '#engine/model/plan.ts';
import { changesBetween, factsOf } from '#engine/plan/index.ts';
import { mayHere, type Seat } from '#operations/assess/seat.ts';
import { mergeHere, receive, withBundle } from '#operations/exchange/at-desk.ts';
import { keyOf, type Compared } from '#operations/exchange/compare.ts';
import { planKeyOf, type ComparedAction } from '#operations/exchange/plan-compare.ts';
import { outcomeOf, stepKeyOf, type ComparedStep } from '#operations/exchange/recommendations-compare.ts';
import type { Choice } from '#operations/exchange/taking.ts';
import { may } from '#operations/rights.ts';
import { dataFolder } from '#store/data-folder.ts';
import { fingerprintOf, signingKeyHere } from '#store/keys.ts';
import type { Faults } from '#web/desk/faults.ts';
import { textOf } from '#web/desk/guard.ts';
import { NAMES, said } from '#web/desk/plan/history.ts';
import { STATUS } from '#web/desk/plan/words.ts';
import { citeOf, FOLLOW_UP, STATED } from '#web/desk/recommendations/words.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import { inputSaid } from '#web/desk/trouble.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const sha256 = event.url.searchParams.get('bundle') ?? '';
  const titles = new Map(seat.catalogue.requirements.map(({ id, title }) => [id, title]));
  const own = signingKeyHere(process.env, process.cwd())?.publicKey;
  const shown =
    sha256 === '' || !mayHere(seat, 'judge')
      ? undefined
      : await withBundle(
          seat,
          data(),
          sha256,
          ({ manifest, gaps }, { findings, unknown, plan, recommendations, nameOf }) =>
            Promise.resolve({
              sha256,
              made: manifest.made.slice(0, 10),
              decisions: manifest.counts.decisions,
              whole: manifest.voices.length === 2,
              gaps,
              fingerprint: fingerprintOf(manifest.by),
              own: manifest.by === own,
              unknown,
              counts: countsOf(findings),
              open: findings
                .filter(({ what }) => what === 'conflict' || what === 'only-there')
                .sort((a, b) => Number(b.what === 'conflict') - Number(a.what === 'conflict'))
                .map((each) => ({
                  key: keyOf(each),
                  title: titles.get(each.requirement) ?? each.requirement,
                  requirement: each.requirement,
                  aspect: each.aspect,
                  conflict: each.what === 'conflict',
                  here: sideOf(each.here),
                  there: sideOf(each.there, nameOf),
                  notes: each.news.filter(({ kind }) => kind === 'note').length,
                })),
              recommendations: recommendations
                .filter(({ what }) => what === 'conflict' || what === 'only-there')
                .map((each) => stepRow(each, nameOf, (id) => titles.get(id) ?? id)),
              plan: mayHere(seat, 'plan') ? plan.filter(isOpen).map((each) => planRow(each, nameOf)) : [],
            }),
        ).catch(busyOr);
  const busy = shown === 'busy';
  return {
    exports: may(seat.person, 'export-bundle', { state: seat.state }),
    merges: mayHere(seat, 'judge'),
    fingerprint: own === undefined ? undefined : fingerprintOf(own),
    shown: busy ? undefined : shown,
    busy: busy ? sha256 : undefined,
    gone: sha256 !== '' && !shown,
  };
};

export const actions: Actions = {
  look: async (event) => {
    const seat = seatOf(event);
    if (!mayHere(seat, 'judge')) return wrong(403, { '': NOT_YOURS });
    const file = (await event.request.formData()).get('file');
    if (!(file instanceof File) || file.size === 0)
      return wrong(400, { file: 'Choose a bundle, a file ending in .tutela.' });
    let sha256: string;
    try {
      sha256 = await receive(seat, data(), file.name.slice(0, 100), new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return wrong(error.problem.code === 'exchange.busy' ? 503 : 400, { file: inputSaid(error.problem) });
    }
    redirect(303, `${addressOf(seat)}/exchange?bundle=${sha256}`);
  },

  merge: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const choices = new Map<string, Choice>();
    for (const [name, value] of form)
      if (name.startsWith('choice ') && (value === 'theirs' || value === 'ours'))
        choices.set(name.slice(7), value);
    if (choices.size === 0) return wrong(400, { '': 'Nothing was chosen. Choose for one finding at least.' });
    const done = await settled(seat, textOf(form, 'bundle'), choices).catch(busyOr);
    if (done === 'busy') return fail(503, { faults: { '': BUSY }, choices: [...choices] });
    if (!done) return wrong(403, { '': NOT_YOURS });
    if (done.kind === 'moved')
      return wrong(409, { '': `${done.requirement} was decided on meanwhile. ${keptSaid(done.decisions)}` });
    const said = `${done.taken} taken, ${done.kept} kept as they stand here. What was taken is a draft: hand it in, and let a second person accept it.`;
    return { done: said };
  },
};

/** Of findings, plan and recommendations the first two may be kept when the next meets what somebody decided. */
function keptSaid(decisions: number): string {
  if (decisions === 0) return 'Nothing was kept; look again below.';
  const many = decisions === 1 ? '1 decision of yours was' : `${decisions} decisions of yours were`;
  return `${many} kept before that was met; the rest was not. Look again below at what is left.`;
}

const BUSY = 'Other bundles are being read at this moment. Nothing was changed. Try again in a moment.';

/** @throws what is no lack of room */
function busyOr(error: unknown): 'busy' {
  if (error instanceof InputError && error.problem.code === 'exchange.busy') return 'busy';
  throw error;
}

const NOT_YOURS = 'Your role here does not decide, so it merges nothing. Nothing was changed.';

function settled(seat: Seat, sha256: string, choices: ReadonlyMap<string, Choice>) {
  return mergeHere(seat, data(), sha256, choices);
}

function countsOf(findings: readonly Compared[]) {
  const count = (what: Compared['what']) => findings.filter((each) => each.what === what).length;
  return {
    same: count('same'),
    here: count('only-here'),
    there: count('only-there'),
    conflicts: count('conflict'),
  };
}

function isOpen({ what }: ComparedAction): boolean {
  return what === 'conflict' || what === 'only-there';
}

/** What differs of an action, field by field. */
function planRow({ here, there, what, news, ...rest }: ComparedAction, nameOf: (id: string) => string) {
  const fields = here
    ? (Object.keys(changesBetween(factsOf(here), factsOf(there))) as (keyof ActionFacts)[])
    : [];
  const title = (id: string): string => (id === there.id ? there.title : id);
  const side = (action: Action) => [
    { field: 'Status', value: STATUS[action.status] },
    ...fields.map((field) => ({ field: NAMES[field], value: said(field, action[field], title) })),
  ];
  const last = news.at(-1);
  return {
    key: planKeyOf({ ...rest, here, there, what, news } as ComparedAction),
    title: there.title,
    conflict: what === 'conflict',
    here: here ? side(here) : undefined,
    there: side(there),
    last: last ? `${last.at.slice(0, 10)}, ${nameOf(last.by)}` : '',
    notes: news.filter(({ kind }) => kind === 'note').length,
  };
}

/** What differs on one side of a recommendation. */
function stepRow(
  { here, there, what, facts, side, keepable, voice }: ComparedStep,
  nameOf: (id: string) => string,
  titleOf: (id: string) => string,
) {
  const said = (step: ComparedStep['there']): string => {
    const [word = '', day] = outcomeOf(step).split(' ');
    return `${SAID[word] ?? word}${day ? `, ${day}` : ''}: ${step.reason}`;
  };
  return {
    key: stepKeyOf({ voice, side, facts }),
    cite: citeOf(facts) || facts.text.slice(0, 80),
    about: 'requirement' in there ? titleOf(there.requirement) : SIDES[there.kind],
    conflict: what === 'conflict',
    keepable,
    here: here ? said(here) : undefined,
    there: said(there),
    last: `${there.at.slice(0, 10)}, ${nameOf(there.by)}`,
  };
}

const SIDES = { 'follow-up': 'Follow-up', position: 'Position of the State' } as const;
const SAID: Readonly<Record<string, string>> = {
  'confirm-link': 'Linked',
  'reject-link': 'Not about it',
  ...FOLLOW_UP,
  ...STATED,
};

function sideOf({ judgement, review, published }: Compared['here'], nameOf?: (id: string) => string) {
  if (!judgement) return { verdict: 'undecided', words: '' };
  const { verdict, reason, at, by } = judgement;
  const who = nameOf ? `, ${nameOf(by)}` : '';
  return { verdict, reason, words: `${review}${published ? ', published' : ''}, ${at.slice(0, 10)}${who}` };
}

function data(): string {
  return dataFolder(process.env, process.cwd());
}

function wrong(status: number, faults: Faults) {
  return fail(status, { faults });
}
