import type { IncomingMessage } from 'node:http';

/** Why what was sent is handed back, where it is not that its sender is signed out; the words are those of trouble.ts. */
export type Why = {
  readonly what: 'away' | 'full' | 'step';
  readonly done: 'nothing' | 'not-kept' | 'unknown';
  readonly words: string;
  readonly after: string;
  /** Whether something was sent at all, and may be handed back: no page that was only looked at, and no password. */
  readonly form?: boolean;
};

/** What a person sent that could not be done, so that it can be sent again. */
export type Kept = {
  readonly why?: Why;
  /** A path of the desk, with its search. */
  readonly action: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** Names of the files that were chosen: no page can choose them again. */
  readonly files: readonly string[];
  /** Whether a password or a code came with it, which is kept nowhere. */
  readonly secrets: boolean;
  /** More than a page can hold: nothing of it is kept. */
  readonly tooLarge: boolean;
};

export const KEPT = '/desk/kept';

/** Bytes of a request that are read, and characters that go into a page. */
const MOST_BYTES = 1_000_000;
const MOST = 300_000;
const MOST_FIELDS = 500;

/** Names of fields, and parts of names, under which nothing is kept. */
const SECRET =
  /(?:^|[-_.])(?:pass|pwd|pin|otp|totp|code|recovery|token)(?:$|[-_.])|passw|passphrase|secret|credential/iu;

/** Pages that are about passwords, and leaving: what was written there is written again. */
const NEVER = /^\/desk\/(?:sign-in|sign-out|welcome|invitation|reset|account|auth|kept)(?:\/|$)/u;

export function isKept({ method, headers, url }: Request): boolean {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isForm = type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data';
  return method === 'POST' && isForm && !NEVER.test(new URL(url).pathname);
}

/** @param request a form that `isKept`; its origin was looked at before (Kit refuses forms from elsewhere) */
export async function keptOf(request: Request): Promise<Kept> {
  const { pathname, search } = new URL(request.url);
  const nothing: Kept = { action: pathname + search, fields: [], files: [], secrets: false, tooLarge: true };
  const form = await formOf(request).catch(() => undefined);
  if (!form) return nothing;
  const entries = [...form.entries()];
  const words = entries.flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []));
  const fields = words.filter(({ name }) => !SECRET.test(name));
  const files = entries.flatMap(([, value]) =>
    typeof value === 'string' || value.name === '' ? [] : [value.name],
  );
  const size = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  if (size > MOST || fields.length + files.length > MOST_FIELDS)
    return { ...nothing, files: files.slice(0, 20) };
  return { ...nothing, fields, files, secrets: fields.length < words.length, tooLarge: false };
}

/** Read to a limit and no further: nobody who is not signed in fills the memory. */
async function formOf({ body, headers }: Request): Promise<FormData | undefined> {
  if (!body || Number(headers.get('content-length') ?? 0) > MOST_BYTES) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as ReadableStream<Uint8Array>) {
    size += part.length;
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  const type = headers.get('content-type') ?? '';
  return new Response(Buffer.concat(parts), { headers: { 'content-type': type } }).formData();
}

const waiting = new WeakMap<IncomingMessage, Kept>();

/** Handed from the guard to the page that shows it, within one request. */
export function handOn(request: IncomingMessage, kept: Kept): void {
  waiting.set(request, kept);
}

export function handedOn(request: IncomingMessage | undefined): Kept | undefined {
  return request && waiting.get(request);
}
