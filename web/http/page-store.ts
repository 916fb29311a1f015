import { createHash } from 'node:crypto';
import { CODINGS, codingFor, inAllCodings, type Coding } from './codings.ts';

/** What was asked for of an answer (RFC 9110). */
export type Asked = {
  readonly accept: string | null | undefined;
  readonly ifNoneMatch: string | null | undefined;
};

/** An answer as bytes: names and values of its headers in turn, as `writeHead` takes them. */
export type Kept = {
  readonly status: 200 | 304;
  readonly headers: readonly string[];
  readonly body?: Uint8Array<ArrayBuffer>;
};

type Page = {
  /** Bytes in all codings. */
  readonly size: number;
  /** What was public when it was drawn; absent where that is nothing to this page. */
  readonly mark: string | undefined;
  readonly etag: string;
  readonly whole: Readonly<Record<Coding, Kept>>;
  readonly known: Readonly<Record<Coding, Kept>>;
  /** The number of the answer that it was last. */
  asked: number;
};

/** Revalidated at each visit, so a new build is seen at once; a 304 costs a few hundred bytes. */
const CACHE = 'public, max-age=0, must-revalidate';

/**
 * Rendered pages, compressed once, the least recently asked for forgotten first. The server answers from here before
 * anything else is done; the pages hand in what they drew.
 */
export class PageStore {
  readonly #pages = new Map<string, Page>();
  readonly #most: number;
  readonly #mostBytes: number;
  #bytes = 0;
  /** How many answers were given. */
  #answers = 0;

  constructor(most: number, mostBytes: number) {
    this.#most = most;
    this.#mostBytes = mostBytes;
  }

  /**
   * Reads the body of a response to its end and keeps it in all codings.
   *
   * @param address path and query, as they were asked for
   * @param mark of what is public, for a page that shows it
   */
  async keep(address: string, mark: string | undefined, response: Response): Promise<void> {
    const raw = new Uint8Array(await response.arrayBuffer());
    const bodies = inAllCodings(raw);
    const etag = createHash('sha256').update(raw).digest('base64url').slice(0, 22);
    const each = (make: (coding: Coding) => Kept): Readonly<Record<Coding, Kept>> =>
      Object.fromEntries(CODINGS.map((coding) => [coding, make(coding)])) as Record<Coding, Kept>;
    this.#forget(address);
    const size = CODINGS.reduce((sum, coding) => sum + bodies[coding].byteLength, 0);
    this.#bytes += size;
    this.#pages.set(address, {
      size,
      mark,
      etag,
      whole: each((coding) => ({
        status: 200,
        headers: headersFor(response.headers, etag, coding, bodies[coding].byteLength),
        body: bodies[coding],
      })),
      known: each((coding) => ({ status: 304, headers: headersFor(response.headers, etag, coding) })),
      asked: ++this.#answers,
    });
    while (this.#pages.size > this.#most || this.#bytes > this.#mostBytes) this.#forget(this.#oldest());
  }

  /** How much is kept: pages, and their bytes in all codings. */
  get held(): { readonly pages: number; readonly bytes: number } {
    return { pages: this.#pages.size, bytes: this.#bytes };
  }

  /** The page that was not asked for the longest: looked for when one must go, not noted at each answer. */
  #oldest(): string {
    let oldest: readonly [address: string, asked: number] = ['', Infinity];
    for (const [address, { asked }] of this.#pages) if (asked < oldest[1]) oldest = [address, asked];
    return oldest[0];
  }

  #forget(address: string): void {
    this.#bytes -= this.#pages.get(address)?.size ?? 0;
    this.#pages.delete(address);
  }

  /** @returns whether a page is kept, and of which mark */
  find(address: string): { readonly mark: string | undefined } | undefined {
    return this.#pages.get(address);
  }

  /** @returns the page, or 304 when the reader has it already, or undefined when it is not kept, or of another mark */
  answer(address: string, mark: string | undefined, { accept, ifNoneMatch }: Asked): Kept | undefined {
    const page = this.#pages.get(address);
    if (!page || page.mark !== mark) return undefined;
    page.asked = ++this.#answers;
    const coding = codingFor(accept ?? '');
    return ifNoneMatch && holds(ifNoneMatch, `"${page.etag}-${coding}"`)
      ? page.known[coding]
      : page.whole[coding];
  }
}

function headersFor(own: Headers, etag: string, coding: Coding, length?: number): readonly string[] {
  const headers = new Headers(own);
  // Kit's word to a script of its own, which these pages do not have.
  headers.delete('x-sveltekit-page');
  headers.set('etag', `"${etag}-${coding}"`);
  headers.set('cache-control', CACHE);
  headers.append('vary', 'accept-encoding');
  if (length === undefined) headers.delete('content-length');
  else {
    headers.set('content-length', String(length));
    if (coding !== 'identity') headers.set('content-encoding', coding);
  }
  return [...headers].flat();
}

/** The same for those who answer with a Response. */
export function responseOf({ status, headers, body }: Kept): Response {
  const pairs = headers.flatMap((name, at) =>
    at % 2 === 0 ? [[name, headers[at + 1] ?? ''] as [string, string]] : [],
  );
  return new Response(body ?? null, { status, headers: pairs });
}

/** RFC 9110, 13.1.2: a list of tags compared weakly. */
function holds(header: string, etag: string): boolean {
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
