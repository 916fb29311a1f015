import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { dataFolder } from '#store/data-folder.ts';
import { smtpIn } from '#store/mail/settings.ts';
import { smtpTrouble } from '#store/mail/smtp.ts';
import { finder, type Check, type Finding } from './check.ts';

const { ok, warning, wrong } = finder('mail');

/** How long a mail server may be silent, in milliseconds. */
const PATIENCE = 8_000;

/** Greets the mail server and signs in; sends nothing. */
export const mail: Check = async ({ env, here }) => {
  const smtp = smtpIn(env);
  if (typeof smtp === 'string') return [wrong(smtp, 'Correct it; until then letters are lines of mail.log.')];
  if (smtp === undefined) {
    return [
      warning(
        'No mail server is set: links for new people and new passwords must be handed on by a person.',
        'Set TUTELA_SMTP_URL and TUTELA_MAIL_FROM.',
      ),
      ...(await waiting(env, here)),
    ];
  }
  const trouble = await smtpTrouble(smtp, PATIENCE);
  if (trouble !== undefined) return [wrong(trouble, 'Correct TUTELA_SMTP_URL, or look at the mail server.')];
  return [
    ok(`The mail server at ${smtp.host}:${smtp.port} greets and takes our name; nothing was sent.`),
    ...(await waiting(env, here)),
  ];
};

/** Tutela keeps no queue of letters: what was written while no server was set lies in mail.log, and goes out by hand. */
async function waiting(env: Parameters<typeof dataFolder>[0], here: string): Promise<readonly Finding[]> {
  const file = join(dataFolder(env, here), 'mail.log');
  if (!existsSync(file)) return [];
  let many = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) if (line !== '') many += 1;
  if (many === 0) return [];
  return [
    warning(
      `${many} letters lie in ${file} and were sent by nobody.`,
      'Hand on what still counts, then remove the file.',
    ),
  ];
}
