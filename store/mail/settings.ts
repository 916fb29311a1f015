import { isOneAddress } from './letter.ts';

/** Where letters go out, and in whose name. */
export type Smtp = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else it is begun by STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly login?: { readonly user: string; readonly pass: string };
  readonly from: { readonly name: string; readonly address: string };
};

type Env = Readonly<Record<string, string | undefined>>;

/**
 * TUTELA_SMTP_URL and TUTELA_MAIL_FROM, both or none.
 *
 * @returns undefined where none is set; a line on what is wrong, which repeats no password
 */
export function smtpIn(env: Env): Smtp | string | undefined {
  const [address, sender] = [env['TUTELA_SMTP_URL']?.trim(), env['TUTELA_MAIL_FROM']?.trim()];
  if (!address) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^smtps?:$/u.test(url.protocol) || url.hostname === '' || !/^\/?$/u.test(url.pathname)) {
    return 'TUTELA_SMTP_URL must read smtp://host:587 or smtps://host:465, with name:password@ before the host where one is asked for.';
  }
  const from = senderIn(sender ?? '');
  if (!from)
    return 'TUTELA_MAIL_FROM must be the address that letters come from, such as "Tutela <desk@example.org>".';
  const login = loginIn(url);
  if (login === 'unreadable') {
    return 'In TUTELA_SMTP_URL the name or the password cannot be read: write "%" as %25, "@" as %40, "/" as %2F.';
  }
  const secure = url.protocol === 'smtps:';
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port);
  return { host: url.hostname.replace(/^\[|\]$/gu, ''), port, secure, from, ...(login ? { login } : {}) };
}

/** Words that are sent in the clear to another machine are read on the way; on this machine nobody is between. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./u.test(host);
}

function loginIn({ username, password }: URL): Smtp['login'] | 'unreadable' {
  if (username === '') return undefined;
  try {
    return { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  } catch {
    return 'unreadable';
  }
}

function senderIn(text: string): Smtp['from'] | undefined {
  const named = /^(?<name>[^<>"\p{Cc}]*)<(?<address>[^<>]+)>$/u.exec(text)?.groups;
  const { name = '', address = text } = named ?? {};
  return isOneAddress(address.trim()) ? { name: name.trim(), address: address.trim() } : undefined;
}
