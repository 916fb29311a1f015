import type pg from 'pg';
import { InputError } from '#engine/model/problem.ts';
import { PORT } from './socket.ts';
import { SUPERUSER } from './make.ts';
import type { Server } from './server.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a database is, and how it is called in messages: never with its password. */
export type Address = { readonly config: pg.ClientConfig; readonly name: string };

/** The name of our database in the embedded server. */
const DATABASE = 'tutela';

/** By this name a server tells our connections from those of others. */
export const OUR_NAME = `tutela-${process.pid}`;

const OURS = { application_name: OUR_NAME, connectionTimeoutMillis: 10_000 };

/** @returns undefined where the variable is not set, or empty */
export function addressIn(
  env: Environment,
  variable: 'DATABASE_URL' | 'DATABASE_REPLICA_URL',
): Address | undefined {
  const given = env[variable]?.trim();
  if (!given) return undefined;
  if (!/^postgres(ql)?:\/\//u.test(given)) {
    const message =
      'is not the address of a PostgreSQL; write it as postgres://user:password@host:5432/database';
    throw new InputError({ code: 'database.bad-address', file: variable, message });
  }
  return { config: { ...OURS, connectionString: given }, name: `${variable} (${withoutPassword(given)})` };
}

/** @param user the role to come as; the embedded server lets its own folder be the lock */
export function addressOf(server: Server, user: string = SUPERUSER, database: string = DATABASE): Address {
  return { config: { ...OURS, host: server.host, port: PORT, user, database }, name: server.folder };
}

function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/)(?:[^@/]*@)?/u, '$1').replace(/[?].*$/u, '');
}
