import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import pg from 'pg';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { looksRight as looksRightOn, makeOperator, makeUpDevice, PASSWORD, signIn } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, skip, type Site } from './site.ts';

const PAGE = '/desk/people/entries';
const OLGA = 'olga@example.org';

/** Without script; the record is written a moment after the answer, so a look waits for what it looks for. */
describe('the record of sign-ins', { skip }, () => {
  let site: Site;
  let data: string;
  let seats: Seats;
  let operator: BrowserContext;
  let page: Page;
  let ana: Sitter;
  const plain = { javaScriptEnabled: false };
  const looks = (shown: Page) => looksRightOn(site, shown);

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', TUTELA_WORKER: 'off' });
    operator = await site.browser.newContext({ ...plain, baseURL: site.address });
    operator.setDefaultTimeout(20_000);
    page = await operator.newPage();
    await makeOperator(site, page);
    seats = await openSeats(site, data);
    ana = await seats.seat('Ana Analyst', [{ role: 'coordinator', state: 'XE' }], plain);
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  const table = async (query = ''): Promise<readonly string[]> => {
    await page.goto(PAGE + query);
    return page.locator('tbody tr').allInnerTexts();
  };
  const comes = async (line: RegExp, query = ''): Promise<void> => {
    let seen: readonly string[] = [];
    for (let waited = 0; waited < 30_000; waited += 250) {
      seen = await table(query);
      if (seen.some((each) => line.test(each))) return;
      await sleep(250);
    }
    assert.fail(`${line} is not in\n${seen.join('\n')}`);
  };

  test('the operator finds it from the page of people; good and bad tries stand in it', async () => {
    const context = await site.browser.newContext({ ...plain, baseURL: site.address });
    const other = await context.newPage();
    await signIn(other, OLGA, 'not the word at all');
    await signIn(other, 'nobody@example.org', 'not the word at all');
    await signIn(other, OLGA);
    await other.getByRole('button', { name: 'Sign out' }).click();
    await page.goto('/desk/people');
    await page.getByRole('link', { name: 'Record of sign-ins' }).click();
    assert.ok(page.url().endsWith(PAGE));
    await comes(/Olga Op\s+Sign-out\s+good/u);
    await comes(/Olga Op\s+Sign-in with a password\s+not good\s+[0-9a-f]{8}/u);
    await comes(/no account\s+Sign-in with a password\s+not good/u);
    await comes(/Olga Op\s+Sign-in with a password\s+good/u);
    await looks(page);
    assert.doesNotMatch(await page.content(), /127\.0\.0\.1|::1\b|HeadlessChrome/u, 'no address, no browser');
    await context.close();
  });

  test('what was refused to whom, by the template of its address', async () => {
    const headers = { origin: site.address, accept: 'text/html' };
    for (const path of ['/desk/FR/state/laws?q=secret-question', '/desk/XE/ngo', `${PAGE}?person=x`])
      assert.equal((await ana.context.request.get(path)).status(), 404, path);
    const form = { person: ana.person.id, role: 'operator', state: '', why: 'for myself' };
    const given = await ana.context.request.post('/desk/people?/give', { form, headers });
    assert.equal(given.status(), 403);
    await comes(/Ana Analyst\s+Refused, or not there\s+\/desk\/\[state\]\/\[voice\]\/laws\s+not good/u);
    await comes(/Ana Analyst\s+Refused, or not there\s+\/desk\/people\s+not good/u);
    await comes(/Ana Analyst\s+Refused, or not there\s+\/desk\/people\/entries\s+not good/u);
    assert.doesNotMatch(await page.locator('main').innerText(), /secret-question|\/FR\//u);
  });

  test('nobody but the operator reads it, in any form', async () => {
    for (const form of ['', '/list.csv', '/list.xlsx'])
      assert.equal((await ana.context.request.get(PAGE + form)).status(), 404, form);
    const nobody = await fetch(site.address + PAGE, { redirect: 'manual' });
    assert.equal(nobody.status, 303);
    const hers = await ana.context.newPage();
    await hers.goto('/desk/people');
    assert.equal(await hers.getByRole('link', { name: 'Record of sign-ins' }).count(), 0);
    await hers.close();
  });

  test('by person and outcome, and as a table for a spreadsheet', async () => {
    await page.goto(PAGE);
    await page.locator('#person').selectOption(ana.person.id);
    await page.locator('#outcome').selectOption('bad');
    await page.getByRole('button', { name: 'Show' }).click();
    const shown = await page.locator('tbody tr').allInnerTexts();
    assert.ok(
      shown.length >= 4 && shown.every((line) => /Ana Analyst[\s\S]*not good/u.test(line)),
      shown.join('\n'),
    );
    await looks(page);
    const href = (await page.getByRole('link', { name: 'CSV: sign-ins' }).getAttribute('href')) ?? '';
    const csv = await (await operator.request.get(href)).text();
    const [head = '', ...lines] = csv.trim().split(/\r?\n/u);
    assert.match(head, /at,person,id of the person,what,outcome,network,address/u);
    assert.equal(lines.length, shown.length);
    assert.ok(lines.every((line) => line.includes(ana.person.id)));
    assert.ok((await table('?person=nobody')).every((line) => line.includes('no account')));
    assert.deepEqual(await table('?person=no-such-person'), []);
    await looks(page);
    assert.ok((await table("?outcome=x'&before=' or 1=1")).length > 4, 'what is no filter asks for all');
  });

  test('fifty lines to a page, the older behind them, the newest again', async () => {
    const database = await openDatabase({ TUTELA_DATA: data }, '.');
    const root = new pg.Client(database.owner);
    await root.connect();
    await root.query(`insert into tutela.entry_record (person, what, outcome)
      select id, 'sign-in', 'good' from tutela_auth."user", generate_series(1, 60) where email = '${OLGA}'`);
    await root.end();
    await database.close();
    await table();
    assert.equal(await page.getByRole('link', { name: 'Newest' }).count(), 0);
    const first = await page.locator('tbody tr').allInnerTexts();
    assert.equal(first.length, 50);
    assert.ok(first.every((line) => /Olga Op\s+Sign-in with a password\s+good/u.test(line)));
    await page.getByRole('link', { name: 'Older' }).click();
    const second = await page.locator('tbody tr').allInnerTexts();
    assert.ok(second.length > 10 && second.length <= 50, String(second.length));
    assert.ok(
      second.some((line) => line.includes('not good')),
      'what was before the sixty',
    );
    await page.getByRole('link', { name: 'Newest' }).click();
    assert.deepEqual(await page.locator('tbody tr').allInnerTexts(), first);
  });

  test('everybody sees their own last ten on the account page, and no line of others', async () => {
    const hers = await ana.context.newPage();
    await hers.goto('/desk/account');
    const rows = hers.getByRole('region', { name: 'Table of your last sign-ins' }).locator('tbody tr');
    const shown = await rows.allInnerTexts();
    assert.ok(shown.length > 0 && shown.length <= 10);
    assert.ok(shown.some((line) => /Refused, or not there/u.test(line)));
    await looks(hers);
    await hers.close();
    await page.goto('/desk/account');
    assert.equal(
      await page.getByRole('region', { name: 'Table of your last sign-ins' }).locator('tbody tr').count(),
      10,
    );
  });

  test('a key for programs is made with the password alone', async () => {
    const hers = await ana.context.newPage();
    await hers.goto('/desk/account');
    await hers.locator('#key-name').fill('the yearly table');
    await hers.locator('#key-password').fill('not the word at all');
    await hers.getByRole('button', { name: 'Make a key' }).click();
    assert.match(await hers.getByRole('alert').innerText(), /not your password/u);
    assert.equal(await hers.locator('[data-key]').count(), 0);
    await looks(hers);
    const bare = await ana.context.request.post('/desk/account?/key', {
      form: { 'key-name': 'x', 'key-place': 'XE state', 'key-days': '30' },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(bare.status(), 400);
    assert.doesNotMatch(await bare.text(), /tutela_/u);
    await hers.locator('#key-name').fill('the yearly table');
    await hers.locator('#key-password').fill(PASSWORD);
    await hers.getByRole('button', { name: 'Make a key' }).click();
    assert.match(await hers.locator('[data-key]').innerText(), /^tutela_/u);
    await hers.close();
    await comes(/Ana Analyst\s+Asked again who it is\s+not good/u);
  });

  test('help and the public pages leave no line', async () => {
    const before = (await (await operator.request.get(`${PAGE}/list.csv`)).text()).split('\n').length;
    for (const path of ['/en', '/en/help', '/en/learn', '/en/nothing-here', '/api/v1/none', '/desk/nothing'])
      await fetch(site.address + path, { redirect: 'manual' });
    await sleep(1_000);
    const after = (await (await operator.request.get(`${PAGE}/list.csv`)).text()).split('\n').length;
    assert.equal(after, before);
  });
});

describe('a passkey, with script and a device that is made up', { skip }, () => {
  let site: Site;
  let data: string;
  let address: string;
  before(async () => {
    data = dataFolderForTests();
    const port = await freePort();
    address = `http://localhost:${port}`;
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', PORT: String(port), PUBLIC_URL: address });
  });
  after(async () => {
    await site?.close();
    await removeDataFolder(data);
  });

  test('it comes into the record, and is removed with the password alone', async () => {
    const context = await site.browser.newContext({ baseURL: address });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await makeUpDevice(page);
    await makeOperator(site, page);
    await page.waitForURL('**/desk/people');
    await page.goto('/desk/account');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: 'Remove' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL('**/desk');
    let seen = '';
    for (
      let waited = 0;
      waited < 30_000 && !/Olga Op\s+Sign-in with a passkey\s+good/u.test(seen);
      waited += 250
    ) {
      await page.goto(PAGE);
      seen = await page.locator('main').innerText();
      await sleep(250);
    }
    assert.match(seen, /Olga Op\s+Sign-in with a passkey\s+good/u);

    await page.goto('/desk/account');
    const removes = async (password: string): Promise<void> => {
      await page.locator('input[id^=passkey-password-]').fill(password);
      await page.getByRole('button', { name: 'Remove' }).click();
    };
    await removes('not the word at all');
    assert.match(await page.getByRole('alert').innerText(), /not your password/u);
    assert.equal(await page.getByRole('button', { name: 'Remove' }).count(), 1);
    await looksRightOn(site, page);
    await removes(PASSWORD);
    assert.match(await page.getByRole('status').first().innerText(), /was removed/u);
    assert.equal(await page.getByRole('button', { name: 'Remove' }).count(), 0);
    await context.close();
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
