import { fail, redirect } from '@sveltejs/kit';
import { faultsOf, nameFault, weaknessSaid } from '#web/desk/faults.ts';
import { askingOf, deskOf, passwordOf, setCookies, textOf } from '#web/desk/guard.ts';
import type { Actions, PageServerLoad } from './$types';

const tokenIn = (url: URL): string => url.searchParams.get('token') ?? '';

const WORDS = {
  void: 'This link is no longer good. Start Tutela again: it prints a new one while there is no operator.',
  'too-many': 'Too many tries from this network. Nothing was made. Wait 15 minutes, then try again.',
} as const;

export const load: PageServerLoad = async (event) => ({
  open: await deskOf(event).people.isFirstLink(tokenIn(event.url)),
});

export const actions: Actions = {
  default: async (event) => {
    const { people } = deskOf(event);
    const token = tokenIn(event.url);
    const form = await event.request.formData();
    const [name, email, password] = [textOf(form, 'name'), textOf(form, 'email'), passwordOf(form)];
    const link = await people.tryFirstLink(token, askingOf(event));
    if (link !== 'good')
      return fail(link === 'void' ? 410 : 429, { faults: { '': WORDS[link] }, name, email });
    const weak = await people.weakness(password, { name, email });
    const faults = faultsOf({
      name: nameFault(name),
      email: people.isEmail(email) ? undefined : 'Write an e-mail address, such as name@example.org.',
      password: weak && weaknessSaid(weak),
    });
    if (faults) return fail(400, { faults, name, email });
    const made = await people.makeFirstOperator(token, { name, email, password });
    if (!made) return fail(410, { faults: { '': WORDS.void }, name, email });
    const answer = await people.signIn({ email, password }, askingOf(event));
    if (answer.kind !== 'in') redirect(303, '/desk/sign-in');
    setCookies(event.cookies, event.url, answer.cookies);
    redirect(303, '/desk/people');
  },
};
