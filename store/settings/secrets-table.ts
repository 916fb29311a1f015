/** What nobody may write into the settings file, since such files are copied, sent and put under version control. */
export type Secret = { readonly variable: string; readonly about: string };

export const SECRETS: readonly Secret[] = [
  {
    variable: 'TUTELA_SECRET',
    about: 'Signs sessions, 32 characters or more; else one is made in the data folder.',
  },
  {
    variable: 'TUTELA_SIGNING_KEY',
    about: 'Ed25519 key (PKCS #8) that signs publications; else one is made in the data folder.',
  },
  {
    variable: 'DATABASE_PASSWORD',
    about: 'Password for database.url, database.replicaUrl and database.poolUrl.',
  },
  { variable: 'TUTELA_SMTP_PASSWORD', about: 'Password for mail.server.' },
  { variable: 'TUTELA_OIDC_SECRET', about: 'Secret of signIn.oidcId.' },
];

/** Settings that may hold a password in the environment, and so may come from a file as well. */
export const ADDRESSES = [
  'DATABASE_URL',
  'DATABASE_REPLICA_URL',
  'DATABASE_POOL_URL',
  'TUTELA_SMTP_URL',
] as const;

/** Names under which people try to write a secret into the file. */
export const LOOKS_SECRET = /(secret|password|passwd|pass|token|private|signing.?key|credential)/iu;
