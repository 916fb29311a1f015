import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Say } from '#engine/reports/index.ts';

/** Words in the language asked for; English, visibly, where that language has none. */
export function sayIn(lang: string, words: Readonly<Record<string, string>>): Say {
  const bundles = [lang, 'en'].flatMap((each) => {
    const text = words[each];
    if (text === undefined) return [];
    // No isolation marks: citations are compared and copied; writers set the direction themselves.
    const bundle = new FluentBundle(each, { useIsolating: false });
    bundle.addResource(new FluentResource(text));
    return [bundle];
  });
  return (key, args = {}) => {
    for (const bundle of bundles) {
      const pattern = bundle.getMessage(key)?.value;
      if (!pattern) continue;
      const errors: Error[] = [];
      const said = bundle.formatPattern(pattern, { ...args }, errors);
      if (errors[0]) throw errors[0];
      return said;
    }
    throw new Error(`languages/en has no words of reports for "${key}"`);
  };
}
