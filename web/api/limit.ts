/** So many questions in so many seconds. */
export type Limit = { readonly most: number; readonly seconds: number };
export type Limits = { readonly address: Limit; readonly key: Limit };

export const LIMITS: Limits = { address: { most: 300, seconds: 60 }, key: { most: 600, seconds: 60 } };

/** How a question stands against its limit. */
export type Counted = {
  readonly allowed: boolean;
  readonly left: number;
  /** Seconds until the count begins anew. */
  readonly reset: number;
};

/** How many are remembered; when there are more, those whose time is over are forgotten, then the oldest. */
const MOST = 20_000;

/** Counts in the memory of one process, so that a question costs no work of the database. */
export class Counter {
  readonly #seen = new Map<string, { count: number; until: number }>();
  readonly #limit: Limit;

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** @param now milliseconds since 1970 */
  count(who: string, now: number): Counted {
    const before = this.#seen.get(who);
    const whole = this.#limit.seconds * 1000;
    // A count that would end later than a new one was begun before the clock was set back.
    const runs = before && before.until > now && before.until <= now + whole;
    const open = runs ? before : { count: 0, until: now + whole };
    open.count += 1;
    // A count that begins anew stands last, so that the first of the map is the oldest.
    if (open !== before) {
      this.#seen.delete(who);
      this.#seen.set(who, open);
      this.#forget(now);
    }
    const left = Math.max(0, this.#limit.most - open.count);
    const reset = Math.max(1, Math.ceil((open.until - now) / 1000));
    return { allowed: open.count <= this.#limit.most, left, reset };
  }

  #forget(now: number): void {
    for (const [who, { until }] of this.#seen) {
      if (until > now && this.#seen.size <= MOST) break;
      this.#seen.delete(who);
    }
  }
}

/** RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10); Retry-After of RFC 9110 where it is passed. */
export function limitHeaders(
  name: 'address' | 'key',
  { most, seconds }: Limit,
  { allowed, left, reset }: Counted,
): Readonly<Record<string, string>> {
  return {
    ratelimit: `"${name}";r=${left};t=${reset}`,
    'ratelimit-policy': `"${name}";q=${most};w=${seconds}`,
    ...(allowed ? {} : { 'retry-after': String(reset) }),
  };
}
