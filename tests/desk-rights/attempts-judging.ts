import { acceptEvidence, adjustQuote, attach, detach, rejectEvidence } from '#operations/assess/evidence.ts';
import { segments } from '#operations/assess/fixtures/seats.ts';
import { judge } from '#operations/assess/judge.ts';
import { accept, requestChanges, submit, undo } from '#operations/assess/review.ts';
import { assign, note } from '#operations/assess/talk.ts';
import { came, type Attempt } from './attempts.ts';
import { wordsOf, type Ground, type Place } from './ground.ts';

const segment = segments.at(-1)!.id;
const REASON = 'The words are clear enough.';
const verdict = 'met' as const;

export const judging: readonly Attempt[] = [
  {
    name: 'judge',
    verbs: ['judge'],
    attempt: (ground, place) => {
      const about = ground.fresh(place);
      return Promise.resolve((seat) => came(judge(seat, { ...about, verdict, reason: REASON })));
    },
  },
  ...(['accept', 'reject', 'adjust'] as const).map((what): Attempt => ({
    name: `${what} the words of a provision`,
    verbs: ['judge'],
    attempt: (ground, place) => {
      const about = { ...ground.fresh(place), aspect: 'law' as const };
      const given = { segment, exact: wordsOf(place), reason: REASON };
      const verb = { accept: acceptEvidence, reject: rejectEvidence, adjust: adjustQuote }[what];
      return Promise.resolve((seat) => came(verb(seat, about, given)));
    },
  })),
  {
    name: 'attach evidence',
    verbs: ['attach-evidence'],
    attempt: (ground, place) => {
      const about = ground.fresh(place);
      return Promise.resolve((seat) => came(attach(seat, about, practiceOf(place))));
    },
  },
  {
    name: 'detach evidence',
    verbs: ['attach-evidence'],
    attempt: async (ground, place) => {
      const about = ground.fresh(place);
      const kept = await attach(ground.staff(place).writer, about, practiceOf(place));
      if (kept.kind !== 'kept') throw new Error(kept.kind);
      const item = kept.links[0]!.id;
      return (seat) => came(detach(seat, about, { item, reason: REASON }));
    },
  },
  {
    name: 'comment',
    verbs: ['comment'],
    attempt: (ground, place) => {
      const about = ground.fresh(place);
      return Promise.resolve((seat) => came(note(seat, about, { text: wordsOf(place) })));
    },
  },
  {
    name: 'hand in',
    verbs: ['submit'],
    attempt: async (ground, place) => {
      const about = await judgedBy(ground, place);
      return (seat) => came(submit(seat, [about]));
    },
  },
  {
    name: 'ask for changes',
    verbs: ['request-changes'],
    attempt: async (ground, place) => {
      const about = await handedIn(ground, place);
      return (seat) => came(requestChanges(seat, about, REASON));
    },
  },
  {
    name: 'accept a finding',
    verbs: ['accept'],
    attempt: async (ground, place) => {
      const about = await handedIn(ground, place);
      return (seat) => came(accept(seat, [about]));
    },
  },
  {
    name: 'assign',
    verbs: ['assign'],
    attempt: (ground, place) => {
      const about = ground.fresh(place);
      const to = ground.staff(place).second.person.id;
      return Promise.resolve((seat) => came(assign(seat, [about], { to, due: null })));
    },
  },
];

/** Nobody takes back the step of somebody else: refused to all, wherever they sit. */
export async function foreignUndo(ground: Ground, place: Place) {
  const about = ground.fresh(place);
  const kept = await judge(ground.staff(place).writer, { ...about, verdict, reason: REASON });
  if (kept.kind !== 'kept') throw new Error(kept.kind);
  return (seat: Parameters<typeof undo>[0]) => undo(seat, about, kept.links[0]!.id);
}

function practiceOf(place: Place) {
  return { what: 'report', title: 'A report', shows: wordsOf(place), received: '2026-10-01' } as const;
}

async function judgedBy(ground: Ground, place: Place) {
  const about = ground.fresh(place);
  const kept = await judge(ground.staff(place).writer, {
    ...about,
    verdict,
    reason: `${REASON} ${wordsOf(place)}`,
  });
  if (kept.kind !== 'kept') throw new Error(kept.kind);
  return about;
}

async function handedIn(ground: Ground, place: Place) {
  const about = await judgedBy(ground, place);
  const kept = await submit(ground.staff(place).writer, [about]);
  if (kept.kind !== 'kept') throw new Error(kept.kind);
  return about;
}
