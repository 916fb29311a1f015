import { addressOf, OUR_NAME, type Address } from './address.ts';
import { asked } from './ask.ts';
import { alone, type Role } from './roles.ts';
import { stopServer, type Server } from './server.ts';

/** How often this process has each embedded database open. */
const AT_WORK = new Map<string, number>();

export function enter({ folder }: Server): void {
  AT_WORK.set(folder, (AT_WORK.get(folder) ?? 0) + 1);
}

/** The last one out turns off the light; a server that is ended under someone is started again for their next work. */
export async function leave(server: Server): Promise<void> {
  const left = (AT_WORK.get(server.folder) ?? 1) - 1;
  AT_WORK.set(server.folder, left);
  if (left > 0) return;
  const { config } = addressOf(server, undefined, 'postgres');
  try {
    const others = await asked(config, async (client) => {
      const { rows } = await client.query<{ others: number }>(
        `select count(*)::int as others from pg_stat_activity
          where backend_type = 'client backend' and application_name <> $1`,
        [OUR_NAME],
      );
      return rows[0]?.others ?? 0;
    });
    if (others === 0) await stopServer(server.folder);
  } catch {
    // It has ended already, or is ending for another.
  }
}

/** Makes our database in a server that was just made. */
export async function makeOurs(server: Server): Promise<void> {
  const { config } = addressOf(server, undefined, 'postgres');
  const database = addressOf(server).config.database ?? '';
  await asked(config, async (client) => {
    const there = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (there.rowCount !== 0) return;
    try {
      await client.query(`create database ${database}`);
    } catch (error) {
      // Made by another process since.
      if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
    }
  });
}

/** The web process comes to the embedded server as the roles that can edit no decision. */
export async function letIn({ config }: Address): Promise<void> {
  await asked(config, async (client) => {
    const roles: readonly Role[] = ['tutela_web', 'tutela_public'];
    const closed = 'select rolname from pg_roles where rolname = any ($1) and not rolcanlogin';
    if ((await client.query(closed, [roles])).rowCount === 0) return;
    await alone(client);
    for (const role of roles) await client.query(`alter role ${role} login`);
  });
}
