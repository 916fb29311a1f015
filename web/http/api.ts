import { FILE_HEADERS } from './headers.ts';

/** Below here programs ask: nothing is drawn, no cookie is read, and what is answered is kept by nobody of ours. */
export function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

/** An answer to a program holds no page: nothing in it may run, whatever a browser makes of it. */
const POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** @returns the same answer with the headers of everything here, but for those it set itself */
export function apiAnswer(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(FILE_HEADERS)) if (!headers.has(name)) headers.set(name, value);
  headers.set('content-security-policy', POLICY);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
