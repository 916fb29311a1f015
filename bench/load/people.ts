import type { Role } from '#engine/model/role.ts';
import { openPeople, type Person } from '#store/people/index.ts';
import type { Database } from '#store/database/index.ts';

/** Somebody who is signed in: what their browser sends with every request. */
export type Worker = { readonly person: Person; readonly role: Role; readonly cookie: string };

const PASSWORD = 'four quiet herons in March';

/**
 * Lets people in and signs them in, as the pages do, with the cost of real passwords.
 *
 * @param address of the site, which the cookies belong to
 */
export async function letIn(
  database: Database,
  {
    here,
    data,
    address,
    state,
  }: { readonly here: string; readonly data: string; readonly address: string; readonly state: string },
  roles: readonly Role[],
): Promise<readonly Worker[]> {
  const people = openPeople(database, { env: { TUTELA_DATA: data }, here, address: new URL(address) });
  try {
    const email = 'operator@example.org';
    await people.makeFirstOperator((await people.firstLink()) ?? '', {
      name: 'Op',
      email,
      password: PASSWORD,
    });
    const by = (await people.everybody())[0]?.id ?? '';
    const workers: Worker[] = [];
    for (const [at, role] of roles.entries()) {
      const name = `Person ${at + 1}`;
      const own = `person${at + 1}@example.org`;
      const token = await people.invite({ email: own, role, state, by, why: 'for the bench' });
      await people.acceptAsNew(token, { name, password: PASSWORD });
      const asking = { headers: new Headers(), address: `192.0.2.${at + 1}` };
      const signed = await people.signIn({ email: own, password: PASSWORD }, asking);
      if (signed.kind !== 'in') throw new Error(`${name} could not sign in: ${signed.kind}`);
      const cookie = signed.cookies
        .filter(({ value }) => value !== '')
        .map((one) => `${one.name}=${encodeURIComponent(one.value)}`)
        .join('; ');
      const person = (await people.everybody()).find((one) => one.email === own);
      if (!person) throw new Error(`${name} was not let in`);
      workers.push({ person, role, cookie });
    }
    return workers;
  } finally {
    await people.close();
  }
}
