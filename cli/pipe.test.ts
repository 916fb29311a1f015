import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';
import { allowClosedPipe } from './pipe.ts';

const data = mkdtempSync(join(tmpdir(), 'tutela-pipe-'));
after(() => rmSync(data, { recursive: true, force: true }));
const LAWS = join(PACKAGE, 'exempla', 'laws');
const TWO = [join(LAWS, 'penal-code.md'), join(LAWS, 'child-act.md')];

/** Closes one pipe before anything can have been written to it, and gives the exit code and the other's words. */
async function closed(which: 'stdout' | 'stderr', program: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(PACKAGE, 'cli', program), ...args], {
    cwd: data,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TUTELA_DATA: data },
  });
  const other = text(child[which === 'stdout' ? 'stderr' : 'stdout']);
  child[which].destroy();
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return { code, signal, other: await other };
}

for (const [name, program, args, code] of [
  ['diff', 'main.ts', ['diff', ...TWO], 0],
  ['diff as data, with the launcher', 'tutela.mjs', ['diff', ...TWO, '--format', 'json'], 0],
  ['outline', 'main.ts', ['outline', LAWS, '--json'], 0],
  ['help', 'main.ts', ['--help'], 0],
] as const) {
  test(`${name}: a reader who has gone is no fault`, async () => {
    assert.deepEqual(await closed('stdout', program, args), { code, signal: null, other: '' });
  });
}

test('nobody reads the messages: the exit code says it all the same', async () => {
  assert.deepEqual(await closed('stderr', 'main.ts', ['check', 'nowhere', '--state', 'XE']), {
    code: 2,
    signal: null,
    other: '',
  });
});

test('other trouble of the screen, such as a full disk behind it, is not hidden', () => {
  const out = new EventEmitter();
  allowClosedPipe(out);
  assert.throws(() => out.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' })), /full/u);
  assert.ok(out.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' })));
});
