import { CODINGS, codingFor, inAllCodings, type Coding } from '#web/http/codings.ts';
import type { Kept } from '#web/http/page-store.ts';

type Page = { readonly until: number; readonly made: Readonly<Record<Coding, Kept>> };

/** Addresses of pages that are there: nothing that somebody typed, no question, and no other form of the page. */
const PLAIN = /^[a-z0-9/-]{1,100}$/u;
/** Pages that show what was published: once it is taken back no page shows it, so none is held. */
const PUBLISHED = /\/learn\/teens\/my-country\/./u;

/**
 * Pages as they were made a moment ago, compressed once for all who ask within a few seconds, and then gone from memory.
 * Nothing is told of whoever asked, and a browser is not to keep them: no ETag, no date.
 */
export class ShortStore {
  readonly #pages = new Map<string, Page>();
  readonly #most: number;
  readonly #life: number;

  /** @param life in milliseconds */
  constructor(most: number, life: number) {
    this.#most = most;
    this.#life = life;
  }

  /**
   * @param address the path alone, as it was asked for
   * @param hidden asked for under the neutral address, whose pages point elsewhere
   * @param now in milliseconds
   * @returns whether it may be kept, and was
   */
  async keep(address: string, hidden: boolean, response: Response, now: number): Promise<boolean> {
    if (!PLAIN.test(address) || PUBLISHED.test(address)) return false;
    const bodies = inAllCodings(new Uint8Array(await response.arrayBuffer()));
    const made = Object.fromEntries(
      CODINGS.map((coding): [Coding, Kept] => {
        const headers = new Headers(response.headers);
        headers.set('vary', 'accept-encoding');
        headers.set('content-length', String(bodies[coding].byteLength));
        if (coding !== 'identity') headers.set('content-encoding', coding);
        return [coding, { status: 200, headers: [...headers].flat(), body: bodies[coding] }];
      }),
    ) as Record<Coding, Kept>;
    const key = keyOf(address, hidden);
    this.#pages.delete(key);
    this.#pages.set(key, { until: now + this.#life, made });
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#most) break;
      this.#pages.delete(oldest);
    }
    setTimeout(() => this.#clear(now + this.#life), this.#life).unref();
    return true;
  }

  /** How many pages are held. */
  get size(): number {
    return this.#pages.size;
  }

  answer(address: string, hidden: boolean, accept: string, now: number): Kept | undefined {
    const page = this.#pages.get(keyOf(address, hidden));
    return page && page.until >= now ? page.made[codingFor(accept)] : undefined;
  }

  #clear(now: number): void {
    for (const [key, { until }] of this.#pages) if (until <= now) this.#pages.delete(key);
  }
}

function keyOf(address: string, hidden: boolean): string {
  return hidden ? `hidden ${address}` : address;
}
