import { error } from '@sveltejs/kit';
import { catalogue } from 'made:catalogue-lean';
import { addressOfThing } from '#web/http/things.ts';
import { slugOf, stateAt } from '#web/states/facts.ts';
import { languageAsked } from '#web/words/elsewhere.ts';
import { languages } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** Ids that stay when pages move: each leads to the page, or to the file, that tells of its thing. */
export const GET: RequestHandler = ({ params, request: { headers } }) => {
  const lang = languageAsked(headers.get('accept-language'), languages);
  const location = addressOfThing(params.path, headers.get('accept'), lang, { catalogue, slugOf: knownSlug });
  if (location === undefined) error(404);
  return new Response(null, { status: 303, headers: { location, vary: 'accept, accept-language' } });
};

function knownSlug(code: string): string | undefined {
  const slug = slugOf(code);
  return stateAt(slug) === undefined ? undefined : slug;
}
