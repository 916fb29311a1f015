import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { asking, firstOperator, freshPeople, named, PASSWORD } from '#store/people/fixtures/people.ts';
import { secretOf } from '#store/people/secret.ts';
import { openDoor } from '#web/desk/door.ts';
import { nextIn, setCookies } from '#web/desk/guard.ts';
import { qrOf } from '#web/desk/qr.ts';

const HTTPS = new URL('https://desk.example.org');

onEachServer((cluster) => {
  test('behind https every cookie is bound to its host', async () => {
    const { people } = await freshPeople(cluster(), { address: HTTPS });
    await firstOperator(people);
    const answer = await people.signIn({ email: 'olga@example.org', password: PASSWORD }, asking());
    assert.ok(answer.kind === 'in' && answer.cookies.length > 0);
    assert.deepEqual(
      answer.cookies.filter(({ name }) => !name.startsWith('__Host-')),
      [],
    );
    assert.equal((await people.personOf(asking(answer.cookies).headers))?.name, 'Olga Op');
    assert.deepEqual(people.ways, { passkeys: true, oidc: false });
  });

  test('a provider of identities opens an account that was invited, and makes none', async () => {
    const provider = await identityProvider();
    const { people } = await freshPeople(cluster(), {
      env: {
        TUTELA_SECRET: 'a secret for tests only, of forty letters',
        TUTELA_OIDC_ISSUER: provider.issuer,
        TUTELA_OIDC_ID: 'tutela',
        TUTELA_OIDC_SECRET: 'between us',
        TUTELA_SECOND_STEP: 'all',
      },
    });
    const olga = await firstOperator(people);
    let came: readonly string[] = [];
    const comeBack = async (email: string) => {
      provider.email = email;
      const way = await people.signInElsewhere(asking(), '/desk/account');
      assert.ok(way);
      const to = new URL(way.url);
      assert.equal(to.origin + to.pathname, `${provider.issuer}/authorize`);
      assert.equal(to.searchParams.get('code_challenge_method'), 'S256');
      provider.nonce = to.searchParams.get('nonce');
      const back = new URL(to.searchParams.get('redirect_uri') ?? '');
      assert.equal(back.href, 'http://localhost:4173/desk/auth/callback/oidc');
      back.search = new URLSearchParams({ code: 'c', state: to.searchParams.get('state') ?? '' }).toString();
      const { headers } = asking(way.cookies);
      const forged = await people.handle(new Request(back), '192.0.2.1');
      const response = await people.handle(new Request(back, { headers }), '192.0.2.1');
      const session = (answer: Response | undefined) =>
        answer?.headers.getSetCookie().some((line) => /session_token=[^;]/u.test(line)) ?? false;
      came = response?.headers.getSetCookie() ?? [];
      return { forged: session(forged), came: session(response) };
    };
    provider.verified = false;
    assert.deepEqual(await comeBack('olga@example.org'), { forged: false, came: false });
    provider.verified = true;
    assert.deepEqual(await comeBack('olga@example.org'), { forged: false, came: true });
    // The second step of the provider is trusted; that of a password is asked for.
    const cookie = came.map((line) => line.split(';')[0]).join('; ');
    const back = await people.personOf(new Headers({ cookie }));
    assert.deepEqual([back?.id, back?.lacks], [olga.id, undefined]);
    const here = await people.signIn({ email: olga.email, password: PASSWORD }, asking());
    assert.equal(here.kind === 'in' && (await people.personOf(asking(here.cookies).headers))?.lacks, 'none');
    assert.deepEqual(await comeBack('stranger@example.org'), { forged: false, came: false });
    assert.equal((await people.everybody()).length, 1);
    assert.equal((await named(people, 'olga@example.org')).grants.length, 1);

    // Nor does it open an account that was closed.
    const omar = await people.invite({
      email: 'omar@example.org',
      role: 'operator',
      by: olga.id,
      why: 'Helps',
    });
    await people.acceptAsNew(omar, { name: 'Omar', password: PASSWORD });
    const by = (await named(people, 'omar@example.org')).id;
    const closed = { person: olga.id, by, why: 'Left in November.', kind: 'closed' } as const;
    assert.equal(await people.accounts.take(closed), undefined);
    assert.equal(await people.personOf(new Headers({ cookie })), undefined);
    assert.deepEqual(await comeBack('olga@example.org'), { forged: false, came: false });
  });
});

