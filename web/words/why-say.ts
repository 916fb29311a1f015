import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Say } from '#engine/reports/say.ts';
import { FALLBACK, dirOf } from './direction.ts';

/**
 * @param texts by language: why.ftl and concepts.ftl together
 * @returns a function that says a key of them; a key that language lacks is said in English
 * @throws Error from the returned function when no language given has the key: a bug
 */
export function whySay(lang: string, texts: Readonly<Record<string, string>>): Say {
  const bundles = [...new Set([lang, FALLBACK])].flatMap((tag) => {
    const text = texts[tag];
    if (text === undefined) return [];
    const bundle = new FluentBundle(tag, { useIsolating: dirOf(tag) === 'rtl' });
    bundle.addResource(new FluentResource(text));
    return [bundle];
  });
  return (key, args) => {
    for (const bundle of bundles) {
      const message = bundle.getMessage(key);
      if (message?.value) return bundle.formatPattern(message.value, args ?? null);
    }
    throw new Error(`why.ftl and concepts.ftl have no words for "${key}"`);
  };
}
