import type { Decision } from '#engine/model/decision.ts';
import type { Link, Voice } from '#engine/model/desk-decision.ts';
import { authorsOf, blank, type Idle, type Standing } from './standing.ts';
import { stepped } from './step.ts';

export { authorsOf, blank } from './standing.ts';
export type { Assigned, Attached, Idle, Judged, Note, Review, Standing, Taken, Word } from './standing.ts';

/** What stood before a step, so that the step can be taken back. */
type Step = { readonly id: string; readonly by: string; readonly before: Standing };
type Held = { readonly standing: Standing; readonly steps: readonly Step[] };

/** Decisions folded so far. More can be folded on; a fold itself never changes. */
export type Fold = { readonly held: ReadonlyMap<string, Held>; readonly seq: number };

export const NOTHING_FOLDED: Fold = { held: new Map(), seq: 0 };

/** How many steps back on one finding can be undone. */
const STEPS = 20;

/**
 * What the decisions of a State come to, in order of the first decision of each. A decision can never be refused here,
 * since it was taken and is kept; where it came at a time when it may not count, it is idle.
 *
 * @param links in the order of the chain
 */
export function foldDecisions(links: Iterable<Link>): readonly Standing[] {
  return standingsIn(foldOn(NOTHING_FOLDED, links));
}

/** @param links in the order of the chain, all after those folded already */
export function foldOn(fold: Fold, links: Iterable<Link>): Fold {
  const held = new Map(fold.held);
  let { seq } = fold;
  for (const link of links) {
    const key = keyOf(link);
    held.set(key, after(held.get(key) ?? { standing: blank(link), steps: [] }, link));
    seq = link.seq;
  }
  return { held, seq };
}

export function standingsIn({ held }: Fold): readonly Standing[] {
  return [...held.values()].map(({ standing }) => standing);
}

/** What stands of one aspect of one requirement. */
export function standingIn(
  { held }: Fold,
  place: Pick<Link, 'state' | 'requirement' | 'voice' | 'aspect'>,
): Standing {
  return held.get(keyOf(place))?.standing ?? blank(place);
}

/** The step that this person can take back, if any: their own, with nothing built on it. */
export function undoable(
  { held }: Fold,
  place: Pick<Link, 'state' | 'requirement' | 'voice' | 'aspect'>,
  by: string,
): string | undefined {
  const last = held.get(keyOf(place))?.steps.at(-1);
  return last?.by === by ? last.id : undefined;
}

/** Why a decision would come to nothing on top of what stands; undefined when it would count. */
export function idleWhy(standing: Standing, link: Pick<Link, 'kind' | 'by'>): Idle | undefined {
  const { judgement, review } = standing;
  if (link.kind === 'submit') {
    if (!judgement) return 'nothing-judged';
    return review === 'draft' || review === 'changes-asked' ? undefined : 'nothing-new';
  }
  if (link.kind === 'request-changes') return review === 'submitted' ? undefined : 'not-submitted';
  if (link.kind === 'accept') {
    if (review !== 'submitted') return 'not-submitted';
    return authorsOf(standing).has(link.by) ? 'four-eyes' : undefined;
  }
  if (link.kind === 'publish') return review === 'accepted' ? undefined : 'not-accepted';
  return undefined;
}

/**
 * Standings as the judgements that `findingsOf` folds into findings.
 *
 * @param accepted only what a second person accepted
 */
export function judgementsOf(
  standings: readonly Standing[],
  voice: Voice,
  accepted = false,
): readonly Decision[] {
  return standings.flatMap(({ requirement, aspect, judgement, evidence, review, voice: own }) => {
    if (own !== voice || judgement === undefined || (accepted && review !== 'accepted')) return [];
    const { verdict, reason, by, at } = judgement;
    const relied = [...evidence].flatMap(([segment, { standing, exact }]) =>
      standing === 'accepted' ? [{ segment, ...(exact === undefined ? {} : { exact }) }] : [],
    );
    return [{ requirement, aspect, verdict, reason, by, on: at.slice(0, 10), evidence: relied }];
  });
}

function keyOf({ state, requirement, voice, aspect }: Parameters<typeof blank>[0]): string {
  return [state, requirement, voice, aspect].join(' ');
}

function after(held: Held, link: Link): Held {
  const { standing, steps } = held;
  if (link.kind === 'undo') return undone(held, link, link.body.of);
  const why = idleWhy(standing, link) ?? missing(standing, link);
  if (why) return { ...held, standing: idled(standing, link, why) };
  const next = stepped(standing, link);
  if (link.kind === 'note' || link.kind === 'assign') return { ...held, standing: next };
  // What the public has read is not undone in silence: "unpublish" says why.
  if (link.kind === 'publish' || link.kind === 'unpublish')
    return { standing: { ...next, moved: link.seq }, steps: [] };
  const step = { id: link.id, by: link.by, before: standing };
  return { standing: { ...next, moved: link.seq }, steps: [...steps, step].slice(-STEPS) };
}

/** Talk and assignments stay: they are about the finding, not of it. */
function undone({ standing, steps }: Held, link: Pick<Link, 'id' | 'by' | 'seq'>, of: string): Held {
  const last = steps.at(-1);
  if (last?.id !== of) return { standing: idled(standing, link, 'not-last'), steps };
  if (last.by !== link.by) return { standing: idled(standing, link, 'not-own'), steps };
  const { notes, idle, assigned } = standing;
  const before: Standing = {
    ...last.before,
    notes,
    idle,
    moved: link.seq,
    ...(assigned ? { assigned } : {}),
  };
  return { standing: before, steps: steps.slice(0, -1) };
}

function missing(standing: Standing, link: Link): Idle | undefined {
  if (link.kind === 'detach') return standing.attached.has(link.body.item) ? undefined : 'not-there';
  if (link.kind === 'unpublish')
    return standing.published === link.body.publication ? undefined : 'not-there';
  return undefined;
}

/** It changes nothing that stands, but it is what was decided last: whoever writes next has seen it. */
function idled(standing: Standing, { id, seq }: Pick<Link, 'id' | 'seq'>, why: Idle): Standing {
  return { ...standing, moved: seq, idle: [...standing.idle, { id, why }] };
}