test('after signing in one stays on the desk', () => {
  const next = (text: string) => nextIn(new URL(`http://h/desk/sign-in?next=${encodeURIComponent(text)}`));
  for (const good of ['/desk', '/desk/people', '/desk/people?x=1']) assert.equal(next(good), good);
  const bad = [
    '',
    '/',
    '/en',
    '/desks',
    '//elsewhere.example/desk',
    'https://elsewhere.example/desk',
    '/desk/../../elsewhere',
    '/desk/..//elsewhere.example',
    '/desk\\@elsewhere.example',
    '/desk\t/x',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ];
  for (const text of bad) assert.equal(next(text), '/desk', text);
});

test('cookies are guarded alike, and secure exactly behind https', () => {
  const seen: unknown[] = [];
  const cookies = {
    set: (...given: unknown[]) => seen.push(given),
    delete: (...given: unknown[]) => seen.push(given),
  } as unknown as Parameters<typeof setCookies>[0];
  const how = { path: '/', httpOnly: true, sameSite: 'lax', secure: true };
  setCookies(cookies, HTTPS, [
    { name: 'a', value: 'v', maxAge: 9 },
    { name: 'b', value: '', maxAge: 0 },
  ]);
  setCookies(cookies, new URL('http://h'), [{ name: 'c', value: 'v' }]);
  assert.deepEqual(seen, [
    ['a', 'v', { ...how, maxAge: 9 }],
    ['b', how],
    ['c', 'v', { ...how, secure: false }],
  ]);
});

test('the secret is made once, for its owner only; a short one is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-secret-'));
  after(() => rmSync(folder, { recursive: true }));
  const env = { TUTELA_DATA: folder };
  const secret = secretOf(env, '.');
  assert.ok(secret.length >= 64);
  assert.equal(secretOf(env, '.'), secret);
  assert.equal(readFileSync(join(folder, 'secret'), 'utf8'), secret);
  assert.equal(statSync(join(folder, 'secret')).mode & 0o777, 0o600);
  assert.throws(() => secretOf({ TUTELA_SECRET: 'short' }, '.'), InputError);
});

test('a desk that cannot be opened says what to do, and throws nothing', async () => {
  const said: string[] = [];
  const env = { DATABASE_URL: 'mysql://elsewhere' };
  const address = new URL('http://127.0.0.1:1');
  const door = openDoor({ env, here: '.', address, say: (line) => said.push(line) });
  const desk = await door.desk();
  assert.ok('shut' in desk);
  assert.match(desk.shut, /DATABASE_URL.*postgres:\/\//u);
  assert.equal(said.length, 1);
  await door.close();
  const off = openDoor({ env: { TUTELA_DESK: 'off' }, here: '.', address, say: () => assert.fail() });
  assert.ok('shut' in (await off.desk()));
});

test('a QR code holds its text as dark fields within a quiet border of four', () => {
  const { size, path } = qrOf('otpauth://totp/Tutela:a@example.org?secret=ABC');
  assert.ok(size >= 29);
  assert.match(path, /^M4 4h1v1h-1z/u);
  assert.ok(!/M[0-3] /u.test(path));
});

/** As small as OpenID Connect can be: it vouches for one address. */
async function identityProvider() {
  const provider = { issuer: '', email: '', verified: true, nonce: null as string | null };
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const idToken = (): string => {
    const { issuer, email, verified, nonce } = provider;
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: 'tutela', sub: email, email, email_verified: verified, name: email };
    const said = `${part({ alg: 'RS256', kid: 'k' })}.${part({ ...claims, iat: now, exp: now + 60, ...(nonce ? { nonce } : {}) })}`;
    return `${said}.${sign('sha256', Buffer.from(said), privateKey).toString('base64url')}`;
  };
  const server = createServer((request, response) => {
    const { issuer } = provider;
    const answers: Readonly<Record<string, () => unknown>> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      }),
      '/keys': () => ({
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }],
      }),
      '/token': () => ({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: idToken() }),
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers[new URL(request.url ?? '/', issuer).pathname]?.() ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  provider.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return provider;
}
