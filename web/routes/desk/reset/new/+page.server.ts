import { fail, redirect } from '@sveltejs/kit';
import { afterAnswer } from '#web/desk/after-answer.ts';
import { weaknessSaid } from '#web/desk/faults.ts';
import { askingOf, deskOf, passwordOf, SIGN_IN } from '#web/desk/guard.ts';
import { passwordChangedLetter } from '#web/desk/letters.ts';
import type { Actions, PageServerLoad } from './$types';

const tokenIn = (url: URL): string => url.searchParams.get('token') ?? '';

/** Looking at the link uses nothing. */
export const load: PageServerLoad = async (event) => ({
  email: (await deskOf(event).people.resets.find(tokenIn(event.url)))?.email,
});

export const actions: Actions = {
  default: async (event) => {
    const desk = deskOf(event);
    const { people, mail } = desk;
    const token = tokenIn(event.url);
    const found = await people.resets.find(token);
    if (!found) {
      people.entries.note({ what: 'reset', outcome: 'bad', address: event.getClientAddress() });
      return fail(410, { faults: undefined });
    }
    const password = passwordOf(await event.request.formData());
    const weak = await people.weakness(password, found);
    if (weak) return fail(400, { faults: { password: weaknessSaid(weak) } });
    const person = await people.resets.take(token, password, askingOf(event));
    if (!person) return fail(410, { faults: undefined });
    afterAnswer(desk, () => mail.send(passwordChangedLetter(person)));
    redirect(303, `${SIGN_IN}?reset=yes`);
  },
};
