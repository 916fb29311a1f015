import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { looksRight, makeOperator, PASSWORD } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, skip, type Site } from './site.ts';

const HASH = 'a'.repeat(64);

/** A company assesses itself, publishes, and takes it back; another company, a State and the public look. No script. */
describe('companies, without script', { skip }, () => {
  let site: Site;
  let seats: Seats;
  let data: string;
  let ana: Sitter;
  let ben: Sitter;
  let cora: Sitter;
  let page: Page;
  let record = '';
  let id = '';

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', TUTELA_WORKER: 'off' });
    await makeOperator(site, await (await site.browser.newContext({ baseURL: site.address })).newPage());
    seats = await openSeats(site, data);
    const plain = { javaScriptEnabled: false };
    ana = await seats.seat('Ana Hotel', [{ role: 'company', state: 'XE' }], plain);
    ben = await seats.seat('Ben Bank', [{ role: 'company', state: 'XE' }], plain);
    cora = await seats.seat('Cora State', [{ role: 'coordinator', state: 'XE' }], plain);
    page = await ana.context.newPage();
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  test('the public pages look right in two directions, and every checklist comes', async () => {
    const context = await site.browser.newContext({
      baseURL: site.address,
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    });
    const reader = await context.newPage();
    for (const path of ['/en/companies', '/ar/companies/internet', '/ar/companies/register']) {
      const response = await reader.goto(path);
      assert.equal(response?.status(), 200, path);
      assert.match(
        await reader.locator('main').innerText(),
        path.startsWith('/en') ? /no certificate/u : /شهادة/u,
      );
      assert.equal(await reader.evaluate(() => document.documentElement.scrollWidth), 320, path);
      await looksRight(site, reader);
    }
    for (const lang of ['en', 'fr', 'es', 'ar'])
      for (const form of ['docx', 'xlsx', 'csv']) {
        const response = await fetch(`${site.address}/${lang}/companies/finance/checklist.${form}`);
        assert.equal(response.status, 200, `${lang} ${form}`);
        assert.ok((await response.arrayBuffer()).byteLength > 4000, `${lang} ${form}`);
      }
    assert.equal((await fetch(`${site.address}/en/companies/mining`)).status, 404);
    for (const path of ['/en/companies', '/ar/companies/internet']) {
      const response = await fetch(site.address + path, { headers: { 'accept-encoding': 'br' } });
      assert.ok(Number(response.headers.get('content-length')) < 40_000, path);
    }
    await context.close();
  });

  test('a company makes its record and answers; a fault keeps what was typed', async () => {
    await page.goto('/desk');
    await page.waitForURL('**/desk/company');
    await looksRight(site, page);
    await page.getByLabel('Name of the company').fill('Hotel Ana');
    await page.getByLabel('Sector').selectOption('travel');
    await page.getByRole('button', { name: 'Make the record' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hotel Ana' }).waitFor();
    record = new URL(page.url()).pathname;
    id = record.split('/').at(-1) ?? '';
    await page.getByRole('link', { name: 'A policy with an owner' }).click();
    await page.getByLabel('In place', { exact: true }).check();
    await page.getByLabel('In your words').fill('=We have a policy');
    await page.getByLabel('Evidence: address').fill('https://example.org/policy');
    await page.getByLabel('Evidence: name').fill('policy.pdf');
    await page.getByLabel('SHA-256 of').fill(HASH);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').getByText('Say of which day').waitFor();
    assert.equal(await page.getByLabel('In your words').inputValue(), '=We have a policy');
    await looksRight(site, page);
    await page.getByLabel('Date of the evidence').fill('2026-01-15');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('1 of 13 answered other than').waitFor();
    const csv = await (await ana.context.request.get(`${record}/answers.csv`)).text();
    assert.ok(csv.includes(",'=We have a policy"), csv);
    await looksRight(site, page);
  });

  test('another company, a coordinator and the public find nothing, and their forms change nothing', async () => {
    for (const { context } of [ben, cora]) {
      for (const path of [record, `${record}/policy`, `${record}/answers.csv`])
        assert.equal((await context.request.get(path)).status(), 404, path);
      for (const form of ['name', 'publish', 'withdraw', 'invite', 'uninvite', 'leave']) {
        const response = await context.request.post(`${record}?/${form}`, {
          headers: { origin: site.address, accept: 'text/html' },
          form: { name: 'Taken over', sure: 'yes', seen: HASH, email: 'x@example.org', why: 'to look' },
        });
        assert.equal(response.status(), 404, form);
      }
    }
    assert.equal((await cora.context.request.get('/desk/company')).status(), 404);
    assert.doesNotMatch(await (await fetch(`${site.address}/en/companies/register`)).text(), /Hotel Ana/u);
    assert.equal((await fetch(`${site.address}/en/companies/register/${id}`)).status, 404);
  });

  test('a colleague comes by a link, works on the same record, and leaves it', async () => {
    await page.goto(record);
    await page.getByLabel('E-mail address of your colleague').fill('bea@example');
    await page.getByLabel('Why').fill('answers for the hotels');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByRole('alert').getByText('Write an e-mail address').waitFor();
    await page.getByLabel('E-mail address of your colleague').fill('bea@example.org');
    assert.equal(await page.getByLabel('Why').inputValue(), 'answers for the hotels');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const link = (await page.locator('[data-link]').innerText()).trim();
    await page.getByText('bea@example.org, by Ana Hotel').waitFor();
    await looksRight(site, page);

    const context = await site.browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
    const bea = await context.newPage();
    await bea.goto(link);
    assert.match(await bea.locator('main').innerText(), /the self-assessment of Hotel Ana/u);
    await bea.getByLabel('Name').fill('Bea Hotel');
    await bea.getByLabel('Password').fill(PASSWORD);
    await bea.getByRole('button', { name: 'Accept' }).click();
    await bea.waitForURL('**/desk/company');
    assert.match(await bea.locator('main').innerText(), /begins with the operator/u);
    assert.equal(await bea.getByLabel('Name of the company').count(), 0);
    await looksRight(site, bea);
    await bea.getByRole('link', { name: 'Hotel Ana' }).click();
    assert.match(await bea.locator('main').innerText(), /Bea Hotel, you: since .* invited by Ana Hotel/u);
    await bea.locator('summary', { hasText: 'Leave this record' }).click();
    await bea.getByLabel('I leave this record').check();
    await bea.getByRole('button', { name: 'Leave', exact: true }).click();
    await bea.waitForURL('**/desk/company');
    assert.equal((await context.request.get(record)).status(), 404);
    await context.close();

    await page.goto(record);
    assert.match(await page.locator('main').innerText(), /Bea Hotel: left on/u);
    await page.locator('summary', { hasText: 'Leave this record' }).click();
    await page.getByLabel('I leave this record').check();
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByText('Nobody else works on this record').waitFor();
    await looksRight(site, page);
  });

  test('what it publishes is public, with its notice; taken back it is gone at once', async () => {
    await page.goto(record);
    await page.getByLabel('We publish this').check();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('It is public now.').waitFor();
    await looksRight(site, page);
    const reader = await (
      await site.browser.newContext({ baseURL: site.address, javaScriptEnabled: false })
    ).newPage();
    await reader.goto('/en/companies/register?state=XE');
    await reader.getByRole('heading', { name: /what its companies say/u }).waitFor();
    const link = reader.getByRole('link', { name: 'Evidence 1: Hotel Ana' });
    assert.match((await link.getAttribute('rel')) ?? '', /noreferrer/u);
    await looksRight(site, reader);
    await reader.getByRole('link', { name: 'Hotel Ana', exact: true }).click();
    const text = await reader.locator('main').innerText();
    assert.match(text, /Nobody has verified it. It is no certificate/u);
    assert.match(text, /We have a policy/u);
    assert.doesNotMatch(text, /Ana Hotel/u, 'no person is named');
    await looksRight(site, reader);
    const json = await (await fetch(`${site.address}/en/companies/register/${id}/record.json`)).text();
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
    assert.ok(text.includes(Buffer.from(digest).toString('hex')), 'the hash is that of the record');
    const csv = await (await fetch(`${site.address}/en/companies/register/list.csv?state=XE`)).text();
    assert.match(csv, /Hotel Ana.*no certificate/u);

    const desk = await cora.context.newPage();
    await desk.goto('/desk/XE/state/companies');
    await desk.getByRole('link', { name: 'Hotel Ana' }).waitFor();
    await looksRight(site, desk);

    await page.goto(record);
    await page.getByRole('button', { name: 'Take it back at once' }).click();
    await page.getByText('It was taken back.').waitFor();
    assert.equal((await fetch(`${site.address}/en/companies/register/${id}`)).status, 404);
    await reader.goto('/en/companies/register?state=XE');
    assert.doesNotMatch(await reader.locator('main').innerText(), /Hotel Ana/u);
  });
});
