import { redirect } from '@sveltejs/kit';
import { handedOn } from '#web/desk/kept.ts';
import type { PageServerLoad } from './$types';

/** Reached from the guard alone (web/desk/guard.ts), which answers with it in place of the page that was asked for. */
export const load: PageServerLoad = ({ platform }) => {
  const kept = handedOn(platform?.req);
  if (!kept) redirect(303, '/desk');
  // What was written at length can also be copied from the page; the rest is names of buttons and rows.
  const long = kept.fields.map(({ value }) => value.trim()).filter((value) => /\s/u.test(value));
  return { kept, long };
};
