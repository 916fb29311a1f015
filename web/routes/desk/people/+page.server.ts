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
import { makeReset, resetsSeen, whomToReset } from '#operations/resets.ts';
import { may, mayGive, rolesToGive } from '#operations/rights.ts';
import { afterAnswer } from '#web/desk/after-answer.ts';
import type { Person } from '#store/people/index.ts';
import { faultsOf, whyFault, type Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { linkTo } from '#web/desk/link.ts';
import { invitationLetter, resetMadeLetter } from '#web/desk/letters.ts';
import { grantSaid, postSaid, ROLE_WORDS } from '#web/desk/roles.ts';
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
  const resets = await whomToReset(people, actor);
  return {
    states,
    roles: roles.map((role) => ({ role, ...ROLE_WORDS[role] })),
    people: seen.map(({ id, name, email, secondFactor, grants }) => ({
      id,
      name,
      email,
      secondFactor,
      resets: resets.has(id),
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
      said: postSaid(each, people.nameOfState),
      takes: mayGive(actor, each.role, each.state),
    })),
    links: (await resetsSeen(people, actor)).slice(0, 20).map(({ name, byName, why, at, used }) => ({
      name,
      byName,
      why,
      on: at.toISOString().slice(0, 10),
      used,
    })),
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const { people, mail } = deskOf(event);
    const actor = actorIn(event);
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
    const made = await inviteSomebody(people, actor, post, { email: given.email, why });
    if ('refused' in made) return refused(made.refused);
    const link = linkTo(event.url, '/desk/invitation', made.token);
    const came = { link, to: given.email, good: 'for seven days' };
    if (mail.kind !== 'smtp') return came;
    const { role, state } = post;
    const said = grantSaid(state === undefined ? { role } : { role, state }, people.nameOfState);
    const letter = { byName: actor.name, post: said, link };
    const mailed = await mail.send(invitationLetter(given.email.toLowerCase(), letter)).then(
      () => true,
      () => false,
    );
    return { ...came, mailed };
  },

  reset: async (event) => {
    const { people, mail } = deskOf(event);
    const actor = actorIn(event);
    const form = await event.request.formData();
    const [id, why] = [textOf(form, 'person'), textOf(form, 'why')];
    const faults = faultsOf({ '': whyFault(why) });
    if (faults) return wrong({ faults });
    const made = await makeReset(people, actor, { person: id, why });
    if (!made) return notYours();
    afterAnswer(deskOf(event), () => mail.send(resetMadeLetter(made.person, actor.name)));
    const link = linkTo(event.url, '/desk/reset/new', made.token);
    return { link, to: made.person.email, good: 'for one hour' };
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

function notYours() {
  const came: Wrong = {
    faults: { '': 'A link for this person is not yours to make. The operator can make one.' },
  };
  return fail(403, came);
}

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
