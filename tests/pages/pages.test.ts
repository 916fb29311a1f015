import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { TEMPLATES, openSite, skip, type Site } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Svelte and Kit write these forms; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // A title may be as long as the law it names.
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, one line for each rule. In the dark only colours can differ, so only they are asked again. */
async function faultsIn(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(['color-contrast'])
  ).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(' | ')}`,
  );
}

describe('public pages', { skip }, () => {
  let site: Site;

  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  async function visit<T>(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page, hosts: Set<string>) => Promise<T>,
  ): Promise<T> {
    const context = await site.browser.newContext(options);
    try {
      const page = await context.newPage();
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await page.goto(site.address + path, { waitUntil: 'load' });
      return await look(page, hosts);
    } finally {
      await context.close();
    }
  }

  for (const [name, path] of Object.entries(TEMPLATES)) {
    test(`${name}: axe finds nothing in light and dark, 320 px are enough, no other host is asked`, async () => {
      await visit(path, {}, async (page, hosts) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await faultsIn(page, colorScheme), [], colorScheme);
        }
        await page.setViewportSize({ width: 320, height: 800 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        assert.deepEqual([...hosts], [site.address]);
      });
    });

    test(`${name}: valid HTML with a language, a title and one h1`, async () => {
      const response = await fetch(site.address + path);
      const html = await response.text();
      const { results } = await validator.validateString(html);
      const faults = results.flatMap((result) =>
        result.messages.map((fault) => `${fault.line}: ${fault.ruleId} ${fault.message}`),
      );
      assert.deepEqual(faults, []);
      assert.match(html, /<html lang="en" dir="ltr">/);
      assert.match(html, /<title>[^<]{10,}<\/title>/);
      assert.equal(html.match(/<h1[\s>]/g)?.length, 1);
    });

    test(`${name}: shows its content without script`, async () => {
      await visit(path, { javaScriptEnabled: false }, async (page) => {
        assert.ok(await page.locator('h1').isVisible());
        if (name === 'check') {
          assert.match(await page.locator('noscript').innerText(), /needs script/);
          assert.ok(!(await page.getByLabel('Paste the text here').isVisible()));
        } else {
          assert.equal(await page.locator('script').count(), 0);
        }
      });
    });
  }

  test('the list is searched and narrowed without script, and every number has its base', async () => {
    await visit('/en/requirements', { javaScriptEnabled: false }, async (page) => {
      assert.match(await page.locator('.count').innerText(), /^(\d+) of \1 requirements/);
      await page.getByLabel('Words').fill('possession');
      await page.getByLabel('Severity').selectOption('O');
      await page.getByRole('button', { name: 'Show' }).click();
      const [, count, base] =
        /(\d+) of (\d+) requirements?/.exec(await page.locator('.count').innerText()) ?? [];
      assert.ok(Number(count) > 0 && Number(count) < Number(base), `${count} of ${base}`);
      assert.equal(await page.locator('.row').count(), Number(count));
      assert.equal(await page.locator('.row .severity-O').count(), Number(count));
      await page.locator('.row a').first().click();
      assert.ok(await page.getByRole('heading', { name: 'Why it matters' }).isVisible());
    });
  });

  test('the whole list shows titles alone, and each group leads to its own with their questions', async () => {
    await visit('/en/requirements', { javaScriptEnabled: false }, async (page) => {
      const rows = page.locator('.row');
      assert.equal(await rows.filter({ hasText: '?' }).count(), 0);
      const all = page.locator('.results .group-head a');
      const counts = (await all.allInnerTexts()).map((said) => Number.parseInt(said, 10));
      assert.equal(
        counts.reduce((sum, count) => sum + count, 0),
        await rows.count(),
      );
      await all.last().click();
      assert.equal(await rows.count(), counts.at(-1));
      assert.equal(await rows.filter({ hasText: '?' }).count(), counts.at(-1));
    });
  });

  test('by keyboard: the skip link goes to the content, and the search is reached and sent', async () => {
    await visit('/en/requirements', {}, async (page) => {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the content');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => location.hash), '#content');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
      await page.keyboard.type('tourism');
      await Promise.all([page.waitForURL(/q=tourism/), page.keyboard.press('Enter')]);
      assert.ok((await page.locator('.row').count()) > 0);
    });
  });

  test('a requirement never shows a paragraph number that was not verified', async () => {
    const html = await (await fetch(`${site.address}/en/requirements/csam/access`)).text();
    assert.match(html, /section V/);
    assert.doesNotMatch(html, /paragraphs? \d|65[-–]66/);
  });

  test('the worked State leads with its gaps, and its reports can be taken away', async () => {
    await visit('/en/states/exempla', { javaScriptEnabled: false }, async (page) => {
      const verdicts = await page
        .locator('section[aria-labelledby=gaps] .finding')
        .first()
        .locator('.verdict')
        .allInnerTexts();
      assert.ok(
        verdicts.some((verdict) => /not met|partly met/.test(verdict)),
        verdicts.join(),
      );
      assert.match(await page.locator('.notice').innerText(), /made up/);
      const links = await page
        .locator('section[aria-labelledby=downloads] a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      assert.ok(links.length >= 4);
      for (const link of links) {
        const response = await fetch(link);
        assert.equal(response.status, 200, link);
        assert.match(response.headers.get('content-disposition') ?? '', /attachment/);
      }
    });
  });

  test('answers carry a strict policy, are compressed, and are not sent twice', async () => {
    const first = await fetch(`${site.address}/en`, { headers: { 'accept-encoding': 'br' } });
    assert.equal(first.headers.get('content-encoding'), 'br');
    assert.match(first.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.doesNotMatch(first.headers.get('content-security-policy') ?? '', /unsafe-inline|script-src/);
    assert.equal(first.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(first.headers.get('x-content-type-options'), 'nosniff');
    const again = await fetch(`${site.address}/en`, {
      headers: { 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
    const check = await fetch(`${site.address}/en/check`);
    assert.match(check.headers.get('content-security-policy') ?? '', /script-src 'self' 'sha256-/);
  });

  test('the first address leads to a language, and an unknown one is a page that helps', async () => {
    const root = await fetch(site.address, { redirect: 'manual' });
    assert.equal(root.headers.get('location'), '/en');
    const missing = await fetch(`${site.address}/xx/requirements`);
    assert.equal(missing.status, 404);
    assert.match(await missing.text(), /Go to the requirements/);
  });
});
