import { profiles } from 'made:catalogue-lean';
import { accept, groups } from 'made:formats';
import { overlays } from 'made:overlays';
import { packs } from 'made:packs';
import type { ProfileId } from '#web/check/titles.ts';
import { whatIfWords } from '#web/check/what-if-words.ts';
import { sayIn } from '#web/words/say.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
  whatIf: whatIfWords(sayIn(params.lang)),
  accept,
  groups,
  langs: packs.map((pack) => pack.lang),
  profiles: profiles.map(({ id, requirements }) => ({ id: id as ProfileId, count: requirements.length })),
  // The engine knows the English titles; those of the page's language come with the page, where there are any.
  titles: Object.fromEntries(
    Object.entries(overlays[params.lang]?.texts ?? {}).map(([id, { title }]) => [id, title]),
  ),
});
