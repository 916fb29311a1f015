import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { nameOf } from '#engine/model/language-tag.ts';
import type { Key } from './keys.ts';
import { FALLBACK, dirOf } from './direction.ts';
import { madeOnce } from './made-once.ts';

export type Say = (key: Key, args?: Readonly<Record<string, FluentVariable>>) => string;

const bundles = new Map<string, FluentBundle>();

/**
 * @returns a function that says a key of portal.ftl in one language; a key that language lacks is said in English
 * @throws Error from the returned function when no language has the key: a bug, caught by the types first
 */
export function sayIn(lang: string): Say {
  return (key, args) => {
    for (const tag of [lang, FALLBACK]) {
      const bundle = bundleOf(tag);
      const message = bundle?.getMessage(key);
      if (bundle && message?.value) return bundle.formatPattern(message.value, args ?? null);
    }
    throw new Error(`portal.ftl has no words for "${key}"`);
  };
}

/** @returns a date written out in a language, from an ISO 8601 date; what is no day stays as it is written */
export function dateIn(lang: string, iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? iso : longDates(lang).format(day);
}

// Day before month, as the treaty bodies write English.
const longDates = madeOnce(
  (lang) => new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }),
);
const languageNames = madeOnce((lang) => new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }));

/**
 * @param inLang a language of the portal
 * @param tag whatever was written as one, by whomever: what has no name is called what it is
 * @returns the name of a language in another: languageName("en", "fr") is "French"
 */
export function languageName(inLang: string, tag: string): string {
  return nameOf(languageNames(inLang), tag);
}

/** BCP 47 to Fluent: on the server all, in a browser those of its reader. */
const texts = new Map<string, string>();

/** Adds words by language, before the first of that language is said; see rooms.ts and load.ts. */
export function addWords(more: Readonly<Record<string, string>>): void {
  for (const [lang, text] of Object.entries(more)) texts.set(lang, `${texts.get(lang) ?? ''}\n${text}`);
  bundles.clear();
}

export function hasWords(lang: string): boolean {
  return texts.has(lang);
}

function bundleOf(lang: string): FluentBundle | undefined {
  const kept = bundles.get(lang);
  const text = texts.get(lang);
  if (kept || text === undefined) return kept;
  // Isolation marks are needed where Latin citations stand in right-to-left text, and only there.
  const bundle = new FluentBundle(lang, { useIsolating: dirOf(lang) === 'rtl' });
  bundle.addResource(new FluentResource(text));
  bundles.set(lang, bundle);
  return bundle;
}
