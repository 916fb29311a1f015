import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { BODY_SIZE_LIMIT, bodyRefused, IMPORT_MB } from './body-limit.ts';

let read = 0;
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  if (bodyRefused(request, response)) return;
  request.on('data', (chunk: Buffer) => (read += chunk.length));
  request.on('end', () => response.end('taken'));
});
const LAWS = '/desk/FR/state/laws';

before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => new Promise((resolve) => server.close(resolve)));

const port = (): number => (server.address() as AddressInfo).port;
const post = (path: string, size: number) =>
  fetch(`http://127.0.0.1:${port()}${path}`, { method: 'POST', body: new Uint8Array(size) });

test('a form takes 512 kB, an import 60 MB, and more is refused with a sentence', async () => {
  assert.equal((await post('/desk/sign-in', 500_000)).status, 200);
  assert.equal((await post(`${LAWS}?/add`, 2_000_000)).status, 200);
  for (const path of [
    '/desk/sign-in',
    '/en/check',
    '/desk/FR/state/lawsuit',
    '/desk/fr/state/laws',
    '/x/desk/FR/ngo/laws',
  ]) {
    const refused = await post(path, 600_000);
    assert.equal(refused.status, 413, path);
    assert.match(await refused.text(), /^What was sent has 586 kB\. This address takes at most 512 kB/u);
  }
});

test('a file of evidence, a past report and a document of a treaty body have 20 MB, as their forms say', async () => {
  const desk = '/desk/FR/state';
  for (const form of [
    'requirements/csam/produce?/attach',
    'practice?/lay',
    'recommendations/add?/document',
  ]) {
    assert.equal((await post(`${desk}/${form}`, 2_000_000)).status, 200, form);
    assert.equal((await post(`${desk}/${form}`, 21_100_000)).status, 413, form);
  }
  for (const form of ['practice', 'practice?/layer', 'practice?/answer'])
    assert.equal((await post(`${desk}/${form}`, 600_000)).status, 413, form);
});

/** The head of a request alone: nobody needs to send 60 MB to be refused. */
function head(lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port(), '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    socket.once('data', (chunk) => {
      resolve(String(chunk));
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

test('what is too large is refused by what it says of itself, before any of it is read', async () => {
  read = 0;
  const over = (IMPORT_MB + 1) * 1_000_000 + 1;
  const most = await head([`POST ${LAWS} HTTP/1.1`, 'Host: x', `Content-Length: ${over}`]);
  assert.match(
    most,
    /^HTTP\/1\.1 413 [^]*has 62 MB\. This address takes at most 60 MB; add the files in smaller parts/u,
  );
  const exports = '/desk/recommendations?/upload';
  const whole = await head([`POST ${exports} HTTP/1.1`, 'Host: x', `Content-Length: ${BODY_SIZE_LIMIT + 1}`]);
  assert.match(whole, /413 [^]*has 602 MB\. This address takes at most 600 MB; lay the file in the inbox/u);
  for (const path of [
    '/desk/recommendations',
    '/desk/recommendations?/cancel',
    '/desk/FR/recommendations?/upload',
  ])
    assert.match(
      await head([`POST ${path} HTTP/1.1`, 'Host: x', 'Content-Length: 20000000']),
      /413 [^]*512 kB/u,
      path,
    );
  const silent = await head([`POST ${LAWS} HTTP/1.1`, 'Host: x', 'Transfer-Encoding: chunked']);
  assert.match(silent, /^HTTP\/1\.1 411 /u);
  assert.equal(read, 0);
  assert.equal((await fetch(`http://127.0.0.1:${port()}/en`)).status, 200);
});
