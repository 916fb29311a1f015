import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from '#store/data-folder.ts';
import { finder, type Check, type Finding } from './check.ts';

const { ok, warning, wrong } = finder('disk');

/** Free space in GB of 1e9 bytes: little, and too little for a law to be taken in. */
const LITTLE = 5;
const TOO_LITTLE = 1;

/** What only its owner may read. */
const PRIVATE = ['secret', 'signing-key', 'mail.log'];

export const disk: Check = ({ env, here }) => {
  const folder = resolve(dataFolder(env, here));
  if (!existsSync(folder))
    return [
      warning(`The data folder ${folder} is not there yet.`, 'The first start makes it; or set TUTELA_DATA.'),
    ];
  return [space(folder), ...rights(folder)];
};

function space(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / 1e9;
  const line = `${free.toFixed(1)} GB are free for ${folder}.`;
  if (free < TOO_LITTLE)
    return wrong(`${line} Soon nothing can be kept.`, 'Make room, or move the folder (TUTELA_DATA).');
  return free < LITTLE ? warning(line, 'Make room, or move the folder (TUTELA_DATA).') : ok(line);
}

function rights(folder: string): readonly Finding[] {
  const found: Finding[] = [];
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    found.push(wrong(`This account cannot write ${folder}.`, 'Give it the folder: chown -R tutela: FOLDER.'));
  }
  const own = process.getuid?.();
  for (const name of PRIVATE) {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stat === undefined) continue;
    if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0)
      found.push(wrong(`Others can read ${join(folder, name)}.`, `Run: chmod 600 ${join(folder, name)}`));
    if (own !== undefined && own !== 0 && stat.uid !== own)
      found.push(
        warning(`${join(folder, name)} belongs to another account.`, 'Run all of Tutela as one account.'),
      );
  }
  return found.length > 0 ? found : [ok('The data folder can be written, and what is private is private.')];
}
