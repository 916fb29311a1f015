import { readPublic } from '#web/http/public-now.ts';
import { changes } from '#web/states/changes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const read = await readPublic(event, changes);
  return typeof read === 'string'
    ? { unread: read, rows: await changes(undefined) }
    : { unread: undefined, rows: read.value };
};
