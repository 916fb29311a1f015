import { createHmac, hkdfSync } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql, type RawBuilder } from 'kysely';
import type { Rows } from './connect.ts';
import { counted, isFirst, networkOf } from './limits.ts';

/**
 * What was tried at a door of the desk. `password`: asked again of whoever is signed in; `refused-deed`: not theirs, or not there;
 * `limit`: was not even tried, since it was tried too often.
 */
export const ENTRIES = [
  'sign-in',
  'second-step',
  'passkey',
  'provider',
  'reset',
  'sign-out',
  'password',
  'refused-deed',
  'limit',
] as const;
export type EntryKind = (typeof ENTRIES)[number];

export const OUTCOMES = ['good', 'bad', 'stopped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who is meant, by what the door knows of them; looked up when it is kept, so that no door waits for it. */
export type Whom =
  | { readonly id: string }
  | { readonly email: string }
  /** The word of a session. */
  | { readonly session: string }
  /** The name under which a sign-in waits for its second step. */
  | { readonly waiting: string };

export type Entry = {
  readonly whom?: Whom | undefined;
  /** The network address; empty where none is known. */
  readonly address: string;
} & (
  | {
      readonly what: Exclude<EntryKind, 'refused-deed' | 'limit'>;
      readonly outcome: Exclude<Outcome, 'stopped'>;
    }
  /** The template of the address, never the address. */
  | { readonly what: 'refused-deed'; readonly outcome: 'bad'; readonly route: string }
  /** `of`: which limit, so that it is told once in its minutes. */
  | { readonly what: 'limit'; readonly outcome: 'stopped'; readonly of: string; readonly minutes: number }
);

export type EntriesSettings = {
  readonly rows: Rows;
  /** The secret of this place: hashes of networks are worth nothing without it. */
  readonly secret: string;
  /** Told when something could not be recorded. */
  readonly say?: ((line: string) => void) | undefined;
};

/** What is bad, in an hour, in all; then one line says so. A flood from a million addresses must not fill the disk. */
export const MOST_IN_ALL = 1_000;
/** What is bad, in fifteen minutes, from one network. */
export const MOST_OF_NETWORK = 60;
/** What is refused, in fifteen minutes, to one person. */
export const MOST_REFUSED = 20;
const MINUTES = 15;

/** So many wait to be kept; what is more is lost, rather than the memory. */
const WAITING = 500;
const HOUR = 3_600_000;
const PATIENCE = 3_000;

export type Recorder = {
  /** Keeps it a little later: no door waits for it, and none breaks by it. */
  readonly note: (entry: Entry) => void;
  /** All that was noted until now is kept, or lost. */
  readonly settled: () => Promise<void>;
  /** Takes away what is older than 400 days. */
  readonly sweep: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Writes the record of sign-ins, one line after the other on one connection, so that sign-ins have the others. */
export function recordEntries({ rows, secret, say = () => undefined }: EntriesSettings): Recorder {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'tutela record of sign-ins', 32));
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let told = -Infinity;

  const tell = (why: string): void => {
    if (performance.now() - told < HOUR) return;
    told = performance.now();
    say(`The record of sign-ins has a gap: ${why}`);
  };
  const append = (entry: Entry) => insert(rows, entry, networkHash(entry.address, key));
  const keep = async (entry: Entry): Promise<void> => {
    if (entry.what === 'limit' && !(await isFirst(rows, `entry limit ${entry.of}`, entry.minutes))) return;
    const room = entry.outcome === 'good' ? 'room' : await roomFor(rows, entry);
    if (room === 'room') await append(entry);
    // The line that says that no more is said; it names nobody, for it is not of this one alone.
    if (room === 'last')
      await append({ what: 'limit', outcome: 'stopped', address: entry.address, of: '', minutes: MINUTES });
  };
  const sweep = async (): Promise<void> => {
    await sql`select tutela.sweep_entry_record()`.execute(rows).catch(() => undefined);
  };
  const hourly = setInterval(() => void sweep(), HOUR);
  hourly.unref();
  // A process that is started anew each hour sweeps as well.
  const first = setTimeout(() => void sweep(), HOUR / 60);
  first.unref();

  return {
    note: (entry) => {
      if (waiting >= WAITING) return tell('more was tried at once than can be kept.');
      waiting++;
      last = last
        .then(() => keep(entry))
        .catch((error: unknown) => tell((error as Error).message))
        .finally(() => void waiting--);
    },
    settled: () => last,
    sweep,
    close: async () => {
      clearInterval(hourly);
      clearTimeout(first);
      // A database that does not answer keeps no process from ending.
      await Promise.race([last, sleep(PATIENCE, undefined, { ref: false })]);
    },
  };
}

/** @returns `last`: there is room for the line that says so, and after it for none */
async function roomFor(rows: Rows, entry: Entry): Promise<'room' | 'last' | 'none'> {
  const own =
    entry.what === 'refused-deed'
      ? roomIn(await counted(rows, `entry refused ${JSON.stringify(entry.whom)}`, MINUTES), MOST_REFUSED)
      : roomIn(await counted(rows, `entry network ${networkOf(entry.address)}`, MINUTES), MOST_OF_NETWORK);
  // What has no room of its own takes none from the others.
  if (own === 'none') return own;
  const all = roomIn(await counted(rows, 'entry all', 60), MOST_IN_ALL);
  return all === 'room' ? own : all;
}

const roomIn = (count: number, most: number) =>
  count <= most ? 'room' : count === most + 1 ? 'last' : 'none';

function networkHash(address: string, key: Buffer): string | null {
  return address === '' ? null : createHmac('sha256', key).update(networkOf(address)).digest('hex');
}

async function insert(rows: Rows, entry: Entry, network: string | null): Promise<void> {
  const route = entry.what === 'refused-deed' ? entry.route : null;
  await sql`insert into entry_record (person, what, outcome, network, route)
    values (${personOf(entry.whom)}, ${entry.what}, ${entry.outcome}, ${network}, ${route})`.execute(rows);
}

/** The id of whoever is meant, where there is such a person. */
function personOf(whom: Whom | undefined): RawBuilder<unknown> {
  if (whom === undefined) return sql`null`;
  if ('id' in whom) return sql`(select id from person where id = ${whom.id})`;
  if ('email' in whom) return sql`(select id from "user" where email = ${whom.email})`;
  if ('session' in whom) return sql`(select "userId" from session where token = ${whom.session})`;
  return sql`(select "user".id from verification join "user" on "user".id = verification.value
    where verification.identifier = ${whom.waiting} limit 1)`;
}
