import { standingsIn } from '#engine/findings/fold.ts';
import { judgementsIn } from '#engine/model/desk-publication.ts';
import { keepUnpublication } from '#store/publications/keep.ts';
import { ownPublications, publicationIn } from '#store/publications/read.ts';
import { decide, type Step } from '../assess/decide.ts';
import { foldOf } from '../assess/kept-fold.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';
import { seenByAll } from './mark.ts';

export type UnpublishOutcome =
  | { readonly kind: 'taken-back'; readonly version: number }
  | {
      readonly kind: 'refused';
      readonly why: 'not-yours' | 'no-such-publication' | 'bad-reason';
    };

/**
 * Takes a publication of this voice back: once this is answered, no page shows it. It stays in the chain and at the desk, with who took it back and why;
 * the public reads the version before it, where there is one. Taken back already, it stays as it is.
 *
 * @param reason ten letters or more
 */
export async function unpublish(seat: Seat, sha256: string, reason: string): Promise<UnpublishOutcome> {
  if (!mayHere(seat, 'unpublish')) return { kind: 'refused', why: 'not-yours' };
  const { database, state, voice } = seat;
  const session = sessionOf(seat);
  const own = await ownPublications(database, session, state, voice);
  const row = own.find((each) => each.sha256 === sha256);
  if (!row) return { kind: 'refused', why: 'no-such-publication' };
  const { version } = row;
  if (row.takenBack) return gone(version);
  const why = reason.trim();
  const outcome = await decide(seat, 'unpublish', await stepsOf(seat, sha256, why), async (db, [first]) => {
    if (first) await keepUnpublication(db, { sha256, state, voice, version }, first, why);
  });
  if (outcome.kind === 'kept') return gone(version);
  if (outcome.kind === 'refused' && outcome.why === 'bad-form') return { kind: 'refused', why: 'bad-reason' };
  throw new Error(`a publication could not be taken back: ${JSON.stringify(outcome)}`);
}

/** Taken back a moment ago by another, it may be on pages still: then too the answer waits. */
async function gone(version: number): Promise<UnpublishOutcome> {
  await seenByAll();
  return { kind: 'taken-back', version };
}

/**
 * One decision on each finding that is published by it still. Where later versions took all of them over, one on the
 * first finding that was in it: it changes no finding, yet the chain tells who took the version back.
 */
async function stepsOf(seat: Seat, sha256: string, reason: string): Promise<readonly Step[]> {
  const step = ({ requirement, aspect }: Pick<Step, 'requirement' | 'aspect'>): Step => ({
    requirement,
    aspect,
    kind: 'unpublish',
    body: { publication: sha256, reason },
  });
  const known = new Set(seat.catalogue.requirements.map(({ id }) => id));
  const standing = standingsIn(await foldOf(seat)).filter(
    ({ published, requirement }) => published === sha256 && known.has(requirement),
  );
  if (standing.length > 0) return standing.map(step);
  const whole = await seat.database.within(sessionOf(seat), (db) => publicationIn(db, sha256), true);
  const places = whole ? judgementsIn(whole.content) : [];
  // A catalogue that asks none of it any more does not keep it public: then any place of the chain will do.
  const any = seat.catalogue.requirements
    .slice(0, 1)
    .map(({ id }) => ({ requirement: id, aspect: 'law' as const }));
  return [...places.filter(({ requirement }) => known.has(requirement)), ...any].slice(0, 1).map(step);
}
