import { checkServerIdentity, type ConnectionOptions, type PeerCertificate } from 'node:tls';
import pg from 'pg';

export type Host = { readonly host: string; readonly port: number };

/** Which of several hosts is meant: the one that takes writes, or a standby, and only where there is none the other. */
export type Wants = 'read-write' | 'prefer-standby';

/** What an address says, that may name several hosts as libpq writes it: postgres://user@one:5432,two:5433/tutela */
export type HostList = {
  /** Those of the address itself. */
  readonly own: readonly Host[];
  /** Those, and besides them the others that may be turned to. */
  readonly all: readonly Host[];
  /** As it was written; absent where it was not. */
  readonly wants: string | undefined;
  /** How one of them all is reached. */
  readonly at: (host: Host) => pg.ClientConfig;
};

const PARTS = /^(postgres(?:ql)?:\/\/(?:[^@/?]*@)?)([^/?]*)([^?]*)(\?.*)?$/u;
const WANTS = 'target_session_attrs';
const OF_TLS = ['ssl', 'sslmode', 'sslcert', 'sslkey', 'sslrootcert', 'uselibpqcompat'];

/**
 * Reads what the driver cannot: node-postgres takes one host only.
 *
 * @param besides hosts of the same cluster, which take the same login
 * @returns undefined where a host or port cannot be read
 */
export function hostList(address: string, besides: readonly Host[] = []): HostList | undefined {
  const [, before = '', names = '', path = '', query = ''] = PARTS.exec(address) ?? [];
  const params = new URLSearchParams(query);
  const wants = params.get(WANTS) ?? undefined;
  const read = names.split(',').map(hostOf);
  const own = read.filter((host) => host !== undefined);
  const several = own.length > 1;
  if (several && own.some(isLocal)) return undefined;
  if (before === '' || own.length < read.length || params.get('host')?.includes(',')) return undefined;
  const url = (host: string, without: readonly string[]): string => {
    if (!without.some((name) => params.has(name))) return `${before}${host}${path}${query}`;
    const left = new URLSearchParams([...params].filter(([name]) => !without.includes(name)));
    return `${before}${host}${path}${left.size > 0 ? `?${left}` : ''}`;
  };
  const all = [...own, ...besides].filter(
    (one, at, those) => at === those.findIndex((other) => same(one, other)),
  );
  if (all.length === 1 || all.some(isLocal))
    return { own, all: own, wants, at: () => ({ connectionString: url(names, [WANTS]) }) };
  const ssl = tlsOf(url(named(all[0]!), [WANTS]), all);
  const without = ssl === undefined ? [WANTS] : [WANTS, ...OF_TLS];
  const at = (one: Host): pg.ClientConfig => ({
    connectionString: url(named(one), without),
    ...(ssl === undefined ? {} : { ssl }),
  });
  return { own, all, wants, at };
}

export function same(one: Host, other: Host): boolean {
  return one.host === other.host && one.port === other.port;
}

/** The folder of a socket, or whatever the query names. */
function isLocal({ host }: Host): boolean {
  return host === '' || host.startsWith('/');
}

const DEFAULT_PORT = 5432;

function hostOf(name: string): Host | undefined {
  const [, host = '', port] = /^(\[[0-9a-f:.]+\]|[^:[\]\s]*)(?::(\d+))?$/iu.exec(name) ?? [];
  const number = Number(port ?? DEFAULT_PORT);
  if (number < 1 || number > 65_535) return undefined;
  // No host at all is one of its own: the query names the folder of a socket.
  if (host === '' && name !== '') return undefined;
  try {
    return { host: decodeURIComponent(host.replace(/^\[(.+)\]$/u, '$1')), port: number };
  } catch {
    return undefined;
  }
}

export function named({ host, port }: Host): string {
  return `${host.includes(':') ? `[${host}]` : encodeURIComponent(host)}:${port}`;
}

type Tls = Exclude<pg.ClientConfig['ssl'], undefined>;

/**
 * Which host a connection will lead to is chosen after the driver was told one, so the certificate may name any of the
 * list, and none besides.
 */
function tlsOf(url: string, hosts: readonly Host[]): Tls | undefined {
  const { ssl } = new pg.Client({ connectionString: url }) as pg.Client & { readonly ssl?: Tls };
  if (!ssl) return undefined;
  const given: ConnectionOptions = ssl === true ? {} : ssl;
  if (given.checkServerIdentity !== undefined) return given;
  // Where there is a key, the driver hides it from whoever copies.
  const key = given.key === undefined ? {} : { key: given.key };
  return {
    ...given,
    ...key,
    checkServerIdentity: (_: string, certificate: PeerCertificate) => namesOneOf(hosts, certificate),
  };
}

/** @returns why the certificate is none of any of these hosts, else undefined */
export function namesOneOf(hosts: readonly Host[], certificate: PeerCertificate): Error | undefined {
  const wrong = hosts.map(({ host }) => checkServerIdentity(host, certificate));
  return wrong.includes(undefined) ? undefined : wrong[0];
}
