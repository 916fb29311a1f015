import { fail } from '@sveltejs/kit';
import { askReset } from '#operations/resets.ts';
import { afterAnswer } from '#web/desk/after-answer.ts';
import { askingOf, deskOf, textOf } from '#web/desk/guard.ts';
import { resetLetter } from '#web/desk/letters.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({ byMail: deskOf(event).mail.kind === 'smtp' });

const TOO_MANY =
  'Too many links were asked for from this network. Nothing was sent. Wait an hour, then try again.';

export const actions: Actions = {
  default: async (event) => {
    const desk = deskOf(event);
    const email = textOf(await event.request.formData(), 'email');
    if (!desk.people.isEmail(email)) {
      return fail(400, { faults: { email: 'Write an e-mail address, such as name@example.org.' }, email });
    }
    const later = await askReset(desk, email, askingOf(event), (person, token) => {
      const link = new URL('/desk/reset/new', event.url.origin);
      link.searchParams.set('token', token);
      return resetLetter(person, link.href);
    });
    if (later === 'too-many') return fail(429, { faults: { '': TOO_MANY }, email });
    afterAnswer(desk, later);
    return { taken: email };
  },
};
