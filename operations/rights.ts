import type { Voice } from '#engine/model/desk-decision.ts';
import type { Grant, Role } from '#engine/model/role.ts';
import type { Session } from '#store/database/index.ts';

/** All that can be done on the desk. What is not named here cannot be allowed. */
export const VERBS = [
  'read-public',
  'see-drafts',
  'import-law',
  'judge',
  'attach-evidence',
  'comment',
  'submit',
  'request-changes',
  'accept',
  'assign',
  'plan',
  'publish',
  'unpublish',
  'report',
  'self-assess',
  'confirm-help',
  'keep-library',
  'invite',
  'grant',
  'see-people',
  'see-entries',
  'keep-accounts',
  'export-bundle',
  'restore',
  'import-recommendations',
] as const;
export type Verb = (typeof VERBS)[number];

/** To what a verb is done. A verb on a voice asks for the voice; a verb on the house has no State. */
export type Of = { readonly state?: string; readonly voice?: Voice };

/** `own`: the State of the grant. `any`: every State, and the house itself. */
type Cell = 'own' | 'any';
type Row = {
  /** The voice in which this role may do the verbs of a voice. */
  readonly voice?: Voice;
  readonly may: Readonly<Partial<Record<Verb, Cell>>>;
};

/** Verbs that are done in one voice: nobody does them in the voice of another. */
const OF_A_VOICE: readonly Verb[] = [
  'see-drafts',
  'import-law',
  'judge',
  'attach-evidence',
  'comment',
  'submit',
  'request-changes',
  'accept',
  'assign',
  'plan',
  'publish',
  'unpublish',
  'report',
];

const WRITES = { 'import-law': 'own', judge: 'own', 'attach-evidence': 'own', submit: 'own' } as const;
const REVIEWS = { 'request-changes': 'own', accept: 'own' } as const;
const SEES = { 'read-public': 'any', 'see-drafts': 'own', report: 'own' } as const;
const TALKS = { comment: 'own', 'export-bundle': 'own' } as const;

/**
 * The one table of rights. That nobody accepts what they wrote themselves is not a right but a rule of
 * engine/findings/fold.ts. The operator keeps the house and speaks in no voice; the NGO depends on no person of the State.
 */
const TABLE: Readonly<Record<Role, Row>> = {
  analyst: { voice: 'state', may: { ...SEES, ...TALKS, ...WRITES } },
  reviewer: { voice: 'state', may: { ...SEES, ...TALKS, ...REVIEWS } },
  coordinator: {
    voice: 'state',
    may: {
      ...SEES,
      ...TALKS,
      ...WRITES,
      ...REVIEWS,
      assign: 'own',
      plan: 'own',
      'confirm-help': 'own',
      invite: 'own',
      grant: 'own',
      'see-people': 'own',
    },
  },
  publisher: { voice: 'state', may: { ...SEES, ...TALKS, publish: 'own', unpublish: 'own' } },
  ngo: {
    voice: 'ngo',
    may: { ...SEES, ...TALKS, ...WRITES, ...REVIEWS, assign: 'own', publish: 'own', unpublish: 'own' },
  },
  company: { may: { 'read-public': 'any', 'self-assess': 'own' } },
  operator: {
    may: {
      'read-public': 'any',
      'confirm-help': 'any',
      'keep-library': 'any',
      invite: 'any',
      grant: 'any',
      'see-people': 'any',
      'see-entries': 'any',
      'keep-accounts': 'any',
      'export-bundle': 'any',
      restore: 'any',
      'import-recommendations': 'any',
    },
  },
  reader: { voice: 'state', may: SEES },
};

/** Whom each role may let in or put out, within its State. The voice of an NGO is never in the hand of its State. */
const GIVES: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  operator: ['analyst', 'reviewer', 'coordinator', 'ngo', 'company', 'publisher', 'operator', 'reader'],
  coordinator: ['analyst', 'reviewer', 'publisher', 'reader'],
};

export type Holder = { readonly grants: readonly Grant[] };

/**
 * Whether a person may do a thing. Pure; an unknown role or verb is no.
 *
 * @param person undefined for the public, who may read what is published
 */
export function may(person: Holder | undefined, verb: Verb, { state, voice }: Of = {}): boolean {
  if (verb === 'read-public') return true;
  return (person?.grants ?? []).some((grant) => {
    const row = rowOf(TABLE, grant.role);
    const cell = row && rowOf(row.may, verb);
    if (row === undefined || cell === undefined) return false;
    if (OF_A_VOICE.includes(verb) && (voice === undefined || voice !== row.voice)) return false;
    return cell === 'any' || (state !== undefined && state === grant.state);
  });
}

/** Whether a person may give this role, or take it away. */
export function mayGive(person: Holder, role: Role, state?: string): boolean {
  return person.grants.some(
    (grant) =>
      (rowOf(GIVES, grant.role)?.includes(role) ?? false) &&
      (grant.role === 'operator' || (state !== undefined && grant.state === state)),
  );
}

/** The roles that a person may give in a State. */
export function rolesToGive(person: Holder, state?: string): readonly Role[] {
  return (Object.keys(TABLE) as Role[]).filter((role) => mayGive(person, role, state));
}

/**
 * What the database lets this person see of one State: the second lock, behind `may`. Never of two States at once,
 * since a person may speak for the State in one and for an NGO in another.
 */
export function sessionIn(person: Holder & { readonly id: string }, state: string): Session {
  const voices = (['state', 'ngo'] as const).filter((voice) => may(person, 'see-drafts', { state, voice }));
  return { person: person.id, states: voices.length > 0 ? [state] : [], voices };
}

/** Names such as "constructor" are no rows. */
function rowOf<T extends object, K extends keyof T>(table: T, name: K): T[K] | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
