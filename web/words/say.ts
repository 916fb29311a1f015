import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Key } from './keys.ts';
import { FALLBACK, dirOf, wordFiles } from './languages.ts';

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

/** @returns a date written out in a language, from an ISO 8601 date without time */
export function dateIn(lang: string, iso: string): string {
  // Day before month, as the treaty bodies write English.
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** @returns the name of a language in another: nameIn("en", "fr") is "French" */
export function languageName(inLang: string, tag: string): string {
  return new Intl.DisplayNames(inLang, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

let rooms: Readonly<Record<string, string>> = {};

/** Adds words by language to those of portal.ftl, before the first is said; see rooms.ts. */
export function addWords(more: Readonly<Record<string, string>>): void {
  rooms = more;
  bundles.clear();
}

function bundleOf(lang: string): FluentBundle | undefined {
  const kept = bundles.get(lang);
  const text = wordFiles[lang];
  if (kept || text === undefined) return kept;
  // Isolation marks are needed where Latin citations stand in right-to-left text, and only there.
  const bundle = new FluentBundle(lang, { useIsolating: dirOf(lang) === 'rtl' });
  bundle.addResource(new FluentResource(`${text}\n${rooms[lang] ?? ''}`));
  bundles.set(lang, bundle);
  return bundle;
}
