import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { messagesOf } from '#engine/learn/index.ts';
import { layLaws } from '#operations/assess/fixtures/seats.ts';
import { desks, KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publish } from '#operations/publish/publish.ts';
import { unpublish } from '#operations/publish/unpublish.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { firstLinkOf, looksRight } from './desk.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const LIMIT = 14_000;
const OUT = 'https://out.example/';
const PHONE = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };
const LANGUAGES = ['en', 'fr', 'es', 'ar'];
const AUDIENCES = ['under-12', 'teens', 'parents', 'teachers', 'professionals'];
/** "teens/threats", as the files are. */
const PAGES = globSync('languages/en/learn/*/*.md', { cwd: ROOT }).map((name) =>
  name.replaceAll('\\', '/').replace('languages/en/learn/', '').replace('.md', ''),
);
const SHEETS = PAGES.filter((name) => name.includes('/sheet-'));

/** The words of the pages, as they are written. */
function saidIn(lang: string): ReadonlyMap<string, string> {
  return new Map(
    ['portal-learn.ftl', 'portal-help.ftl'].flatMap((name) =>
      messagesOf(readFileSync(join(ROOT, 'languages', lang, name), 'utf8')),
    ),
  );
}

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

describe('learning, without script and without trace', { skip }, () => {
  let site: Site;
  before(async () => {
    site = await openSite({ TUTELA_DESK: 'off', TUTELA_EXIT_URL: OUT });
  });
  after(() => site?.close());

  async function visit<T>(
    options: BrowserContextOptions,
    look: (page: Page, hosts: Set<string>) => Promise<T>,
  ): Promise<T> {
    const context = await site.browser.newContext({ baseURL: site.address, ...options });
    context.setDefaultTimeout(20_000);
    try {
      await context.route(`${OUT}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
      );
      const page = await context.newPage();
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      const said = await look(page, hosts);
      assert.deepEqual(await context.cookies(), []);
      return said;
    } finally {
      await context.close();
    }
  }

  async function htmlAt(path: string): Promise<string> {
    const response = await fetch(site.address + path);
    assert.equal(response.status, 200, path);
    return response.text();
  }

  /** All that is sent for a page, as an old phone asks for it. */
  async function weightOf(path: string): Promise<number> {
    const sent = async (at: string): Promise<number> => {
      const response = await fetch(site.address + at, { headers: { 'accept-encoding': 'gzip' } });
      const size = Number(response.headers.get('content-length'));
      const text = await response.text();
      return size || text.length;
    };
    const html = await htmlAt(path);
    const files = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg))"/gu)].map(([, file = '']) => file);
    const sizes = await Promise.all([path, ...files].map(sent));
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  for (const lang of LANGUAGES)
    test(`${lang}: every page says who has read it, what to do in danger, and what the way out does not do`, async () => {
      const said = saidIn(lang);
      const has = (html: string, key: string, path: string): void =>
        assert.ok(html.includes(said.get(key) ?? assert.fail(key)), `${path} ${key}`);
      for (const name of [...PAGES, 'teens/my-country/fr']) {
        const html = await htmlAt(`/${lang}/learn/${name}`);
        for (const reader of lang === 'en' ? ['protection'] : ['protection', 'language'])
          assert.ok(
            ['', '-none', '-changed'].some((end) => {
              const [first = ''] = (said.get(`learn-read-${reader}${end}`) ?? assert.fail(end)).split('{');
              return html.includes(first.trim());
            }),
            `${name} ${reader}`,
          );
        has(
          html,
          /^(?:under-12|teens)/u.test(name) ? 'learn-help-child-danger' : 'learn-help-adult-danger',
          name,
        );
        has(html, 'help-exit-hint', name);
      }
    });

  for (const lang of LANGUAGES)
    test(`${lang}: every page is light, leads to help, and is told to nobody`, async () => {
      for (const name of ['', ...AUDIENCES, ...PAGES, 'teens/my-country', 'teens/my-country/fr']) {
        const path = `/${lang}/learn${name && `/${name}`}`;
        const response = await fetch(site.address + path);
        const html = await response.text();
        assert.equal(response.status, 200, path);
        assert.match(html, new RegExp(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`, 'u'));
        assert.equal(html.match(/<h1/gu)?.length, 1, path);
        assert.match(html, new RegExp(`href="/${lang}/help`, 'u'), path);
        assert.doesNotMatch(html, /<form|tel:|<style|<script(?! src="\/exit\.js" defer)/u, path);
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
        for (const kept of ['set-cookie', 'etag', 'last-modified'])
          assert.equal(response.headers.get(kept), null, `${path} ${kept}`);
        const weight = await weightOf(path);
        assert.ok(weight <= LIMIT, `${path}: ${weight} bytes`);
      }
    });

  for (const path of [
    '/en/learn',
    '/ar/learn/teachers',
    '/en/learn/under-12/pictures',
    '/ar/learn/teens/rights',
    '/en/learn/teens/my-country',
    '/ar/learn/teens/my-country/us',
  ])
    test(`${path}: axe in light and dark, 320 px, valid HTML`, async () => {
      await visit(PHONE, async (page) => {
        await page.goto(path);
        await looksRight(site, page);
      });
      const { results } = await validator.validateString(await htmlAt(path));
      const faults = results.flatMap(({ messages }) => messages.map((one) => `${one.line}: ${one.ruleId}`));
      assert.deepEqual(faults, []);
    });

  for (const [lang, door, first, help] of [
    ['en', 'For children under 12', 'Someone asks for a picture', 'Find help in your country'],
    ['ar', 'لمن هم دون الثانية عشرة', 'أحد يطلب منك صورة', 'ابحث عن المساعدة في بلدك'],
  ] as const)
    test(`${lang}: a child reads a page, goes on to help, and nothing else is asked for`, async () => {
      await visit(PHONE, async (page, hosts) => {
        await page.goto(`/${lang}/learn`);
        await page.getByRole('link', { name: door }).click();
        await page.getByRole('link', { name: first }).click();
        assert.doesNotMatch(await page.title(), /abus|sex|exploit/iu);
        await page.getByRole('link', { name: help }).click();
        await page.waitForURL(`**/${lang}/help`);
        assert.deepEqual([...hosts], [site.address.replace(/\/$/u, '')]);
      });
    });

  test('the small way out is seen wherever one has scrolled to, and leaves at once', async () => {
    await visit(PHONE, async (page) => {
      await page.goto('/en/learn/teens/threats');
      await page.evaluate(() => window.scrollTo(0, 900)).catch(() => undefined);
      const exit = page.locator('.exit a');
      await exit.scrollIntoViewIfNeeded();
      const box = await exit.boundingBox();
      assert.ok(box && box.height >= 40 && box.width < 200, 'small, and large enough for a finger');
      await exit.click();
      await page.waitForURL(`${OUT}**`);
    });
    await visit({}, async (page) => {
      await page.goto('/en/learn/teens/threats');
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      await page.waitForURL(`${OUT}**`);
    });
  });

  test('a teacher prints a sheet: each is one page A4, with the words and the way to help alone', async () => {
    assert.ok(SHEETS.length >= 5);
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/en/learn/teachers');
      await page.getByRole('link', { name: 'Lesson: secrets and surprises' }).click();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.exit a').isVisible(), false);
      assert.equal(await page.locator('.more').isVisible(), false);
      assert.match(await page.locator('.paper').innerText(), /\/en\/help$/u);
      for (const lang of LANGUAGES)
        for (const sheet of SHEETS) {
          await page.goto(`/${lang}/learn/${sheet}`);
          const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
          assert.equal(pdf.match(/\/Type \/Page\b(?!s)/gu)?.length, 1, `${lang} ${sheet}`);
          assert.match(pdf, /\/MediaBox \[0 0 59[45][.\d]* 84[12]/u);
        }
    });
  });

  test('a country: what it promised, by its standing; what is not known is said; no such country is no page', async () => {
    const at = (code: string) => htmlAt(`/en/learn/teens/my-country/${code}`);
    assert.match(await at('fr'), /promise has counted since 5 March 2003/u);
    assert.match(await at('fr'), /href="\/en\/help\/fr"/u);
    assert.match(await at('ie'), /signed the promise on/u);
    assert.match(await at('tv'), /has not joined this promise/u);
    assert.match(await at('us'), /It signed the Convention on the Rights of the Child/u);
    assert.match(await at('fr'), /cannot be shown here now/u);
    assert.match(await at('fr'), /UN Treaty Collection/u);
    for (const code of ['zz', 'FR', 'xe', 'exempla'])
      assert.equal((await fetch(`${site.address}/en/learn/teens/my-country/${code}`)).status, 404, code);
    for (const path of ['elders', 'teens/nothing', 'teens/../parents/x'])
      assert.equal((await fetch(`${site.address}/en/learn/${path}`)).status, 404, path);
  });
});

