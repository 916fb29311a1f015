import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { looksRight, makeOperator, PASSWORD } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, skip, type Site } from './site.ts';

describe('the interface for programs, and its keys on the account page, without script', { skip }, () => {
  let site: Site;
  let data: string;
  let seats: Seats;
  let ana: Sitter;
  let page: Page;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    const first = await site.browser.newContext({ baseURL: site.address });
    await makeOperator(site, await first.newPage());
    seats = await openSeats(site, data);
    ana = await seats.seat('Ana Lyst', [{ role: 'analyst', state: 'XE' }], { javaScriptEnabled: false });
    page = await ana.context.newPage();
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${site.address}/api/v1${path}`, { headers, method });

  test('public answers come with their own headers, and need nothing', async () => {
    const response = await ask('/requirements?limit=1');
    assert.equal(response.status, 200);
    const { headers } = response;
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(
      headers.get('content-security-policy'),
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    );
    assert.equal(headers.get('set-cookie'), null);
    const left = async () => /r=(\d+)/u.exec((await ask('/groups')).headers.get('ratelimit') ?? '')?.[1];
    assert.notEqual(await left(), await left(), 'no answer is kept for somebody else');
    assert.equal(
      (await ask('/groups', { 'if-none-match': (await ask('/groups')).headers.get('etag') ?? '' })).status,
      304,
    );
    assert.equal((await ask('/publications')).status, 200);
    assert.equal((await ask('/groups', {}, 'OPTIONS')).status, 204);
    assert.equal((await ask('/groups', {}, 'HEAD')).status, 200);
    const typed = { 'content-type': 'application/json' };
    assert.equal((await ask('/groups', typed, 'DELETE')).status, 405);
    for (const path of ['/nowhere', '', '/desk/XE/state/findings?x=1', '/publications/%2e%2e']) {
      const refused = await ask(path);
      assert.ok([400, 401, 404].includes(refused.status), path);
      assert.match(refused.headers.get('content-type') ?? '', /problem\+json/u, path);
    }
    // What a browser sends along with a form is no key.
    const { cookies } = await ana.context.storageState();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    assert.equal((await ask('/desk/XE/state/findings', { cookie })).status, 401);
  });

  test('an id leads to the page of its thing, or to the file of linked data, and keeps both when asked again', async () => {
    const at = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${site.address}/id/${path}`, { headers, redirect: 'manual' });
    for (const lang of ['ar', 'es']) {
      const page = await at('opsc/requirements/csam/produce', { 'accept-language': lang });
      assert.deepEqual(
        [page.status, page.headers.get('location')],
        [303, `/${lang}/requirements/csam/produce`],
      );
      assert.match(page.headers.get('vary') ?? '', /accept-language/u);
      const file = await at('opsc', { accept: 'application/ld+json' });
      assert.equal(file.headers.get('location'), '/api/v1/catalogue?format=skos');
    }
    assert.equal((await fetch(`${site.address}/id/states/FR`)).status, 200);
    for (const path of ['other', 'opsc/none', 'states/ZZ', 'states%2FZZ'])
      assert.equal((await at(path)).status, 404, path);
  });

  test('a key is made, shown once, reads its desk, and is ended at once', async () => {
    await page.goto('/desk/account');
    await looksRight(site, page);
    await page.getByLabel('What it is for').fill('the <b>yearly</b> table');
    await page.getByLabel('Good for').selectOption('30');
    await page.locator('#key-password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make a key' }).click();
    const word = await page.locator('[data-key]').innerText();
    assert.match(word, /^tutela_[\w-]{43}$/u);
    await looksRight(site, page);
    const authorization = `Bearer ${word}`;
    const found = await ask('/desk/XE/state/findings?limit=2', { authorization });
    assert.equal(found.status, 200);
    assert.equal(found.headers.get('cache-control'), 'private, no-store');
    assert.equal(((await found.json()) as { total: number }).total, 442);
    assert.equal((await ask('/desk/XE/ngo/findings', { authorization })).status, 404);
    await page.goto('/desk/account');
    assert.equal(await page.locator('[data-key]').count(), 0, 'shown once');
    const row = page.getByRole('row', { name: /yearly/u });
    assert.match(await row.innerText(), new RegExp(`<b>yearly</b>[\\s\\S]*ends with ${word.slice(-4)}`, 'u'));
    assert.doesNotMatch(await row.innerText(), /never/u, 'its last day is told');
    await row.getByRole('button', { name: /End the key/u }).click();
    assert.match(await page.getByRole('status').innerText(), /opens nothing any more/u);
    assert.equal((await ask('/desk/XE/state/findings', { authorization })).status, 401);
    const forged = await ana.context.request.post('/desk/account?/key', {
      form: { 'key-name': 'x', 'key-place': 'FR state', 'key-days': '30', password: PASSWORD },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(forged.status(), 400);
    const foreign = await ana.context.request.post('/desk/account?/key', {
      form: { 'key-name': 'x', 'key-place': 'XE state', 'key-days': '30' },
      headers: { origin: 'https://elsewhere.example', accept: 'text/html' },
    });
    assert.equal(foreign.status(), 403);
  });

  test('the page lists every question of the document, without script', async () => {
    await page.goto('/en/data');
    const shown = await page.locator('main').innerText();
    const document = (await (await ask('/openapi.json')).json()) as { paths: object };
    for (const path of Object.keys(document.paths)) assert.ok(shown.includes(path), path);
    await looksRight(site, page);
  });
});
