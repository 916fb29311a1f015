import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '#engine/model/problem.ts';

/** Under whom the server of the database runs when Tutela itself was started as root. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string };

/** The first of these that the machine knows; an account of its own named "tutela" is best. */
const NAMES = ['tutela', 'postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root, so it then runs as the owner of its folder, or as an account without rights.
 *
 * @param folder of the database, which need not be there yet
 * @returns undefined where Tutela was not started as root: the server then runs as Tutela does
 */
export function accountFor(folder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = accountsIn(passwords());
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && stat.uid !== 0) {
    const name = accounts.find(({ uid }) => uid === stat.uid)?.name ?? String(stat.uid);
    return { uid: stat.uid, gid: stat.gid, name };
  }
  const found = NAMES.flatMap((name) =>
    accounts.filter((account) => account.name === name && account.uid !== 0),
  );
  if (found[0]) return found[0];
  const message =
    'PostgreSQL does not run as root, and this machine has no account for it; make one (useradd --system tutela), ' +
    'start Tutela as another user, or name a PostgreSQL with DATABASE_URL';
  throw new InputError({ code: 'database.no-account', message });
}

/** @throws InputError naming the first folder above `path` that the account cannot enter */
export function mustBeOpenTo(account: Account | undefined, path: string): void {
  const closed = account && closedTo(account, path);
  if (closed === undefined) return;
  const message =
    `Tutela was started as root, so its database runs as "${account?.name}", who cannot enter this folder; ` +
    'set TUTELA_DATA to a folder that everyone can enter, such as /var/lib/tutela, or start Tutela as another user';
  throw new InputError({ code: 'database.closed-folder', file: closed, message });
}

/** @returns the first folder, from the top, that the account cannot enter on its way to `path` */
export function closedTo(account: Account, path: string): string | undefined {
  const above: string[] = [];
  for (let at = dirname(path); ; at = dirname(at)) {
    above.unshift(at);
    if (dirname(at) === at) break;
  }
  return above.find((folder) => {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat === undefined) return false;
    if (stat.uid === account.uid) return (stat.mode & 0o100) === 0;
    if (stat.gid === account.gid) return (stat.mode & 0o010) === 0;
    return (stat.mode & 0o001) === 0;
  });
}

function passwords(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

/** name:password:uid:gid:... */
function accountsIn(text: string): Account[] {
  return text.split('\n').flatMap((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
