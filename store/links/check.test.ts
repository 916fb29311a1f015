import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createRaw } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { isPublicAddress } from '#engine/library/index.ts';
import { PUBLIC, type Guard } from './ask.ts';
import { checkLink } from './check.ts';

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

const to =
  (status: number, location: string): Reply =>
  (_, response) =>
    void response.writeHead(status, { location }).end();
const say =
  (status: number, headers: Record<string, string> = {}, body = ''): Reply =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

describe('a link is tried', () => {
  let server: Server;
  let base: string;
  const asked: string[] = [];
  /** Stands for the public internet: this one server, under a public name. */
  let guard: Guard;
  let port: string;

  const REPLIES: Readonly<Record<string, Reply>> = {
    '/pdf': say(200, { 'content-type': 'application/pdf; charset=x', 'content-length': '12345' }),
    '/gone': say(410),
    '/missing': say(404),
    '/members': say(403),
    '/broken': say(500),
    '/moved': to(301, '/pdf'),
    '/today': to(302, '/pdf'),
    '/round': to(302, '/round-again'),
    '/round-again': to(302, '/round'),
    '/far/': (request, response) => to(302, `${request.url ?? ''}x`)(request, response),
    '/inside': to(302, 'http://10.0.0.7/admin'),
    '/metadata': to(302, 'http://169.254.169.254/latest/meta-data/'),
    '/mapped': to(302, 'http://[::ffff:127.0.0.1]/'),
    '/decimal': to(302, 'http://167772161/'),
    '/localhost': to(302, 'http://localhost/'),
    '/named-inside': to(302, 'http://rebound.example.org/'),
    '/file': to(302, 'file:///etc/passwd'),
    '/port': to(302, 'http://public.example.org:22/'),
    '/nowhere': to(302, 'http://['),
    '/no-head': (request, response) =>
      request.method === 'HEAD'
        ? say(405)(request, response)
        : say(206, { 'content-range': 'bytes 0-0/777', 'content-type': 'text/html' }, 'x')(request, response),
    '/slow': () => undefined,
    '/endless': (request, response) => {
      if (request.method === 'HEAD') return void response.writeHead(501).end();
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('x'.repeat(1000)), 5);
      response.on('close', () => clearInterval(drip));
    },
    '/heavy-head': (_, response) => void response.writeHead(200, { 'x-much': 'x'.repeat(60_000) }).end(),
  };

  before(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const reply =
        REPLIES[request.url ?? ''] ?? (request.url?.startsWith('/far/') ? REPLIES['/far/'] : undefined);
      (reply ?? say(404))(request, response);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    port = String((server.address() as AddressInfo).port);
    base = `http://public.example.net:${port}`;
    guard = {
      mayReach: (address) => address === '127.0.0.1' || isPublicAddress(address),
      mayName: PUBLIC.mayName,
      mayPort: (asks) => asks === port || asks === '',
      resolve: async (host) =>
        host === 'public.example.net'
          ? [{ address: '127.0.0.1', family: 4 }]
          : [
              { address: '93.184.215.14', family: 4 },
              { address: '192.168.1.1', family: 4 },
            ],
    };
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const tried = (path: string, time = 5_000) =>
    checkLink(path.startsWith('http') ? path : base + path, {
      agent: 'test',
      guard,
      limits: { time, redirects: 5 },
    });

  test('what answers is fine, with its type and size; a lasting new address is told', async () => {
    assert.deepEqual(await tried('/pdf'), {
      url: `${base}/pdf`,
      outcome: 'fine',
      status: 200,
      media: 'application/pdf',
      size: 12345,
    });
    const moved = await tried('/moved');
    assert.equal(moved.outcome, 'moved');
    assert.equal(moved.final, `${base}/pdf`);
    assert.equal((await tried('/today')).outcome, 'fine');
  });

  test('gone, refused and broken are told apart', async () => {
    assert.equal((await tried('/gone')).outcome, 'gone');
    assert.deepEqual([(await tried('/missing')).outcome, (await tried('/missing')).status], ['gone', 404]);
    assert.equal((await tried('/members')).outcome, 'refused');
    assert.equal((await tried('/broken')).outcome, 'unreachable');
  });

  test('a server that does not know the question is asked for its first byte', async () => {
    const { outcome, size, media } = await tried('/no-head');
    assert.deepEqual([outcome, size, media], ['fine', 777, 'text/html']);
    assert.ok(asked.includes('GET /no-head'));
  });

  for (const path of [
    '/inside',
    '/metadata',
    '/mapped',
    '/decimal',
    '/localhost',
    '/named-inside',
    '/file',
    '/port',
  ]) {
    test(`a redirection to ${path.slice(1)} is not followed`, async () => {
      assert.equal((await tried(path)).outcome, 'forbidden-address');
    });
  }

  test('the guard of the house lets nothing of this machine in', async () => {
    const seen = asked.length;
    for (const url of [
      `http://127.0.0.1:${port}/pdf`,
      `http://localhost:${port}/pdf`,
      `http://[::1]:${port}/pdf`,
      'http://127.0.0.1/',
      'http://0/',
    ])
      assert.equal((await checkLink(url, { agent: 'test' })).outcome, 'forbidden-address', url);
    assert.equal(asked.length, seen);
  });

  test('circles and long ways end', async () => {
    assert.equal((await tried('/round')).outcome, 'loop');
    assert.equal((await tried('/far/')).outcome, 'loop');
    assert.equal((await tried('/nowhere')).outcome, 'unreachable');
  });

  test('no answer in time is said; a body without an end is not waited for', async () => {
    assert.equal((await tried('/slow', 400)).outcome, 'too-slow');
    assert.equal((await tried('/endless')).outcome, 'fine');
    assert.equal((await tried('/heavy-head')).outcome, 'too-large');
  });

  test('a server that speaks no TLS, and one that is not there, are told', async () => {
    const raw = createRaw((socket) => {
      socket.on('error', () => undefined);
      socket.end('this is no TLS');
    });
    await new Promise<void>((ready) => raw.listen(0, '127.0.0.1', ready));
    const other = String((raw.address() as AddressInfo).port);
    const open: Guard = { ...guard, mayPort: () => true };
    const insecure = await checkLink(`https://public.example.net:${other}/`, { agent: 'test', guard: open });
    assert.equal(insecure.outcome, 'insecure');
    assert.ok(insecure.why);
    raw.close();
    const absent = await checkLink('http://public.example.net:1/', { agent: 'test', guard: open });
    assert.deepEqual([absent.outcome, absent.why], ['unreachable', 'ECONNREFUSED']);
  });

  test('an answer that is no HTTP, and a text that is no address, never throw', async () => {
    const raw = createRaw((socket) => {
      socket.on('error', () => undefined);
      socket.end('hello\r\n\r\n');
    });
    await new Promise<void>((ready) => raw.listen(0, '127.0.0.1', ready));
    const other = String((raw.address() as AddressInfo).port);
    const open: Guard = { ...guard, mayPort: () => true };
    assert.equal(
      (await checkLink(`http://public.example.net:${other}/`, { agent: 'test', guard: open })).outcome,
      'unreachable',
    );
    raw.close();
    assert.equal((await tried('http://')).outcome, 'forbidden-address');
    assert.equal((await tried('http://a:b@public.example.net/')).outcome, 'forbidden-address');
  });
});
