import { error } from '@sveltejs/kit';
import { recommendationPlaces } from '#web/states/recommendations.ts';
import { readPublic } from '#web/http/public-now.ts';
import { stateAt, stateName } from '#web/states/facts.ts';
import type { PageServerLoad } from './$types';

const MOST = 100;

/** Drawn anew each time: new recommendations are laid down without anything being published. */
export const load: PageServerLoad = async (event) => {
  const { lang, state: slug } = event.params;
  const code = stateAt(slug)?.code;
  if (!code) error(404);
  const read = await readPublic({ platform: event.platform }, (database) =>
    recommendationPlaces(database, code, MOST),
  );
  event.setHeaders({ 'cache-control': 'no-store' });
  return {
    slug,
    name: stateName(lang, code),
    unread: typeof read === 'string' ? read : undefined,
    ...(typeof read === 'string' ? { rows: [], total: 0 } : read.value),
  };
};
