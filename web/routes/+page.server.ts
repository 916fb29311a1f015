import { redirect } from '@sveltejs/kit';
import { languageAsked } from '#web/words/elsewhere.ts';
import { languages } from '#web/words/languages.ts';
import type { PageServerLoad } from './$types';

/** The first address leads to the language the browser asks for; nothing is remembered of it. */
export const load: PageServerLoad = ({ request, setHeaders }) => {
  setHeaders({ vary: 'accept-language', 'cache-control': 'no-cache' });
  redirect(307, `/${languageAsked(request.headers.get('accept-language'), languages)}`);
};
