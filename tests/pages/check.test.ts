import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openSite, skip, type Site } from './site.ts';

const LAW = `Penal Code

Article 1. Procuring a child

Whoever procures a child under eighteen years for prostitution, in return for money or any other consideration, is punished by imprisonment of three to ten years.

Article 2. Child sexual abuse material

Whoever produces, distributes, disseminates, imports, exports, offers, sells or possesses child sexual abuse material is punished by imprisonment of two to eight years.

Article 3. Fishing

A licence to fish in inland waters is issued by the municipality for one year.
`;

describe('the check page', { skip }, () => {
  let site: Site;

  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  /** Opens the page, waits for the engine, then cuts the network: whatever works now works on the reader's machine. */
  async function withEngine(look: (page: Page, requests: string[]) => Promise<void>): Promise<void> {
    const context = await site.browser.newContext();
    try {
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
      await page.goto(`${site.address}/en/check`);
      await page.getByText('The engine is loaded.').waitFor();
      await context.setOffline(true);
      const requests: string[] = [];
      context.on('request', (request) => requests.push(request.url()));
      await look(page, requests);
      assert.deepEqual(trouble, []);
    } finally {
      await context.close();
    }
  }

  test('a pasted law is searched offline: words found, nothing found, no request', async () => {
    await withEngine(async (page, requests) => {
      await page.getByLabel('Paste the text here').fill(LAW);
      await page.getByRole('button', { name: 'Search this text' }).click();
      await page.getByRole('heading', { name: 'What was found' }).waitFor();

      assert.match(
        await page.locator('section[aria-labelledby=results] .lead').innerText(),
        /^3 provisions searched for \d+ requirements/,
      );
      const quotes = await page.locator('.evidence-table mark').allInnerTexts();
      assert.ok(
        quotes.some((words) => /child sexual abuse material/.test(words)),
        quotes.join('\n'),
      );
      assert.ok(!quotes.some((words) => /licence to fish/.test(words)), 'a fishing licence answers nothing');
      assert.ok((await page.getByText('Nothing found in this text.').count()) > 0);
      assert.ok(
        (await page.locator('.evidence-table .reasons p').count()) > 0,
        'every proposal gives its reason',
      );
      assert.deepEqual(requests, []);

      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
    });
  });

  test('facts and pitfalls stand under the words, on this page and on a finding', async () => {
    await withEngine(async (page) => {
      await page.getByLabel('Paste the text here').fill(LAW.replace('under eighteen', 'under sixteen'));
      await page.getByRole('button', { name: 'Search this text' }).click();
      await page.getByRole('heading', { name: 'What was found' }).waitFor();
      // Under the best words or among the further provisions: the text is there either way.
      const facts = page.locator('.evidence-table .facts:has(+ .traps)', { hasText: 'age under 16' }).first();
      assert.match(
        (await facts.textContent()) ?? '',
        /^Facts read: age under 16 \(whose: the child\); acts: procuring.*; penalty 3 to 10 years\.$/,
      );
      const traps = facts.locator('xpath=following-sibling::ul[1]');
      assert.match(
        ((await traps.locator('li').first().textContent()) ?? '').trim(),
        /^May fall short\.\s+The words protect only children under 16\./,
      );
      assert.equal(await traps.locator('q').first().textContent(), 'under sixteen years');
    });
    const finding = await (await fetch(`${site.address}/en/states/exempla/prost/user-liable`)).text();
    assert.match(finding, /<ul class="traps[^"]*">.*<q lang="en"[^>]*>below the age of sixteen years<\/q>/s);
    assert.match(finding, /class="facts[^"]*">Facts read: age under 16/);
  });

  test('results are narrowed and taken away as CSV and JSON', async () => {
    await withEngine(async (page) => {
      await page.getByLabel('Paste the text here').fill(LAW);
      await page.getByRole('button', { name: 'Search this text' }).click();
      await page.getByRole('heading', { name: 'What was found' }).waitFor();
      const all = await page.locator('.evidence-table tbody tr').count();
      await page.getByLabel('Show').selectOption('nothing-found');
      await page.getByLabel('Severity').selectOption('O');
      const some = await page.locator('.evidence-table tbody tr').count();
      assert.ok(some > 0 && some < all, `${some} of ${all}`);
      assert.match(await page.locator('.count').innerText(), new RegExp(`^${some} of ${all} `));

      for (const [name, file] of [
        ['Download as CSV', 'tutela-check.csv'],
        ['Download as JSON', 'tutela-check.json'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name }).click(),
        ]);
        assert.equal(download.suggestedFilename(), file);
        const text = readFileSync(await download.path(), 'utf8');
        if (file.endsWith('.csv')) {
          assert.match(text, /^\uFEFFrequirement,.*,why,facts,may fall short\r\n/);
          assert.match(text, /Facts read: /);
        } else assert.equal(JSON.parse(text).documents[0].laws[0].entries.length, 3);
      }
    });
  });

  test('the example fills the field, by keyboard alone', async () => {
    await withEngine(async (page) => {
      await page.getByRole('button', { name: 'Fill in an example' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => (document.querySelector('textarea')?.value.length ?? 0) > 1_000);
      await page.getByRole('button', { name: 'Search this text' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'What was found' }).waitFor();
      assert.ok((await page.locator('.evidence-table mark').count()) > 5);
    });
  });

  test('empty, binary and huge input are answered in words, and nothing is lost', async () => {
    await withEngine(async (page) => {
      const go = page.getByRole('button', { name: 'Search this text' });
      await go.click();
      assert.match(await page.getByRole('alert').innerText(), /There is no text yet/);

      const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
      await page
        .getByLabel('Open files')
        .setInputFiles({ name: 'scan.txt', mimeType: 'text/plain', buffer: png });
      await go.click();
      await page.getByText('An image holds no text; use a file with the words of the law.').waitFor();
      assert.match(await page.getByRole('alert').innerText(), /None of the documents could be read/);
      await page.getByRole('button', { name: 'Take away scan.txt' }).click();

      await page
        .getByLabel('Open files')
        .setInputFiles({ name: 'huge.txt', mimeType: 'text/plain', buffer: Buffer.alloc(21_000_000, 'a ') });
      await page.locator('.chosen').getByText('The file has 21 MB, the limit here is 20 MB').waitFor();
      await page.getByRole('button', { name: 'Take away huge.txt' }).click();
      assert.equal(await page.locator('.chosen').count(), 0);
      await page.getByLabel('Paste the text here').fill('no law at all');
      await go.click();
      await page
        .getByRole('alert')
        .or(page.getByRole('heading', { name: 'What was found' }))
        .first()
        .waitFor();
      assert.equal(await page.getByLabel('Paste the text here').inputValue(), 'no law at all');
    });
  });

  test('a search can be stopped at once, and the text is kept', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}/en/check`);
    await page.getByText('The engine is loaded.').waitFor();
    const long = Array.from(
      { length: 12_000 },
      (_, at) =>
        `Article ${at + 1}. Matter\n\nWhoever sells a child is punished by imprisonment of ten years.\n`,
    );
    await page.getByLabel('Open files').setInputFiles({
      name: 'long.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`Code\n\n${long.join('\n')}`),
    });
    await page.getByRole('button', { name: 'Search this text' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Your text and files are still here.').waitFor();
    assert.equal(await page.locator('.evidence-table').count(), 0);
    await context.close();
  });
});
