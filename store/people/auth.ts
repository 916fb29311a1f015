import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { isIP } from 'node:net';
import { LONGEST, SHORTEST } from './password-check.ts';
import { slowPasswords, type Passwords } from './passwords.ts';
import type { Rows } from './connect.ts';
import { beforeSessions, WAY_FIELD } from './ways-in.ts';

/** Where this library answers by itself: only the paths that a browser must reach (see OPEN_PATHS). */
export const AUTH_PATH = '/desk/auth';

/** What the browser asks for directly; everything else goes through forms of ours, which count tries and check rights. */
export const OPEN_PATHS: readonly string[] = [
  'callback/oidc',
  'passkey/generate-register-options',
  'passkey/verify-registration',
  'passkey/generate-authenticate-options',
  'passkey/verify-authentication',
];

/** Told by the door alone, whatever a client sent under this name. */
export const ADDRESS_HEADER = 'x-tutela-address';

/** A day at the desk; then one signs in again. */
const SESSION_SECONDS = 12 * 60 * 60;

/** One queue for all that this process hashes. */
export const SCRYPT: Passwords = slowPasswords();

export type Oidc = { readonly issuer: string; readonly id: string; readonly secret: string };

/** A provider of identities: TUTELA_OIDC_ISSUER, TUTELA_OIDC_ID and TUTELA_OIDC_SECRET, all or none. */
export function oidcIn(env: Readonly<Record<string, string | undefined>>): Oidc | undefined {
  const [issuer, id, secret] = ['ISSUER', 'ID', 'SECRET'].map((name) => env[`TUTELA_OIDC_${name}`]?.trim());
  return issuer && id && secret ? { issuer: issuer.replace(/\/$/u, ''), id, secret } : undefined;
}

/** Passkeys belong to a name; an address made of numbers has none (WebAuthn, 5.1.2). */
export function knowsPasskeys(address: URL): boolean {
  return isIP(address.hostname.replace(/^\[|\]$/gu, '')) === 0;
}

export type AuthSettings = {
  readonly rows: Rows;
  readonly secret: string;
  /** The address as people see it. */
  readonly address: URL;
  readonly passwords: Passwords;
  readonly oidc?: Oidc | undefined;
};

export type Auth = ReturnType<typeof makeAuth>;

/** better-auth on the tables of 0002-people. Nobody can make an account by themselves. */
export function makeAuth({ rows, secret, address, passwords, oidc }: AuthSettings) {
  const secure = address.protocol === 'https:';
  return betterAuth({
    appName: 'Tutela',
    database: { db: rows, type: 'postgres' },
    baseURL: address.origin,
    basePath: AUTH_PATH,
    trustedOrigins: [address.origin],
    secret,
    telemetry: { enabled: false },
    // Its warnings name no person, but nobody needs "user not found" in a log either.
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST,
      maxPasswordLength: LONGEST * 4,
      password: passwords,
    },
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      freshAge: 60 * 60,
      additionalFields: WAY_FIELD,
    },
    databaseHooks: beforeSessions(rows),
    // Who was invited under an address may come with an identity of that address, if the provider says it is verified.
    account: { accountLinking: { enabled: true, trustedProviders: [] } },
    rateLimit: { enabled: true, storage: 'database', window: 60, max: 30 },
    advanced: {
      // With this prefix a browser keeps a cookie only if it came over https, for this host alone (RFC 6265bis, 4.1.3.2).
      cookiePrefix: secure ? '__Host-tutela' : 'tutela',
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [
      twoFactor({ issuer: 'Tutela' }),
      passkey({ rpName: 'Tutela', rpID: address.hostname, origin: address.origin }),
      genericOAuth({
        config: oidc
          ? [
              {
                providerId: 'oidc',
                discoveryUrl: `${oidc.issuer}/.well-known/openid-configuration`,
                clientId: oidc.id,
                clientSecret: oidc.secret,
                scopes: ['openid', 'email', 'profile'],
                pkce: true,
                disableSignUp: true,
              },
            ]
          : [],
      }),
    ],
  });
}
