import { error } from '@sveltejs/kit';
import { states } from 'made:states';
import { readPublic } from '#web/http/public-now.ts';
import { stateAt } from '#web/states/facts.ts';
import { assessmentOf } from '#web/states/published.ts';
import { recordOf } from '#web/states/record.ts';
import { neighboursOf } from '#web/states/list.ts';
import { workedOf } from '#web/states/worked.ts';
import type { PageServerLoad } from './$types';

/** A State by the two letters of its code; the made-up one, as it was worked, by its name. */
export const load: PageServerLoad = async (event) => {
  const { lang, state: slug } = event.params;
  const worked = Object.hasOwn(states, slug) ? states[slug] : undefined;
  if (worked) return { kind: 'worked' as const, worked: workedOf(slug, worked, lang) };

  const code = stateAt(slug)?.code;
  const record = code && recordOf(lang, code);
  if (!record) error(404);
  const read = await readPublic(event, (database) => assessmentOf(database, code, lang));
  return {
    kind: 'profile' as const,
    slug,
    record,
    ...neighboursOf(lang, code),
    unread: typeof read === 'string' ? read : undefined,
    assessment: typeof read === 'string' ? undefined : read.value,
  };
};
