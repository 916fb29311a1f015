import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { docx } from '#engine/reports/writers/docx/index.ts';
import { documentOf } from '#operations/practice/fixtures/as-document.ts';
import { REPORT_EN } from '#operations/practice/fixtures/report-en.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { exempla } from '../exempla.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, skip, type Site } from './site.ts';

const HOME = '/desk/XE/state/practice';
const LONG = { timeout: 120_000 };

describe('past reports at the desk', { skip }, () => {
  let site: Site;
  let seats: Seats;
  let data: string;
  let ana: Sitter;
  let rea: Sitter;
  let page: Page;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    await makeOperator(site, await (await site.browser.newContext({ baseURL: site.address })).newPage());
    seats = await openSeats(site, data);
    ana = await seats.seat('Ana Analyst', [{ role: 'analyst', state: 'XE' }], { javaScriptEnabled: false });
    rea = await seats.seat('Rea Reader', [{ role: 'reader', state: 'XE' }], { javaScriptEnabled: false });
    page = await ana.context.newPage();
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  test('an empty desk says what to do; a report is added and read, without script', async () => {
    await page.goto(HOME);
    await page.getByRole('heading', { level: 1, name: 'Past reports' }).waitFor();
    assert.equal(await page.locator('.rooms a[aria-current="page"]').innerText(), 'Past reports');
    await looksRight(site, page);
    const { say } = exempla().ground;
    const buffer = Buffer.from(docx(documentOf(REPORT_EN, 'en', 'Report of Exempla'), say));
    await page
      .getByLabel('The report, up to 20 MB')
      .setInputFiles({ name: 'CRC_C_OPSC_XEX_2.docx', mimeType: 'application/octet-stream', buffer });
    await page.getByRole('button', { name: 'Add the report' }).click();
    await page.getByText('39 paragraphs').waitFor(LONG);
    await looksRight(site, page);
  });

  test('a proposal is read, adjusted and confirmed; a fault keeps what was written', async () => {
    await page.goto(`${HOME}?requirement=rep.helpline`);
    const card = page.locator('#proposal-0');
    assert.ok((await card.locator('mark').allInnerTexts()).some((text) => text.includes('helpline')));
    await card.getByText('Adjust its words, kind or date').click();
    await card.getByLabel('Words that are quoted').fill('The helpline answers within a second.');
    await card.getByRole('button', { name: /^Confirm/u }).click();
    await page.getByRole('alert').getByText('Quote words that stand in the paragraph').waitFor();
    assert.equal(
      await card.getByLabel('Words that are quoted').inputValue(),
      'The helpline answers within a second.',
    );
    await looksRight(site, page);
    await card.getByLabel('Words that are quoted').fill('In 2023 it answered 61,200 contacts.');
    await card.getByLabel('What it is').selectOption('report');
    await card.getByLabel('Holds from (may be left out)').fill('2023-01-01');
    await card.getByRole('button', { name: /^Confirm/u }).click();
    await page.getByText('No proposal is like this').waitFor();
    await page.goto('/desk/XE/state/requirements/rep/helpline');
    await page.getByText('In 2023 it answered 61,200 contacts.').first().waitFor();
    await page.getByText('CRC_C_OPSC_XEX_2.docx, para. 32').first().waitFor();
    assert.equal(await page.getByText('from past reports').count(), 0);
    await page.goto('/desk/XE/state/requirements/comp/state-fund');
    await page.getByRole('link', { name: '1 proposal from past reports' }).click();
    await page.getByRole('button', { name: /^Not evidence/u }).click();
    await page.getByText('No proposal is like this').waitFor();
    await page.goto(`${HOME}?show=rejected`);
    await page.getByText('Not evidence by Ana Analyst').waitFor();
    await looksRight(site, page);
    await page.getByRole('button', { name: /^Take it back/u }).click();
    await page.getByText('No proposal is like this').waitFor();
  });

  test('the list is taken out as a table and as a workbook', async () => {
    const csv = await (
      await ana.context.request.get(`${HOME}/list.csv?show=all&requirement=rep.helpline`)
    ).text();
    assert.match(csv, /rep\.helpline/u);
    assert.match(csv, /confirmed/u);
    const book = await ana.context.request.get(`${HOME}/list.xlsx?show=all`);
    assert.equal((await book.body()).subarray(0, 2).toString(), 'PK');
  });

  test('who only reads sees the proposals and answers none', async () => {
    const other = await rea.context.newPage();
    await other.goto(HOME);
    await other.locator('#proposal-0').waitFor();
    assert.equal(await other.getByRole('button', { name: /^Confirm/u }).count(), 0);
    assert.equal(await other.getByLabel('The report, up to 20 MB').count(), 0);
    await other.close();
  });

  test('with script, keys answer while a proposal has the focus, and only then', async () => {
    const quick = await seats.seat('Quin Quick', [{ role: 'analyst', state: 'XE' }]);
    const own = await quick.context.newPage();
    await own.goto(`${HOME}?order=paragraph`);
    const [first, second] = [own.locator('#proposal-0'), own.locator('#proposal-1')];
    await own.keyboard.press('x');
    await first.focus();
    await own.keyboard.press('j');
    assert.equal(await second.evaluate((part) => part === document.activeElement), true);
    await own.keyboard.press('k');
    const title = await first.getByRole('heading').innerText();
    const next = await second.getByRole('heading').innerText();
    await own.keyboard.press('x');
    await own.waitForURL(/#proposal-0$/u);
    await own.waitForFunction(() => document.activeElement?.id === 'proposal-0');
    assert.equal(await first.getByRole('heading').innerText(), next);
    await own.goto(`${HOME}?show=rejected`);
    await own.getByRole('link', { name: title }).waitFor();
    assert.equal(await own.locator('[data-proposal]').count(), 1);
  });
});
