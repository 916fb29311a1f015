import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import { logMail } from './log.ts';
import type { Letter, Mail } from './letter.ts';
import { smtpIn } from './settings.ts';
import { smtpMail } from './smtp.ts';

export { MailError } from './smtp.ts';
export type { Letter, Mail };

export type MailSettings = {
  /** Where Tutela was started, for the data folder. */
  readonly here: string;
  /** Told to whoever started Tutela. */
  readonly say: (line: string) => void;
  /** How long a mail server may be silent, in milliseconds. */
  readonly patience?: number;
};

/** TUTELA_SMTP_URL and TUTELA_MAIL_FROM; without them, or when they are wrong, `mail.log` of the data folder. Never throws. */
export function openMail(env: Readonly<Record<string, string | undefined>>, settings: MailSettings): Mail {
  const { here, say, patience = 10_000 } = settings;
  const smtp = smtpIn(env);
  if (typeof smtp === 'object') return smtpMail(smtp, { say, patience });
  const file = join(dataFolder(env, here), 'mail.log');
  say(
    `${smtp ?? 'No mail server is set (TUTELA_SMTP_URL, TUTELA_MAIL_FROM).'} Letters are written to ${file}.`,
  );
  return logMail(file, () => new Date());
}
