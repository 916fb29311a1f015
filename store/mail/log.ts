import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { oneLetter, type Mail } from './letter.ts';

const FLAGS = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_NOFOLLOW;

/**
 * Letters as lines of JSON, for whoever runs this machine and nobody else: a link in one of them opens an account.
 *
 * @param now the clock
 */
export function logMail(file: string, now: () => Date): Mail {
  return {
    kind: 'log',
    async send(letter) {
      const { id, to, subject, text } = oneLetter(letter);
      await mkdir(dirname(file), { recursive: true });
      const log = await open(file, FLAGS, 0o600);
      try {
        // One that was there before, made by hand, is closed to others as well.
        await log.chmod(0o600);
        await log.write(`${JSON.stringify({ at: now().toISOString(), id, to, subject, text })}\n`);
      } finally {
        await log.close();
      }
    },
    close: () => Promise.resolve(),
  };
}
