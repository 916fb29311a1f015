import { makeKey } from '#operations/api-keys.ts';
import { Role } from '#engine/model/role.ts';
import type { Database } from '#store/database/index.ts';
import { openPeople, type Cookie } from '#store/people/index.ts';

export type Sitter = { readonly role: Role | 'nobody'; readonly cookie: string };
export type House = {
  /** One of each role, new: forms sign people out, and take roles away. */
  readonly enter: () => Promise<readonly Sitter[]>;
  /** Somebody new of one role. @returns the cookie */
  readonly again: (role: Role) => Promise<string>;
  /** Words of keys to the interface for programs. */
  readonly keys: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

type Where = {
  readonly data: string;
  readonly here: string;
  readonly address: string;
  readonly state: string;
};

const PASSWORD = 'four quiet herons in March';

/** People who are let in beside the portal, as bench/load/people.ts does, and as often as they are needed. */
export async function openHouse(database: Database, { data, here, address, state }: Where): Promise<House> {
  const people = openPeople(database, { env: { TUTELA_DATA: data }, here, address: new URL(address) });
  const first = { name: 'Op', email: 'operator@example.org', password: PASSWORD };
  await people.makeFirstOperator((await people.firstLink()) ?? '', first);
  let count = 0;
  const signedIn = async (email: string): Promise<string> => {
    const asking = { headers: new Headers(), address: `192.0.2.${(count % 250) + 1}` };
    const signed = await people.signIn({ email, password: PASSWORD }, asking);
    if (signed.kind !== 'in') throw new Error(`${email} could not sign in: ${signed.kind}`);
    return cookieOf(signed.cookies);
  };
  const letIn = async (role: Role): Promise<{ readonly email: string; readonly cookie: string }> => {
    count += 1;
    const email = `fuzz${count}@example.org`;
    // Forms take roles away, also from the operator who was the first.
    const by = (await people.everybody()).find(({ grants }) =>
      grants.some((each) => each.role === 'operator'),
    )?.id;
    const grant = role === 'operator' ? { role } : { role, state };
    const token = await people.invite({ ...grant, email, by: by ?? '', why: 'for the bench' } as never);
    await people.acceptAsNew(token, { name: `Person ${count}`, password: PASSWORD });
    return { email, cookie: await signedIn(email) };
  };
  return {
    enter: async () => {
      const sitters: Sitter[] = [{ role: 'nobody', cookie: '' }];
      for (const role of Role.options) sitters.push({ role, cookie: (await letIn(role)).cookie });
      return sitters;
    },
    again: async (role) => (await letIn(role)).cookie,
    keys: async () => {
      const words: string[] = [];
      for (const [role, voice] of [
        ['analyst', 'state'],
        ['ngo', 'ngo'],
      ] as const) {
        const { email } = await letIn(role);
        const person = (await people.everybody()).find((one) => one.email === email);
        const made = person && (await makeKey(people, person, { name: 'a key', state, voice, days: 30 }));
        if (made && 'word' in made) words.push(made.word);
      }
      return words;
    },
    close: () => people.close(),
  };
}

function cookieOf(cookies: readonly Cookie[]): string {
  return cookies
    .filter(({ value }) => value !== '')
    .map((one) => `${one.name}=${encodeURIComponent(one.value)}`)
    .join('; ');
}
