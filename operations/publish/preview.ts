import type { Stale } from '#engine/findings/stale.ts';
import type { Held } from '#engine/findings/voiced.ts';
import { isNothing, publicationDiff, type PublicationDiff } from '#engine/findings/voiced-diff.ts';
import type { Aspect } from '#engine/model/decision.ts';
import type { DeskPublication } from '#engine/model/desk-publication.ts';
import { mayHere, type Seat } from '../assess/seat.ts';
import { staleNow } from '../assess/stale-now.ts';
import { drawn } from './draw.ts';

export type Preview = {
  readonly kind: 'preview';
  readonly content: DeskPublication;
  /** What `publish` is handed as "expected". */
  readonly mark: string;
  /** What the public reads of this voice now; absent where it reads nothing. */
  readonly before?: { readonly version: number; readonly date: string; readonly sha256: string };
  readonly diff: PublicationDiff;
  /** Why it cannot be published: nothing is accepted, or nothing differs from what is public. */
  readonly idle?: 'nothing-accepted' | 'nothing-new';
  /** Accepted, and still left out: to be judged anew. */
  readonly held: readonly Held[];
  /** Published all the same; each says on which versions it was judged. */
  readonly stale: readonly {
    readonly requirement: string;
    readonly aspect: Aspect;
    readonly why: readonly Stale[];
  }[];
  /** How many judgements of law and of practice it holds. */
  readonly counts: Readonly<Record<Aspect, number>>;
};

/** The publication that would be made now, against what the public reads of this voice. Changes nothing. */
export async function preview(
  seat: Seat,
): Promise<Preview | { readonly kind: 'refused'; readonly why: 'not-yours' }> {
  if (!mayHere(seat, 'see-drafts')) return { kind: 'refused', why: 'not-yours' };
  const { content, mark, before, held, accepted, reading } = await drawn(seat);
  const diff = publicationDiff(before?.content, content);
  const stale = await staleNow(seat, reading, accepted);
  const left = new Set(held.map(({ requirement, aspect }) => `${requirement} ${aspect}`));
  const idle =
    content.findings.length === 0 ? 'nothing-accepted' : isNothing(diff) ? 'nothing-new' : undefined;
  return {
    kind: 'preview',
    content,
    mark,
    diff,
    held,
    stale: accepted.flatMap((standing) => {
      const { requirement, aspect } = standing;
      const why = left.has(`${requirement} ${aspect}`) ? [] : stale(standing);
      return why.length > 0 ? [{ requirement, aspect, why }] : [];
    }),
    counts: {
      law: content.findings.filter(({ law }) => law).length,
      practice: content.findings.filter(({ practice }) => practice).length,
    },
    ...(idle ? { idle } : {}),
    ...(before
      ? {
          before: {
            version: before.content.version,
            date: before.content.date,
            sha256: before.sha256,
          },
        }
      : {}),
  };
}
