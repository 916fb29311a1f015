import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

/** A server as ours ends, whose one page takes a while. */
const PROGRAM = `
  import { createServer } from 'node:http';
  import { endOnSignal } from ${JSON.stringify(join(import.meta.dirname, 'stop.ts'))};
  const server = createServer();
  const tell = (line) => process.stdout.write(line + '\\n');
  const ending = endOnSignal(server, process.env, { info: tell, warn: tell, error: tell });
  server.on('request', (request, response) => {
    if (ending.begun()) response.setHeader('connection', 'close');
    if (request.url === '/slow') setTimeout(() => response.end('whole'), 1500);
    else response.end(ending.begun() ? 'ending' : 'going');
  });
  ending.then(async () => tell('closed'));
  server.listen(0, '127.0.0.1', () => tell('at http://127.0.0.1:' + server.address().port + ' '));
`;

async function started(t: TestContext, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = await new Promise<string>((resolve) =>
    child.stdout.on('data', (part: Buffer) => {
      said += String(part);
      const found = /at (\S+) /u.exec(said)?.[1];
      if (found) resolve(found);
    }),
  );
  const until = async (words: string): Promise<void> => {
    while (!said.includes(words)) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { child, address, ended, said: () => said, until };
}

test('a request under way is answered whole, new ones are not taken, then all is closed', async (t) => {
  const { child, address, ended, said, until } = await started(t);
  const slow = fetch(`${address}/slow`).then((answer) => answer.text());
  assert.equal(await (await fetch(address)).text(), 'going');
  child.kill('SIGTERM');
  await until('Told to end');
  await assert.rejects(fetch(address));
  assert.equal(await slow, 'whole');
  assert.equal(await ended, 0);
  assert.match(said(), /closed\n$/u);
});

test('with a pause, requests are still answered while a balancer turns away', async (t) => {
  const { child, address, ended, until } = await started(t, { TUTELA_STOP_PAUSE: '1' });
  child.kill('SIGTERM');
  await until('Told to end');
  const answer = await fetch(address);
  assert.equal(await answer.text(), 'ending');
  assert.equal(answer.headers.get('connection'), 'close');
  assert.equal(await ended, 0);
});
