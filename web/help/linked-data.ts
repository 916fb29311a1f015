import { forChild, helpJsonLd, type HelpSeen } from '#engine/help/index.ts';
import { placeName, placesIn } from './places.ts';

/**
 * What children may see, as linked data of schema.org in a file: of one place, or of all.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function linkedData(lang: string, seen: readonly HelpSeen[], code?: string): Response {
  const codes = code === undefined ? placesIn(lang).map((place) => place.code) : [code];
  const rows = codes.flatMap((each) => forChild(seen, each));
  const data = helpJsonLd(rows, { lang, nameOf: (state) => placeName(lang, state) });
  const name = ['services', ...(code === undefined ? [] : [code.toLowerCase()])].join('-');
  return new Response(JSON.stringify(data, null, 1), {
    headers: {
      'content-type': 'application/ld+json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.jsonld"`,
    },
  });
}
