import { createTransport } from 'nodemailer';
import { oneLetter, type Mail } from './letter.ts';
import { isThisMachine, type Smtp } from './settings.ts';

/** A letter that did not go out. Its words are fixed: neither an address nor what a server said is repeated. */
export class MailError extends Error {
  override readonly name = 'MailError';
  /** Whether the same letter may go out later. */
  readonly again: boolean;
  constructor(message: string, again: boolean, cause: unknown) {
    super(message, { cause });
    this.again = again;
  }
}

export type SmtpSettings = {
  readonly say: (line: string) => void;
  /** How long a server may be silent, in milliseconds. */
  readonly patience: number;
};

/**
 * Letters by SMTP, each on a connection of its own. The server is asked once at the start, in the background:
 * what is wrong is said, and the desk goes on.
 */
export function smtpMail(smtp: Smtp, { say, patience }: SmtpSettings): Mail {
  const { host, port, from } = smtp;
  const here = `${host}:${port}`;
  const transport = transportTo(smtp, patience);
  const under = new Set<Promise<unknown>>();
  let closed = false;

  const tried = transport.verify().catch((error: unknown) => {
    if (!closed) say(`Mail does not go out now; the desk goes on. ${troubleOf(error, here).message}`);
  });

  return {
    kind: 'smtp',
    async send(letter) {
      const { to, subject, text, id } = oneLetter(letter);
      const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
      const sending = transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        // RFC 3834, 5: nobody's answering machine answers it.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      under.add(sending);
      try {
        await sending;
      } catch (error) {
        throw troubleOf(error, here);
      } finally {
        under.delete(sending);
      }
    },
    async close() {
      closed = true;
      await Promise.race([Promise.allSettled([...under, tried]), silence(Math.min(patience, 5_000))]);
      transport.close();
    },
  };
}

/** Greets the server, and signs in where a name is set, without sending. @returns what is wrong, as one sentence */
export async function smtpTrouble(smtp: Smtp, patience: number): Promise<string | undefined> {
  const transport = transportTo(smtp, patience);
  try {
    await transport.verify();
    return undefined;
  } catch (error) {
    return troubleOf(error, `${smtp.host}:${smtp.port}`).message;
  } finally {
    transport.close();
  }
}

function transportTo({ host, port, secure, login }: Smtp, patience: number) {
  return createTransport({
    host,
    port,
    secure,
    ...(login ? { auth: login } : {}),
    // A password goes to another machine sealed, or not at all.
    requireTLS: !secure && login !== undefined && !isThisMachine(host),
    dnsTimeout: patience,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

const WORDS: Readonly<Record<string, string>> = {
  EAUTH: 'refused the name and password of TUTELA_SMTP_URL',
  ENOAUTH: 'asks for a name and password, and TUTELA_SMTP_URL has none',
  EDNS: 'is not known under this name',
  ETLS: 'could not be reached over TLS that can be trusted',
  ETIMEDOUT: 'did not answer in time',
  EENVELOPE: 'did not take the sender or the recipient',
  EMESSAGE: 'did not take the letter',
};

type Trouble = { readonly code?: string; readonly responseCode?: number; readonly message?: string };

/** A number from 500 up is for good, all else may pass (RFC 5321, 4.2.1). */
function troubleOf(error: unknown, here: string): MailError {
  const { code = '', responseCode, message = '' } = error as Trouble;
  const known = /certificate|self.signed|\bTLS\b|\bSSL\b/iu.test(message) ? 'ETLS' : code;
  const why = WORDS[known] ?? 'does not answer, or ended the connection';
  const number = responseCode === undefined ? '' : ` (${responseCode})`;
  return new MailError(`The mail server at ${here} ${why}${number}.`, (responseCode ?? 0) < 500, error);
}

function silence(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
