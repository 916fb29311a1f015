import type { Migration } from 'kysely/migration';
import { desk } from './0001-desk.ts';
import { people } from './0002-people.ts';
import { readings } from './0003-readings.ts';
import { assess } from './0004-assess.ts';
import { publish } from './0005-publish.ts';
import { resets } from './0006-resets.ts';
import { recommendations } from './0007-recommendations.ts';

/** All steps in order. Names are for ever: a database remembers which it has taken. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-desk': desk,
  '0002-people': people,
  '0003-readings': readings,
  '0004-assess': assess,
  '0005-publish': publish,
  '0006-resets': resets,
  '0007-recommendations': recommendations,
};
