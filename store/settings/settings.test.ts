import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { PACKAGE } from '../catalogue.ts';
import { mustBeWhole, settingsIn } from './index.ts';
import { withTables } from './page.ts';
import { settingsSchemaFile } from './schema.ts';
import { ADDRESSES, SECRETS } from './secrets-table.ts';
import { EXIT_URLS, SETTINGS } from './table.ts';

function folder(t: TestContext, yaml?: string): string {
  const here = mkdtempSync(join(tmpdir(), 'tutela-settings-'));
  t.after(() => rmSync(here, { recursive: true, force: true }));
  if (yaml !== undefined) writeFileSync(join(here, 'tutela.yaml'), yaml);
  return here;
}

test('the file gives what the environment leaves open, and the environment wins', (t) => {
  const here = folder(
    t,
    `server: { port: 4200, publicUrl: https://t.example.org }
desk: { worker: false }
help: { exitUrls: { FR: https://a.example/ } }
log: { requests: true }`,
  );
  const all = settingsIn({ PORT: '5000', HOST: '', OTHER: 'kept' }, here);
  assert.equal(all['PORT'], '5000');
  assert.equal(all['PUBLIC_URL'], 'https://t.example.org');
  assert.equal(all['TUTELA_WORKER'], 'off');
  assert.equal(all['TUTELA_EXIT_URL_FR'], 'https://a.example/');
  assert.equal(all['TUTELA_LOG_REQUESTS'], 'on');
  assert.equal(all['OTHER'], 'kept');
  assert.deepEqual(settingsIn({ A: 'b' }, folder(t)), { A: 'b' });
  assert.deepEqual(settingsIn({}, folder(t, '# nothing yet\n')), {});
});

