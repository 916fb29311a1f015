import { fail, redirect } from '@sveltejs/kit';
import { TOO_MANY } from '#web/desk/faults.ts';
import { askingOf, deskOf, nextIn, setCookies, SIGN_IN, textOf } from '#web/desk/guard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.person) redirect(303, nextIn(url));
  return { next: nextIn(url) };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const code = textOf(form, 'code');
    const recovery = textOf(form, 'recovery');
    if (code === '' && recovery === '') {
      return fail(400, {
        faults: { code: 'Write the six digits that your app shows, or a recovery code below.' },
      });
    }
    const given = code === '' ? { code: recovery, recovery: true } : { code, recovery: false };
    const answer = await deskOf(event).people.signInSecond(given, askingOf(event));
    if (answer.kind === 'start-again') redirect(303, `${SIGN_IN}?again=yes`);
    if (answer.kind === 'too-many') return fail(429, { faults: { '': TOO_MANY } });
    if (answer.kind === 'wrong') {
      const words = given.recovery
        ? 'This is no recovery code of yours, or it was used already.'
        : 'This code is not right, or no longer. Wait for the next one and write it at once.';
      return fail(400, { faults: { [given.recovery ? 'recovery' : 'code']: words } });
    }
    setCookies(event.cookies, event.url, answer.cookies);
    redirect(303, nextIn(event.url));
  },
};
