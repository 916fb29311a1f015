import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { unzipSync, strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, skip, type Site } from './site.ts';

const DESK = '/desk/XE/state';
const HOME = `${DESK}/plan`;
const TITLE = 'Amend article 34 of the Penal Code';

describe('the plan at the desk, without script', { skip }, () => {
  let site: Site;
  let seats: Seats;
  let data: string;
  let ada: Sitter;
  let rea: Sitter;
  let page: Page;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    await makeOperator(site, await (await site.browser.newContext({ baseURL: site.address })).newPage());
    seats = await openSeats(site, data);
    const plain = { javaScriptEnabled: false };
    ada = await seats.seat('Ada Plans', [{ role: 'coordinator', state: 'XE' }], plain);
    rea = await seats.seat('Rea Reader', [{ role: 'reader', state: 'XE' }], plain);
    page = await ada.context.newPage();
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  test('an empty plan says what comes next', async () => {
    await page.goto(HOME);
    await page.getByText('Nothing is planned yet.').waitFor();
    assert.equal(await page.locator('.rooms a[aria-current="page"]').innerText(), 'Plan');
    await page.getByRole('link', { name: 'Judge requirements' }).waitFor();
    await looksRight(site, page);
  });

  test('an action is made from a gap; a fault is shown and nothing typed is lost', async () => {
    await page.goto(`${DESK}/requirements/csam/produce`);
    const judging = page.locator('form[data-form="judge-law"]');
    await judging.locator('input[value="not-met"]').check();
    await judging.getByLabel('Reason').fill('Offering alone is not punished.');
    await judging.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Plan an action for the gap in law' }).click();
    assert.equal(await page.getByLabel('Requirement 1').inputValue(), 'csam.produce');
    await looksRight(site, page);
    await page.getByLabel('Action', { exact: true }).fill(TITLE);
    await page.getByLabel('Lead institution').fill('=Ministry of Justice');
    await page.getByLabel('Partners').fill('Parliament\nPolice');
    await page.getByLabel('Start').fill('2026-01-15');
    await page.getByLabel('Due').fill('2025-06-30');
    await page.getByLabel('Cost').fill('120 000');
    await page.getByLabel('Currency').fill('eur');
    await page.getByLabel('What is counted').fill('Acts in force');
    await page.getByLabel('Value to reach').fill('1');
    await page.getByRole('button', { name: 'Put it into the plan' }).click();
    await page.getByRole('alert').getByText('It would end before it begins.').waitFor();
    assert.equal(await page.getByLabel('Lead institution').inputValue(), '=Ministry of Justice');
    assert.equal(await page.getByLabel('Requirement 1').inputValue(), 'csam.produce');
    await looksRight(site, page);
    await page.getByLabel('Due').fill('2026-06-30');
    await page.getByRole('button', { name: 'Put it into the plan' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('Of the one gap judged now it would close 1; 0 would remain.').waitFor();
    await page.getByText('EUR 120,000').waitFor();
    await looksRight(site, page);
  });

  test('it stands in the table, on the board and on the timeline, and filters find it', async () => {
    for (const view of ['', '?view=board', '?view=timeline']) {
      await page.goto(`${HOME}${view}`);
      await page.getByRole('link', { name: TITLE, exact: true }).waitFor();
      await page.getByText('past its day').first().waitFor();
      await looksRight(site, page);
      const more = view === '' ? '?' : `${view}&`;
      await page.goto(`${HOME}${more}status=done`);
      await page.getByText('No action is like this.').waitFor();
      await page.goto(`${HOME}${more}overdue=yes&group=csam&status=planned`);
      assert.equal(await page.getByRole('link', { name: TITLE, exact: true }).count(), 1);
    }
    await page.goto(HOME);
    await page.getByText('The one gap judged now is named by an action.').waitFor();
  });

  test('from a card of the board it is set under way, with a reason; then progress is noted', async () => {
    await page.goto(`${HOME}?view=board`);
    await page.getByText('Set its status').click();
    await page.getByLabel('Why').fill('The bill is before parliament.');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    const column = page.getByRole('region', { name: 'Under way' });
    await column.getByRole('link', { name: TITLE }).click();
    await page.getByLabel('How far it is').fill('Read for the first time.');
    await page.getByLabel('Value of the indicator').fill('0');
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByText('Read for the first time.').waitFor();
    await page.locator('#history + ol').getByText('The bill is before parliament.').waitFor();
    await looksRight(site, page);
  });

  test('what somebody else changed meanwhile is shown beside what was typed', async () => {
    const other = await ada.context.newPage();
    const open = async (at: Page) => {
      await at.goto(HOME);
      await at.getByRole('link', { name: TITLE, exact: true }).click();
      await at.getByText('Open the form').click();
    };
    await open(page);
    await open(other);
    for (const [at, lead] of [
      [other, 'Ministry of the Interior'],
      [page, 'Office of the Prosecutor'],
    ] as const) {
      await at.getByLabel('Lead institution').fill(lead);
      await at.getByLabel('Why it changes').fill(`It is for the ${lead}.`);
      await at.getByRole('button', { name: 'Change it' }).click();
    }
    const row = page.getByRole('row', { name: /Lead institution/u });
    assert.match(await row.innerText(), /Ministry of the Interior\s+Office of the Prosecutor/u);
    await looksRight(site, page);
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('It is for the Office of the Prosecutor.').waitFor();
    assert.match(await page.locator('dl').first().innerText(), /Office of the Prosecutor/u);
  });

  test('a circle of dependencies is named', async () => {
    const address = page.url();
    await page.goto(`${HOME}/add`);
    await page.getByLabel('Action', { exact: true }).fill('Train prosecutors');
    await page.getByLabel('Lead institution').fill('=1+1');
    await page.getByRole('checkbox', { name: TITLE }).check();
    await page.getByRole('button', { name: 'Put it into the plan' }).click();
    await page.getByText('This counts on what it depends on').waitFor();
    await page.goto(address);
    await page.getByText('Open the form').click();
    await page.getByRole('checkbox', { name: 'Train prosecutors' }).check();
    await page.getByLabel('Why it changes').fill('To see what happens.');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByRole('alert').getByText('would wait for one another').waitFor();
    await looksRight(site, page);
  });

  test('calendar, CSV and workbook hold the plan; a formula is text', async () => {
    const { request } = ada.context;
    const calendar = await (await request.get(`${HOME}/calendar.ics`)).text();
    const events = new ICAL.Component(ICAL.parse(calendar) as never[]).getAllSubcomponents('vevent');
    const due = events.find((each) => each.getFirstPropertyValue('summary') === `Due: ${TITLE}`);
    assert.equal(String(due?.getFirstPropertyValue('dtstart')), '2026-06-30');
    assert.match(
      String(due?.getFirstPropertyValue('url')),
      /^http.*\/desk\/XE\/state\/plan\/[0-9a-f-]{36}$/u,
    );
    const csv = await (await request.get(`${HOME}/plan.csv`)).text();
    assert.equal(csv.trim().split('\r\n').length, 3);
    assert.ok(csv.includes(",'=1+1,"), csv);
    const book = unzipSync(
      new Uint8Array(await (await request.get(`${HOME}/plan.xlsx?status=planned`)).body()),
    );
    const sheet = strFromU8(book['xl/worksheets/sheet1.xml']!);
    assert.ok(sheet.includes('Train prosecutors') && !sheet.includes(TITLE));
    assert.doesNotMatch(sheet, /<f[ >]/u);
    assert.equal((await request.get(`${HOME}/plan.pdf`)).status(), 404);
  });

  test('a reader reads and changes nothing; the other voice and other States are not found', async () => {
    const reader = await rea.context.newPage();
    await reader.goto(`${HOME}?view=board`);
    assert.equal(await reader.getByText('Set its status').count(), 0);
    await reader.getByRole('link', { name: TITLE, exact: true }).click();
    assert.equal(await reader.locator('form[method="post"][action^="?/"]').count(), 0);
    await looksRight(site, reader);
    const address = new URL(reader.url()).pathname;
    for (const path of [
      `${HOME}/add`,
      address.replace('/state/', '/ngo/'),
      address.replace('/XE/', '/FR/'),
      `${HOME}/01900000-0000-7000-8000-000000000001`,
      `${HOME}/none`,
      '/desk/XE/ngo/plan/calendar.ics',
    ])
      assert.equal((await rea.context.request.get(path)).status(), 404, path);
    for (const [path, form] of [
      [`${address}?/note`, { words: 'not mine' }],
      [`${address}?/status`, { status: 'done', reason: 'not mine', seen: '1' }],
      [`${HOME}/add?/plan`, { title: 'Not mine' }],
    ] as const) {
      const refused = await rea.context.request.post(path, { headers: { origin: site.address }, form });
      assert.equal(refused.status(), 403, path);
    }
  });
});
