import type { IncomingMessage, ServerResponse } from 'node:http';

/** Letters, digits, "-", ".", "_" and "~", written as "%68": RFC 3986, 6.2.2.2. */
const NEEDLESS = /%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/giu;

/**
 * The one spelling of an address. Everything that chooses by the path (what is kept, how long a body may be, what is of the
 * desk, what leaves no trace) compares words, while the pages are found by what the words mean: "/en/%68elp" is "/en/help", and
 * "/desk/FR/state/laws/../../../sign-in" is "/desk/sign-in". So it is written plainly before anybody looks at it.
 *
 * @param url of a request, as it came
 * @returns the same address without needless escapes and without "." and ".." in its path; what is no path stays as it is
 */
export function inOneSpelling(url: string): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  const end = url.search(/[?#]/u);
  const [path, rest] = end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)];
  if (!/%|\/\.|\\/u.test(path)) return url;
  const plain = path.replace(NEEDLESS, (sign) => String.fromCharCode(Number.parseInt(sign.slice(1), 16)));
  const here = 'http://here.invalid';
  return URL.canParse(here + plain) ? new URL(here + plain).pathname + rest : url;
}

/**
 * Answers 400 where the escapes of a path are no text ("/desk/%zz", "/%ff"): no page has such an address, and where a hook
 * refuses it, as the guard of the desk does, Kit hands that refusal to nobody.
 *
 * @returns true when it was refused: the request is answered then
 */
export function addressRefused({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
  try {
    decodeURIComponent(url.split(/[?#]/u, 1)[0] ?? '');
    return false;
  } catch {
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(
      'This address cannot be read: the signs behind a "%" in it are no text. Look at how it was copied.\n',
    );
    return true;
  }
}
