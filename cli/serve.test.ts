import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const here = mkdtempSync(join(tmpdir(), 'tutela-serve-'));
after(() => rmSync(here, { recursive: true, force: true }));

/** Started with a setting that cannot be used, and so over at once. */
function started(program: readonly string[], env: Record<string, string>) {
  const run = spawnSync(process.execPath, program, {
    cwd: here,
    env: { ...process.env, PORT: '0', TUTELA_DESK: 'off', TUTELA_LOG_FORMAT: 'text', ...env },
    encoding: 'utf8',
  });
  return { code: run.status, said: run.stderr.trim() };
}

const SERVE = [join(PACKAGE, 'cli', 'tutela.mjs'), 'serve'];
const START = [join(PACKAGE, 'web', 'server.ts')];

test('a setting of the environment that cannot be used keeps it from starting, with one line that names it', () => {
  for (const [program, code, before] of [
    [SERVE, 2, 'tutela: '],
    [START, 1, 'Tutela cannot start. '],
  ] as const) {
    const address = started(program, { PUBLIC_URL: 'tutela.example.org' });
    assert.equal(address.code, code, address.said);
    assert.match(
      address.said,
      new RegExp(`^${before}PUBLIC_URL: must be an address .* such as https://[^\\n]*$`, 'u'),
    );
    const pause = started(program, { TUTELA_STOP_PAUSE: '10s' });
    assert.equal(pause.code, code, pause.said);
    assert.match(pause.said, new RegExp(`^${before}TUTELA_STOP_PAUSE: must be a whole number[^\\n]*$`, 'u'));
  }
});

test('half an identity provider keeps the portal from starting', () => {
  const half = { TUTELA_OIDC_ISSUER: 'https://login.example.org', TUTELA_OIDC_ID: 'tutela' };
  for (const program of [SERVE, START]) {
    const { code, said } = started(program, half);
    assert.equal(code, 1, said);
    assert.match(
      said,
      /^Tutela cannot start\. TUTELA_OIDC_SECRET: is missing beside TUTELA_OIDC_ISSUER and TUTELA_OIDC_ID/u,
    );
  }
});
