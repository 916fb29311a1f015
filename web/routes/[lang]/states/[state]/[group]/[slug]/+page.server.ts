import { error } from '@sveltejs/kit';
import { catalogue } from 'made:catalogue';
import { states } from 'made:states';
import { readPublic } from '#web/http/public-now.ts';
import { stateAt, stateName } from '#web/states/facts.ts';
import { publishedFinding } from '#web/states/published-finding.ts';
import { workedFinding } from '#web/states/worked-finding.ts';
import type { PageServerLoad } from './$types';

const known = new Set(catalogue.requirements.map(({ id }) => id));

/** What is published on one requirement in one State, or the finding of the made-up State as it was worked. */
export const load: PageServerLoad = async (event) => {
  const { lang, state: slug } = event.params;
  const id = `${event.params.group}.${event.params.slug}`;
  const worked = Object.hasOwn(states, slug) ? states[slug] : undefined;
  if (worked) {
    const finding = workedFinding(slug, worked, id, lang);
    if (!finding) error(404);
    return { kind: 'worked' as const, finding };
  }
  const code = stateAt(slug)?.code;
  if (!code || !known.has(id)) error(404);
  const read = await readPublic(event, (database) => publishedFinding(database, code, id, lang));
  // Where nothing is published on it there is no such page, so that an old link does not look like a finding.
  if (read === 'off' || (read !== 'shut' && !read.value)) error(404);
  return {
    kind: 'published' as const,
    slug,
    id,
    name: stateName(lang, code),
    unread: typeof read === 'string' ? read : undefined,
    finding: typeof read === 'string' ? undefined : read.value,
  };
};
