import { isNothing, publicationDiff } from '#engine/findings/voiced-diff.ts';
import { DeskPublication, judgementsIn } from '#engine/model/desk-publication.ts';
import { MovedOn } from '#store/decisions/append.ts';
import type { SigningKey } from '#store/keys.ts';
import { keepPublication } from '#store/publications/keep.ts';
import { sealed } from '#store/publications/seal.ts';
import { decide, type Step } from '../assess/decide.ts';
import { mayHere, type Seat } from '../assess/seat.ts';
import { drawn, markOf } from './draw.ts';
import { seenByAll } from './mark.ts';

/** `moved`: what would be published is no longer what was previewed; nothing was done. */
export type PublishOutcome =
  | { readonly kind: 'published'; readonly sha256: string; readonly version: number }
  | { readonly kind: 'moved' }
  | { readonly kind: 'refused'; readonly why: 'not-yours' | 'nothing-accepted' | 'nothing-new' };

/**
 * Publishes what was previewed, and nothing else. The decisions that say so and the publication itself are kept in one
 * transaction, so that neither is ever there without the other. Asked again after the answer was lost, it gives the
 * publication that was made.
 *
 * @param expected mark of the preview that lay before the person
 */
export async function publish(
  seat: Seat,
  key: () => SigningKey,
  { expected }: { readonly expected: string },
): Promise<PublishOutcome> {
  if (!mayHere(seat, 'publish')) return { kind: 'refused', why: 'not-yours' };
  const { content, mark, before, accepted } = await drawn(seat);
  if (before && markOf(before.content) === expected) {
    return { kind: 'published', sha256: before.sha256, version: before.content.version };
  }
  if (content.findings.length === 0) return { kind: 'refused', why: 'nothing-accepted' };
  if (mark !== expected) return { kind: 'moved' };
  if (isNothing(publicationDiff(before?.content, content))) return { kind: 'refused', why: 'nothing-new' };
  // What is kept for ever is looked at once more.
  const publication = sealed(DeskPublication.parse(content), key());
  const { sha256 } = publication;
  const moved = new Map(accepted.map((each) => [`${each.requirement} ${each.aspect}`, each.moved]));
  const steps = judgementsIn(content).map(({ requirement, aspect }): Step => {
    const seen = moved.get(`${requirement} ${aspect}`);
    return {
      requirement,
      aspect,
      kind: 'publish',
      body: { publication: sha256 },
      ...(seen === undefined ? {} : { seen }),
    };
  });
  const outcome = await decide(seat, 'publish', steps, async (db, links) => {
    const [first] = links;
    // Other laws were laid on the desk, or another published, since this was drawn up.
    const same = first?.lawSet === content.lawSet;
    if (!first || !same || !(await keepPublication(db, publication, first))) throw new MovedOn('');
  });
  if (outcome.kind === 'kept') {
    await seenByAll();
    return { kind: 'published', sha256, version: content.version };
  }
  if (outcome.kind === 'refused' && outcome.why === 'not-yours') return { kind: 'refused', why: 'not-yours' };
  if (outcome.kind === 'refused' && outcome.why !== 'not-accepted') {
    throw new Error(`what was accepted cannot be published: ${outcome.why} ${outcome.requirement ?? ''}`);
  }
  return { kind: 'moved' };
}
