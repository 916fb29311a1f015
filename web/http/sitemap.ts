/**
 * A sitemap in which every page names itself in the other languages (sitemaps.org 0.9; at most 50,000 addresses).
 *
 * @param paths as they stand behind the language: "/states"
 */
export function sitemap(origin: string, languages: readonly string[], paths: readonly string[]): string {
  const urls = paths.flatMap((path) => {
    const links = languages
      .map(
        (lang) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(`${origin}/${lang}${path}`)}"/>`,
      )
      .join('');
    return languages.map((lang) => `<url><loc>${escaped(`${origin}/${lang}${path}`)}</loc>${links}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
}
