import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSite, skip, type Site } from './site.ts';

const HELPLINE = 'de-kinder-und-jugendtelefon';
const NAME = 'Kinder- und Jugendtelefon';

/** From an unconfirmed number to the page of a child and back, as an operator without script. In the order of the tests. */
describe('help, confirmed on the desk', { skip }, () => {
  let site: Site;
  let data: string;
  let operator: BrowserContext;
  let page: Page;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', TUTELA_WORKER: 'off' });
    operator = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    operator.setDefaultTimeout(20_000);
    page = await operator.newPage();
    await makeOperator(site, page);
  });
  after(async () => {
    await site?.close();
    await removeDataFolder(data);
  });

  const childPage = async (): Promise<string> => (await fetch(`${site.address}/en/help/de`)).text();

  /** Both caches together are a few seconds old at most. */
  async function within(seconds: number, found: (html: string) => boolean): Promise<string> {
    for (let waited = 0; waited < seconds; waited++) {
      const html = await childPage();
      if (found(html)) return html;
      await sleep(1_000);
    }
    return childPage();
  }

  test('nobody who is not signed in sees the room, and the child sees nothing unconfirmed', async () => {
    const response = await fetch(`${site.address}/desk/help`, { redirect: 'manual' });
    assert.match(response.headers.get('location') ?? '', /sign-in/u);
    assert.ok(!(await childPage()).includes(NAME));
  });

  test('the list says what waits, and why', async () => {
    await page.goto('/desk');
    await page.getByRole('link', { name: 'Helplines' }).click();
    const row = page.getByRole('row').filter({ hasText: NAME });
    assert.match(await row.innerText(), /nobody confirmed it/u);
    await looksRight(site, page);
    const csv = await operator.request.get('/desk/help/list.csv?show=all');
    assert.ok((await csv.text()).split('\n').length > 190);
    await page.goto('/desk/help/sa-child-support-line-116111');
    assert.match(await page.locator('main').innerText(), /contradicts itself/u);
    assert.equal(await page.getByRole('button', { name: 'Confirm' }).count(), 0);
  });

  test('what is not checked is refused, and what was written stays', async () => {
    await page.goto(`/desk/help/${HELPLINE}`);
    await page.locator('#correct-note').fill('Read on its page.');
    await page.locator('#correct-phones').fill('call us');
    await page.getByRole('button', { name: 'Keep as a new version' }).click();
    assert.match(await page.getByRole('alert').innerText(), /One number a line/u);
    assert.equal(await page.locator('#correct-phones').inputValue(), 'call us');
    await looksRight(site, page);
  });

  test('confirmed: the child sees the number within seconds, with the day of the check', async () => {
    await page.goto(`/desk/help/${HELPLINE}`);
    await page.locator('#confirm-note').fill('A counsellor answered.');
    await page.getByRole('button', { name: 'Confirm' }).click();
    assert.match(await page.getByRole('status').innerText(), /Confirmed/u);
    assert.match(await page.locator('section[aria-labelledby=history]').innerText(), /Olga Op/u);
    const html = await within(15, (text) => text.includes(NAME));
    assert.match(html, /href="tel:116111"/u);
    assert.match(html, /checked by a person/u);
    assert.doesNotMatch(html, /Olga|counsellor/u, 'nobody is named to the public');
    const phone = await site.browser.newContext({
      baseURL: site.address,
      viewport: { width: 320, height: 640 },
    });
    try {
      const child = await phone.newPage();
      for (const lang of ['en', 'fr', 'es', 'ar']) {
        await child.goto(`/${lang}/help/de`);
        assert.equal(await child.evaluate(() => document.documentElement.scrollWidth), 320, lang);
        const { violations } = await new AxeBuilder({ page: child }).analyze();
        assert.deepEqual(
          violations.map(({ id }) => id),
          [],
          lang,
        );
      }
    } finally {
      await phone.close();
    }
  });

  test('corrected: the new number stands, the old one is in the history; withdrawn: it is gone', async () => {
    await page.goto(`/desk/help/${HELPLINE}`);
    await page.locator('#correct-phones').fill('116 112');
    await page.locator('#correct-cost').selectOption('free');
    await page.locator('#correct-note').fill('Its page gives another number.');
    await page.getByRole('button', { name: 'Keep as a new version' }).click();
    const html = await within(15, (text) => text.includes('tel:116112'));
    assert.match(html, /href="tel:116112"/u);
    assert.match(html, /Cost<\/dt> <dd>free/u);
    assert.ok(!html.includes('tel:116111'));
    assert.match(await page.locator('section[aria-labelledby=history]').innerText(), /116 111/u);
    await page.locator('#withdraw-note').fill('It was closed.');
    await page.getByRole('button', { name: 'Withdraw' }).click();
    assert.ok(!(await within(15, (text) => !text.includes(NAME))).includes(NAME));
  });
});
