import { catalogue } from 'made:catalogue';
import { overlays } from 'made:overlays';
import { inLanguage, type InLanguage } from './in-language.ts';
import { FALLBACK } from '#web/words/direction.ts';

const kept = new Map<string, InLanguage>();

/** The catalogue in the language of a page; a language that has no translation of it gets English, all of it marked. */
export function catalogueIn(lang: string): InLanguage {
  const made =
    kept.get(lang) ?? inLanguage(catalogue, lang === FALLBACK ? undefined : (overlays[lang] ?? none(lang)));
  kept.set(lang, made);
  return made;
}

function none(lang: string) {
  return { lang, state: 'draft' as const, title: '', articles: {}, groups: {}, texts: {} };
}
