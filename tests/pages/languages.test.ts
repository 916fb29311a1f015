import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { looksRight } from './desk.ts';
import { ROOT, TEMPLATES, openSite, skip, type Site } from './site.ts';

const LANGS = { en: 'ltr', ar: 'rtl', es: 'ltr', fr: 'ltr' } as const;
const OTHERS = ['ar', 'es', 'fr'] as const;

/** Words of English that stand beside one another in none of the other languages. */
const ENGLISH =
  /\b(?:of|in|to|for|by|from|with|and|or|is|are|that|on) (?:the|a|an|this|which|not)\b|\b(?:the|this) [a-z]+ (?:of|is|was|has|in)\b/iu;
/** Latin words in a row stand in Arabic only where they are marked as what they are. */
const LATIN = /\b[a-z]{3,} [a-z]{2,} [a-z]{2,}/u;

/** The message of a language as its file has it; for messages of one line without placeables. */
function wordOf(lang: string, key: string): string {
  const ftl = readFileSync(join(ROOT, 'languages', lang, 'portal.ftl'), 'utf8');
  return new RegExp(`^${key} = (.+)$`, 'mu').exec(ftl)?.[1] ?? '';
}

/** The text of a page that claims to be in the language of the page: whatever has a language of its own is left out. */
function ownText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, noscript, style, code, pre')) continue;
      if (parent.closest('[lang]')?.getAttribute('lang') !== own) continue;
      // A command is typed as it is, in any language.
      const text = (node.textContent ?? '').replace(/[\u2066-\u2069\s]+|npx tutela \w+ \w+/gu, ' ').trim();
      if (text !== '') found.push(text);
    }
    return found;
  });
}

/**
 * A narrow screen, where long words break first; and, where asked, the rules that words and their language can break.
 */
async function looksAsEnglish(page: Page, asked: boolean): Promise<void> {
  if (asked) {
    const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'best-practice']);
    const { violations } = await axe.analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      [],
    );
  }
  await page.setViewportSize({ width: 320, height: 800 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
}

describe('public pages in the other languages', { skip }, () => {
  let site: Site;

  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  for (const lang of OTHERS) {
    for (const [name, english] of Object.entries({ ...TEMPLATES, languages: '/en/languages' })) {
      test(`${lang}, ${name}: in its language and direction, axe finds nothing, 320 px are enough`, async () => {
        const context = await site.browser.newContext();
        const page = await context.newPage();
        try {
          await page.goto(site.address + english.replace(/^\/en/u, `/${lang}`), { waitUntil: 'load' });
          assert.equal(await page.locator('html').getAttribute('lang'), lang);
          assert.equal(await page.locator('html').getAttribute('dir'), LANGS[lang]);
          assert.equal(await page.locator('h1').count(), 1);
          const sign = lang === 'ar' ? LATIN : ENGLISH;
          const texts = [...(await ownText(page)), await page.title()];
          assert.deepEqual(
            texts.filter((text) => sign.test(text) || ENGLISH.test(text)),
            [],
          );
          assert.match(
            await page.locator('.site-foot').innerText(),
            new RegExp(wordOf(lang, 'translation-draft')),
          );
          // Arabic is the mirror image, and looked at in both themes; the others are built as English is.
          if (lang === 'ar') await looksRight(site, page);
          else await looksAsEnglish(page, lang === 'fr');
        } finally {
          await context.close();
        }
      });
    }
  }

  test('each page leads to itself in the other languages, for readers and for machines', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    try {
      await page.goto(`${site.address}/fr/requirements?severity=O`);
      const links = await page
        .locator('.tongues a')
        .evaluateAll((all) =>
          all.map((a) => [a.getAttribute('href'), a.getAttribute('lang'), a.getAttribute('hreflang')]),
        );
      assert.deepEqual(
        links,
        ['en', 'ar', 'es'].map((lang) => [`/${lang}/requirements?severity=O`, lang, lang]),
      );
      const alternates = await page
        .locator('link[rel=alternate]')
        .evaluateAll((all) =>
          all.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
        );
      assert.deepEqual(
        new Set(alternates),
        new Set([
          ...Object.keys(LANGS).map((lang) => `${lang} ${site.address}/${lang}/requirements`),
          `x-default ${site.address}/en/requirements`,
        ]),
      );
      const canonical = page.locator('link[rel=canonical]');
      assert.equal(await canonical.getAttribute('href'), `${site.address}/fr/requirements`);
      await page.getByRole('link', { name: 'العربية' }).click();
      assert.match(page.url(), /\/ar\/requirements\?severity=O$/);
    } finally {
      await page.close();
    }
  });

  test('the first address leads to the language that is asked for, and keeps nothing of it', async () => {
    const ask = (language: string) =>
      fetch(site.address, { redirect: 'manual', headers: { 'accept-language': language } });
    const asked = await ask('fr-CA, en;q=0.5');
    assert.equal(asked.headers.get('location'), '/fr');
    assert.match(asked.headers.get('vary') ?? '', /accept-language/i);
    assert.equal(asked.headers.get('set-cookie'), null);
    assert.equal((await ask('ar')).headers.get('location'), '/ar');
    assert.equal((await ask('ja')).headers.get('location'), '/en');
  });

  test('the list is searched in the language of the page', async () => {
    for (const [lang, words] of [
      ['fr', 'prescription'],
      ['ar', 'تقادم'],
    ] as const) {
      const html = await (
        await fetch(`${site.address}/${lang}/requirements?q=${encodeURIComponent(words)}`)
      ).text();
      assert.ok(html.includes('/requirements/sanc/'), `${lang}: ${words}`);
    }
  });

  test('what is not translated says so, and is marked as English', async () => {
    const page = await site.browser.newPage();
    try {
      await page.goto(`${site.address}/ar/requirements/csam/access`);
      const detail = page.locator('section[aria-labelledby=detail]');
      if ((await detail.locator('[lang=en][dir=ltr]').count()) > 0)
        assert.ok((await detail.innerText()).includes(wordOf('ar', 'in-english')));
      assert.ok((await page.locator('aside').innerText()).includes(wordOf('ar', 'req-translation-draft')));
      assert.equal(await page.locator('.because [lang=en]').count(), await page.locator('.because').count());
    } finally {
      await page.close();
    }
  });

  test('the engine gives titles and reasons in the language of the reader, and loads no other words', async () => {
    const page = await site.browser.newPage();
    try {
      const loaded: Promise<string>[] = [];
      page.on('response', (response) => {
        if (/\.js$/u.test(response.url())) loaded.push(response.text().catch(() => ''));
      });
      await page.goto(`${site.address}/fr/check`);
      await page.getByRole('button', { name: wordOf('fr', 'check-example') }).click();
      await page.getByRole('button', { name: wordOf('fr', 'check-go') }).click();
      await page.locator('.evidence-table .reasons').first().waitFor({ timeout: 120_000 });
      const reasons = await page.locator('.evidence-table .reasons').allInnerTexts();
      assert.match(reasons.join('\n'), /Elle mentionne|prévoit une peine/);
      assert.doesNotMatch(reasons.join('\n'), /It speaks of|provides for/);
      const titles = await page.locator('.evidence-table th a').allInnerTexts();
      assert.deepEqual(
        titles.filter((title) => ENGLISH.test(title)),
        [],
      );
      const scripts = (await Promise.all(loaded)).join('\n');
      assert.ok(scripts.includes('check-privacy = Rien ne quitte'));
      assert.ok(!scripts.includes('check-privacy = Nothing leaves'), 'the English words were loaded too');
    } finally {
      await page.close();
    }
  });
});
