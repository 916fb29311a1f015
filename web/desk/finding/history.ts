import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { Link } from '#engine/model/desk-decision.ts';
import type { Idle } from '#engine/findings/standing.ts';
import { deedOf, momentOf, NO_EFFECT } from './said.ts';

/** A decision as the history and the merge view show it. */
export type Line = {
  readonly id: string;
  readonly seq: number;
  readonly aspect: Aspect;
  readonly who: string;
  readonly mine: boolean;
  readonly at: string;
  readonly when: string;
  readonly deed: string;
  readonly verdict?: Verdict;
  readonly reason?: string;
  /** Words of a law that were relied on. */
  readonly words?: string;
  /** On which versions of law, catalogue and engine. */
  readonly on: string;
  /** Why it had no effect; absent where it had one. */
  readonly idle?: string;
  /** Talk changes nothing of what stands. */
  readonly talk: boolean;
  /** Taken back later. */
  readonly undone: boolean;
};

type Telling = {
  readonly me: string;
  readonly nameOf: (id: string) => string;
  readonly numberOf: (segment: string) => string;
  readonly idle: readonly { readonly id: string; readonly why: Idle }[];
  /** Id of the set of laws that lies on the desk now. */
  readonly lawSet: string | undefined;
};

/** @param links oldest first @returns in the same order */
export function linesOf(links: readonly Link[], telling: Telling): readonly Line[] {
  const { me, nameOf, numberOf, lawSet } = telling;
  const idle = new Map(telling.idle.map(({ id, why }) => [id, NO_EFFECT[why]]));
  const undone = new Set(
    links.flatMap((link) => (link.kind === 'undo' && !idle.has(link.id) ? [link.body.of] : [])),
  );
  return links.map((link): Line => {
    const reason = reasonOf(link);
    const words = wordsOf(link);
    const why = idle.get(link.id);
    return {
      id: link.id,
      seq: link.seq,
      aspect: link.aspect,
      who: nameOf(link.by),
      mine: link.by === me,
      at: link.at,
      when: momentOf(link.at),
      deed: deedOf(link, nameOf, numberOf),
      ...(link.kind === 'judge' ? { verdict: link.body.verdict } : {}),
      ...(reason ? { reason } : {}),
      ...(words ? { words } : {}),
      on: versionOf(link, lawSet),
      ...(why === undefined ? {} : { idle: why }),
      talk: link.kind === 'note' || link.kind === 'assign',
      undone: undone.has(link.id),
    };
  });
}

/**
 * Number of the last decision on an aspect that is not talk: what a form sends back as "seen". Decisions without effect
 * count, since the database counts them.
 */
export function seenOf(lines: readonly Line[], aspect: Aspect): number {
  return lines.findLast((line) => line.aspect === aspect && !line.talk)?.seq ?? 0;
}

function reasonOf(link: Link): string | undefined {
  if (link.kind === 'note') return link.body.text;
  if (link.kind === 'attach') return link.body.practice.shows;
  return 'reason' in link.body ? link.body.reason : undefined;
}

function wordsOf(link: Link): string | undefined {
  return link.kind === 'accept-evidence' || link.kind === 'adjust-quote' ? link.body.exact : undefined;
}

function versionOf({ lawSet, catalogueVersion, engineVersion }: Link, now: string | undefined): string {
  const laws =
    lawSet === null
      ? 'before any law was read'
      : `laws ${lawSet.slice(0, 8)}${lawSet === now ? ' (those on the desk now)' : ''}`;
  return `${laws}, catalogue ${catalogueVersion.slice(0, 12)}, ${engineVersion}`;
}
