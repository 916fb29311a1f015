import { z } from 'zod';

/** One thing that whoever runs Tutela may choose. */
export type Setting = {
  /** Where it stands in the file: "server.port". */
  readonly place: string;
  /** The variable of the environment that says the same, and wins. */
  readonly variable: string;
  readonly form: z.ZodType;
  /** What holds where nothing is said, in words. */
  readonly usual: string;
  readonly about: string;
  /** A value that can be used, where the form does not show one itself. */
  readonly example?: string;
  /** How the value of the file is written as a variable; as plain text where this is absent. */
  readonly written?: (value: never) => string;
};

const text = z.string().trim().min(1, 'must not be empty');
const port = whole(0, 65_535);
const web = z.url({
  protocol: /^https?$/u,
  error: 'must be an address that begins with https:// or http://',
});
const database = z
  .string()
  .regex(/^postgres(ql)?:\/\//u, 'must be written as postgres://user@host:5432/database');
function whole(least: number, most: number): z.ZodType {
  const message = `must be a whole number from ${least} to ${most}`;
  return z.int(message).min(least, message).max(most, message);
}
const onOff = (on: boolean): string => (on ? 'on' : 'off');

/** Every setting but the secrets, in the order in which the file and the manual show them. */
export const SETTINGS: readonly Setting[] = [
  {
    place: 'server.host',
    variable: 'HOST',
    form: text,
    usual: '127.0.0.1',
    about: 'Address to listen on. Leave it on this machine and let a proxy with HTTPS stand in front.',
  },
  {
    place: 'server.port',
    variable: 'PORT',
    form: port,
    example: '4173',
    usual: '4173, or the next that is free',
    about: 'Port to listen on. One that is named is used, or Tutela does not start.',
  },
  {
    place: 'server.publicUrl',
    variable: 'PUBLIC_URL',
    form: web,
    example: 'https://tutela.example.org',
    usual: 'the address it listens on',
    about: 'The address as readers see it, such as https://tutela.example.org. Links in letters use it.',
  },
  {
    place: 'server.addressHeader',
    variable: 'ADDRESS_HEADER',
    form: text,
    usual: 'none',
    about:
      "Behind a proxy: the header in which it writes the reader's address, such as x-forwarded-for. Without it all readers share one limit of attempts to sign in.",
  },
  {
    place: 'server.proxies',
    variable: 'XFF_DEPTH',
    form: whole(1, 9),
    example: '1',
    usual: '1',
    about: 'How many proxies of your own stand in front, where the header is x-forwarded-for.',
  },
  {
    place: 'server.adminPort',
    variable: 'TUTELA_ADMIN_PORT',
    form: port,
    example: '9464',
    usual: 'none: shut',
    about: 'Port of /health/live, /health/ready and /metrics, for monitoring only. Never open it to readers.',
  },
  {
    place: 'server.adminHost',
    variable: 'TUTELA_ADMIN_HOST',
    form: text,
    usual: '127.0.0.1',
    about: 'Address of the admin port. Change it only inside a closed network of containers.',
  },
  {
    place: 'server.stopPause',
    variable: 'TUTELA_STOP_PAUSE',
    form: whole(0, 60),
    example: '10',
    usual: '0',
    about:
      'Seconds between "not ready" and the end of taking requests, for a load balancer to notice. At most 60.',
  },
  {
    place: 'log.level',
    variable: 'TUTELA_LOG_LEVEL',
    form: z.enum(['error', 'warn', 'info'], 'must be error, warn or info'),
    usual: 'info',
    about: 'What is told: faults (error), also what needs a look (warn), also what happens (info).',
  },
  {
    place: 'log.format',
    variable: 'TUTELA_LOG_FORMAT',
    form: z.enum(['text', 'json'], 'must be text or json'),
    usual: 'text on a terminal, else json',
    about: 'text for people, or json: one object a line, for a log service.',
  },
  {
    place: 'log.requests',
    variable: 'TUTELA_LOG_REQUESTS',
    form: z.boolean('must be true or false'),
    usual: 'false',
    about:
      'Writes a line for each request: method, template of the page, status, time. Never an address or a name, and never help or learn pages.',
    written: onOff,
  },
  {
    place: 'data.folder',
    variable: 'TUTELA_DATA',
    form: text,
    usual: './data',
    about: 'Folder for what must last: database, originals, keys. Keep it on a disk that is backed up.',
  },
  {
    place: 'data.backups',
    variable: 'TUTELA_BACKUPS',
    form: text,
    usual: 'none',
    about:
      'Folder into which your backups are written, so that "tutela doctor" can say how old the newest is.',
  },
  {
    place: 'database.url',
    variable: 'DATABASE_URL',
    form: database,
    usual: 'the PostgreSQL that comes with the package, in the data folder',
    about: 'A PostgreSQL of your own, 15 or later. In the file without the password.',
  },
  {
    place: 'database.replicaUrl',
    variable: 'DATABASE_REPLICA_URL',
    form: database,
    usual: 'none',
    about: 'A replica of it for public reads. In the file without the password.',
  },
  {
    place: 'database.poolUrl',
    variable: 'DATABASE_POOL_URL',
    form: database,
    usual: 'none',
    about:
      'A pooler of transactions before it, such as pgbouncer (docs/scale.md). In the file without the password.',
  },
  {
    place: 'desk.open',
    variable: 'TUTELA_DESK',
    form: z.boolean('must be true or false'),
    usual: 'true',
    about: 'false: public pages only, without database and without the desk.',
    written: onOff,
  },
  {
    place: 'desk.worker',
    variable: 'TUTELA_WORKER',
    form: z.boolean('must be true or false'),
    usual: 'true',
    about: 'false: "tutela worker" runs as a service of its own.',
    written: onOff,
  },
  {
    place: 'mail.server',
    variable: 'TUTELA_SMTP_URL',
    form: z
      .string()
      .regex(/^smtps?:\/\//u, 'must be written as smtp://name@host:587 or smtps://name@host:465'),
    usual: 'none: letters are lines of mail.log in the data folder',
    about: 'The mail server. In the file without the password.',
  },
  {
    place: 'mail.from',
    variable: 'TUTELA_MAIL_FROM',
    form: text,
    usual: 'none',
    about: 'The sender of letters, such as "Tutela <desk@example.org>".',
  },
  {
    place: 'signIn.oidcIssuer',
    variable: 'TUTELA_OIDC_ISSUER',
    form: web,
    example: 'https://login.example.org',
    usual: 'none',
    about: 'Your own identity provider, for accounts that exist. Needs oidcId and its secret.',
  },
  {
    place: 'signIn.oidcId',
    variable: 'TUTELA_OIDC_ID',
    form: text,
    usual: 'none',
    about: 'The name under which the identity provider knows this installation.',
  },
  {
    place: 'signIn.secondStep',
    variable: 'TUTELA_SECOND_STEP',
    form: z.enum(['free', 'operators', 'all'], 'must be free, operators or all'),
    usual: 'free',
    about:
      'Of whom a second step is asked (codes of an app, or a passkey): of nobody (free), of operators, of all. Who has none sets one up before anything else. The second step of your identity provider is trusted: require it there.',
  },
  {
    place: 'signIn.passwordCheckUrl',
    variable: 'TUTELA_PASSWORD_CHECK_URL',
    form: web,
    example: 'https://check.example.org/range/',
    usual: 'none: a list that comes with the package is asked',
    about: 'A breach check by hash prefix for new passwords.',
  },
  {
    place: 'help.exitUrl',
    variable: 'TUTELA_EXIT_URL',
    form: web,
    example: 'https://www.example.org/',
    usual: 'an encyclopedia in the language of the page',
    about: 'Where the button to leave a help page quickly leads.',
  },
  {
    place: 'help.neutralPath',
    variable: 'TUTELA_NEUTRAL_PATH',
    form: z.string().regex(/^\/[a-z0-9][a-z0-9-]{2,39}\/?$/u, 'must be one short name such as /info'),
    usual: 'none',
    about: 'The pages of help also under an address that does not say what they are, such as /info.',
  },
  {
    place: 'reading.ocr',
    variable: 'TUTELA_OCR',
    form: text,
    usual: 'none',
    about: 'A program on this machine that reads scanned pages.',
  },
];

/** Where quick exit leads for one State: help.exitUrls.FR in the file, TUTELA_EXIT_URL_FR in the environment. */
export const EXIT_URLS = {
  place: 'help.exitUrls',
  variable: 'TUTELA_EXIT_URL_',
  form: z.record(z.string().regex(/^[A-Z]{2}$/u, 'must be the two letters of a State, such as FR'), web),
  /** That of one State. */
  one: web,
  usual: 'none',
  example: 'https://www.example.org/',
  about: 'The same for single States, by their two letters.',
} as const;
