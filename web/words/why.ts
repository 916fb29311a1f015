import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Say } from '#engine/reports/say.ts';
import { FALLBACK, dirOf } from './languages.ts';

/** The words of reasons and the names of concepts: many, so only the worker and the builder of pages load them. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('/languages/*/{why,concepts}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<string, FluentBundle>();

/**
 * @returns a function that says a key of why.ftl or concepts.ftl; a key that language lacks is said in English
 * @throws Error from the returned function when no language has the key: a bug
 */
export function sayWhyIn(lang: string): Say {
  return (key, args) => {
    for (const tag of [lang, FALLBACK]) {
      const bundle = bundleOf(tag);
      const message = bundle.getMessage(key);
      if (message?.value) return bundle.formatPattern(message.value, args ?? null);
    }
    throw new Error(`why.ftl and concepts.ftl have no words for "${key}"`);
  };
}

function bundleOf(lang: string): FluentBundle {
  const kept = bundles.get(lang);
  if (kept) return kept;
  const bundle = new FluentBundle(lang, { useIsolating: dirOf(lang) === 'rtl' });
  for (const [path, text] of Object.entries(FILES)) {
    if (path.split('/')[2] === lang) bundle.addResource(new FluentResource(text));
  }
  bundles.set(lang, bundle);
  return bundle;
}
