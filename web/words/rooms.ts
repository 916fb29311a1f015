/**
 * The words of the rooms of the portal, languages/<lang>/portal-<room>.ftl: named by the server alone, so that the one
 * page with a script does not carry them to the browser.
 */
import { byLanguage } from './languages.ts';
import { addWords } from './say.ts';

const FILES: Readonly<Record<string, string>> = import.meta.glob('/languages/*/portal-*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

addWords(byLanguage(FILES));
