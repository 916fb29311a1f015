import { fail, redirect } from '@sveltejs/kit';
import { faultsOf, TOO_MANY } from '#web/desk/faults.ts';
import { askingOf, deskOf, nextIn, passwordOf, setCookies, textOf } from '#web/desk/guard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const { people } = deskOf(event);
  if (event.locals.person) redirect(303, nextIn(event.url));
  const { searchParams } = event.url;
  return {
    ways: people.ways,
    next: nextIn(event.url),
    out: searchParams.get('out') === 'yes',
    again: searchParams.get('again') === 'yes',
    reset: searchParams.get('reset') === 'yes',
    otherFailed: searchParams.get('other') === 'no',
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const [email, password] = [textOf(form, 'email'), passwordOf(form)];
    const faults = faultsOf({
      email: email === '' ? 'Write your e-mail address.' : undefined,
      password: password === '' ? 'Write your password.' : undefined,
    });
    if (faults) return fail(400, { faults, email });
    const answer = await deskOf(event).people.signIn({ email, password }, askingOf(event));
    if (answer.kind === 'too-many') return fail(429, { faults: { '': TOO_MANY }, email });
    if (answer.kind === 'wrong') {
      const words =
        'The address and the password do not belong together. Nothing else is said, so that nobody learns who has an account.';
      return fail(400, { faults: { email: words }, email });
    }
    setCookies(event.cookies, event.url, answer.cookies);
    const next = nextIn(event.url);
    redirect(303, answer.kind === 'in' ? next : `/desk/sign-in/code?next=${encodeURIComponent(next)}`);
  },
};
