import type { Say } from '#engine/reports/say.ts';
import { byLanguage } from './by-language.ts';
import { whySay } from './why-say.ts';

/** The words of reasons and the names of concepts in all languages: many, so only the server loads them all. */
const TEXTS = byLanguage(
  import.meta.glob<string>('/languages/*/{why,concepts}.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const said = new Map<string, Say>();

/**
 * @returns a function that says a key of why.ftl or concepts.ftl; a key that language lacks is said in English
 * @throws Error from the returned function when no language has the key: a bug
 */
export function sayWhyIn(lang: string): Say {
  const kept = said.get(lang) ?? whySay(lang, TEXTS);
  said.set(lang, kept);
  return kept;
}
