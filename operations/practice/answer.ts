import { standingIn } from '#engine/findings/fold.ts';
import { answered, keyOf } from '#engine/practice/index.ts';
import type { Practice, PracticeKind } from '#engine/model/desk-decision.ts';
import type { PastReport, PracticeAnswer } from '#engine/model/practice.ts';
import type { Work } from '#store/database/index.ts';
import { MovedOn } from '#store/decisions/append.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import {
  answersIn,
  appendAnswer,
  paragraphIn,
  proposalsIn,
  reportsIn,
  type KeptParagraph,
} from '#store/practice/index.ts';
import { decide, type Outcome } from '../assess/decide.ts';
import { foldOf } from '../assess/kept-fold.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';

/** Which proposal is answered, as the page showed it. */
export type Answering = {
  readonly report: string;
  readonly paragraph: string;
  readonly requirement: string;
  /** From the page, so that a form that is sent twice answers once. */
  readonly id?: string;
  /** Hash of the paragraph that the page showed. */
  readonly seen: string;
};

/** What a person takes from the paragraph. */
export type Taken = {
  readonly what: PracticeKind;
  /** Words of the paragraph, exactly; "…" stands for what was left out between two of its passages. */
  readonly quote: string;
  /** ISO 8601; absent where it is not known. */
  readonly effective?: string;
};

export type Answered =
  | { readonly kind: 'kept' }
  | {
      readonly kind: 'refused';
      readonly why: 'not-yours' | 'not-found' | 'moved' | 'answered' | 'not-its-words' | 'bad-form';
      readonly field?: string;
      readonly message?: string;
    };

const KEPT: Answered = { kind: 'kept' };
const GAP = /(?:(?<!\s)\s+)?…\s*/u;
const TAKEN_BACK = 'Its confirmation from a past report was taken back.';
const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** "CRC/C/OPSC/XEX/1, para. 12"; the name of the file where it has no symbol. */
export function citeOf(report: Pick<PastReport, 'symbol' | 'name'>, paragraph: string): string {
  return `${(report.symbol ?? report.name).slice(0, 200)}, para. ${paragraph.slice(0, 80)}`;
}

/** Attaches the paragraph to the finding, as evidence of practice, by the one way to the chain; both are kept or neither. */
export async function confirmPractice(seat: Seat, given: Answering, taken: Taken): Promise<Answered> {
  if (!mayHere(seat, 'attach-evidence')) return refused('not-yours');
  const found = await proposed(seat, given);
  if ('kind' in found) return found;
  const quote = taken.quote.trim();
  if (!standsIn(quote, found.paragraph.text)) return refused('not-its-words');
  const id = idOf(given);
  const practice: Practice = {
    what: taken.what,
    title: citeOf(found.report, given.paragraph),
    shows: quote,
    file: { sha256: given.report, name: found.report.name },
    ...(taken.effective === undefined ? {} : { effective: taken.effective }),
    received: seat.today,
  };
  const step = {
    requirement: given.requirement,
    aspect: 'practice',
    id,
    kind: 'attach',
    body: { practice },
  } as const;
  const outcome = await decide(seat, 'attach-evidence', [step], async (db) => {
    await mustBeOpen(db, seat, given, id);
    await appendAnswer(db, { ...answerOf(seat, given, id), kind: 'confirmed', decision: id });
  });
  return said(outcome);
}

/** Keeps that the paragraph does not show it, so that it is not proposed again. */
export async function rejectPractice(seat: Seat, given: Answering): Promise<Answered> {
  if (!mayHere(seat, 'attach-evidence')) return refused('not-yours');
  const found = await proposed(seat, given);
  if ('kind' in found) return found;
  const id = idOf(given);
  return within(seat, async (db) => {
    await mustBeOpen(db, seat, given, id);
    await appendAnswer(db, { ...answerOf(seat, given, id), kind: 'rejected' });
  });
}

