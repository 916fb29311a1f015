import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { contractOf } from './fixtures/contract.ts';
import { testApi } from './fixtures/ground.ts';

const { ask } = testApi();
type Body = Record<string, unknown> & { items?: Record<string, unknown>[]; next?: string; total?: number };
const json = async (path: string): Promise<Body> => (await (await ask(path)).json()) as Body;
const document = (await json('/openapi.json')) as Parameters<typeof contractOf>[0] & {
  paths: Record<string, { get: { parameters?: { name: string; in: string }[] } }>;
};

test('the document is OpenAPI 3.1 by a validator that is not ours', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  assert.ok(valid, JSON.stringify(errors));
  assert.ok(Object.keys(document.paths).length >= 15);
});

test('every question that needs no desk is answered as its document says', async () => {
  const contract = contractOf(document);
  const asked: readonly (readonly [string, string])[] = [
    ['/openapi.json', '/openapi.json'],
    ['/catalogue', '/catalogue'],
    ['/requirements', '/requirements?group=csam&severity=O&q=produc&limit=3'],
    ['/requirements', '/requirements?group=nowhere'],
    ['/requirements/{id}', '/requirements/csam.produce'],
    ['/requirements/{id}', '/requirements/csam.nothing'],
    ['/groups', '/groups'],
    ['/profiles', '/profiles'],
    ['/mappings', '/mappings'],
    ['/mappings', '/mappings?format=oscal'],
    ['/mappings', '/mappings?format=csv'],
    ...['oscal', 'skos', 'skos-turtle'].map(
      (format) => ['/catalogue', `/catalogue?format=${format}`] as const,
    ),
    ['/catalogue/texts', '/catalogue/texts'],
    ['/datasets', '/datasets'],
    ['/states', '/states?status=party'],
    ['/states/{code}', '/states/FR'],
    ['/states/{code}', '/states/ZZ'],
    ['/publications', '/publications'],
    ['/desk/key', '/desk/key'],
    ['/desk/{state}/{voice}/findings', '/desk/FR/state/findings'],
  ];
  for (const [template, path] of asked) await contract.holds(`/api/v1${template}`, await ask(path));
  assert.ok(contract.seen.has('/api/v1/publications 503'));
  assert.ok(contract.seen.has('/api/v1/desk/{state}/{voice}/findings 401'));
});

test('all pages of a list are the list, each line once', async () => {
  const ids: unknown[] = [];
  for (let path: string | undefined = '/requirements?limit=60'; path !== undefined;) {
    const response = await ask(path);
    const { items = [], next, total } = (await response.json()) as Body;
    assert.equal(total, 221);
    assert.equal(response.headers.get('link'), next === undefined ? null : `<${next}>; rel="next"`);
    ids.push(...items.map(({ id }) => id));
    path = next?.replace('/api/v1', '');
  }
  assert.equal(ids.length, 221);
  assert.equal(new Set(ids).size, 221);
});

test('no number of a paragraph that nobody verified is told', async () => {
  const { requirements } = await json('/catalogue');
  for (const { id, pinpoints } of requirements as {
    id: string;
    pinpoints: { guidelines: { mark: string; paras?: string; lead?: string }[] };
  }[]) {
    for (const { mark, paras, lead } of pinpoints.guidelines)
      assert.ok(lead === undefined && (mark === 'verified' || paras === undefined), id);
  }
});

test('what is had already is not sent again', async () => {
  const first = await ask('/groups');
  const etag = first.headers.get('etag') ?? '';
  for (const held of [etag, `"other", W/${etag}`]) {
    const again = await ask('/groups', { 'if-none-match': held });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('etag'), etag);
  }
  assert.equal((await ask('/groups', { 'if-none-match': '"other"' })).status, 200);
});

test('trouble is a problem that says what to do', async () => {
  for (const [path, status, words] of [
    ['/nowhere', 404, /openapi\.json/u],
    ['/requirements?colour=red', 400, /colour/u],
    ['/groups?limit=3', 400, /limit/u],
    ['/requirements?limit=0', 400, /1 to 200/u],
    ['/requirements?limit=2&limit=3', 400, /limit/u],
    ['/requirements?cursor=nobody', 400, /without it/u],
    ['/states/fr', 400, /capital letters/u],
    ['/catalogue?format=clay', 400, /format/u],
    ['/desk/key', 401, /tutela_/u],
  ] as const) {
    const response = await ask(path);
    const { detail, ...rest } = (await response.json()) as Record<string, unknown>;
    assert.equal(response.status, status, path);
    assert.equal(rest['status'], status);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/u);
    assert.match(String(detail), words);
  }
});

