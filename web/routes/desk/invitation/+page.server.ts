import { fail, redirect } from '@sveltejs/kit';
import { faultsOf, nameFault, weaknessSaid, type Faults } from '#web/desk/faults.ts';
import { askingOf, deskOf, HOME, passwordOf, setCookies, textOf } from '#web/desk/guard.ts';
import { postSaid } from '#web/desk/roles.ts';
import type { Accepted } from '#store/people/index.ts';
import type { Actions, PageServerLoad } from './$types';

const tokenIn = (url: URL): string => url.searchParams.get('token') ?? '';

const WORDS: Readonly<Record<Exclude<Accepted, 'accepted'>, string>> = {
  void: 'This invitation is no longer good: it was used, withdrawn, or is older than seven days. Ask for a new one.',
  'has-account': 'There is an account with this address. Sign in to it, then open this link again.',
  'for-another':
    'This invitation is for another address than that of your account. Sign out, then open this link again.',
  'not-yours-to-give': 'Who invited you may no longer give this role. Ask for a new invitation.',
};

export const load: PageServerLoad = async (event) => {
  const { people } = deskOf(event);
  const found = await people.invitationFor(tokenIn(event.url));
  if (!found) return { found: undefined };
  const { email, byName, expires } = found;
  const until = expires.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const { person } = event.locals;
  const who = person === undefined ? 'new' : person.email === email ? 'same' : 'other';
  return { found: { email, byName, until, post: postSaid(found, people.nameOfState), who } };
};

export const actions: Actions = {
  default: async (event) => {
    const { people } = deskOf(event);
    const token = tokenIn(event.url);
    const { person } = event.locals;
    if (person) {
      const became = await people.acceptAs(token, person);
      if (became !== 'accepted') return refused(became);
      redirect(303, HOME);
    }
    const found = await people.invitationFor(token);
    if (!found) return refused('void');
    const form = await event.request.formData();
    const [name, password] = [textOf(form, 'name'), passwordOf(form)];
    const weak = await people.weakness(password, { name, email: found.email });
    const faults = faultsOf({ name: nameFault(name), password: weak && weaknessSaid(weak) });
    if (faults) return fail(400, { faults, name });
    const became = await people.acceptAsNew(token, { name, password });
    if (became !== 'accepted') return refused(became, name);
    const answer = await people.signIn({ email: found.email, password }, askingOf(event));
    if (answer.kind !== 'in') redirect(303, '/desk/sign-in');
    setCookies(event.cookies, event.url, answer.cookies);
    redirect(303, HOME);
  },
};

function refused(became: Exclude<Accepted, 'accepted'>, name = '') {
  const faults: Faults = { '': WORDS[became] };
  return fail(409, { faults, name });
}
