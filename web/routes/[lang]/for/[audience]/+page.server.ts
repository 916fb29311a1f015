import { error } from '@sveltejs/kit';
import { AUDIENCES, isAudience, type Audience } from '#web/audiences/audiences.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  if (!isAudience(params.audience)) error(404);
  return {
    audience: params.audience,
    steps: AUDIENCES[params.audience],
    others: (Object.keys(AUDIENCES) as Audience[]).filter((other) => other !== params.audience),
  };
};