test('nothing is written, and any page may read', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await ask('/groups', {}, method);
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
  }
  const before = await ask('/groups', { origin: 'https://elsewhere.example' }, 'OPTIONS');
  assert.equal(before.status, 204);
  assert.match(before.headers.get('access-control-allow-headers') ?? '', /Authorization/u);
  const response = await ask('/groups', { origin: 'https://elsewhere.example' });
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('access-control-allow-credentials'), null);
  assert.equal(response.headers.get('set-cookie'), null);
  assert.equal((await (await ask('/groups', {}, 'HEAD')).text()).length, 0);
});

test('an address that asks too often waits, and says so in the standard headers', async () => {
  let now = 0;
  const { api } = testApi({
    now: () => now,
    limits: { address: { most: 3, seconds: 60 }, key: { most: 9, seconds: 60 } },
  });
  const from = async (address: string): Promise<Response> =>
    api.fetch(new Request('http://localhost/api/v1/groups'), { address });
  const first = await from('2001:db8:1:2::1');
  assert.equal(first.headers.get('ratelimit'), '"address";r=2;t=60');
  assert.equal(first.headers.get('ratelimit-policy'), '"address";q=3;w=60');
  now = 20_000;
  await from('2001:db8:1:2::2');
  await from('2001:db8:1:2:ffff::3');
  const refused = await from('2001:db8:1:2::4');
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('retry-after'), '40');
  assert.match(refused.headers.get('content-type') ?? '', /problem/u);
  assert.equal((await from('192.0.2.9')).status, 200, 'another address is not held up');
  now = 60_001;
  assert.equal((await from('2001:db8:1:2::4')).status, 200, 'after the time it may ask again');
});

test('no question at all makes it fail', async () => {
  const { ask: tried, failures } = testApi();
  const paths = Object.keys(document.paths).map((path) => path.replace('/api/v1', ''));
  const names = Object.values(document.paths).flatMap(({ get }) =>
    (get.parameters ?? []).filter(({ in: where }) => where === 'query').map(({ name }) => name),
  );
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('csam', 'O', 'FR', 'all', '1', '%', '\0'),
  );
  const question = fc.record({
    path: fc.constantFrom(...paths),
    parts: fc.array(part, { minLength: 3, maxLength: 3 }),
    query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), part), { maxLength: 4 }),
    raw: fc.string({ maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(question, async ({ path, parts, query, raw }) => {
      const left = [...parts];
      const filled = path.replaceAll(/\{\w+\}/gu, () =>
        encodeURIComponent((left.pop() ?? '').toWellFormed()),
      );
      const asked = new URLSearchParams(query.map(([name, value]) => [name, value.toWellFormed()]));
      for (const search of [asked.toString(), raw.replaceAll('#', '')]) {
        const response = await tried(`${filled}?${search}`);
        assert.ok(
          [200, 400, 401, 404, 503].includes(response.status),
          `${filled}?${search}: ${response.status}`,
        );
        await response.arrayBuffer();
      }
    }),
    { numRuns: 300 },
  );
  assert.deepEqual(failures, []);
});

test('what is large is sent small to who asks for it, and what a key alone may see never', async () => {
  const br = { 'accept-encoding': 'gzip, br' };
  const plain = await ask('/requirements?limit=100');
  const whole = await plain.text();
  assert.equal(plain.headers.get('content-encoding'), null);
  assert.equal(plain.headers.get('content-length'), String(Buffer.byteLength(whole)));
  assert.match(plain.headers.get('vary') ?? '', /accept-encoding/iu);

  const small = await ask('/requirements?limit=100', br);
  assert.equal(small.headers.get('content-encoding'), 'gzip');
  assert.match(small.headers.get('vary') ?? '', /accept, accept-encoding/iu);
  const bytes = new Uint8Array(await small.arrayBuffer());
  assert.equal(gunzipSync(bytes).toString(), whole);
  assert.ok(bytes.length * 3 < whole.length, `${bytes.length} of ${whole.length}`);
  const held = { ...br, 'if-none-match': small.headers.get('etag') ?? '' };
  assert.equal((await ask('/requirements?limit=100', held)).status, 304, 'the small one is had as well');

  for (const headers of [{ 'accept-encoding': 'gzip;q=0' }, { ...br, authorization: 'Bearer x' }])
    assert.equal((await ask('/requirements?limit=100', headers)).headers.get('content-encoding'), null);
  assert.equal((await ask('/desk/FR/state/findings', br)).headers.get('content-encoding'), null);
  assert.equal((await ask('/requirements?limit=1', br)).headers.get('content-encoding'), null, 'it is short');
});
