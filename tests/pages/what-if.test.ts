import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { openSite, skip, type Site } from './site.ts';

const LAW = `Penal Code

Article 1. Procuring a child

Whoever procures a child under sixteen years for prostitution, in return for money or any other consideration, is punished by imprisonment of three to ten years.

Article 2. Fishing

A licence to fish in inland waters is issued by the municipality for one year.
`;

let site: Site;
before(async () => {
  if (!skip) site = await openSite();
});
after(() => site?.close());

test(
  'what if it said eighteen: the pitfall goes as one types, and comes back with the words of the law',
  { skip },
  async () => {
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
      await page.getByLabel('Paste the text here').fill(LAW);
      await page.getByRole('button', { name: 'Search this text' }).click();
      await page.getByRole('heading', { name: 'What was found' }).waitFor();

      const row = page.locator('.evidence-table > tbody > tr', {
        has: page.locator('a[href$="/prost/four-acts"]'),
      });
      // By keyboard alone: opened on its summary, then one tab to the words.
      await row.locator('.what-if > summary').first().focus();
      await page.keyboard.press('Enter');
      const words = row.getByLabel('The provision, to try out');
      const said = row.locator('.what-if [aria-live=polite]');
      await said.getByText('The words are those of the law.').waitFor();
      assert.match(await words.inputValue(), /under sixteen years/u);
      assert.equal(await words.getAttribute('lang'), 'en');
      const cells = row.locator('.what-if tbody tr');
      assert.match(
        await cells.nth(1).innerText(),
        /protect only children under 16[\s\S]*protect only children under 16/u,
      );
      await page.keyboard.press('Tab');
      assert.equal(await words.evaluate((element) => element === document.activeElement), true);

      const top = () => row.locator('.what-if table').evaluate((table) => (table as HTMLElement).offsetTop);
      const stood = await top();
      await words.fill((await words.inputValue()).replace('sixteen', 'eighteen'));
      await said.getByText('No longer found: The words protect only children under 16.').waitFor();
      assert.equal(await top(), stood, 'nothing jumps');
      assert.match(await cells.nth(1).locator('td').nth(1).innerText(), /Nothing was found/u);
      assert.match(await cells.nth(0).innerText(), /age under 16[\s\S]*age under 18/u);
      assert.equal(
        await words.evaluate((element) => element === document.activeElement),
        true,
        'focus stays',
      );
      const { violations } = await new AxeBuilder({ page }).include('.what-if[open]').analyze();
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );

      await words.fill('A licence is issued for one year.');
      await said.getByText('no longer proposed for this requirement').waitFor();
      await row.getByRole('button', { name: 'Back to the words of the law' }).click();
      await said.getByText('The words are those of the law.').waitFor();
      assert.match(await words.inputValue(), /under sixteen years/u);
      assert.deepEqual(requests, [], 'nothing left the device');
      assert.deepEqual(trouble, []);
    } finally {
      await context.close();
    }
  },
);
