import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { Role } from '#engine/model/role.ts';
import {
  inviteSomebody,
  invitationsSeen,
  peopleSeen,
  setRole,
  withdraw,
  type Refusal,
} from '#operations/people.ts';
import { may, mayGive, rolesToGive } from '#operations/rights.ts';
import type { Person } from '#store/people/index.ts';
import { faultsOf, type Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { grantSaid, ROLE_WORDS } from '#web/desk/roles.ts';
import type { Actions, PageServerLoad } from './$types';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'not-yours-to-give':
    'This role is not yours to give or take. A coordinator does so for the own State, the operator for all.',
  'last-operator': 'This is the last operator. Make another first.',
  'no-such-invitation': 'There is no such invitation any more: it was used, withdrawn, or is too old.',
};

export const load: PageServerLoad = async (event) => {
  const { people } = deskOf(event);
  const actor = actorIn(event);
  const own = actor.grants.flatMap(({ state }) => (state === undefined ? [] : [state]));
  const states = people.states().filter(({ code }) => may(actor, 'invite', { state: code }));
  const roles = rolesToGive(
    actor,
    own.find((state) => may(actor, 'invite', { state })),
  );
  const seen = await peopleSeen(people, actor);
  return {
    states,
    roles: roles.map((role) => ({ role, ...ROLE_WORDS[role] })),
    people: seen.map(({ id, name, email, secondFactor, grants }) => ({
      id,
      name,
      email,
      secondFactor,
      grants: grants.map((grant) => ({
        ...grant,
        said: grantSaid(grant, people.nameOfState),
        takes: mayGive(actor, grant.role, grant.state),
      })),
    })),
    invitations: (await invitationsSeen(people, actor)).map((each) => ({
      id: each.id,
      email: each.email,
      byName: each.byName,
      until: each.expires.toISOString().slice(0, 10),
      said: grantSaid(each, people.nameOfState),
      takes: mayGive(actor, each.role, each.state),
    })),
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const { people } = deskOf(event);
    const form = await event.request.formData();
    const given = { email: textOf(form, 'email'), role: textOf(form, 'role'), state: textOf(form, 'state') };
    const why = textOf(form, 'why');
    const post = postIn(given, people.nameOfState);
    const faults = faultsOf({
      email: people.isEmail(given.email) ? undefined : 'Write an e-mail address, such as name@example.org.',
      role: post.fault === 'role' ? 'Choose a role.' : undefined,
      state: post.fault === 'state' ? 'Choose the State that this role is for.' : undefined,
      why: whyFault(why),
    });
    if (faults || post.fault) return wrong({ faults: faults ?? {}, given: { ...given, why } });
    const made = await inviteSomebody(people, actorIn(event), post, { email: given.email, why });
    if ('refused' in made) return refused(made.refused);
    const link = new URL('/desk/invitation', event.url.origin);
    link.searchParams.set('token', made.token);
    return { link: link.href, to: given.email };
  },

  withdraw: async (event) => {
    const id = textOf(await event.request.formData(), 'id');
    const why = await withdraw(deskOf(event).people, actorIn(event), id);
    return why ? refused(why) : { done: 'The invitation was withdrawn.' };
  },

  give: (event) => changed(event, true),
  take: (event) => changed(event, false),
};

async function changed(event: RequestEvent, given: boolean) {
  const { people } = deskOf(event);
  const form = await event.request.formData();
  const [person, why] = [textOf(form, 'person'), textOf(form, 'why')];
  const post = postIn({ role: textOf(form, 'role'), state: textOf(form, 'state') }, people.nameOfState);
  const faults = faultsOf({ '': post.fault ? 'Choose a role and its State.' : whyFault(why) });
  if (faults || post.fault) return wrong({ faults: faults ?? {} });
  const refusal = await setRole(people, actorIn(event), post, { person, given, why });
  if (refusal) return refused(refusal);
  return { done: given ? 'The role was given.' : 'The role was taken away.' };
}

type Post = { readonly role: Role; readonly state?: string | undefined; readonly fault?: undefined };

/** The operator belongs to no State; every other role to one that is known. */
function postIn(
  { role: text, state }: { readonly role: string; readonly state: string },
  nameOf: (code: string) => string | undefined,
): Post | { readonly fault: 'role' | 'state' } {
  const { data: role } = Role.safeParse(text);
  if (role === undefined) return { fault: 'role' };
  if (role === 'operator') return { role };
  return nameOf(state) === undefined ? { fault: 'state' } : { role, state };
}

function whyFault(why: string): string | undefined {
  return why.length < 3 || why.length > 500
    ? 'Say why, in a few words. It is kept with your name and the date.'
    : undefined;
}

type Wrong = {
  readonly faults: Faults;
  readonly given?: {
    readonly email: string;
    readonly role: string;
    readonly state: string;
    readonly why: string;
  };
};

const wrong = (came: Wrong) => fail(400, came);

function refused(why: Refusal) {
  const came: Wrong = { faults: { '': REFUSALS[why] } };
  return fail(403, came);
}

/** @throws 403 for whoever may see nobody */
function actorIn({ locals: { person } }: Pick<RequestEvent, 'locals'>): Person {
  const states = person?.grants.map(({ state }) => state) ?? [];
  if (person && states.some((state) => may(person, 'see-people', state === undefined ? {} : { state })))
    return person;
  error(403, {
    message: 'Not yours',
    advice: 'People are seen by the coordinators of their State and by the operator. Nothing was changed.',
  });
}
