/**
 * What a page looks like where somebody shares its address (Open Graph): from its own title and description, so that there
 * is nothing to keep in step. Nothing is fetched by the page for it.
 *
 * @param html one whole page
 * @returns the same with the tags in its head; as it was where it has no title, or is not to be found
 */
export function withCard(
  html: string,
  { url, lang, site }: { url: URL; lang: string; site: string },
): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, Math.max(end, 0));
  const title = /<title>([^<]*)<\/title>/u.exec(head)?.[1]?.trim();
  if (!title || /<meta name="robots" content="noindex/u.test(head)) return html;
  const about = /<meta name="description" content="([^"]*)"/u.exec(head)?.[1];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'website'],
    ['og:site_name', site],
    // The page has escaped both already.
    ['og:title', title.replace(/"/gu, '&quot;')],
    ['og:description', about],
    ['og:url', `${url.origin}${url.pathname}`.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;')],
    ['og:locale', lang.replace('-', '_')],
  ];
  const meta = tags
    .filter(([, content]) => content !== undefined && content !== '')
    .map(([property, content]) => `<meta property="${property}" content="${content}" />`)
    .join('');
  return `${html.slice(0, end)}${meta}${html.slice(end)}`;
}
