import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { FOLLOW_UPS, STATED_POSITIONS, type StatedPosition } from '#engine/model/recommendation.ts';
import { decideOn, type Decided, type Step } from '#operations/recommendations/decide.ts';
import { recommendationOf } from '#operations/recommendations/one.ts';
import { mayHere } from '#operations/assess/seat.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import type { Faults } from '#web/desk/faults.ts';
import { textOf } from '#web/desk/guard.ts';
import { piecesOf } from '#web/desk/recommendations/marks.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import type { Actions, PageServerLoad } from './$types';

const FAULTS: Readonly<Record<Exclude<Decided, 'kept'>, string>> = {
  'not-yours': 'Your role here does not decide on recommendations; ask a coordinator. Nothing was changed.',
  'not-found': 'This recommendation is not here any more. Nothing was changed.',
  'no-such-requirement': 'Choose a requirement of the list.',
  'bad-reason':
    'Say why, in three letters or more and at most 4,000. It is kept with your name and the date.',
  'bad-date': 'Write the day on which the State said so, not later than today, or leave it empty.',
  moved: 'The source changed the text since you opened this page. Read it again below, then decide.',
};

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const one = await recommendationOf(seat, event.params.id ?? '');
  if (!one) error(404, { message: 'not found', advice: 'Look at the address, or begin at the list.' });
  const { facts, textSha256, standing, proposals, history, names } = one;
  const titles = new Map(seat.catalogue.requirements.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? id;
  const nameOf = (id: string) => names.get(id) ?? 'somebody who has left';
  const proposed = new Map(proposals.map((each) => [each.requirement, each]));
  const wanted = event.url.searchParams.get('why');
  const shown =
    wanted !== null && proposed.has(wanted)
      ? proposed.get(wanted)?.words
      : proposals.flatMap(({ words }) => words);
  return {
    facts,
    pieces: piecesOf(facts.text, shown ?? []),
    textSha256,
    followUp: standing.followUp,
    said: standing.said && {
      ...standing.said,
      by: nameOf(standing.said.by),
      old: standing.said.textSha256 !== textSha256,
    },
    stated: standing.position && {
      ...standing.position,
      by: nameOf(standing.position.by),
      old: standing.position.textSha256 !== textSha256,
    },
    links: [...standing.links.values()].map((link) => ({
      ...link,
      by: nameOf(link.by),
      title: titleOf(link.requirement),
      old: link.textSha256 !== textSha256,
    })),
    proposals: proposals
      .filter(({ requirement }) => !standing.links.has(requirement))
      .map(({ requirement, score, words }) => ({
        requirement,
        title: titleOf(requirement),
        // A score is no chance: it is only said whether the words are many or few.
        strong: score >= 0.65,
        words: [...new Set(words.map((each) => each.words))],
        step: uuid7(),
      })),
    history: history.map((step) => ({
      ...step,
      by: nameOf(step.by),
      title: 'requirement' in step ? titleOf(step.requirement) : '',
    })),
    requirements: seat.catalogue.requirements.map(({ id, title }) => ({ id, title })),
    decides: mayHere(seat, 'judge'),
    plans: mayHere(seat, 'plan'),
    step: { link: uuid7(), followUp: uuid7(), position: uuid7() },
  };
};

export const actions: Actions = {
  confirm: (event) =>
    decided(event, (form) => ({ kind: 'confirm-link', requirement: textOf(form, 'requirement') })),
  reject: (event) =>
    decided(event, (form) => ({ kind: 'reject-link', requirement: textOf(form, 'requirement') })),
  follow: (event) =>
    decided(event, (form) => ({
      kind: 'follow-up',
      followUp: FOLLOW_UPS.find((each) => each === textOf(form, 'follow-up')) ?? 'open',
    })),
  position: (event) =>
    decided(event, (form) => {
      const statedOn = textOf(form, 'stated-on');
      const position = STATED_POSITIONS.find((each) => each === textOf(form, 'position')) ?? 'not-stated';
      return { kind: 'position', position, ...(statedOn === '' ? {} : { statedOn }) };
    }),
};

type Said = Pick<Step, 'kind'> &
  (
    | { readonly requirement: string }
    | { readonly followUp: (typeof FOLLOW_UPS)[number] }
    | { readonly position: StatedPosition; readonly statedOn?: string }
  );

/** Then back to the page, so that a reload sends nothing again. */
async function decided(event: RequestEvent, saidIn: (form: FormData) => Said) {
  const seat = seatOf(event);
  const id = event.params['id'] ?? '';
  const form = await event.request.formData();
  const reason = textOf(form, 'reason');
  const said = { recommendation: id, reason, id: textOf(form, 'step'), seen: textOf(form, 'seen') };
  const outcome = await decideOn(seat, { ...said, ...saidIn(form) } as Step);
  if (outcome === 'kept') redirect(303, `${addressOf(seat)}/recommendations/${encodeURIComponent(id)}`);
  if (outcome === 'not-found') error(404, { message: 'not found', advice: FAULTS[outcome] });
  const faults: Faults = { '': FAULTS[outcome] };
  return fail(outcome === 'not-yours' ? 403 : outcome === 'moved' ? 409 : 400, { faults, reason });
}
