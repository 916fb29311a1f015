import { redirect } from '@sveltejs/kit';
import { askingOf, deskOf, nextIn, setCookies, SIGN_IN } from '#web/desk/guard.ts';
import type { RequestHandler } from './$types';

/** A link, not a form: a form may not lead to another host. */
export const GET: RequestHandler = async (event) => {
  const { people } = deskOf(event);
  const way = people.ways.oidc ? await people.signInElsewhere(askingOf(event), nextIn(event.url)) : undefined;
  if (!way) redirect(303, `${SIGN_IN}?other=no`);
  setCookies(event.cookies, event.url, way.cookies);
  redirect(303, way.url);
};
