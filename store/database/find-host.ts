import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { asked } from './ask.ts';
import { named, same, type Host, type Wants } from './hosts.ts';

/**
 * A line that is silent for so many milliseconds is looked after: its host may be gone without a word. A host that then
 * says nothing within the limit, as often as it is asked, is taken for gone. Readers lose nothing by going elsewhere too soon.
 */
const TIMES: Readonly<
  Record<Wants, { readonly quiet: number; readonly limit: number; readonly asks: number }>
> = {
  'read-write': { quiet: 1500, limit: 2500, asks: 2 },
  'prefer-standby': { quiet: 1000, limit: 1500, asks: 1 },
};
/** After the first that would do, the others have this long to be better. */
const GRACE = 300;
/** While no host will do, this long in all, they are asked again: a failover takes seconds. */
const PATIENCE = 9000;
const PAUSE = 250;
/** A host that only stands in for a better one is held on to no longer than this. */
const STANDS_IN = 10_000;

/** What a host said of itself; the timeline is one higher after each promotion. */
type Said = { readonly standby: boolean; readonly timeline: number };
type Answer = { readonly host: Host; readonly said?: Said; readonly trouble?: unknown };

export type Finder = {
  /** Waits some seconds where no host will do. @throws an error that may pass, where none will after that */
  readonly find: () => Promise<Host>;
  /** After how long a silence to ask whether a host holds, in milliseconds. */
  readonly quiet: number;
  /**
   * Looks after a host, once for all who ask meanwhile: where it does not answer any more, or is not what is wanted, `onCut` is
   * told.
   */
  readonly lookAfter: (host: Host) => Promise<void>;
  /** Told of the hosts that nobody should be at any more. */
  readonly onCut: (told: (isCut: (host: Host) => boolean) => void) => void;
};

/**
 * Finds, among the hosts of one database, the one to go to now. Where two say that they take writes, the one that was
 * promoted last is believed: the other was cut off, and has come back without knowing.
 *
 * @param at how a host is reached
 * @param patience milliseconds
 */
export function finderOf(
  hosts: readonly Host[],
  wants: Wants,
  at: (host: Host) => pg.ClientConfig,
  patience: number = PATIENCE,
): Finder {
  let last: Host | undefined;
  let timeline = 0;
  let lookedAt = 0;
  let looking: Promise<Host> | undefined;
  const lookedAfter = new Map<string, Promise<void>>();
  const told: ((isCut: (host: Host) => boolean) => void)[] = [];
  const { quiet, limit, asks } = TIMES[wants];
  const fits = ({ said }: Answer): boolean =>
    said !== undefined && (wants === 'prefer-standby' || !said.standby);
  const ask = (host: Host): Promise<Answer> =>
    statusOf(at(host), limit).then(
      (said) => ({ host, said }),
      (trouble: unknown) => ({ host, trouble }),
    );

  async function look(): Promise<Host> {
    // One standby as long as it holds: pages that are kept were all drawn from the same.
    if (wants === 'prefer-standby' && last !== undefined) {
      const answer = await ask(last);
      if (fits(answer) && (answer.said?.standby || performance.now() - lookedAt < STANDS_IN)) return last;
    }
    const before = timeline;
    const { found, busy } = await lookAround();
    // One that is only too busy to be asked works on, but where another was promoted since: then that one alone is right.
    const promoted = wants === 'read-write' && timeline > before;
    const stays = (host: Host): boolean =>
      same(host, found) || (!promoted && busy.some((one) => same(one, host)));
    if (last !== undefined && !same(last, found)) for (const each of told) each((host) => !stays(host));
    last = found;
    return found;
  }
  async function lookAround(): Promise<{ readonly found: Host; readonly busy: readonly Host[] }> {
    for (const until = performance.now() + patience; ; await sleep(PAUSE)) {
      lookedAt = performance.now();
      const answers = await allInTime(hosts.map(ask), fits);
      const busy = answers.filter(answered).map(({ host }) => host);
      const known = answers.find(({ host }) => last !== undefined && same(host, last));
      const held = wants === 'read-write' && known !== undefined && answered(known);
      // The one we know is there, but cannot be asked: who was promoted before it was cut off, and does not know.
      const fit = answers.filter((one) => fits(one) && !(held && (one.said?.timeline ?? 0) < timeline));
      const best = bestOf(fit, wants);
      if (best !== undefined) {
        timeline = best.said?.timeline ?? 0;
        return { found: best.host, busy };
      }
      if (held && FULL.test(codeOf(known.trouble))) return { found: known.host, busy };
      const refused = answers.find(({ trouble }) => REFUSED.test(codeOf(trouble)))?.trouble;
      if (refused instanceof Error) throw refused;
      if (performance.now() > until) throw none(answers);
    }
  }
  async function seeTo(host: Host): Promise<void> {
    for (let asked = 0; asked < asks; asked++) {
      const answer = await ask(host);
      if (fits(answer) || answered(answer)) return;
    }
    if (last !== undefined && same(last, host)) last = undefined;
    for (const each of told) each((one) => same(one, host));
  }
  function lookAfter(host: Host): Promise<void> {
    const name = named(host);
    const looking = lookedAfter.get(name) ?? seeTo(host).finally(() => lookedAfter.delete(name));
    lookedAfter.set(name, looking);
    return looking;
  }
  const find = (): Promise<Host> => (looking ??= look().finally(() => (looking = undefined)));
  return {
    find,
    quiet,
    lookAfter,
    onCut: (one) => void told.push(one),
  };
}

