import { redirect } from '@sveltejs/kit';
import { deskOf, setCookies, SIGN_IN } from '#web/desk/guard.ts';
import type { Actions } from './$types';

/** There is no page here to look at, only the deed. */
export function load(): never {
  redirect(303, '/desk');
}

export const actions: Actions = {
  default: async (event) => {
    const cookies = await deskOf(event).people.signOut(event.request.headers);
    setCookies(event.cookies, event.url, cookies);
    // Words that were not saved stay on no machine that the next person sits at.
    event.setHeaders({ 'clear-site-data': '"storage"' });
    redirect(303, `${SIGN_IN}?out=yes`);
  },
};
