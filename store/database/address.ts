import type pg from 'pg';
import { InputError } from '#engine/model/problem.ts';
import { finderOf } from './find-host.ts';
import { hostList, type Host, type HostList, type Wants } from './hosts.ts';
import { linesOf } from './line.ts';
import { PORT } from './socket.ts';
import { SUPERUSER } from './make.ts';
import type { Server } from './server.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a database is, and how it is called in messages: never with its password. */
export type Address = {
  readonly config: pg.ClientConfig;
  readonly name: string;
  /** Where it was given by URL. */
  readonly hosts?: readonly Host[];
};

/** The name of our database in the embedded server. */
const DATABASE = 'tutela';

/** By this name a server tells our connections from those of others. */
export const OUR_NAME = `tutela-${process.pid}`;

const OURS = { application_name: OUR_NAME, connectionTimeoutMillis: 10_000 };

/** The variables that name a database, and which of its hosts each means. */
const MEANS: Readonly<Record<'DATABASE_URL' | 'DATABASE_POOL_URL' | 'DATABASE_REPLICA_URL', Wants>> = {
  DATABASE_URL: 'read-write',
  // A pgbouncer in transaction mode before it, for the short work of the desk alone.
  DATABASE_POOL_URL: 'read-write',
  DATABASE_REPLICA_URL: 'prefer-standby',
};

/**
 * The address in one of our variables. With several hosts the connections lead to the right one, and follow when
 * another is promoted: docs/scale.md.
 *
 * @param besides where readers may turn when no replica answers
 * @returns undefined where the variable is not set, or empty
 * @throws InputError when it is no address of a PostgreSQL
 */
export function addressIn(
  env: Environment,
  variable: keyof typeof MEANS,
  besides?: Address,
): Address | undefined {
  const given = env[variable]?.trim();
  if (!given) return undefined;
  const list = hostList(given, besides?.hosts);
  if (!list)
    throw bad(
      variable,
      'is not the address of a PostgreSQL; write it as postgres://user:password@host:5432/database',
    );
  const wants = MEANS[variable];
  if (list.wants !== undefined && list.wants !== wants)
    throw bad(variable, `says target_session_attrs=${list.wants}; leave it out, or write ${wants}`);
  const name = `${variable} (${withoutPassword(given)})`;
  return { config: { ...OURS, ...following(list, wants) }, name, hosts: list.own };
}

/** One host needs nobody to find it. */
function following({ own, all, at }: HostList, wants: Wants): pg.ClientConfig {
  const first = at(own[0]!);
  if (all.length === 1) return first;
  const finder = finderOf(all, wants, (host) => ({ ...at(host), application_name: OUR_NAME }));
  return { ...first, keepAlive: true, keepAliveInitialDelayMillis: 5000, stream: linesOf(finder) };
}

function bad(variable: string, message: string): InputError {
  return new InputError({ code: 'database.bad-address', file: variable, message });
}

/** @param user the role to come as; the embedded server lets its own folder be the lock */
export function addressOf(server: Server, user: string = SUPERUSER, database: string = DATABASE): Address {
  return { config: { ...OURS, host: server.host, port: PORT, user, database }, name: server.folder };
}

function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/)(?:[^@/]*@)?/u, '$1').replace(/[?].*$/u, '');
}
