import type { Aspect, Decision } from '#engine/model/decision.ts';
import type { Link, Voice } from '#engine/model/desk-decision.ts';

/** How far a judgement has come: written, handed in, sent back, or taken over by a second person. */
export type Review = 'draft' | 'submitted' | 'changes-asked' | 'accepted';

/** Why a decision that is kept has no effect. */
export type Idle = 'nothing-judged' | 'nothing-new' | 'not-submitted' | 'not-accepted' | 'four-eyes';

export type Taken = Pick<Link, 'id' | 'by' | 'at'> & { readonly reason?: string };

/** What a person said of a provision; `exact` are the words relied on, where fewer than the whole. */
export type Word = Taken & { readonly standing: 'accepted' | 'rejected'; readonly exact?: string };

/** The present of one aspect of one requirement, in one voice: what its decisions come to. */
export type Standing = {
  readonly state: string;
  readonly requirement: string;
  readonly voice: Voice;
  readonly aspect: Aspect;
  readonly judgement?: Taken & { readonly verdict: Decision['verdict']; readonly reason: string };
  /** By segment id. */
  readonly evidence: ReadonlyMap<string, Word>;
  readonly review: Review;
  /** Who handed it in, while it waits or once it is accepted. */
  readonly submittedBy?: string;
  /** What the reviewer asks for, while changes are asked. */
  readonly asked?: Taken;
  readonly acceptedBy?: Taken;
  /** SHA-256 of the last publication of it; it stays, whatever is judged later. */
  readonly published?: string;
  readonly notes: readonly Taken[];
  /** Decisions that are kept but came to nothing, and why. */
  readonly idle: readonly { readonly id: string; readonly why: Idle }[];
};

/**
 * What the decisions of a State come to, in order of the first decision of each. A decision can never be refused here,
 * since it was taken and is kept; where it came at a time when it may not count, it is idle.
 *
 * @param links in the order of the chain
 */
export function foldDecisions(links: Iterable<Link>): readonly Standing[] {
  const standings = new Map<string, Standing>();
  for (const link of links) {
    const key = [link.state, link.requirement, link.voice, link.aspect].join(' ');
    standings.set(key, after(standings.get(key) ?? blank(link), link));
  }
  return [...standings.values()];
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

/** Who wrote or handed in what now stands: none of them may accept it. */
export function authorsOf({ judgement, evidence, submittedBy }: Standing): ReadonlySet<string> {
  const names = [judgement?.by, submittedBy, ...[...evidence.values()].map(({ by }) => by)];
  return new Set(names.filter((name) => name !== undefined));
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

/** @returns what stands before anything was decided */
export function blank({
  state,
  requirement,
  voice,
  aspect,
}: Pick<Link, 'state' | 'requirement' | 'voice' | 'aspect'>): Standing {
  return {
    state,
    requirement,
    voice,
    aspect,
    evidence: new Map(),
    review: 'draft',
    notes: [],
    idle: [],
  };
}

function after(standing: Standing, link: Link): Standing {
  const why = idleWhy(standing, link);
  if (why) return { ...standing, idle: [...standing.idle, { id: link.id, why }] };
  const taken = { id: link.id, by: link.by, at: link.at };
  switch (link.kind) {
    case 'judge': {
      const { verdict, reason, evidence } = link.body;
      const words = evidence.map(({ segment, exact }): [string, Word] => [
        segment,
        accepted({ ...taken, reason }, exact),
      ]);
      const judged = { ...standing, judgement: { ...taken, verdict, reason } };
      return rewritten(judged, [...standing.evidence, ...words]);
    }
    case 'accept-evidence':
    case 'adjust-quote': {
      const { segment, exact, reason } = link.body;
      return rewritten(standing, [...standing.evidence, [segment, accepted({ ...taken, reason }, exact)]]);
    }
    case 'reject-evidence': {
      const { segment, reason } = link.body;
      return rewritten(standing, [
        ...standing.evidence,
        [segment, { ...taken, reason, standing: 'rejected' }],
      ]);
    }
    case 'note':
      return { ...standing, notes: [...standing.notes, { ...taken, reason: link.body.text }] };
    case 'submit':
      return { ...without(standing), review: 'submitted', submittedBy: link.by };
    case 'request-changes':
      return { ...without(standing), review: 'changes-asked', asked: { ...taken, reason: link.body.reason } };
    case 'accept':
      return { ...standing, review: 'accepted', acceptedBy: taken };
    case 'publish':
      return { ...standing, published: link.body.publication };
  }
}

/** New words need new eyes: whatever was accepted is a draft again, and what was asked for stays asked. */
function rewritten(standing: Standing, evidence: readonly [string, Word][]): Standing {
  const waiting = standing.review === 'changes-asked';
  return {
    ...(waiting ? standing : { ...without(standing), review: 'draft' as const }),
    evidence: new Map(evidence),
  };
}

function accepted(taken: Taken, exact: string | undefined): Word {
  return { ...taken, standing: 'accepted', ...(exact === undefined ? {} : { exact }) };
}

/** A new turn of the review begins. */
function without({
  asked: _asked,
  acceptedBy: _accepted,
  submittedBy: _submitted,
  ...rest
}: Standing): Standing {
  return rest;
}
