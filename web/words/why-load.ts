import type { Say } from '#engine/reports/say.ts';
import { FALLBACK } from './direction.ts';
import { folderOf } from './by-language.ts';
import { whySay } from './why-say.ts';

const LOADERS: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>(
  '/languages/*/{why,concepts}.ftl',
  { query: '?raw', import: 'default' },
);

/** The words of reasons in one language, for the worker of the check page: it loads those of its reader alone. */
export async function loadWhy(lang: string): Promise<Say> {
  const own = await textOf(lang);
  // A test holds the files of every language whole; one that has none speaks English.
  return own === ''
    ? whySay(FALLBACK, { [FALLBACK]: await textOf(FALLBACK) })
    : whySay(lang, { [lang]: own });
}

async function textOf(lang: string): Promise<string> {
  const own = Object.entries(LOADERS).filter(([path]) => folderOf(path) === lang);
  return (await Promise.all(own.map(([, load]) => load()))).join('\n');
}
