import { fail } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { Voice } from '#engine/model/desk-decision.ts';
import { KEY_DAYS, makeKey, standingOfKey, type KeyRefused } from '#operations/api-keys.ts';
import { ownEntries } from '#operations/entries.ts';
import { browserSaid } from '#web/desk/browser.ts';
import { entryShown } from '#web/desk/entries/words.ts';
import { TOO_MANY, weaknessSaid, type Faults } from '#web/desk/faults.ts';
import { askingOf, deskOf, passwordOf, setCookies, textOf } from '#web/desk/guard.ts';
import { qrOf, type Qr } from '#web/desk/qr.ts';
import { grantSaid } from '#web/desk/roles.ts';
import { placesOf, VOICE_WORDS, type Place } from '#web/desk/seat.ts';
import type { Enrolment, Person } from '#store/people/index.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a form of this page came to. `part` names the form. */
type Came = {
  readonly part: 'password' | 'second' | 'code' | 'end' | 'recovery' | 'passkey' | 'keys' | 'sessions';
  readonly faults?: Faults;
  readonly done?: string;
  /** Shown this once. */
  readonly enrolment?: Enrolment & { readonly qr: Qr };
  readonly recovery?: readonly string[];
  /** The word of a key. */
  readonly key?: string;
};

const WRONG = 'This is not your password, or it was tried too often. Nothing was changed.';

/** For who signs in elsewhere, and has no password to be asked for. */
const LONG_AGO =
  'You signed in more than an hour ago. Sign out, sign in again, then do this. Nothing was changed.';

const NO_KEY: Readonly<Record<KeyRefused, { readonly field: string; readonly words: string }>> = {
  'not-yours': { field: 'key-place', words: 'Choose one of your desks.' },
  'no-name': { field: 'key-name', words: 'Name it in up to 80 letters, so that you know it again.' },
  'no-days': { field: 'key-days', words: 'Choose how long it is good.' },
  'too-many': { field: '', words: 'You have twenty keys that are good. End one first.' },
};

export const load: PageServerLoad = async (event) => {
  const { people } = deskOf(event);
  const person = personIn(event);
  return {
    email: person.email,
    posts: person.grants.map((grant) => grantSaid(grant, people.nameOfState)),
    secondFactor: person.secondFactor,
    lacks: person.lacks,
    hasPassword: await people.hasPassword(person),
    passkeysHere: people.ways.passkeys,
    passkeys: await people.passkeys(person),
    places: placesOf(person).map((place) => ({
      value: `${place.state} ${place.voice}`,
      said: placeSaid(place, people.nameOfState),
    })),
    keyDays: KEY_DAYS,
    keys: (await people.keys.of(person.id)).map((key) => ({
      id: key.id,
      name: key.name,
      hint: key.hint,
      place: placeSaid(key, people.nameOfState),
      made: daySaid(key.made),
      until: daySaid(key.expires),
      used: key.used ?? '',
      standing: standingOfKey(key, new Date()),
      ended: key.ended ? daySaid(key.ended) : '',
    })),
    entries: (await ownEntries(people, person)).map(entryShown),
    sessions: (await people.sessions(person, event.request.headers)).map((session) => ({
      id: session.id,
      browser: browserSaid(session.browser),
      address: session.address,
      here: session.here,
      begun: momentSaid(session.begun),
      used: momentSaid(session.used),
    })),
  };
};

