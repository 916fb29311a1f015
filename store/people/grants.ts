import { sql } from 'kysely';
import type { Grant, Role } from '#engine/model/role.ts';
import type { Rows } from './connect.ts';

/** A role given or taken, with who, when and why: a row that stays. */
export type GrantStep = {
  readonly person: string;
  readonly role: Role;
  readonly state?: string | undefined;
  readonly given: boolean;
  /** Id of who does it; absent for the first operator alone. */
  readonly by?: string;
  readonly why: string;
};

/** Why the database did not take a step. */
export type GrantRefusal = 'not-yours-to-give' | 'last-operator';

/** What a person holds now: the last row of each role and State decides. */
export async function grantsOf(db: Rows, person: string): Promise<readonly Grant[]> {
  const all = await grantsByPerson(db, person);
  return all.get(person) ?? [];
}

/** @param person of this one only */
export async function grantsByPerson(
  db: Rows,
  person?: string,
): Promise<ReadonlyMap<string, readonly Grant[]>> {
  const { rows } = await sql<{ person: string; role: Role; state: string | null; given: boolean }>`
    select distinct on (person, role, state) person, role, state, given from role_grant
    where ${person ?? null}::text is null or person = ${person ?? null}
    order by person, role, state, seq desc`.execute(db);
  const held = new Map<string, Grant[]>();
  for (const { person: who, role, state, given } of rows) {
    if (!given) continue;
    const grants = held.get(who) ?? [];
    held.set(who, [...grants, state === null ? { role } : { role, state }]);
  }
  return held;
}

/**
 * Appends one step.
 *
 * @param stateName for a State that is not yet in the database
 * @returns undefined when it was taken
 */
export async function appendGrant(
  db: Rows,
  step: GrantStep,
  stateName: string | undefined,
): Promise<GrantRefusal | undefined> {
  try {
    if (step.state !== undefined) await keepState(db, step.state, stateName ?? step.state);
    await db
      .insertInto('role_grant')
      .values({
        person: step.person,
        role: step.role,
        state: step.state ?? null,
        given: step.given,
        by: step.by ?? null,
        why: step.why,
      })
      .execute();
    return undefined;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '42501') return 'not-yours-to-give';
    if (code === '23001') return 'last-operator';
    throw error;
  }
}

export async function keepState(db: Rows, code: string, name: string): Promise<void> {
  await db
    .insertInto('state_party')
    .values({ code, name })
    .onConflict((same) => same.doNothing())
    .execute();
}

/** Whether anybody keeps the house. */
export async function hasOperator(db: Rows): Promise<boolean> {
  const held = await grantsByPerson(db);
  return [...held.values()].some((grants) => grants.some(({ role }) => role === 'operator'));
}