const WRONG: readonly (readonly [string, string, RegExp])[] = [
  [
    'an unknown name',
    'server:\n  prot: 1',
    /tutela\.yaml: line 2, server\.prot: is not a setting; did you mean server\.port\?/,
  ],
  [
    'a variable as name',
    'server:\n\n  HOST: a',
    /line 3, server\.HOST: is not a setting; did you mean server\.host\?/,
  ],
  ['an unknown group', 'sever:\n  port: 1', /sever: is not a setting; docs\/settings\.md lists them all/],
  [
    'a port that is none',
    'server:\n  host: a\n  port: 99999',
    /line 3, server\.port: .*65535; or leave it out \(4173/,
  ],
  ['a word for a switch', 'desk:\n  open: no', /line 2, desk\.open: must be true or false/],
  ['no PostgreSQL', 'database:\n  url: mysql://x', /line 2, database\.url: must be written as postgres:/],
  [
    'a State of three letters',
    'help:\n  exitUrls:\n    FRA: https://a.example',
    /exitUrls\.FRA: must be the two letters/,
  ],
  ['no YAML', 'server: [', /line 1: is no YAML/],
  ['a list', '- a', /tutela\.yaml: line 1/],
];

for (const [name, yaml, line] of WRONG) {
  test(`a settings file with ${name} is refused with one line`, (t) => {
    assert.throws(
      () => settingsIn({}, folder(t, yaml)),
      (error: Error) => {
        assert.equal(error.name, 'InputError');
        assert.match(error.message, line);
        assert.doesNotMatch(error.message, /\n/u);
        return true;
      },
    );
  });
}

test('a switch of the environment is one of two words for every reader, however it was written', (t) => {
  const here = folder(t, 'desk: { open: true }');
  const switches = ['TUTELA_DESK', 'TUTELA_WORKER', 'TUTELA_LOG_REQUESTS'];
  for (const variable of switches) {
    for (const no of ['off', 'false', 'no', '0', ' False '])
      assert.equal(settingsIn({ [variable]: no }, here)[variable], 'off', no);
    for (const yes of ['on', 'true', 'YES', '1'])
      assert.equal(settingsIn({ [variable]: yes }, here)[variable], 'on', yes);
    assert.throws(() => settingsIn({ [variable]: 'never' }, here), {
      message: new RegExp(
        `^${variable}: must be on or off, and not "never"; correct it, or take it away`,
        'u',
      ),
    });
  }
});

const REFUSED: Readonly<Record<string, readonly [string, RegExp]>> = {
  PUBLIC_URL: [
    'tutela.example.org',
    /begins with https:.* such as https:\/\/tutela\.example\.org, and not "tut/u,
  ],
  PORT: ['eighty', /whole number from 0 to 65535, such as 4173, and not "eighty"/u],
  TUTELA_STOP_PAUSE: ['10s', /whole number from 0 to 60, such as 10, and not "10s"/u],
  TUTELA_ADMIN_PORT: ['70000', /such as 9464/u],
  XFF_DEPTH: ['-1', /from 1 to 9/u],
  TUTELA_LOG_LEVEL: ['debug', /must be error, warn or info/u],
  TUTELA_SECOND_STEP: ['operator', /must be free, operators or all/u],
  TUTELA_OIDC_ISSUER: ['login.example.org', /such as https:\/\/login/u],
  TUTELA_NEUTRAL_PATH: ['info', /such as \/info/u],
  TUTELA_EXIT_URL_FR: ['meteo.fr', /begins with https:/u],
  DATABASE_URL: ['db:hush-hush@host/tutela', /must be written as postgres:/u],
  TUTELA_SMTP_URL: ['hush-hush', /must be written as smtp:/u],
};

test('a variable of the environment is checked as the file is: one line with its name, its fault, and how it is written', (t) => {
  const here = folder(t);
  for (const [variable, [value, line]] of Object.entries(REFUSED)) {
    assert.throws(
      () => settingsIn({ [variable]: value }, here),
      (error: Error) => {
        assert.equal(error.name, 'InputError');
        assert.match(error.message, line);
        assert.ok(error.message.startsWith(`${variable}: must be `), error.message);
        assert.doesNotMatch(error.message, /hush|\n/u);
        return true;
      },
    );
  }
  const good = { PORT: ' 80 ', TUTELA_STOP_PAUSE: '10', TUTELA_NEUTRAL_PATH: '/info/', TUTELA_DATA: '/a b' };
  assert.deepEqual(settingsIn(good, here), { ...good, PORT: '80' });
  for (const { variable, form, example } of SETTINGS) {
    if (example === undefined) continue;
    assert.doesNotThrow(() => settingsIn({ [variable]: example }, here), variable);
    assert.ok(!form.safeParse('?').success, `${variable} takes anything and needs no example`);
  }
});

test('an address that lies in a file of its own is checked as well', (t) => {
  const here = folder(t);
  writeFileSync(join(here, 'address'), 'mysql://tutela:hush@db/tutela\n');
  assert.throws(() => settingsIn({ DATABASE_URL_FILE: join(here, 'address') }, here), {
    message: /^DATABASE_URL: must be written as postgres:[^"]*$/u,
  });
});

test('an identity provider is whole or not there at all', () => {
  const whole = {
    TUTELA_OIDC_ISSUER: 'https://a.example',
    TUTELA_OIDC_ID: 'tutela',
    TUTELA_OIDC_SECRET: 's',
  };
  assert.doesNotThrow(() => mustBeWhole(whole));
  assert.doesNotThrow(() => mustBeWhole({}));
  for (const name of Object.keys(whole))
    assert.throws(() => mustBeWhole({ ...whole, [name]: ' ' }), {
      message: new RegExp(`^${name}: is missing beside TUTELA_OIDC_\\w+ and TUTELA_OIDC_\\w+`, 'u'),
    });
});

test('a secret in the file is refused, and is not repeated', (t) => {
  const planted = 'hush-hush-9471';
  for (const yaml of [
    `signIn:\n  oidcSecret: ${planted}`,
    `secret: ${planted}`,
    `mail:\n  password: ${planted}`,
    `database:\n  url: postgres://tutela:${planted}@db/tutela`,
    `mail:\n  server: smtp://desk:${planted}@mail:587`,
    `keys:\n  signingKey: ${planted}`,
    `deep:\n  - token: ${planted}`,
  ]) {
    assert.throws(
      () => settingsIn({}, folder(t, yaml)),
      (error: Error) => {
        assert.match(error.message, /a secret does not belong into this file: .*_FILE/u, yaml);
        assert.ok(!error.message.includes(planted), error.message);
        return true;
      },
    );
  }
  const plain = folder(
    t,
    'database:\n  url: postgres://tutela@db:5432/tutela\nsignIn:\n  passwordCheckUrl: https://a.example/',
  );
  assert.equal(settingsIn({}, plain)['DATABASE_URL'], 'postgres://tutela@db:5432/tutela');
});

test('secrets come from files and from credentials, and passwords find their address', (t) => {
  const here = folder(
    t,
    'database:\n  url: postgres://tutela@one:5432,two:5432/tutela\n  poolUrl: postgres://tutela@bouncer:6432/tutela\nmail:\n  server: smtp://desk@mail:587',
  );
  writeFileSync(join(here, 'password'), 'p@ss word\n');
  writeFileSync(join(here, 'TUTELA_SECRET'), 'from systemd\n');
  const given = { DATABASE_PASSWORD_FILE: join(here, 'password'), CREDENTIALS_DIRECTORY: here };
  const all = settingsIn(given, here);
  assert.equal(all['DATABASE_URL'], 'postgres://tutela:p%40ss%20word@one:5432,two:5432/tutela');
  assert.equal(all['DATABASE_POOL_URL'], 'postgres://tutela:p%40ss%20word@bouncer:6432/tutela');
  assert.equal(all['TUTELA_SECRET'], 'from systemd');
  assert.ok(!('DATABASE_PASSWORD_FILE' in all));
  // A child is given what was found, and finds nothing to complain about.
  assert.deepEqual(settingsIn(all, here), all);
  assert.equal(settingsIn({ ...given, TUTELA_SECRET: 'own' }, here)['TUTELA_SECRET'], 'own');
  assert.equal(settingsIn({ TUTELA_SMTP_PASSWORD: 'x' }, here)['TUTELA_SMTP_URL'], 'smtp://desk:x@mail:587');
});

test('a file of a secret that is not there, empty, or named twice is one line', (t) => {
  const here = folder(t);
  writeFileSync(join(here, 'empty'), '\n');
  const line = (env: Record<string, string>): string => {
    try {
      settingsIn(env, here);
    } catch (error) {
      return (error as Error).message;
    }
    return 'nothing was refused';
  };
  assert.match(
    line({ TUTELA_SECRET_FILE: join(here, 'no') }),
    /^TUTELA_SECRET_FILE: .*no: cannot be read \(ENOENT\)/u,
  );
  assert.match(line({ TUTELA_SECRET_FILE: join(here, 'empty') }), /is empty/u);
  assert.match(
    line({ TUTELA_SECRET_FILE: 'a', TUTELA_SECRET: 'b' }),
    /^TUTELA_SECRET: is set, and TUTELA_SECRET_FILE as well/u,
  );
  assert.match(
    line({ TUTELA_SETTINGS: 'other.yaml' }),
    /other\.yaml: there is no such file; correct TUTELA_SETTINGS/u,
  );
});

test('the page of settings and the schema are those of the table', () => {
  const page = readFileSync(join(PACKAGE, 'docs', 'settings.md'), 'utf8');
  assert.equal(withTables(page), page, 'run "npm run schemas"');
  const { path, text } = settingsSchemaFile();
  assert.equal(
    readFileSync(join(PACKAGE, 'catalogue', 'schema', path), 'utf8'),
    text,
    'run "npm run schemas"',
  );
  for (const { place, about } of SETTINGS) assert.ok(about.endsWith('.'), place);
});

/** Read, but no setting: they belong to Node, to npm, to adapter-node as web/server.ts drives it, or to this room. */
const OTHERS =
  /^(PATH|CREDENTIALS_DIRECTORY|PROTOCOL_HEADER|HOST_HEADER|BODY_SIZE_LIMIT|TUTELA_SETTINGS|TUTELA_KEY|NODE_.+|npm_.+|OTEL_.+|SOURCE_DATE_EPOCH)$/u;

test('every variable that the code reads has its place in the table', () => {
  const known = new Set<string>([
    ...[...SETTINGS, ...SECRETS].map(({ variable }) => variable),
    ...ADDRESSES,
    EXIT_URLS.variable,
    EXIT_URLS.variable.slice(0, -1),
  ]);
  const files = globSync('{store,operations,cli,web}/**/*.{ts,svelte}', {
    cwd: PACKAGE,
    exclude: (name) => /\.svelte-kit|fixtures|\.test\.ts$/u.test(name),
  });
  assert.ok(files.length > 300, `${files.length} files were read`);
  const read = files.flatMap((file) =>
    [
      ...readFileSync(join(PACKAGE, file), 'utf8').matchAll(
        /\benv(?:\.|\[['"])([A-Z][A-Z\d_]+)\b|['"](TUTELA_[A-Z\d_]+)['"]/gu,
      ),
    ].map(([, one, two]) => one ?? two ?? ''),
  );
  const missing = [...new Set(read)].filter(
    (name) => !known.has(name.replace(/_FILE$/u, '')) && !OTHERS.test(name),
  );
  assert.deepEqual(missing, [], 'add it to store/settings/table.ts');
});
