import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

type Listed = { readonly files: readonly { readonly path: string }[] };

/** What "npm pack" would carry, without building the pages for it. */
function packed(): ReadonlySet<string> {
  const run = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: PACKAGE,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  assert.equal(run.status, 0, run.stderr);
  // A list, or since npm 11 an object by name.
  const [one] = Object.values(JSON.parse(run.stdout) as Readonly<Record<string, Listed>>);
  return new Set(one?.files.map(({ path }) => path));
}

test('the package carries every module that runs, what it reads, and how it is run', () => {
  const files = packed();
  const code = globSync('{cli,engine,operations,store,web}/**/*.{ts,mjs}', {
    cwd: PACKAGE,
    exclude: (name) => /\.svelte-kit|\.test\.ts$|(?:^|\/)fixtures/u.test(name),
  }).filter((file) => !/fixtures|\.svelte-kit/u.test(file));
  assert.ok(code.length > 500, `${code.length} modules`);
  const missing = code.filter((file) => !files.has(file));
  assert.deepEqual(missing, []);
  for (const file of [
    'package.json',
    'README.md',
    'LICENSE',
    'LICENSE-DATA.md',
    'SECURITY.md',
    'catalogue/opsc/protocol.yaml',
    'catalogue/schema/settings.json',
    'docs/operate.md',
    'docs/settings.md',
    'exempla/laws/penal-code.md',
    'packaging/tutela.service',
    'packaging/tutela-worker.service',
    'packaging/tutela-run',
    'packaging/tutela.cron',
    'packaging/nginx.conf',
  ])
    assert.ok(files.has(file), file);
});

test('the package carries no test, no data of this installation, and no key', () => {
  const wrong = [...packed()].filter((file) =>
    /\.test\.ts$|(?:^|\/)fixtures\/|\.svelte-kit|^data\/|^tests\/|^bench\/|tutela\.yaml$|\.(?:tgz|pem|key)$/u.test(
      file,
    ),
  );
  assert.deepEqual(wrong, []);
});

test('a thread begins with plain JavaScript: below node_modules Node strips no types', () => {
  const files = globSync('{operations,store,cli,web/desk,web/start,web/admin}/**/*.ts', { cwd: PACKAGE });
  const begun = files.flatMap((file) =>
    [...readFileSync(join(PACKAGE, file), 'utf8').matchAll(/new Worker\(\s*new URL\('([^']+)'/gu)].map(
      ([, target = '']) => ({ file, target }),
    ),
  );
  assert.ok(begun.length >= 3, `${begun.length} threads`);
  for (const { file, target } of begun) assert.match(target, /\.mjs$/u, file);
});
