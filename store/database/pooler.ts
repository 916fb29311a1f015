import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { InputError } from '#engine/model/problem.ts';
import { asked } from './ask.ts';

/** What another session wrote is looked for this often: a busy pooler may first hand out other connections. */
const LOOKS = 5;

/**
 * Accounts, tasks and steps set a role for a whole session. Behind a pooler of transactions that role would stay with a
 * connection that is then handed to somebody else, and be missing where it is needed.
 *
 * @param name of the variable and address, for the message
 * @throws InputError when the address leads through such a pooler
 */
export async function mustBeOneSession(config: pg.ClientConfig, name: string): Promise<void> {
  if (!(await isBehindOne(config))) return;
  const message =
    'leads through a pooler of transactions; name the database itself here, or a pooler of sessions, ' +
    'and the pooler of transactions in DATABASE_POOL_URL';
  throw new InputError({ code: 'database.pooler', file: name, message });
}

async function isBehindOne(config: pg.ClientConfig): Promise<boolean> {
  return asked(config, async (one) => {
    if (!(await isProxied(one))) return false;
    for (let look = 0; look < LOOKS; look++) {
      const mark = randomBytes(8).toString('hex');
      await one.query(`select set_config('tutela.session', $1, false)`, [mark]);
      if (await asked(config, (other) => sees(other, mark))) {
        await one.query('reset tutela.session');
        return true;
      }
    }
    return false;
  });
}

/** A server tells every client the number of its process; a proxy of the protocol tells one of its own. */
async function isProxied(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return (client as pg.Client & { readonly processID?: number }).processID !== rows[0]?.pid;
}

async function sees(client: pg.Client, mark: string): Promise<boolean> {
  const { rows } = await client.query<{ found: string | null }>(
    `select current_setting('tutela.session', true) as found`,
  );
  return rows[0]?.found === mark;
}
