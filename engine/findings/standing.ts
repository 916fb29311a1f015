import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { Basis, Link, Practice, Voice } from '#engine/model/desk-decision.ts';

/** How far a judgement has come: written, handed in, sent back, or taken over by a second person. */
export type Review = 'draft' | 'submitted' | 'changes-asked' | 'accepted';

/** Why a decision that is kept has no effect. */
export type Idle =
  | 'nothing-judged'
  | 'nothing-new'
  | 'not-submitted'
  | 'not-accepted'
  | 'four-eyes'
  | 'not-last'
  | 'not-own'
  | 'not-there';

export type Taken = Pick<Link, 'id' | 'by' | 'at'> & { readonly reason?: string };

/** What a person said of a provision; `exact` are the words relied on, where fewer than the whole. */
export type Word = Taken & { readonly standing: 'accepted' | 'rejected'; readonly exact?: string };

/** A judgement, and on which versions it was taken. */
export type Judged = Taken & {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly on: Pick<Link, 'lawSet' | 'catalogueVersion' | 'engineVersion'> & { readonly basis?: Basis };
};

export type Note = Taken & { readonly text: string; readonly to?: string; readonly answers?: string };

export type Assigned = Taken & { readonly to: string | null; readonly due: string | null };

export type Attached = Taken & { readonly practice: Practice };

/** The present of one aspect of one requirement, in one voice: what its decisions come to. */
export type Standing = {
  readonly state: string;
  readonly requirement: string;
  readonly voice: Voice;
  readonly aspect: Aspect;
  readonly judgement?: Judged;
  /** By segment id. */
  readonly evidence: ReadonlyMap<string, Word>;
  /** Evidence of practice, by the id of the decision that attached it. */
  readonly attached: ReadonlyMap<string, Attached>;
  readonly review: Review;
  /** Who handed it in, while it waits or once it is accepted. */
  readonly submittedBy?: string;
  /** What the reviewer asks for, while changes are asked. */
  readonly asked?: Taken;
  readonly acceptedBy?: Taken;
  /** SHA-256 of the last publication of it; it stays, whatever is judged later, until it is taken back. */
  readonly published?: string;
  readonly assigned?: Assigned;
  readonly notes: readonly Note[];
  /** Number of the last decision here but notes and assignments, as `append_decision_on` asks for it; 0 before any. */
  readonly moved: number;
  /** Decisions that are kept but came to nothing, and why. */
  readonly idle: readonly { readonly id: string; readonly why: Idle }[];
};

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
    attached: new Map(),
    review: 'draft',
    notes: [],
    moved: 0,
    idle: [],
  };
}

/** Who wrote or handed in what now stands: none of them may accept it. */
export function authorsOf({ judgement, evidence, attached, submittedBy }: Standing): ReadonlySet<string> {
  const words = [...evidence.values(), ...attached.values()].map(({ by }) => by);
  const names = [judgement?.by, submittedBy, ...words];
  return new Set(names.filter((name) => name !== undefined));
}
