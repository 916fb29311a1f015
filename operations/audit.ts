import { foldDecisions, type Standing } from '#engine/findings/fold.ts';
import type { Link } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Database } from '#store/database/index.ts';
import { namesOf } from '#store/decisions/people.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { statesKept, verifyChain, type ChainReport } from '#store/decisions/verify.ts';
import { verifyRecommendations, type RecommendationChain } from '#store/recommendations/index.ts';

/** One finding: `STATE/REQUIREMENT`. */
export type FindingName = { readonly state: string; readonly requirement: string };

export type Audit = {
  /** One for each State, or for the State of the finding alone. */
  readonly chains: readonly ChainReport[];
  /** What people decided on recommendations: one for each voice of a State that decided anything. */
  readonly recommendations: readonly RecommendationChain[];
  readonly finding?: FindingName & {
    /** Every decision on it, of both voices, oldest first; only those before the first fault of the chain. */
    readonly history: readonly (Link & { readonly name: string })[];
    /** What they come to. */
    readonly standings: readonly Standing[];
  };
};

/**
 * Verifies the chains of decisions and, where one is named, shows the history of a finding.
 *
 * @throws InputError when the State of the finding is not kept here
 */
export async function audit(database: Database, finding?: FindingName): Promise<Audit> {
  const states = await statesKept(database);
  if (finding === undefined) {
    const chains: ChainReport[] = [];
    for (const state of states) chains.push(await verifyChain(database, state));
    return { chains, recommendations: await verifyRecommendations(database) };
  }
  const { state, requirement } = finding;
  if (!states.includes(state)) {
    const known = states.length > 0 ? `; here are ${states.join(', ')}` : '';
    throw new InputError({
      code: 'audit.no-state',
      file: state,
      message: `no decisions of this State are kept here${known}`,
    });
  }
  const chain = await verifyChain(database, state);
  const all = await readDecisions(
    database,
    { states: [state], voices: ['state', 'ngo'] },
    state,
    requirement,
    chain.good,
  );
  const names = await namesOf(
    database,
    all.map(({ by }) => by),
  );
  const history = all.map((link) => ({ ...link, name: names.get(link.by) ?? link.by }));
  const recommendations = await verifyRecommendations(database, state);
  return {
    chains: [chain],
    recommendations,
    finding: { state, requirement, history, standings: foldDecisions(all) },
  };
}

/** @throws InputError where the name is not of the form STATE/REQUIREMENT */
export function findingNamed(text: string): FindingName {
  const [, state, requirement] = /^([A-Z]{2})\/([a-z]+\.[a-z0-9-]+)$/u.exec(text) ?? [];
  if (state !== undefined && requirement !== undefined) return { state, requirement };
  const message =
    'is not the name of a finding; write the State and the requirement, for example DE/sale.definition';
  throw new InputError({ code: 'audit.bad-finding', file: text, message });
}
