import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { Page } from '@playwright/test';
import { layLaws } from '#operations/assess/fixtures/seats.ts';
import { desks, KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publish } from '#operations/publish/publish.ts';
import { unpublish } from '#operations/publish/unpublish.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { firstLinkOf, looksRight } from './desk.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const WEIGHT = 50 * 1024;
const CROSS = 'cross-border?act=xe&nationality=fr&child=us&found=fr';
const PAGES: Readonly<Record<string, readonly string[]>> = {
  en: ['clauses', 'requirements/csam/distribute', 'cross-border', CROSS],
  ar: ['clauses?group=jur', CROSS],
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

async function textAt(site: Site, path: string): Promise<string> {
  const response = await fetch(site.address + path);
  assert.equal(response.status, 200, path);
  return response.text();
}

/** HTML and style sheets as sent, compressed. */
async function weightOf(site: Site, path: string): Promise<number> {
  const sent = async (at: string) => {
    const response = await fetch(site.address + at, { headers: { 'accept-encoding': 'br' } });
    return response.headers.get('content-encoding') === null
      ? (await response.arrayBuffer()).byteLength
      : (await response.arrayBuffer(), Number(response.headers.get('content-length')));
  };
  const html = await textAt(site, path);
  const sheets = [...html.matchAll(/<link[^>]*href="([^"]+\.css)"/gu)].map(([, href = '']) => href);
  const all = await Promise.all([path, ...sheets].map(sent));
  return all.reduce((sum, one) => sum + one, 0);
}

describe('clauses and the cross-border check, without a database', { skip }, () => {
  let site: Site;
  before(async () => void (site = await openSite()));
  after(() => site?.close());

  async function visit(path: string, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    try {
      const page = await context.newPage();
      await page.goto(path);
      await look(page);
    } finally {
      await context.close();
    }
  }

  for (const [lang, names] of Object.entries(PAGES)) {
    for (const name of names) {
      test(`/${lang}/${name}: axe in light and dark, 320 px, valid HTML, light`, async () => {
        const path = `/${lang}/${name}`;
        await visit(path, (page) => looksRight(site, page));
        const html = await textAt(site, path);
        const { results } = await validator.validateString(html);
        assert.deepEqual(
          results.flatMap(({ messages }) =>
            messages.map((one) => `${one.line}: ${one.ruleId} ${one.message}`),
          ),
          [],
        );
        const weight = await weightOf(site, path);
        assert.ok(weight <= WEIGHT, `${weight} bytes`);
        assert.doesNotMatch(html, /<script/u);
      });
    }
  }

  test('the library is narrowed without script, says whose law it is not, and is had as a file', async () => {
    await visit('/en/clauses', async (page) => {
      assert.match(await page.locator('.notice').first().innerText(), /made-up State/u);
      await page.getByLabel('Subject').selectOption('jur');
      await page.getByLabel('Verdict').selectOption('partly');
      await page.getByRole('button', { name: 'Show' }).click();
      const count = await page.locator('.clause').count();
      assert.match(await page.locator('.count').innerText(), new RegExp(`^${count} clauses? of \\d+$`, 'u'));
      assert.ok(count > 0);
      assert.equal(await page.locator('.clause .verdict-partly').count(), count);
      await page.locator('.clause .who a').first().click();
      assert.match(page.url(), /\/en\/states\/exempla\/jur\//u);
    });
    const csv = await textAt(site, '/en/clauses/list.csv?group=jur');
    assert.match(csv, /"?made-up State, not published/u);
    assert.ok(csv.split('\r\n').every((line, at) => at === 0 || line === '' || line.startsWith('jur.')));
    assert.equal((await fetch(`${site.address}/en/clauses/list.pdf`)).status, 404);
  });

  test('the check between States: duty and recommendation apart, unknown said as such, and States alone', async () => {
    await visit('/en/cross-border', async (page) => {
      await page.getByLabel('Where the act was done').selectOption('xe');
      await page.getByLabel('Nationality of the alleged offender').selectOption('fr');
      await page.getByLabel('Where the alleged offender is found').selectOption('fr');
      assert.equal(await page.locator('form.choose input, form.choose textarea').count(), 0);
      await page.getByRole('button', { name: 'Show' }).click();
      const rows = await page.locator('section[aria-labelledby=summary] tbody tr').allInnerTexts();
      assert.equal(rows.length, 3, rows.join('\n'));
      const [territory = '', nationals = '', present = ''] = rows;
      assert.match(territory, /Exempla[\s\S]*Article 4\(1\)[\s\S]*duty[\s\S]*worked example/u);
      assert.match(nationals, /France[\s\S]*Article 4\(2\)\(a\)[\s\S]*recommended[\s\S]*Unknown/u);
      assert.match(present, /France[\s\S]*Article 4\(3\)[\s\S]*duty/u);
      const main = await page.locator('main').innerText();
      assert.match(main, /no legal advice on a case/u);
      assert.match(main, /Exempla could ask France\. Both are States parties/u);
      assert.match(main, /the Protocol binds it since 5 March 2003/u);
      assert.ok((await page.locator('blockquote').count()) > 0, 'the words of the law stand there');
    });
    const usa = await textAt(site, '/en/cross-border?act=us&nationality=bb&found=bb');
    assert.match(usa, /Not both are States parties/u);
    assert.match(usa, /Not a party: articles 4 to 7 do not bind it/u);
    assert.match(await textAt(site, '/en/cross-border?act=zz&found=<b>'), /Choose two or three States/u);
  });
});

describe('clauses, with what was published', { skip }, () => {
  let site: Site;
  let data: string;
  let database: Database;
  const R = 'csam.distribute';

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', TUTELA_WORKER: 'off' });
    await firstLinkOf(site);
    database = await openDatabase({ TUTELA_DATA: data }, ROOT);
  });
  after(async () => {
    await database?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  test('no draft; what is published with its proof, who disputes it, and gone with the next request', async () => {
    const { analyst, reviewer, publisher, ngo, otherNgo } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R, quoting: true, reason: 'the State says it is clear' });
    const page = `/en/requirements/csam/distribute`;
    const before = await textAt(site, page);
    assert.match(before, /Nothing is published here yet/u);
    assert.doesNotMatch(before, /Published by the State/u);
    const done = await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
    assert.ok(done.kind === 'published');
    await speak(ngo, otherNgo, { requirement: R, verdict: 'not-met' });
    assert.doesNotMatch(await textAt(site, page), /organisation says of the same law/u);
    const second = await publish(ngo, () => KEY, { expected: (await previewed(ngo)).mark });
    assert.ok(second.kind === 'published');

    const now = await textAt(site, page);
    assert.match(now, /Published by the State/u);
    assert.match(now, new RegExp(done.sha256, 'u'));
    assert.match(now, /organisation says of the same law:[\s\S]*not met/u);
    assert.match(now, /href="\/en\/states\/xe\/csam\/distribute"/u);
    assert.doesNotMatch(now, /Nothing is published here yet/u);
    const list = await textAt(site, '/en/clauses');
    assert.match(list, /1 clause of 1/u);
    assert.match(await textAt(site, '/en/clauses/list.csv'), new RegExp(done.sha256, 'u'));
    const cross = await textAt(site, '/en/cross-border?act=xe&found=fr');
    assert.match(cross, /this State has a publication, and it says nothing on this/u);
    assert.match(cross, /nothing of this State’s law is published here/u);

    assert.equal((await unpublish(publisher, done.sha256, 'A name stands in it.')).kind, 'taken-back');
    assert.doesNotMatch(await textAt(site, page), new RegExp(done.sha256, 'u'));
    assert.match(await textAt(site, '/en/clauses'), /Nothing is published as answering/u);
  });
});
