import { catalogue } from 'made:catalogue';
import { overlays } from 'made:overlays';
import { mappings, modified, parties, profiles } from 'made:parties';
import { textsOf } from '#engine/open-data/index.ts';
import { ENGINE } from '#engine/pipeline.ts';
import type { Door } from '#web/desk/door.ts';
import { apiOn } from './app.ts';
import { LIMITS } from './limit.ts';

/** The desk of this process: the same for every question. */
let door: Door | undefined;

/** Told with each request, since the built pages are a program of their own. */
export function standsBeside(given: Door | undefined): void {
  door ??= given;
}

/** The interface of this portal. */
export const api = apiOn({
  catalogue,
  profiles,
  states: parties,
  mappings,
  texts: Object.values(overlays).map(textsOf),
  modified,
  engine: ENGINE,
  desk: async () => (await door?.desk()) ?? { shut: 'Start Tutela with "npm start".' },
  now: () => Date.now(),
  limits: LIMITS,
  failed: (error) => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`A question to the interface failed. ${told}\n`);
  },
});
