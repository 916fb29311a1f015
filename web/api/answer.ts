import { createHash } from 'node:crypto';

/** What a question comes to. */
export type Answer = {
  /** Printed as JSON, unless `text` is given. */
  readonly body?: unknown;
  readonly text?: string | Uint8Array<ArrayBuffer>;
  readonly type?: string;
  /** Without quotes; of the bytes where absent. */
  readonly etag?: string;
  /** Where the next page of a list is. */
  readonly next?: string;
};

/** @param own what only the holder of a key may see: kept by nobody */
export function answered(request: Request, answer: Answer, own: boolean): Response {
  const text = answer.text ?? `${JSON.stringify(answer.body)}\n`;
  const etag = `"${answer.etag ?? createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers({
    etag,
    'cache-control': own ? 'private, no-store' : 'public, max-age=0, must-revalidate',
    vary: own ? 'authorization' : 'accept',
    ...(answer.next === undefined ? {} : { link: `<${answer.next}>; rel="next"` }),
  });
  if (holds(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  headers.set('content-type', answer.type ?? 'application/json; charset=utf-8');
  headers.set('content-length', String(Buffer.byteLength(text)));
  return new Response(text, { headers });
}

/** RFC 9110, 13.1.2: a list of tags compared weakly, or any. */
function holds(header: string | null, etag: string): boolean {
  return (header ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//u, ''))
    .some((tag) => tag === etag || tag === '*');
}
