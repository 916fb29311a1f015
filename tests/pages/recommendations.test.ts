import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { docxOf, LINES } from '#operations/recommendations/fixtures/documents.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, skip, type Site } from './site.ts';

const HOME = '/desk/XE/state/recommendations';

describe('recommendations at the desk, without script', { skip }, () => {
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
    const plain = { javaScriptEnabled: false };
    ana = await seats.seat('Ana Analyst', [{ role: 'analyst', state: 'XE' }], plain);
    rea = await seats.seat('Rea Reader', [{ role: 'reader', state: 'XE' }], plain);
    page = await ana.context.newPage();
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  test('an empty list says what to do', async () => {
    await page.goto(HOME);
    await page.getByRole('heading', { level: 1, name: 'Recommendations' }).waitFor();
    assert.equal(await page.locator('.rooms a[aria-current="page"]').innerText(), 'Recommendations');
    await looksRight(site, page);
  });

  test('a document is laid, cut and linked', async () => {
    await page.goto(`${HOME}/add`);
    await looksRight(site, page);
    const buffer = Buffer.from(docxOf(LINES));
    await page
      .getByLabel('Document, up to 20 MB')
      .setInputFiles({ name: 'co.docx', mimeType: 'application/octet-stream', buffer });
    await page.getByRole('button', { name: 'Add the document' }).click();
    await page.getByText('5 numbered paragraphs and points were read from CRC/C/OPSC/XEX/CO/1').waitFor();
    await page.goto(HOME);
    await page.getByText('5 recommendations').waitFor();
    await looksRight(site, page);
  });

  test('a link is confirmed with a reason, and the follow-up set', async () => {
    await page.goto(`${HOME}?words=helpline`);
    await page.getByRole('link', { name: /para\. 4/u }).click();
    assert.ok((await page.locator('mark').allInnerTexts()).some((text) => text.includes('helpline')));
    await looksRight(site, page);
    const proposal = page.locator('li', {
      has: page.getByRole('link', { name: 'Free child helpline', exact: true }),
    });
    await proposal.getByLabel('Why').fill('It names a helpline.');
    await proposal.getByRole('button', { name: 'Confirm' }).click();
    await page
      .getByText(/Ana Analyst, .*: It names a helpline\./u)
      .first()
      .waitFor();
    await page.getByLabel('How far it is followed').selectOption('partly');
    await page.locator('#reason-follow').fill('The helpline opened in one region.');
    await page.getByRole('button', { name: 'Set' }).click();
    await page.locator('strong', { hasText: 'Partly followed' }).waitFor();
    await looksRight(site, page);
    await page.getByLabel('What the State answered').selectOption('noted');
    await page.getByLabel('Stated on').fill('2024-05-06');
    await page.getByLabel('Words of the State, and where they stand').fill('A/HRC/56/7/Add.1: noted.');
    await page.getByRole('button', { name: 'Record' }).click();
    await page.getByText('Noted by the State, recorded by hand; stated on 2024-05-06.').waitFor();
    assert.match(
      await page.locator('[aria-labelledby="history"]').innerText(),
      /Ana Analyst\s+recorded the position of the State:\s+Noted by the State, stated on 2024-05-06: A\/HRC/u,
    );
    await looksRight(site, page);
    const csv = await (await ana.context.request.get(`${HOME}/list.csv?show=linked`)).text();
    assert.equal(csv.trim().split('\r\n').length, 2);
    assert.match(csv, /rep\.helpline/u);
  });

  test('by hand: a fault is shown, what was written stays, then it is kept; a formula is text in the table', async () => {
    await page.goto(`${HOME}/add`);
    await page.getByLabel('Its words').fill('=1+1 Establish a helpline for children.');
    await page.getByLabel('Date of the document').fill('soon');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('alert').getByText('Write the date as 2026-11-22').waitFor();
    assert.match(await page.getByLabel('Its words').inputValue(), /^=1\+1/u);
    await page.getByLabel('Date of the document').fill('2020-02-03');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('blockquote').getByText('=1+1 Establish').waitFor();
    const csv = await (await ana.context.request.get(`${HOME}/list.csv`)).text();
    assert.ok(csv.includes(",'=1+1 Establish"), csv);
  });

  test('of many documents at once a few wait their turn, and the rest are told to come again', async () => {
    const buffer = Buffer.from(`# Code\n\n${'Words without a number. '.repeat(150_000)}\n`);
    const file = { name: 'long.md', mimeType: 'text/markdown', buffer };
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        ana.context.request.post(`${HOME}/add?/document`, {
          headers: { origin: site.address },
          multipart: { file },
        }),
      ),
    );
    const busy = answers.filter((answer) => answer.status() === 503);
    assert.ok(busy.length > 0 && busy.length <= 8, `${busy.length} of 12`);
    assert.match(
      (await busy[0]?.text()) ?? '',
      /long\.md: Other documents are being read at this moment; send it again in a moment\. Nothing was kept\./u,
    );
    assert.ok(answers.every((answer) => [400, 503].includes(answer.status())));
  });

  test('a reader sees and cannot decide; the other voice, another State and strange ids are not found', async () => {
    const reader = await rea.context.newPage();
    await reader.goto(`${HOME}?words=helpline`);
    await reader.getByRole('link', { name: /para\. 4/u }).click();
    assert.equal(await reader.getByRole('button', { name: 'Confirm' }).count(), 0);
    const address = new URL(reader.url()).pathname;
    for (const path of [
      `${HOME}/add`,
      address.replace('/state/', '/ngo/'),
      address.replace('/XE/', '/FR/'),
      '/desk/FR/state/recommendations',
      '/desk/XE/ngo/recommendations/list.csv',
      `${HOME}/uhri:none`,
    ]) {
      assert.equal((await rea.context.request.get(path)).status(), 404, path);
    }
    const refused = await rea.context.request.post(`${address}?/confirm`, {
      headers: { origin: site.address },
      form: { requirement: 'rep.helpline', reason: 'not mine' },
    });
    assert.equal(refused.status(), 403);
  });
});
