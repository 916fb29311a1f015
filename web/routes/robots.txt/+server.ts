import type { RequestHandler } from './$types';

/** Everything that is public may be found; the desk and the interface for programs are no pages. */
export const GET: RequestHandler = ({ url }) => {
  const lines = [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /api/',
    'Allow: /',
    `Sitemap: ${url.origin}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
