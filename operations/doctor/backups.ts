import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { finder, type Check } from './check.ts';

const { ok, warning, wrong } = finder('backups');

const DAY = 86_400_000;

/** The name of a backup that is whole, as it was made or encrypted since; not of one whose writer was killed (.part). */
const FINISHED = /\.backup(?:\.(?:age|asc|gpg))?$/u;

export const backups: Check = ({ env, now }) => {
  const folder = env['TUTELA_BACKUPS']?.trim();
  if (env['TUTELA_DESK']?.trim() === 'off') return [];
  if (!folder) {
    return [
      warning(
        'Whether there are backups is not known here.',
        'Run "tutela backup FOLDER" each night, and set TUTELA_BACKUPS to that folder.',
      ),
    ];
  }
  let newest = 0;
  try {
    for (const name of readdirSync(folder)) {
      if (!FINISHED.test(name)) continue;
      const stat = statSync(join(folder, name));
      if (stat.isFile() && stat.size > 0) newest = Math.max(newest, stat.mtimeMs);
    }
  } catch (error) {
    return [
      wrong(
        `${folder} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
        'Correct TUTELA_BACKUPS.',
      ),
    ];
  }
  if (newest === 0)
    return [
      wrong(
        `There is no backup in ${folder}: no file whose name ends in .backup, or in .backup.age once encrypted.`,
        `Run: tutela backup ${folder}`,
      ),
    ];
  const days = (now - newest) / DAY;
  const line = `The newest backup is ${days < 2 ? `${Math.round(days * 24)} hours` : `${Math.round(days)} days`} old.`;
  if (days > 7) return [wrong(line, 'See why none was made since, and make one now.')];
  return [days > 1.5 ? warning(line, 'See that one is made each night.') : ok(line)];
};
