import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, skip, type Site } from './site.ts';

const HERE = '/desk/recommendations';
const record = (at: number, country: string) => ({
  AnnotationId: `a1b2c3d4-0000-4000-8000-${String(at).padStart(12, '0')}`,
  AnnotationType: '- Recommendations',
  Body: '- CRC',
  Symbol: 'CRC/C/FRA/CO/9',
  Text: '<p>Set up a toll-free helpline for children.</p>',
  Countries: [country],
  AffectedPersons: ['Children'],
  PublicationDate: '2019-01-01T00:00:00',
});
const EXPORT = JSON.stringify([record(1, 'France'), record(2, 'Atlantis'), { AnnotationId: 'x' }]);

describe('imports of the house, without script', { skip }, () => {
  let site: Site;
  let seats: Seats;
  let data: string;
  let ana: Sitter;
  let page: Page;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    const context = await site.browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
    page = await context.newPage();
    await makeOperator(site, page);
    seats = await openSeats(site, data);
    ana = await seats.seat('Ana Analyst', [{ role: 'analyst', state: 'FR' }], { javaScriptEnabled: false });
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  test('the operator hands an export in, and reads what came of it', async () => {
    await page.goto('/desk');
    await page.getByRole('link', { name: 'Recommendations', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Recommendations of the house' }).waitFor();
    await looksRight(site, page);
    const buffer = Buffer.from(EXPORT);
    await page
      .getByLabel('Export, up to 600 MB')
      .setInputFiles({ name: 'export-full-en.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page
      .getByText('3 records: 2 new, 0 changed, 0 as before. 2 were read for links.')
      .waitFor({ timeout: 60_000 });
    await page.getByText('1 names of countries are none of the States here').click();
    await page.getByText('Atlantis: 1').waitFor();
    await looksRight(site, page);
    assert.deepEqual(readdirSync(join(data, 'inbox')), [], 'what was handed in is taken away');
    const seen = await ana.context.newPage();
    await seen.goto('/desk/FR/state/recommendations');
    await seen.getByText('1 recommendation', { exact: true }).first().waitFor();
  });

  test('a file of the inbox is imported; the same records again change nothing', async () => {
    mkdirSync(join(data, 'inbox'), { recursive: true });
    writeFileSync(join(data, 'inbox', 'by-hand.json'), EXPORT);
    await page.goto(HERE);
    await looksRight(site, page);
    await page.getByLabel('File').selectOption('by-hand.json');
    await page.getByRole('button', { name: 'Import this file' }).click();
    await page
      .getByText('3 records: 0 new, 0 changed, 2 as before. 0 were read for links.')
      .waitFor({ timeout: 60_000 });
  });

  test('what is no export is refused with a sentence', async () => {
    await page.goto(HERE);
    const given = { name: 'law.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') };
    await page.getByLabel('Export, up to 600 MB').setInputFiles(given);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/law\.docx: .*Nothing was imported\./u)
      .waitFor();
    assert.match(await page.title(), /^Not done: /u);
    await looksRight(site, page);
  });

  test('nobody else is told that there is such a page', async () => {
    const { request } = ana.context;
    const headers = { origin: site.address };
    for (const path of [HERE, `${HERE}/progress`])
      assert.equal((await request.get(path, { maxRedirects: 0 })).status(), 404, path);
    for (const action of ['upload', 'inbox', 'cancel']) {
      const answer = await request.post(`${HERE}?/${action}`, {
        headers,
        multipart: { lang: 'en', name: 'by-hand.json' },
      });
      assert.equal(answer.status(), 404, action);
    }
    await (
      await ana.context.newPage()
    )
      .goto('/desk/FR/state/recommendations')
      .then((found) => assert.equal(found?.status(), 200));
    const opened = await ana.context.newPage();
    await opened.goto('/desk');
    assert.equal(await opened.locator(`nav a[href="${HERE}"]`).count(), 0);
    const nobody = await site.browser.newContext({ baseURL: site.address });
    const away = await nobody.request.get(HERE, { maxRedirects: 0 });
    assert.equal(away.status(), 303);
    await nobody.close();
  });
});
