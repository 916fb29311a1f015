import type pg from 'pg';
import { InputError } from '#engine/model/problem.ts';

/**
 * Who may do what. `tutela_owner` owns the tables and makes migrations; `tutela_web` reads what the session may see
 * and adds, but can edit or remove no decision; `tutela_public` reads publications only; `tutela_people` keeps accounts and
 * roles, which `tutela_web` cannot touch.
 */
export const ROLES = ['tutela_owner', 'tutela_web', 'tutela_public', 'tutela_people'] as const;
export type Role = (typeof ROLES)[number];

/** Accounts have a schema of their own, and the queue of tasks, whose tables pg-boss makes. */
const SCHEMAS = ['tutela', 'tutela_auth', 'pgboss'] as const;

/**
 * Makes roles and schema where they are missing; the login becomes a member of each role. Safe when several ask at once.
 *
 * @throws InputError when the login may not, with the statements that someone else can run
 */
export async function prepare(client: pg.Client, name: string): Promise<void> {
  await alone(client);
  try {
    for (const role of ROLES) await makeRole(client, role);
    for (const schema of SCHEMAS) await makeSchema(client, schema);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new InputError({
      code: 'database.rights',
      file: name,
      message: `the login of DATABASE_URL may not prepare it; let its administrator run: ${preparation('<login>').join(' ')}`,
    });
  }
}

/** Until the connection ends no other process changes roles: two that did at once would fail. */
export async function alone(client: pg.Client): Promise<void> {
  await client.query(`select pg_advisory_lock(hashtext('tutela roles'))`);
}

/** What an administrator runs once where the login of Tutela may not make roles. */
export function preparation(login: string): string[] {
  return [
    ...ROLES.map((role) => `create role ${role};`),
    `grant ${ROLES.join(', ')} to ${login};`,
    ...SCHEMAS.map((schema) => `create schema ${schema} authorization tutela_owner;`),
  ];
}

/** Asked first: even "if not exists" needs the right to make one. */
async function makeSchema(client: pg.Client, schema: string): Promise<void> {
  const there = await client.query('select 1 from pg_namespace where nspname = $1', [schema]);
  if (there.rowCount !== 0) return;
  try {
    await client.query(`create schema ${schema} authorization tutela_owner`);
  } catch (error) {
    // Another process made it between our look and our step.
    if (!['23505', '42P06'].includes((error as { code?: string }).code ?? '')) throw error;
  }
}

/** Roles belong to the whole server, so another database may have made them already. */
async function makeRole(client: pg.Client, role: Role): Promise<void> {
  const there = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (there.rowCount === 0) {
    try {
      await client.query(`create role ${role}`);
    } catch (error) {
      // Made by another process since: duplicate_object, or unique_violation at the very same moment.
      if (!['42710', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
    }
  }
  // Since PostgreSQL 16 the maker of a role may give it away but not take it on; a superuser may take on any.
  const { rows } = await client.query<{ may: boolean }>(
    `select pg_has_role(current_user, $1,
      case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) as may`,
    [role],
  );
  if (!rows[0]?.may) await client.query(`grant ${role} to current_user`);
}
