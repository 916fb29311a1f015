import type { Grant } from '#engine/model/role.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Rows } from './connect.ts';
import type { Way } from './way.ts';

/** Of whom a second step is asked: of nobody, of operators, of everybody. */
export const SECOND_STEP_RULES = ['free', 'operators', 'all'] as const;
export type SecondStepRule = (typeof SECOND_STEP_RULES)[number];

/**
 * Why a session may do nothing yet. `none`: its person has no second step and sets one up. `passkey`: its person has a
 * passkey, but came with the password alone: whoever learned the password could otherwise go by the passkey.
 */
export type StepLacking = 'none' | 'passkey';

/**
 * TUTELA_SECOND_STEP.
 *
 * @throws InputError for another word: a rule that is not understood must not pass for none
 */
export function secondStepRuleIn(env: Readonly<Record<string, string | undefined>>): SecondStepRule {
  const given = env['TUTELA_SECOND_STEP']?.trim() || 'free';
  const rule = SECOND_STEP_RULES.find((each) => each === given);
  if (rule !== undefined) return rule;
  const message = `must be one of ${SECOND_STEP_RULES.join(', ')}`;
  throw new InputError({ code: 'people.second-step', file: 'TUTELA_SECOND_STEP', message });
}

export type SessionHeld = {
  readonly id: string;
  readonly grants: readonly Grant[];
  /** Codes of an app are on: no password opens the account without one. */
  readonly secondFactor: boolean;
  readonly way: Way | undefined;
};

/** @returns undefined where nothing is lacking; the second step of a provider of identities is trusted */
export async function stepLacking(
  rows: Rows,
  rule: SecondStepRule,
  { id, grants, secondFactor, way }: SessionHeld,
): Promise<StepLacking | undefined> {
  if (!isNamed(rule, grants) || secondFactor || way !== undefined) return undefined;
  const passkey = await rows
    .selectFrom('passkey')
    .select('id')
    .where('userId', '=', id)
    .limit(1)
    .executeTakeFirst();
  return passkey ? 'passkey' : 'none';
}

function isNamed(rule: SecondStepRule, grants: readonly Grant[]): boolean {
  return rule === 'all' || (rule === 'operators' && grants.some(({ role }) => role === 'operator'));
}
