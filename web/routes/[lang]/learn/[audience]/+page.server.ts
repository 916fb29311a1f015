import { error } from '@sveltejs/kit';
import { audienceAt, pagesFor } from '#web/learn/pages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const audience = audienceAt(params.audience);
  if (!audience) error(404);
  const all = pagesFor(params.lang, audience);
  return {
    audience,
    pages: all.filter(({ kind }) => kind === 'page'),
    sheets: all.filter(({ kind }) => kind === 'sheet'),
  };
};
