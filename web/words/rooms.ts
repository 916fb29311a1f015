/**
 * All words of all languages, those of the rooms among them (languages/<lang>/portal-<room>.ftl): named by the server
 * alone. A browser loads the portal.ftl of its reader and no other (web/words/load.ts).
 */
import { byLanguage } from './by-language.ts';
import { addWords } from './say.ts';

const FILES: Readonly<Record<string, string>> = import.meta.glob<string>('/languages/*/portal*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

addWords(byLanguage(FILES));