export const actions: Actions = {
  password: async (event) => {
    const form = await event.request.formData();
    const given = { current: passwordOf(form, 'current'), next: passwordOf(form, 'next') };
    const came = await deskOf(event).people.changePassword(personIn(event), given, askingOf(event));
    const part = 'password';
    if (came.kind === 'weak') return wrong({ part, faults: { next: weaknessSaid(came.weakness) } });
    if (came.kind === 'too-many') return wrong({ part, faults: { '': TOO_MANY } });
    if (came.kind === 'wrong') return wrong({ part, faults: { current: WRONG } });
    if (came.kind !== 'changed') throw new Error('no such answer');
    setCookies(event.cookies, event.url, came.cookies);
    return right({ part, done: 'The password was changed. You were signed out everywhere else.' });
  },

  second: async (event) => {
    const password = passwordOf(await event.request.formData());
    const enrolment = await deskOf(event).people.beginSecond(personIn(event), password, askingOf(event));
    if (!enrolment) return wrong({ part: 'second', faults: { 'second-password': WRONG } });
    return right({ part: 'code', enrolment: { ...enrolment, qr: qrOf(enrolment.uri) } });
  },

  code: async (event) => {
    const code = textOf(await event.request.formData(), 'code');
    const cookies = await deskOf(event).people.confirmSecond(personIn(event), code, askingOf(event));
    if (!cookies) {
      const words = 'This code is not right, or no longer. Wait for the next one and write it at once.';
      return wrong({ part: 'code', faults: { code: words } });
    }
    setCookies(event.cookies, event.url, cookies);
    event.locals.person = withStep(personIn(event), true);
    return right({ part: 'second', done: 'The second step is on. It is asked for at the next sign-in.' });
  },

  end: async (event) => {
    const password = passwordOf(await event.request.formData());
    const cookies = await deskOf(event).people.endSecond(personIn(event), password, askingOf(event));
    if (!cookies) return wrong({ part: 'end', faults: { 'end-password': WRONG } });
    setCookies(event.cookies, event.url, cookies);
    event.locals.person = withStep(personIn(event), false);
    return right({ part: 'second', done: 'The second step is off.' });
  },

  recovery: async (event) => {
    const password = passwordOf(await event.request.formData());
    const recovery = await deskOf(event).people.newRecovery(personIn(event), password, askingOf(event));
    if (!recovery) return wrong({ part: 'recovery', faults: { 'recovery-password': WRONG } });
    return right({ part: 'recovery', recovery, done: 'The old recovery codes are void. Keep these.' });
  },

  passkey: async (event) => {
    const form = await event.request.formData();
    const id = textOf(form, 'id');
    const fault = await notThey(event, form, `passkey-password-${id}`);
    if (fault) return wrong({ part: 'passkey', faults: fault });
    await deskOf(event).people.removePasskey(personIn(event), id);
    return right({ part: 'passkey', done: 'The passkey was removed.' });
  },

  key: async (event) => {
    const form = await event.request.formData();
    const fault = await notThey(event, form, 'key-password');
    if (fault) return wrong({ part: 'keys', faults: fault });
    const [state = '', voice = ''] = textOf(form, 'key-place').split(' ');
    const known = Voice.safeParse(voice);
    const asked = { name: textOf(form, 'key-name'), state, days: Number(textOf(form, 'key-days')) };
    const made = known.success
      ? await makeKey(deskOf(event).people, personIn(event), { ...asked, voice: known.data })
      : ({ refused: 'not-yours' } as const);
    if ('refused' in made) {
      const { field, words } = NO_KEY[made.refused];
      return wrong({ part: 'keys', faults: { [field]: words } });
    }
    return right({
      part: 'keys',
      key: made.word,
      done: 'The key was made. Keep it now: it is shown this once.',
    });
  },

  endkey: async (event) => {
    const id = textOf(await event.request.formData(), 'id');
    const ended = await deskOf(event).people.keys.end(personIn(event).id, id);
    return right({ part: 'keys', done: ended ? 'The key opens nothing any more.' : 'It had ended already.' });
  },

  session: async (event) => {
    const id = textOf(await event.request.formData(), 'id');
    const ended = await deskOf(event).people.endSession(personIn(event), id);
    return right({ part: 'sessions', done: ended ? 'The session was ended.' : 'It had ended already.' });
  },

  others: async (event) => {
    await deskOf(event).people.endOtherSessions(personIn(event), event.request.headers);
    return right({ part: 'sessions', done: 'You are signed out everywhere else.' });
  },
};

/** "2026-11-22 14:05 UTC" */
function momentSaid(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const daySaid = (at: Date): string => at.toISOString().slice(0, 10);

/** "Exempla, voice of the State" */
function placeSaid({ state, voice }: Place, nameOf: (code: string) => string | undefined): string {
  return `${nameOf(state) ?? state}, ${VOICE_WORDS[voice]} voice`;
}

/** Asks whoever sits here once more who they are. @returns what is said where it is not they */
async function notThey(event: RequestEvent, form: FormData, field: string): Promise<Faults | undefined> {
  const { people } = deskOf(event);
  const person = personIn(event);
  if (await people.confirmed(person, passwordOf(form), askingOf(event))) return undefined;
  return (await people.hasPassword(person)) ? { [field]: WRONG } : { '': LONG_AGO };
}

const right = (came: Came): Came => came;
const wrong = (came: Came) => fail(400, came);

/** The page that shows what a form came to is made for the person as they are now. */
function withStep({ lacks: _, ...person }: Person, secondFactor: boolean): Person {
  return { ...person, secondFactor };
}

/** The guard let nobody by who is not signed in. */
function personIn({ locals }: Pick<RequestEvent, 'locals'>): Person {
  if (!locals.person) throw new Error('nobody is signed in');
  return locals.person;
}