async function statusOf(config: pg.ClientConfig, limit: number): Promise<Said> {
  const limits = { connectionTimeoutMillis: limit, query_timeout: limit };
  return asked({ ...config, ...limits }, async (client) => {
    const { rows } = await client.query<{ standby: boolean; timeline: string }>(
      `select pg_is_in_recovery() as standby,
        case when pg_is_in_recovery() then '0' else left(pg_walfile_name(pg_current_wal_lsn()), 8) end as timeline`,
    );
    return { standby: rows[0]?.standby ?? true, timeline: Number.parseInt(rows[0]?.timeline ?? '0', 16) };
  });
}

/** Waits for every answer; once there is one that fits, for the others only a little longer. */
async function allInTime(
  asking: readonly Promise<Answer>[],
  fits: (one: Answer) => boolean,
): Promise<Answer[]> {
  const answers: (Answer | undefined)[] = asking.map(() => undefined);
  const told = (): Answer[] => answers.filter((answer) => answer !== undefined);
  await new Promise<void>((resolve) => {
    for (const [at, each] of asking.entries()) {
      void each.then((answer) => {
        answers[at] = answer;
        if (told().length === asking.length) resolve();
        else if (fits(answer)) setTimeout(resolve, GRACE);
      });
    }
  });
  return told();
}

const MOST = 2 ** 33;

/** Of two that are as good the first of the list. */
function bestOf(fit: readonly Answer[], wants: Wants): Answer | undefined {
  const worth = ({ said }: Answer): number =>
    wants === 'prefer-standby' && said?.standby ? MOST : (said?.timeline ?? 0);
  return fit.toSorted((one, other) => worth(other) - worth(one))[0];
}

/**
 * A server that refuses to be asked is there all the same, whatever its reason: too many connections, no memory, a disk that
 * is full (class 53), a password that is another by now (28), a database without this name (3D), or that it is starting,
 * recovering or ending (57P0x: then it ends its lines itself, and those that it lets finish are to finish).
 */
function answered({ trouble }: Answer): boolean {
  return trouble instanceof pg.DatabaseError;
}

/** Too many connections: the next moment one may be free. */
const FULL = /^53300$/u;

/** Such as a wrong password: waiting is of no use. */
const REFUSED = /^(28|3D|42)\w{3}$/u;

function none(answers: readonly Answer[]): Error {
  const each = answers.map(
    ({ host, said, trouble }) =>
      `${named(host)}: ${said ? (said.standby ? 'a standby' : 'cut off before the last promotion') : why(trouble)}`,
  );
  // 57P03: the server cannot take a connection now, 53300: it has none left. So nothing was done, and it is safe to try again.
  const code = answers.some(({ trouble }) => FULL.test(codeOf(trouble))) ? '53300' : '57P03';
  return Object.assign(new Error(`no host takes writes (${each.join('; ')})`), { code });
}

function codeOf(trouble: unknown): string {
  const { code } = (trouble ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}

function why(trouble: unknown): string {
  return codeOf(trouble) || (trouble instanceof Error ? trouble.message : 'no answer');
}
