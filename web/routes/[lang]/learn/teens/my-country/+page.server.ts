import { lettersOf, placeName } from '#web/help/places.ts';
import { slugOf, STATES } from '#web/states/facts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => {
  const { compare } = new Intl.Collator(lang);
  const states = STATES.map(({ code }) => ({ code, slug: slugOf(code), name: placeName(lang, code) }));
  return { letters: lettersOf(states.sort((a, b) => compare(a.name, b.name))) };
};
