import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { Role } from '#engine/model/role.ts';
import {
  accountStepsSeen,
  keepAccount,
  mayKeep,
  type AccountDeed,
  type DeedRefusal,
} from '#operations/accounts.ts';
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
import { faultsOf, reasonFault, whyFault, type Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { linkTo } from '#web/desk/link.ts';
import { accountKeptLetter, invitationLetter, resetMadeLetter } from '#web/desk/letters.ts';
import { grantSaid, postSaid, ROLE_WORDS } from '#web/desk/roles.ts';
import type { Actions, PageServerLoad } from './$types';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'not-yours-to-give':
    'This role is not yours to give or take. A coordinator does so for the own State, the operator for all.',
  'last-operator': 'This is the last operator. Make another first.',
  'no-such-invitation': 'There is no such invitation any more: it was used, withdrawn, or is too old.',
};

const DEED_REFUSALS: Readonly<Record<DeedRefusal, string>> = {
  'not-yours': 'This account is not yours to keep. An operator keeps those of others, and nobody their own.',
  'so-already': 'It is so already: somebody else was quicker, or there was nothing to take away.',
  'bad-why': 'Say why, in ten letters or more.',
  'bad-proof': 'Say how they showed who they are, in ten letters or more.',
};

const DEEDS_DONE: Readonly<Record<AccountDeed['kind'], string>> = {
  sessions: 'All sessions were ended.',
  closed: 'The account is closed. All sessions were ended; what was decided stays, with the name.',
  opened: 'The account is open again. It has no session: its person signs in.',
  'second-step': 'The second step was taken away, and all sessions were ended.',
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
  const keeps = may(actor, 'keep-accounts');
  const passkeys = keeps ? await people.accounts.withPasskey() : new Set<string>();
  return {
    states,
    keeps,
    seesEntries: may(actor, 'see-entries'),
    roles: roles.map((role) => ({ role, ...ROLE_WORDS[role] })),
    people: seen.map(({ id, name, email, closed, secondFactor, grants }) => ({
      id,
      name,
      email,
      closed: closed === true,
      secondFactor,
      passkeys: passkeys.has(id),
      keeps: mayKeep(actor, { id }),
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
    steps: (await accountStepsSeen(people, actor)).slice(0, 50).map(({ at, ...step }) => ({
      ...step,
      on: `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
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

  sessions: (event) => kept(event, 'sessions'),
  close: (event) => kept(event, 'closed'),
  open: (event) => kept(event, 'opened'),
  lost: (event) => kept(event, 'second-step'),

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

/** What an operator does to an account. The page shows what was written again, where it was not done. */
async function kept(event: RequestEvent, kind: AccountDeed['kind']) {
  const desk = deskOf(event);
  const actor = actorIn(event);
  const form = await event.request.formData();
  const [person, why, proof] = [textOf(form, 'person'), textOf(form, 'why'), textOf(form, 'proof')];
  const passkeys = textOf(form, 'passkeys') === 'yes';
  const deed = { kind, person, why, proof, passkeys };
  const faults = faultsOf({
    [`${kind}-why-${person}`]: reasonFault(why),
    [`${kind}-proof-${person}`]: kind === 'second-step' ? reasonFault(proof) : undefined,
  });
  if (faults && mayKeep(actor, { id: person })) return wrong({ faults, deed });
  const came = await keepAccount(desk.people, actor, deed);
  if ('refused' in came) {
    const said: Wrong = { faults: { '': DEED_REFUSALS[came.refused] } };
    return fail(came.refused === 'so-already' ? 409 : 403, said);
  }
  afterAnswer(desk, () => desk.mail.send(accountKeptLetter(came.person, actor.name, deed)));
  return { done: `${came.person.name}: ${DEEDS_DONE[kind]} A letter tells the person.` };
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
  readonly deed?: AccountDeed & { readonly proof: string; readonly passkeys: boolean };
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
