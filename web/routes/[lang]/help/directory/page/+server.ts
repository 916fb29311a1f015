import { doorsOf, forChild } from '#engine/help/index.ts';
import { nothingHere } from '#web/help/handle.ts';
import { seenNow, today } from '#web/help/now.ts';
import { packHtml } from '#web/help/pack.ts';
import { placeAt, placeName } from '#web/help/places.ts';
import type { RequestHandler } from './$types';

/** The numbers of one place as one file, saved only by whoever asks for it. */
export const GET: RequestHandler = async (event) => {
  const { lang } = event.params;
  const slug = event.url.searchParams.get('state') ?? '';
  const code = placeAt(slug);
  if (code === undefined) return nothingHere();
  const doors = doorsOf(forChild(await seenNow(event), code));
  return new Response(packHtml({ lang, place: placeName(lang, code), doors, today: today() }), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="numbers-${slug}.html"`,
    },
  });
};