/** Opens a proposal again; what a confirmation attached is taken away in the chain, where it still stands. */
export async function takeBackPractice(seat: Seat, given: Answering): Promise<Answered> {
  if (!mayHere(seat, 'attach-evidence')) return refused('not-yours');
  const last = await seat.database.within(sessionOf(seat), (db) => lastOn(db, seat, given), true);
  const id = idOf(given);
  if (last === undefined) return refused('answered');
  const open = async (db: Work): Promise<void> => {
    if ((await lastOn(db, seat, given))?.id !== last.id) throw new MovedOn(given.requirement);
    await appendAnswer(db, { ...answerOf(seat, given, id), kind: 'open' });
  };
  const { requirement } = given;
  const place = { state: seat.state, voice: seat.voice, requirement, aspect: 'practice' } as const;
  const item = last.decision;
  if (item === undefined || !standingIn(await foldOf(seat), place).attached.has(item))
    return within(seat, open);
  const body = { item, reason: TAKEN_BACK };
  return said(
    await decide(
      seat,
      'attach-evidence',
      [{ requirement, aspect: 'practice', id, kind: 'detach', body }],
      open,
    ),
  );
}

/** Whether a quotation is made of words of the text, in their order, however lines were broken. */
export function standsIn(quote: string, text: string): boolean {
  const plain = text.replace(/\s+/gu, ' ');
  const passages = quote
    .split(GAP)
    .map((each) => each.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  let from = 0;
  for (const passage of passages) {
    const at = plain.indexOf(passage, from);
    if (at < 0) return false;
    from = at + passage.length;
  }
  return passages.some((each) => each.length >= 10);
}

type Found = { readonly report: PastReport; readonly paragraph: KeptParagraph };

async function proposed(seat: Seat, { report: sha256, paragraph: number, requirement, seen }: Answering) {
  return seat.database.within(
    sessionOf(seat),
    async (db): Promise<Found | Answered> => {
      const report = (await reportsIn(db, seat)).find((one) => one.sha256 === sha256);
      const paragraph = await paragraphIn(db, seat, sha256, number);
      const all = await proposalsIn(db, seat, { report: sha256, requirement });
      if (!report || !paragraph || !all.some(({ proposal }) => proposal.paragraph === number))
        return refused('not-found');
      return paragraph.textSha256 === seen ? { report, paragraph } : refused('moved');
    },
    true,
  );
}

async function lastOn(db: Work, seat: Seat, given: Answering): Promise<PracticeAnswer | undefined> {
  return answered(await answersIn(db, seat)).get(keyOf({ ...given, textSha256: given.seen }));
}

/** Two people may answer at the same time: the second looks at what the first said. */
async function mustBeOpen(db: Work, seat: Seat, given: Answering, id: string): Promise<void> {
  const last = await lastOn(db, seat, given);
  if (last !== undefined && last.id !== id) throw new MovedOn(given.requirement);
}

function answerOf({ state, voice, person }: Seat, given: Answering, id: string) {
  const { report, paragraph, requirement, seen } = given;
  return { id, state, voice, report, paragraph, requirement, by: person.id, textSha256: seen };
}

async function within(seat: Seat, work: (db: Work) => Promise<void>): Promise<Answered> {
  try {
    await seat.database.within(sessionOf(seat), work, true);
    return KEPT;
  } catch (error) {
    if (error instanceof MovedOn) return refused('answered');
    throw error;
  }
}

function said(outcome: Outcome): Answered {
  if (outcome.kind === 'kept') return KEPT;
  if (outcome.kind === 'moved') return refused('answered');
  const { why, field, message } = outcome;
  if (why === 'not-yours') return refused('not-yours');
  return {
    kind: 'refused',
    why: 'bad-form',
    ...(field === undefined ? {} : { field }),
    ...(message === undefined ? {} : { message }),
  };
}

function idOf({ id }: Answering): string {
  return id !== undefined && UUID7.test(id) ? id : uuid7();
}

function refused(why: Extract<Answered, { kind: 'refused' }>['why']): Extract<Answered, { kind: 'refused' }> {
  return { kind: 'refused', why };
}
