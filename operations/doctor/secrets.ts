import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '#store/data-folder.ts';
import { signingKeyHere } from '#store/keys.ts';
import { finder, type Check, type Finding } from './check.ts';

const { ok, warning, wrong } = finder('secrets');

/** store/people/secret.ts refuses shorter ones. */
const SHORTEST = 32;

export const secrets: Check = ({ env, here }) => {
  if (env['TUTELA_DESK']?.trim() === 'off') return [];
  const folder = dataFolder(env, here);
  const found: Finding[] = [];
  const secret = env['TUTELA_SECRET']?.trim();
  const make = 'Make one with: openssl rand -base64 48';
  if (secret && secret.length < SHORTEST)
    found.push(wrong(`TUTELA_SECRET has ${secret.length} characters; the desk asks for ${SHORTEST}.`, make));
  else if (secret && new Set(secret).size < 10) found.push(wrong('TUTELA_SECRET is easily guessed.', make));
  else if (secret) found.push(ok('TUTELA_SECRET is set and long enough.'));
  else if (existsSync(join(folder, 'secret')))
    found.push(ok('The secret of sessions lies in the data folder.'));
  else found.push(ok('There is no secret yet; the first start makes one in the data folder.'));
  try {
    const key = signingKeyHere(env, here);
    found.push(
      ok(
        key
          ? `Publications are signed by the key ${key.fingerprint}.`
          : 'There is no signing key yet; the first publication makes one.',
      ),
    );
  } catch (error) {
    found.push(
      wrong(
        (error as Error).message,
        'Put the key back from a backup; publications cannot be signed without it.',
      ),
    );
  }
  // Several machines at one database, each with secrets of its own, sign each other's people out.
  if (env['DATABASE_URL']?.trim() && !secret) {
    found.push(
      warning(
        'The database is shared by address, and TUTELA_SECRET is not set: a second machine would make another one.',
        'Set TUTELA_SECRET and TUTELA_SIGNING_KEY to the same on every machine, or keep to one.',
      ),
    );
  }
  return found;
};
