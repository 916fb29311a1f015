import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { ADDRESSES, SECRETS } from './secrets-table.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Larger ones are no secrets but a wrong path. */
const LONGEST = 64 * 1024;

/**
 * Secrets that lie in files: NAME_FILE names one (container secrets), or one called NAME lies in the folder that systemd
 * names in CREDENTIALS_DIRECTORY. A variable that is set itself wins over a credential.
 *
 * @throws InputError when such a file cannot be read or is empty, or when NAME and NAME_FILE are both set
 */
export function secretsFromFiles(env: Environment): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const credentials = env['CREDENTIALS_DIRECTORY']?.trim();
  for (const name of [...SECRETS.map(({ variable }) => variable), ...ADDRESSES]) {
    const own = env[name]?.trim();
    const path = env[`${name}_FILE`]?.trim();
    if (path && own) {
      const message = `is set, and ${name}_FILE as well; take one of them away`;
      throw new InputError({ code: 'settings.secret', file: name, message });
    }
    if (path) found[name] = contentOf(path, `${name}_FILE`);
    else if (!own && credentials) {
      const given = contentOf(join(credentials, name), undefined);
      if (given !== '') found[name] = given;
    }
  }
  return found;
}

/** @param from the variable that names the file; undefined where a file may be missing */
function contentOf(path: string, from: string | undefined): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && from === undefined) return '';
    const message = `cannot be read (${code ?? 'fault'}); see that it is there and that this account may read it`;
    throw new InputError({
      code: 'settings.secret',
      file: from ?? path,
      ...(from && { place: path }),
      message,
    });
  }
  const content = text.length > LONGEST ? '' : text.trim();
  if (content !== '' || from === undefined) return content;
  const message = 'is empty, or no secret; write the secret into it, and nothing else';
  throw new InputError({ code: 'settings.secret', file: from, place: path, message });
}

/**
 * Puts a password into an address that names a user and none: the file may then hold the address. Read as text, since
 * an address of a database may name several hosts.
 */
export function withPassword(address: string, password: string | undefined): string {
  if (!password) return address;
  return address.replace(
    /^([a-z]+:\/\/[^:@/\s]+)@/u,
    (_, before: string) => `${before}:${encodeURIComponent(password)}@`,
  );
}
