/** A cookie as a door sets it; how it is guarded is for the door to say, the same for all. */
export type Cookie = {
  readonly name: string;
  /** Empty: the cookie is taken away. */
  readonly value: string;
  /** Seconds. */
  readonly maxAge?: number;
};

export type Answer = {
  readonly ok: boolean;
  readonly status: number;
  /** Its name for what went wrong. */
  readonly code?: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookies: readonly Cookie[];
};

/** What better-auth answered, as values. */
export async function answerOf(response: Response): Promise<Answer> {
  const read: unknown = await response.json().catch(() => undefined);
  const body = typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  const code = body['code'];
  return {
    ok: response.ok,
    status: response.status,
    ...(typeof code === 'string' ? { code } : {}),
    body,
    cookies: response.headers.getSetCookie().map(cookieOf),
  };
}

function cookieOf(line: string): Cookie {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  const age = attributes.find((each) => /^max-age=/iu.test(each))?.slice('max-age='.length);
  const name = pair.slice(0, at);
  const value = decodeURIComponent(pair.slice(at + 1));
  return age === undefined ? { name, value } : { name, value: age === '0' ? '' : value, maxAge: Number(age) };
}
