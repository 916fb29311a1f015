import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { isPublicAddress } from '#engine/library/index.ts';
import { PUBLIC, type Guard } from '#store/links/ask.ts';
import { checkLink } from '#store/links/check.ts';

/** All the ways in which an address of this house can be written; store/links/check.test.ts has those of redirections. */
const INSIDE = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0x7f.0.0.1/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://2130706433/',
  'http://127.0.0.1./',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://%31%32%37.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456::1]/',
  'http://[ff02::1]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://db/',
  'http://printer.local/',
  'http://metadata.google.internal/',
  'https://user:word@93.184.215.14/',
  'http://93.184.215.14:22/',
  'ftp://93.184.215.14/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:25/_HELO',
  'data:text/html,x',
  'javascript:alert(1)',
  '//127.0.0.1/',
  'http:///etc/passwd',
];

test('nothing of this house is asked, however its address is written', async () => {
  let resolved = 0;
  const guard: Guard = {
    ...PUBLIC,
    resolve: () => {
      resolved += 1;
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    },
  };
  for (const url of INSIDE)
    assert.equal((await checkLink(url, { agent: 'test', guard })).outcome, 'forbidden-address', url);
  // Of all these only a name with a dot that is not of the house may be looked up, and its answer is looked at.
  assert.equal(resolved, 0);
  for (const url of ['http://rebound.example.org/', 'http://127.0.0.1.nip.io/'])
    assert.equal((await checkLink(url, { agent: 'test', guard })).outcome, 'forbidden-address', url);
});

test('a name that says something else a moment later leads nowhere else', async () => {
  let asked = 0;
  const inner = createServer((_, response) => {
    asked += 1;
    response.end('secret');
  });
  await new Promise<void>((ready) => inner.listen(0, '127.0.0.1', ready));
  after(() => inner.close());
  const { port } = inner.address() as AddressInfo;
  let times = 0;
  const guard: Guard = {
    ...PUBLIC,
    mayPort: () => true,
    mayReach: isPublicAddress,
    // First a public address that answers nobody (the check), then the house.
    resolve: () => Promise.resolve([{ address: times++ === 0 ? '192.88.98.1' : '127.0.0.1', family: 4 }]),
  };
  const limits = { time: 1500, redirects: 5 };
  const { outcome } = await checkLink(`http://rebound.example.org:${port}/`, {
    agent: 'test',
    guard,
    limits,
  });
  assert.notEqual(outcome, 'fine');
  assert.equal(asked, 0, 'the house was not reached');
});

let served: ReturnType<typeof createServer>;
before(() => {
  served = createServer((request, response) => {
    if (request.url === '/head')
      return void response.writeHead(200, { 'content-length': '999999999999' }).end();
    if (request.method === 'HEAD') return void response.writeHead(501).end();
    response.writeHead(200, { 'content-type': 'text/html' });
    const drip = setInterval(() => response.write('x'.repeat(100_000)), 1);
    response.on('close', () => clearInterval(drip));
  });
});
after(() => {
  served.closeAllConnections();
  served.close();
});

test('a body that is huge or has no end is not read', async () => {
  await new Promise<void>((ready) => served.listen(0, '127.0.0.1', ready));
  const { port } = served.address() as AddressInfo;
  const guard: Guard = {
    mayReach: () => true,
    mayName: () => true,
    mayPort: () => true,
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  };
  const used = process.memoryUsage().rss;
  for (const path of ['/head', '/endless'])
    assert.equal(
      (await checkLink(`http://public.example.net:${port}${path}`, { agent: 'test', guard })).outcome,
      'fine',
    );
  assert.ok(process.memoryUsage().rss - used < 100 * 1024 * 1024);
});
