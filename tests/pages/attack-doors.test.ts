import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { makeOperator } from './desk.ts';
import { openSite, ROOT, skip, TEMPLATES, type Site } from './site.ts';

const NASTY = [
  "' or 1=1 --",
  "'; drop table tutela.decision; --",
  '") union select password from tutela_auth.account --',
  '\\',
  '%',
  '_%',
  'a & | ! <-> (',
  '"><img src=x onerror=alert(1)>',
  '${7*7}{{7*7}}',
  '\u0000',
  '\ud800',
  '9'.repeat(400),
  '-1',
  '__proto__',
  '../../etc/passwd',
  '%0d%0aset-cookie:%20a=b',
  'x'.repeat(3000),
];
const PARAMS = [
  'q',
  'group',
  'severity',
  'state',
  'states',
  'region',
  'lang',
  'format',
  'limit',
  'cursor',
  'page',
  'sort',
  'from',
  'to',
  'type',
  'topic',
  'publisher',
  'voice',
  'next',
  'token',
  'with',
  'law',
];

type Raw = { readonly status: number; readonly head: string; readonly body: string };

describe('the doors under attack', { skip }, () => {
  let data: string;
  let site: Site;
  let context: BrowserContext;
  let cookie: string;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({
      TUTELA_DATA: data,
      TUTELA_DESK: 'on',
      TUTELA_WORKER: 'off',
      TUTELA_NEUTRAL_PATH: '/info',
    });
    context = await site.browser.newContext({ baseURL: site.address });
    const page = await context.newPage();
    await makeOperator(site, page);
    await page.waitForURL('**/desk/people');
    cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    assert.ok(cookie.includes('session_token'));
  });
  after(async () => {
    await context?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  /** As it is written: a client would put an address in order first. */
  function raw(line: string, headers = ''): Promise<Raw> {
    const { hostname, port } = new URL(site.address);
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      const socket = connect(Number(port), hostname, () => {
        socket.write(`${line} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n${headers}\r\n`);
      });
      socket.setTimeout(20_000, () => socket.destroy(new Error(`no answer to ${line.slice(0, 60)}`)));
      socket.on('data', (part: Buffer) => parts.push(part));
      socket.on('error', reject);
      socket.on('close', () => {
        const all = Buffer.concat(parts).toString('latin1');
        const end = all.indexOf('\r\n\r\n');
        const head = all.slice(0, end).toLowerCase();
        resolve({
          status: Number(/^http\/1\.1 (\d+)/u.exec(head)?.[1] ?? 0),
          head,
          body: all.slice(end + 4),
        });
      });
    });
  }

  test('another spelling of an address is answered as that address is: what leaves no trace leaves none', async () => {
    for (const path of ['/en/%68elp', '/en/le%61rn', '/%65n/help', '/en/x/../help', '/info/%65n']) {
      const { status, head } = await raw(`GET ${path}`);
      assert.equal(status, 200, path);
      assert.match(head, /cache-control: no-store/u, path);
      assert.doesNotMatch(head, /etag:|set-cookie:/u, path);
    }
    const desk = await raw('GET /%64esk/people');
    assert.match(desk.head, /^http\/1\.1 303[\s\S]*location: \/desk\/sign-in/u);
    const api = await raw('GET /%61pi/v1/states');
    assert.match(api.head, /content-security-policy: default-src 'none'; frame-ancestors 'none'; sandbox/u);
    assert.match(api.head, /ratelimit:/u);
  });

  test('nobody sends a longer body by the path that is written before the address', async () => {
    const line = 'POST /desk/FR/state/laws/../../../sign-in';
    const form = 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000000\r\n';
    assert.equal((await raw(line, `Origin: ${site.address}\r\n${form}`)).status, 413);
  });

  test('odd requests are refused: no file, no folder, no trace of the inside', async () => {
    const odd: readonly (readonly [string, number, string?])[] = [
      ['TRACE /en', 400],
      ['TRACE /api/v1/states', 400],
      ['GET http://elsewhere.example/en', 400],
      ['GET //elsewhere.example/en', 404],
      ['GET /_app/../../package.json', 404],
      ['GET /..%2f..%2fpackage.json', 404],
      ['GET /_app/', 404],
      ['GET /.git/config', 404],
      ['GET /build/handler.js', 404],
      ['GET /data/secret', 404],
      ['GET /en/%E0%A4%A', 400],
      ['POST /en', 400, 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n'],
      ['POST /en/verify', 411, 'Transfer-Encoding: chunked\r\n'],
    ];
    for (const [line, status, headers] of odd) {
      const answer = await raw(line, headers);
      assert.equal(answer.status, status, line);
      assert.doesNotMatch(
        answer.body,
        /"dependencies"|\[core\]|at \w+ \(|node_modules|\/web\/|Error:/u,
        line,
      );
    }
    for (const name of ['x-tutela-host', 'x-forwarded-host', 'x-original-url', 'x-rewrite-url']) {
      const { head, body } = await raw('GET /en', `${name}: elsewhere.example\r\n`);
      assert.doesNotMatch(head + body, /elsewhere\.example/u, name);
    }
  });

  test('an address that is no text ends nothing: it is refused, and the portal goes on', async () => {
    for (const path of [
      '/%zz',
      '/en/%ff',
      '/desk/XE/state/%5C/%zz?law=x',
      '/api/v1/%c3%28',
      '/en/help/%e0',
    ]) {
      const { status, head } = await raw(`GET ${path}`);
      assert.equal(status, 400, path);
      assert.match(head, /content-security-policy|x-content-type-options/iu);
    }
    assert.equal((await fetch(`${site.address}/en`)).status, 200);
  });

  test('the way back behind the sign-in is short enough for every proxy, however long the address was', async () => {
    const long = `q=${'%EF%BF%BD'.repeat(1000)}`;
    const sent = async (path: string): Promise<string> => {
      const { status, head } = await raw(`GET ${path}`);
      assert.equal(status, 303, path);
      assert.ok(head.length < 4096, `${head.length} characters of headers`);
      return /^location: (.*)$/imu.exec(head)?.[1]?.trim() ?? '';
    };
    // The headers are read in small letters.
    assert.equal(await sent('/desk/XE/state?q=a'), '/desk/sign-in?next=%2fdesk%2fxe%2fstate%3fq%3da');
    assert.equal(await sent(`/desk/XE/state?${long}`), '/desk/sign-in?next=%2fdesk%2fxe%2fstate');
    assert.equal(await sent(`/desk/XE/${'%C3%A9'.repeat(1000)}`), '/desk/sign-in');
    const { status, head } = await raw(
      `GET /desk/sign-in?next=${encodeURIComponent(`/desk/XE?${long}`).slice(0, 14_000)}`,
    );
    assert.equal(status, 200);
    assert.ok(head.length < 4096);
  });

  test('every answer has its headers: pages, files, lists, forms, errors, redirections', async () => {
    const paths = [
      ...Object.values(TEMPLATES),
      '/',
      '/help',
      '/en/help',
      '/en/learn',
      '/en/states',
      '/robots.txt',
      '/sitemap.xml',
    ];
    paths.push(
      '/favicon.svg',
      '/api/v1/states',
      '/api/v1/openapi.json',
      '/api/v1/nothing',
      '/api/v1/desk/key',
      '/en/requirements/list.csv',
    );
    paths.push(
      '/desk',
      '/desk/sign-in',
      '/desk/people',
      '/desk/nothing',
      '/desk/FR/state',
      '/nowhere',
      '/en/%E0%A4%A',
    );
    for (const as of ['', `Cookie: ${cookie}\r\n`]) {
      for (const path of paths) {
        const { head, body, status } = await raw(`GET ${path}`, as);
        const where = `${path} ${status} ${as === '' ? '' : 'signed in'}`;
        assert.match(head, /x-content-type-options: nosniff/u, where);
        assert.match(head, /content-security-policy: default-src 'none'[^\r]*frame-ancestors 'none'/u, where);
        assert.match(head, /referrer-policy: (?:no-referrer|same-origin)/u, where);
        assert.match(head, /cross-origin-opener-policy: same-origin/u, where);
        assert.doesNotMatch(head, /unsafe-inline|unsafe-eval|x-powered-by|^server:/mu, where);
        if (body.length > 10) assert.match(head, /content-type: [a-z]+\/[^\r]+/u, where);
        const type = /content-type: ([^\r]+)/u.exec(head)?.[1] ?? '';
        if (/^text\//u.test(type)) assert.match(type, /charset=utf-8/u, where);
        if (path.startsWith('/desk') && status === 200)
          assert.match(head, /cache-control: [^\r]*no-store/u, where);
        if (!path.startsWith('/desk')) assert.doesNotMatch(head, /set-cookie/u, where);
      }
    }
  });

  test('a public page is the same to whoever is signed in, and nothing of the desk is kept for others', async () => {
    for (const path of [
      '/en',
      '/en/states',
      '/en/requirements',
      '/en/states/exempla',
      '/en/help',
      '/api/v1/states',
    ]) {
      const own = await raw(`GET ${path}`, `Cookie: ${cookie}\r\n`);
      const other = await raw(`GET ${path}`);
      assert.equal(own.body, other.body, path);
    }
    const own = await raw('GET /desk/people', `Cookie: ${cookie}\r\n`);
    assert.equal(own.status, 200);
    assert.match(own.body, /olga@example\.org/u);
    for (const path of ['/desk/people', '/desk/people/__data.json', '/desk/people/list.csv']) {
      const other = await raw(`GET ${path}`);
      assert.doesNotMatch(other.body, /olga@/u, path);
    }
  });

  test('no form of the desk is taken from elsewhere, whatever its form', async () => {
    const forms = formsOfDesk();
    assert.ok(forms.length >= 25, `${forms.length} pages with forms were found`);
    const types = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', ''];
    for (const path of forms) {
      for (const origin of ['https://elsewhere.example', 'null', '', `${site.address}.elsewhere.example`]) {
        for (const type of origin === 'null' ? types : types.slice(0, 1)) {
          const headers = `Cookie: ${cookie}\r\n${origin === '' ? '' : `Origin: ${origin}\r\n`}${type === '' ? '' : `Content-Type: ${type}\r\n`}Content-Length: 0\r\n`;
          const { status, head } = await raw(`POST ${path}`, headers);
          assert.equal(status, 403, `${path} from ${origin} as ${type}`);
          assert.doesNotMatch(head, /set-cookie/u, path);
        }
      }
    }
    assert.equal((await raw('GET /desk/people', `Cookie: ${cookie}\r\n`)).status, 200, 'still signed in');
  });

  test('no parameter is part of a question, of the page or of a header', async () => {
    const pages = [
      '/en/requirements',
      '/en/states',
      '/en/states/exempla',
      '/en/library',
      '/en/clauses',
      '/en/compare',
      '/en/changes',
      '/en/companies/register',
      '/en/cross-border',
    ];
    const asked = [
      '/api/v1/requirements',
      '/api/v1/states',
      '/api/v1/publications',
      '/api/v1/recommendations',
      '/api/v1/catalogue',
    ];
    const desk = [
      '/desk/people',
      '/desk/library',
      '/desk/help',
      '/desk/recommendations',
      '/desk/sign-in',
      '/desk/invitation',
      '/desk/reset/new',
      '/desk/welcome',
    ];
    for (const path of [...pages, ...asked, ...desk]) {
      for (const words of NASTY) {
        const written =
          words === '%0d%0aset-cookie:%20a=b' ? words : encodeURIComponent(words.toWellFormed());
        const query = PARAMS.map((name) => `${name}=${written}`)
          .join('&')
          .slice(0, 12_000);
        const as = path.startsWith('/desk/') && !/sign-in/u.test(path) ? `Cookie: ${cookie}\r\n` : '';
        const { status, head, body } = await raw(`GET ${path}?${query}`, as);
        assert.ok(status > 0 && status < 500, `${path} ${JSON.stringify(words.slice(0, 40))}: ${status}`);
        assert.doesNotMatch(body, /<img src=x|\b49\{|syntax error|kysely|pg_|ECONN/iu, path);
        assert.doesNotMatch(head, /^(?:set-cookie: a=|location: (?:https?:)?\/\/)/mu, path);
      }
    }
    const { status, body } = await raw('GET /desk/people', `Cookie: ${cookie}\r\n`);
    assert.ok(status === 200 && /olga@example\.org/u.test(body), 'all is there as before');
  });
});

/** Every address below /desk that takes a form, with something in the place of each parameter. */
function formsOfDesk(): readonly string[] {
  const folder = join(ROOT, 'web', 'routes', 'desk');
  const found: string[] = [];
  for (const each of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = each.replaceAll('\\', '/');
    if (!/\+(?:page\.server|server)\.ts$/u.test(file)) continue;
    const words = readFileSync(join(folder, file), 'utf8');
    if (!/\bactions\b|export const (?:POST|PUT|PATCH|DELETE)\b/u.test(words)) continue;
    const path = file
      .replace(/\/?\+.*$/u, '')
      .replace('[state]', 'FR')
      .replace('[voice]', 'state');
    found.push(
      `/desk/${path.replace('[...path]', 'passkey/verify-authentication').replaceAll(/\[[^\]]+\]/gu, 'x')}`.replace(
        /\/$/u,
        '',
      ),
    );
  }
  return found;
}
