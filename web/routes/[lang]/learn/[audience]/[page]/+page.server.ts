import { error } from '@sveltejs/kit';
import { aboutOf, audienceAt, pageAt, pagesFor } from '#web/learn/pages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const audience = audienceAt(params.audience);
  const page = audience && pageAt(params.lang, audience, params.page);
  if (!page) error(404);
  const more = pagesFor(params.lang, audience).filter(
    ({ slug, kind }) => slug !== page.slug && kind === page.kind,
  );
  return { page, about: aboutOf(page), more };
};
