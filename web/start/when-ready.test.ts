import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { answeringOnceReady } from './when-ready.ts';

async function listening(t: TestContext) {
  const server = createServer();
  const ready = answeringOnceReady(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const arrived = (): Promise<unknown> => new Promise((resolve) => server.once('request', resolve));
  return { ready, arrived, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('a request that comes before anybody answers waits, with its body, and is answered', async (t) => {
  const { ready, arrived, address } = await listening(t);
  const came = arrived();
  const early = fetch(`${address}/early`, { method: 'POST', body: 'words' });
  await came;
  ready((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += String(part)));
    request.on('end', () => response.end(`${request.url} ${body}`));
  });
  assert.equal(await (await early).text(), '/early words');
  assert.equal(await (await fetch(`${address}/later`)).text(), '/later ');
});

test('who went away meanwhile is not answered', async (t) => {
  const { ready, arrived, address } = await listening(t);
  const gone = new AbortController();
  const closed = arrived().then(
    (request) => new Promise((resolve) => (request as IncomingMessage).socket.once('close', resolve)),
  );
  const asked = fetch(address, { signal: gone.signal }).catch(() => 'gone');
  setTimeout(() => gone.abort(), 100);
  assert.equal(await asked, 'gone');
  await closed;
  await new Promise((resolve) => setImmediate(resolve));
  ready(() => assert.fail('nobody waits for it'));
});
