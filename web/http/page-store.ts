import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Coding = 'br' | 'gzip' | 'identity';
type Page = {
  readonly headers: Headers;
  readonly etag: string;
  readonly bodies: Readonly<Record<Coding, Uint8Array<ArrayBuffer>>>;
};

/** Revalidated at each visit, so a new build is seen at once; a 304 costs a few hundred bytes. */
const CACHE = 'public, max-age=0, must-revalidate';

/** Rendered pages, compressed once, the least recently asked for forgotten first. */
export class PageStore {
  readonly #pages = new Map<string, Page>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Reads the body of a response to its end and keeps it in all codings. */
  async keep(address: string, response: Response): Promise<void> {
    const raw = new Uint8Array(await response.arrayBuffer());
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
    this.#pages.set(address, {
      headers: new Headers(response.headers),
      etag: createHash('sha256').update(raw).digest('base64url').slice(0, 22),
      bodies: {
        identity: raw,
        br: new Uint8Array(brotliCompressSync(raw, quality)),
        gzip: new Uint8Array(gzipSync(raw)),
      },
    });
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#limit) break;
      this.#pages.delete(oldest);
    }
  }

  /** @returns the page, or 304 when the reader has it already, or undefined when it is not kept */
  answer(address: string, asked: Headers): Response | undefined {
    const page = this.#pages.get(address);
    if (!page) return undefined;
    this.#pages.delete(address);
    this.#pages.set(address, page);

    const coding = codingFor(asked.get('accept-encoding') ?? '');
    const etag = `"${page.etag}-${coding}"`;
    const headers = new Headers(page.headers);
    headers.set('etag', etag);
    headers.set('cache-control', CACHE);
    headers.append('vary', 'accept-encoding');
    if (holds(asked.get('if-none-match'), etag)) {
      headers.delete('content-length');
      return new Response(null, { status: 304, headers });
    }
    const body = page.bodies[coding];
    headers.set('content-length', String(body.byteLength));
    if (coding !== 'identity') headers.set('content-encoding', coding);
    return new Response(body, { status: 200, headers });
  }
}

/** RFC 9110, 12.5.3: a coding with q=0 is refused. */
function codingFor(accept: string): Coding {
  const accepts = (name: string): boolean =>
    accept.split(',').some((part) => {
      const [coding, ...params] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return coding === name && !params.some((param) => /^q=0(\.0*)?$/.test(param));
    });
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : 'identity';
}

/** RFC 9110, 13.1.2: a list of tags compared weakly. */
function holds(header: string | null, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
