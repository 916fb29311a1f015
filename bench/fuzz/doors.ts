import type { Door } from './door.ts';
import { api } from './api.ts';
import { bundles } from './bundles.ts';
import { citations } from './citations.ts';
import { documents } from './documents.ts';
import { matcher } from './matcher.ts';
import { publications } from './publications.ts';
import { queries } from './queries.ts';
import { recommendations } from './recommendations.ts';
import { segments } from './segments.ts';
import { words } from './words.ts';
import { yaml } from './yaml.ts';

/** The doors that need no portal: each is opened in a thread, so that none can hold up or end the run. */
export const DOORS: Readonly<Record<string, () => Door | Promise<Door>>> = {
  matcher,
  documents,
  segments,
  citations,
  yaml,
  words,
  recommendations,
  bundles,
  publications,
  queries,
  api,
};
