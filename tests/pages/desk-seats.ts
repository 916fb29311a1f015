import type { BrowserContext, BrowserContextOptions } from '@playwright/test';
import type { Grant } from '#engine/model/role.ts';
import { openDatabase } from '#store/database/index.ts';
import { openPeople, type Person } from '#store/people/index.ts';
import { slowPasswords } from '#store/people/passwords.ts';
import { PASSWORD } from './desk.ts';
import { ROOT, type Site } from './site.ts';

/** Somebody at the desk of a site that runs, signed in in a browser. */
export type Sitter = { readonly person: Person; readonly context: BrowserContext };

export type Seats = {
  /** Lets somebody in with these roles, and signs them in. */
  readonly seat: (name: string, grants: readonly Grant[], options?: BrowserContextOptions) => Promise<Sitter>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the database of a site beside it, so that people need not each be invited through pages: that is tested elsewhere.
 *
 * @param data the data folder of the site
 * @param more of its environment, where its database is elsewhere
 */
export async function openSeats(
  site: Site,
  data: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Seats> {
  const env = { TUTELA_DATA: data, ...more };
  const database = await openDatabase(env, ROOT);
  // Many are let in here: their hashes are cheap, and the site, which knows by itself how dear its own are, opens them all the same.
  const passwords = slowPasswords({ log2N: 10, waiting: 500 });
  const people = openPeople(database, { env, here: ROOT, address: new URL(site.address), passwords });

  const seat: Seats['seat'] = async (name, grants, options = {}) => {
    const email = `${name.split(' ')[0]?.toLowerCase() ?? ''}@example.org`;
    const [first] = grants;
    if (!first) throw new Error(`${name} has no role`);
    const operator = (await people.everybody()).find((one) =>
      one.grants.some(({ role }) => role === 'operator'),
    );
    const by = operator?.id ?? '';
    const token = await people.invite({ email, ...first, state: first.state, by, why: 'for a test' });
    await people.acceptAsNew(token, { name, password: PASSWORD });
    const person = (await people.everybody()).find((one) => one.email === email);
    if (!person) throw new Error(`${name} was not let in`);
    for (const grant of grants.slice(1))
      await people.give({ person: person.id, ...grant, given: true, by, why: 'for a test' });
    const signed = await people.signIn(
      { email, password: PASSWORD },
      { headers: new Headers(), address: '' },
    );
    if (signed.kind !== 'in') throw new Error(`${name} could not sign in: ${signed.kind}`);
    const context = await site.browser.newContext({ baseURL: site.address, ...options });
    context.setDefaultTimeout(15_000);
    await context.addCookies(
      signed.cookies
        .filter(({ value }) => value !== '')
        .map(({ name: cookie, value }) => ({
          name: cookie,
          value: encodeURIComponent(value),
          url: site.address,
        })),
    );
    return { person, context };
  };
  return {
    seat,
    close: async () => {
      await people.close();
      await database.close();
    },
  };
}
