import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { codingFor } from '#web/http/page-store.ts';

type Page = {
  readonly until: number;
  readonly headers: Headers;
  readonly bodies: Readonly<Record<'br' | 'gzip' | 'identity', Uint8Array<ArrayBuffer>>>;
};

/**
 * Pages as they were made a moment ago, compressed once for all who ask within a few seconds. Nothing is told of whoever
 * asked, and a browser is not to keep them: no ETag, no date.
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

  async keep(address: string, response: Response, now: number): Promise<void> {
    const raw = new Uint8Array(await response.arrayBuffer());
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
    const bodies = {
      identity: raw,
      br: new Uint8Array(brotliCompressSync(raw, quality)),
      gzip: new Uint8Array(gzipSync(raw)),
    };
    this.#pages.delete(address);
    this.#pages.set(address, { until: now + this.#life, headers: new Headers(response.headers), bodies });
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#most) break;
      this.#pages.delete(oldest);
    }
  }

  answer(address: string, asked: Headers, now: number): Response | undefined {
    const page = this.#pages.get(address);
    if (!page || page.until < now) return undefined;
    const coding = codingFor(asked.get('accept-encoding') ?? '');
    const headers = new Headers(page.headers);
    const body = page.bodies[coding];
    headers.set('vary', 'accept-encoding');
    headers.set('content-length', String(body.byteLength));
    if (coding !== 'identity') headers.set('content-encoding', coding);
    return new Response(body, { headers });
  }
}
