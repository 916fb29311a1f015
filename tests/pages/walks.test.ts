import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { openSite, skip, type Site } from './site.ts';

/** Two of the walks that the portal is for, begun at the home page; how a teenager finds a number is in help.test.ts. */
describe('from the home page, without script, at 320 px', { skip }, () => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(() => site?.close());

  async function visit(lang: string, walk: (page: Page) => Promise<void>): Promise<void> {
    const context = await site.browser.newContext({
      javaScriptEnabled: false,
      baseURL: site.address,
      acceptDownloads: true,
      viewport: { width: 320, height: 640 },
    });
    const hosts = new Set<string>();
    context.on('request', (request) => hosts.add(new URL(request.url()).origin));
    try {
      const page = await context.newPage();
      await page.goto(`/${lang}`);
      await walk(page);
      assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
      assert.deepEqual([...hosts], [site.address]);
      assert.deepEqual(await context.cookies(), []);
    } finally {
      await context.close();
    }
  }

  /** Follows a link that is to be seen, wherever on the page it stands. */
  async function follow(page: Page, href: string): Promise<void> {
    await page.locator(`a[href="${href}"]:visible`).first().click();
    await page.waitForURL(`**${href}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, href);
  }

  for (const lang of ['en', 'fr', 'es', 'ar']) {
    test(`${lang}: a journalist narrows the States to those that have not joined, and takes the figures away`, async () => {
      await visit(lang, async (page) => {
        await follow(page, `/${lang}/states`);
        await page.locator('select[name="status"]').selectOption('none');
        await page.locator('form:has(select[name="status"]) button').click();
        await page.waitForURL('**/states?*status=none*');
        const rows = page.locator('tbody tr');
        const shown = await rows.locator('th, td:first-child').first().innerText();
        const count = await rows.count();
        assert.ok(count > 5 && count < 30, `${count} States`);
        const arriving = page.waitForEvent('download');
        await page.locator('a[href*="list.csv"]:visible').first().click();
        const text = readFileSync(await (await arriving).path(), 'utf8');
        const lines = text.trim().split('\r\n');
        assert.equal(lines.length, count + 1, lines[0]);
        assert.ok(text.includes(shown.trim()), `${shown} is in the file, in the language of the page`);
        // A figure that is quoted says where it was read, and when.
        assert.match(text, /\d{4}-\d{2}-\d{2}/u);
      });
    });

    test(`${lang}: a teacher finds a sheet and prints it on one page`, async () => {
      await visit(lang, async (page) => {
        await follow(page, `/${lang}/learn`);
        await follow(page, `/${lang}/learn/teachers`);
        await follow(page, `/${lang}/learn/teachers/sheet-pictures`);
        const title = await page.locator('h1').innerText();
        assert.ok(title.trim().length > 3);
        await page.emulateMedia({ media: 'print' });
        assert.ok(await page.locator('h1').isVisible());
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        assert.equal(pdf.match(/\/Type \/Page\b(?!s)/gu)?.length, 1);
      });
    });
  }
});