describe('learning: a country of which something is public', { skip }, () => {
  let site: Site;
  let data: string;
  let database: Database;

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

  /** Asked for once: what is public shows with the next request, and what was taken back is gone with it. */
  async function shown(lang: string, found: RegExp): Promise<string> {
    const html = await (await fetch(`${site.address}/${lang}/learn/teens/my-country/fr`)).text();
    assert.match(html, found);
    return html;
  }

  test('counts in plain words by templates, nothing that was typed, and nothing once it is taken back', async () => {
    const { analyst, reviewer, publisher } = desks(database, { state: 'FR' });
    await database.within({ states: [], voices: [] }, async (db) => {
      await db.insertInto('state_party').values({ code: 'FR', name: 'France' }).execute();
    });
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: 'csam.distribute', reason: 'typed by an official' });
    await speak(analyst, reviewer, {
      requirement: 'csam.produce',
      verdict: 'not-met',
      reason: 'typed by an official too',
    });
    await shown('en', /Nobody has published here yet/u);
    const done = await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
    assert.ok(done.kind === 'published');
    const html = await shown('en', /The government says/u);
    assert.match(html, /It looked at 2 points of the law/u);
    assert.match(html, /The law says what it should: 1/u);
    assert.match(html, /The law does not say it yet: 1/u);
    assert.doesNotMatch(html, /typed|An organisation says/u);
    await shown('ar', /القانون لا يقوله بعد/u);
    assert.ok((await unpublish(publisher, done.sha256, 'A mistake in the text.')).kind === 'taken-back');
    await shown('en', /Nobody has published here yet/u);
  });
});
