import type { LawFinding, LawVoice } from '#engine/model/law-voice.ts';
import { playOf, statesIn, type Reason } from './play.ts';
import { RULES, type Role, type Roles, type Rule } from './rules.ts';

export { ROLES, RULES, type Because, type Role, type Roles } from './rules.ts';
export type { Reason } from './play.ts';

/** How a State stands to the Protocol; "unknown" is never "none". */
export type Party = {
  readonly status: 'party' | 'signed' | 'none' | 'unknown';
  /** ISO 8601. */
  readonly inForce?: string | undefined;
};

/** What one speaker makes public on one requirement. */
export type Said = Omit<LawVoice, 'findings'> & LawFinding;

/**
 * What is public: "unknown" where it could not be read, "nothing" where the State published nothing at all,
 * "not-said" where it published, and nothing on this.
 */
export type Answer = readonly Said[] | 'unknown' | 'nothing' | 'not-said';

export type Asked = Rule & {
  /** Why it is asked; at least one. */
  readonly because: readonly Reason[];
  /** False where it depends on a part that was not chosen. */
  readonly certain: boolean;
  readonly answer: Answer;
};

export type StateAsked = {
  readonly state: string;
  readonly roles: readonly Role[];
  readonly party: Party;
  readonly asked: readonly Asked[];
  /** Requirements of the same groups that are not asked of this State here. */
  readonly notAsked: readonly string[];
};

/** A State that has a ground to prosecute, and the State that would have to extradite to it. */
export type Request = {
  readonly from: string;
  readonly to: string;
  /** Whether article 5 binds both: it speaks of States parties only. */
  readonly between: 'both' | 'not-both' | 'unknown';
};

export type CrossBorder = { readonly states: readonly StateAsked[]; readonly requests: readonly Request[] };

/**
 * Which rules of articles 4 to 7 come into play in each of the States chosen, and what is public of its law on them.
 * It says nothing of a case: it knows States only.
 *
 * @param voices what is public, of any State; undefined where it could not be read
 * @param partyOf how a State stands to the Protocol
 */
export function crossBorder(
  roles: Roles,
  voices: readonly LawVoice[] | undefined,
  partyOf: (state: string) => Party,
): CrossBorder {
  const play = playOf(roles);
  const states = statesIn(roles).map(({ state, roles: own }): StateAsked => {
    const reasons = play.reasons.get(state) ?? [];
    const asked = RULES.flatMap((rule): Asked[] => {
      const because = reasons.filter((reason) => rule.on.includes(reason.because));
      if (because.length === 0) return [];
      if (rule.requirement === 'extr.locus-fiction' && !play.fiction) return [];
      const certain = because.some((reason) => reason.certain);
      return [{ ...rule, because, certain, answer: answerOf(state, rule.requirement, voices) }];
    });
    const ids = new Set(asked.map(({ requirement }) => requirement));
    const notAsked = RULES.map(({ requirement }) => requirement).filter((id) => !ids.has(id));
    return { state, roles: own, party: partyOf(state), asked, notAsked };
  });
  const requests = play.requests.map((pair) => ({
    ...pair,
    between: betweenOf(partyOf(pair.from), partyOf(pair.to)),
  }));
  return { states, requests };
}

function answerOf(state: string, requirement: string, voices: readonly LawVoice[] | undefined): Answer {
  if (voices === undefined) return 'unknown';
  const own = voices.filter((voice) => voice.state === state);
  if (own.length === 0) return 'nothing';
  const said = own.flatMap(({ findings, ...voice }) =>
    findings.filter((each) => each.requirement === requirement).map((each): Said => ({ ...voice, ...each })),
  );
  return said.length === 0 ? 'not-said' : said;
}

function betweenOf(a: Party, b: Party): Request['between'] {
  const both = [a.status, b.status];
  if (both.every((status) => status === 'party')) return 'both';
  return both.some((status) => status === 'signed' || status === 'none') ? 'not-both' : 'unknown';
}
