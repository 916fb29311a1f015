import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { readHelp } from '#engine/facts/index.ts';
import { doorsOf, forChild, helpNow, helpSeen, HsdsPage, routersOf } from '#engine/help/index.ts';
import { messagesOf } from '#engine/learn/index.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const LIMIT = 14_000;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OUT = 'https://out.example/';
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), payment=(), browsing-topics=(), interest-cohort=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
/** What a child must never be sent by one of these pages, nor what would know a visit again. */
const NEVER = ['set-cookie', 'etag', 'last-modified', 'server-timing', 'link'];

const services = readHelp({
  path: 'facts/help.yaml',
  text: readFileSync(join(ROOT, 'facts', 'help.yaml'), 'utf8'),
});
/** The words of the frame and of the pages of help, as they are written. */
function sayIn(lang: string): (key: string) => string {
  const said = new Map(
    ['portal.ftl', 'portal-help.ftl'].flatMap((name) =>
      messagesOf(readFileSync(join(ROOT, 'languages', lang, name), 'utf8')),
    ),
  );
  return (key) => said.get(key) ?? assert.fail(`${lang} ${key}`);
}
const digits = (text: string): string => text.replaceAll(/[^\d+]/gu, '');
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // A number is copied as it is shown, so its hyphens and spaces are those that can be dialled.
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
  },
});

describe('help, for a child on an old phone', { skip }, () => {
  let site: Site;
  const pages = ['', '/us', '/sa', '/gb', '/safety', '/directory', '/directory/us'];

  before(async () => {
    site = await openSite({ TUTELA_DESK: 'off', TUTELA_NEUTRAL_PATH: '/info', TUTELA_EXIT_URL: OUT });
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
      return await look(page, hosts);
    } finally {
      await context.close();
    }
  }

  test('on the page of every place: only numbers a child may see, of this place, each with source and date', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const seen = helpSeen(helpNow(services, []), today);
    const routers = Object.values(routersOf(seen)).map(({ values }) => values.url);
    const list = await (await fetch(`${site.address}/en/help`)).text();
    const places = [...list.matchAll(/<li><a href="\/en\/help\/([a-z]{2})">/gu)].map(([, slug = '']) => slug);
    assert.ok(places.length >= 197, `${places.length} places`);
    let shown = 0;
    for (const slug of places) {
      const html = await (await fetch(`${site.address}/en/help/${slug}`)).text();
      const may = forChild(seen, slug.toUpperCase());
      const numbers = new Set(
        may.flatMap(({ values }) => (values.phones ?? []).map(({ say }) => digits(say))),
      );
      const urls = new Set([
        ...may.flatMap(({ values, service }) => [values.url, service.source]),
        ...routers,
        OUT,
      ]);
      for (const [, number = ''] of html.matchAll(/href="(?:tel|sms):([^"]+)"/gu)) {
        assert.ok(numbers.has(number), `${slug}: ${number}`);
        shown += 1;
      }
      for (const [, url = ''] of html.matchAll(/href="(https?:[^"]+)"/gu))
        assert.ok(
          url.startsWith(`${site.address}/`) || urls.has(url.replaceAll('&amp;', '&')),
          `${slug}: ${url}`,
        );
      for (const { service, values } of services
        .filter(({ state }) => state === slug.toUpperCase())
        .map((service) => ({ service, values: service }))) {
        if (may.some((each) => each.service.id === service.id)) continue;
        assert.ok(!html.includes(`<bdi>${values.name}</bdi>`), `${slug}: ${values.name}`);
      }
      const cards = html.match(/<article class="service">[\s\S]*?<\/article>/gu) ?? [];
      for (const card of cards) {
        assert.match(card, /Checked<\/dt> <dd>\d{1,2} \w+ \d{4}/u, slug);
        assert.match(card, /Source:\s+<bdi/u, slug);
      }
    }
    const expected = seen.filter(
      ({ kept, service, values }) => kept === undefined && service.state && values.phones?.length,
    );
    if (expected.length > 0) assert.ok(shown >= expected.length, `${shown} numbers`);
  });

  test('no page is heavier than 14 kB in all, in any language', async () => {
    const sizeOf = async (path: string): Promise<number> =>
      brotliCompressSync(new Uint8Array(await (await fetch(site.address + path)).arrayBuffer())).length;
    // Sent as they are: the server does not compress files of this size.
    const raw = async (path: string): Promise<number> =>
      (await (await fetch(site.address + path)).arrayBuffer()).byteLength;
    const sent = async (path: string): Promise<number> => {
      const response = await fetch(site.address + path, { headers: { 'accept-encoding': 'br' } });
      assert.equal(response.headers.get('content-encoding'), 'br', path);
      return Number(response.headers.get('content-length'));
    };
    for (const lang of ['en', 'fr', 'es', 'ar']) {
      for (const path of pages) {
        const html = await (await fetch(`${site.address}/${lang}/help${path}`)).text();
        const sheets = [...html.matchAll(/<link[^>]*href="([^"]+\.css)"/gu)].map(([, href = '']) => href);
        assert.equal(sheets.length, 1, `${lang}${path}: ${sheets.join()}`);
        const parts = await Promise.all([
          sent(`/${lang}/help${path}`),
          ...sheets.map(sizeOf),
          raw('/exit.js'),
          raw('/page.svg'),
        ]);
        const all = parts.reduce((sum, part) => sum + part, 0);
        assert.ok(all <= LIMIT, `${lang}${path}: ${all} = ${parts.join(' + ')}`);
      }
    }
  });

  test('headers of a visit that leaves no trace, on every answer, an error and a file among them', async () => {
    for (const path of [
      ...pages.map((end) => `/en/help${end}`),
      '/en/help/zz',
      '/en/help/no/such/page',
      '/help',
      '/en/help?state=fr',
      '/en/help/hsds.json',
      '/en/help/services.jsonld',
      '/en/help/fr/services.jsonld',
      '/en/help/directory/list.csv',
      '/en/help/directory/page?state=gb',
      '/info/en/gb',
    ]) {
      const { headers } = await fetch(site.address + path, { redirect: 'manual' });
      for (const [name, value] of Object.entries(HEADERS))
        assert.equal(headers.get(name), value, `${path} ${name}`);
      for (const name of NEVER) assert.equal(headers.get(name), null, `${path} ${name}`);
    }
  });

  test('however an address is spelt, its answer leaves no trace, and no redirect is kept by a browser', async () => {
    for (const [spelt, status] of [
      ['/fr/help/be/', 200],
      ['/en/learn/', 200],
      ['/en/help//be', 200],
      ['//en/help/be', 200],
      ['/en/HELP/be', 200],
      ['/en/%68elp/b%65/', 200],
      ['/en/help%2Fbe', 200],
      ['/en/learn/teens//rights/', 200],
      ['/en/help/BE', 404],
      ['/en/help/%zz', 400],
      ['/en/help?x-sveltekit-x=1', 400],
      ['/EN/help/be', 303],
      ['/xx/help/be', 303],
      ['/help/be/', 303],
      ['/learn/', 303],
      ['/info/fr/be/', 200],
      ['/info//fr/be', 200],
      ['/INFO/fr/be', 200],
      ['/%69nfo/fr/b%65', 200],
      ['/info/fr/be/x', 404],
      ['/info/desk/x', 303],
      ['/info/xx/be', 303],
      ['/info/%zz', 400],
    ] as const) {
      // As it is written: fetch would put the address right before it is asked for.
      const { statusCode, headers } = await asWritten(site.address, spelt);
      assert.equal(statusCode, status, spelt);
      for (const [name, value] of Object.entries(HEADERS)) {
        assert.equal(headers[name], value, `${spelt} ${name}`);
      }
      for (const name of NEVER) assert.equal(headers[name], undefined, `${spelt} ${name}`);
      if (/info/iu.test(spelt)) assert.equal(headers['x-robots-tag'], 'noindex, nofollow', spelt);
      const to = headers.location;
      assert.equal(to !== undefined, status === 303, spelt);
      if (to !== undefined)
        assert.match(to, spelt.startsWith('/info') ? /^\/info\/en/u : /^\/en\/(?:help|learn)/u);
    }
  });

  test('a wrong address: said in its language, with the way out and the door to help, and never in the frame of the portal', async () => {
    for (const [path, lang, door] of [
      ['/fr/help/france/paris', 'fr', '/fr/help'],
      ['/ar/learn/teens/x/y', 'ar', '/ar/help'],
      ['/es/learn/no/such/page/here', 'es', '/es/help'],
      ['/en/help/zz', 'en', '/en/help'],
      ['/info/fr/france/paris', 'fr', '/info/fr'],
      ['/info/ar/directory/zz', 'ar', '/info/ar'],
    ] as const) {
      const response = await fetch(site.address + path);
      const html = await response.text();
      assert.equal(response.status, 404, path);
      assert.match(html, new RegExp(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`, 'u'));
      assert.equal(html.match(/<h1/gu)?.length, 1, path);
      assert.ok(html.includes(`<a class="call" href="${door}">`), path);
      assert.equal(
        html.split(`href="${OUT}"`).length - 1,
        2,
        `${path}: the button, and the link for the keyboard`,
      );
      assert.doesNotMatch(html, /Tutela|hreflang="x-default"|rel="canonical"/u, path);
      // To the same page in other languages leads nothing: it is not there either.
      assert.doesNotMatch(html, /href="\/(?:en|fr|es|ar|info)\/[^"]*(?:paris|teens|such|zz)/u, path);
      if (path.startsWith('/info')) assert.doesNotMatch(html, /"\/[a-z]{2}\/(?:help|learn)/u, path);
      const { results } = await validator.validateString(html);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)),
        [],
        path,
      );
    }
    for (const path of [
      '/en/help/zz/services.jsonld',
      '/en/help/directory/list.x',
      '/info/en/directory/list.x',
    ]) {
      const response = await fetch(site.address + path);
      assert.deepEqual([response.status, await response.text()], [404, ''], path);
    }
  });

  test('search engines are given whole addresses, of the neutral address none', async () => {
    for (const path of ['/help', '/help/fr', '/learn', '/learn/teens/rights']) {
      const html = await (await fetch(`${site.address}/fr${path}`)).text();
      const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu)];
      assert.deepEqual(
        links.map(([, tag, href]) => [tag, href]).sort(),
        [
          ...['ar', 'en', 'es', 'fr'].map((tag) => [tag, `${site.address}/${tag}${path}`]),
          ['x-default', `${site.address}/en${path}`],
        ],
        path,
      );
      assert.ok(html.includes(`<link rel="canonical" href="${site.address}/fr${path}"`), path);
    }
    const neutral = await (await fetch(`${site.address}/info/fr/fr`)).text();
    assert.doesNotMatch(neutral, /rel="(?:alternate|canonical)"/u);
    assert.ok(!neutral.includes(site.address) && !/"\/[a-z]{2}\/help/u.test(neutral));
  });

  test('as linked data: of each place just what a child sees, and the way to it beside the other data', async () => {
    const seen = helpSeen(helpNow(services, []), new Date().toISOString().slice(0, 10));
    const namesAt = async (path: string): Promise<readonly string[]> => {
      const response = await fetch(site.address + path);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('content-type'), 'application/ld+json; charset=utf-8');
      const { '@context': context, '@graph': graph } = (await response.json()) as {
        '@context': string;
        '@graph': readonly { readonly name: string }[];
      };
      assert.equal(context, 'https://schema.org');
      return graph.map(({ name }) => name);
    };
    for (const code of ['FR', 'SA', 'US', 'DE'])
      for (const base of ['/ar/help', '/info/fr'])
        assert.deepEqual(
          await namesAt(`${base}/${code.toLowerCase()}/services.jsonld`),
          forChild(seen, code).map(({ values }) => values.name),
          `${base} ${code}`,
        );
    const all = seen.filter(({ kept, service }) => kept === undefined && service.state);
    assert.equal((await namesAt('/en/help/services.jsonld')).length, all.length);
    for (const base of ['/en/help', '/info/en']) {
      for (const [path, href] of [
        ['/directory', '/services.jsonld'],
        ['/directory/fr', '/fr/services.jsonld'],
      ] as const)
        assert.ok(
          (await (await fetch(site.address + base + path)).text()).includes(`href="${base}${href}"`),
          base,
        );
    }
  });

  test('valid HTML, a discreet title, a plain icon', async () => {
    for (const path of [...pages.map((end) => `/en/help${end}`), '/ar/help/gb']) {
      const html = await (await fetch(site.address + path)).text();
      const { results } = await validator.validateString(html);
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
      );
      assert.deepEqual(faults, [], path);
      const title = /<title>([^<]{8,})<\/title>/u.exec(html)?.[1] ?? assert.fail(path);
      assert.doesNotMatch(title, /abuse|sexual|exploit|victim|Tutela/iu);
      assert.match(html, /<link rel="icon" href="\/page\.svg"/u);
    }
  });

  for (const lang of ['en', 'fr', 'es', 'ar'])
    test(`${lang}: without script a teenager finds a number in three taps from the home page, at 320 px`, async () => {
      const seen = helpSeen(helpNow(services, []), new Date().toISOString().slice(0, 10));
      const numbersOf = (code: string): readonly string[] =>
        doorsOf(forChild(seen, code)).talk.flatMap(({ values }) =>
          (values.phones ?? []).map(({ say }) => digits(say)),
        );
      const list = await (await fetch(`${site.address}/${lang}/help`)).text();
      const codes = [...list.matchAll(/<li><a href="\/[a-z]{2}\/help\/([a-z]{2})">/gu)].map(([, slug = '']) =>
        slug.toUpperCase(),
      );
      // A State with a row that children may see, and one without: which they are changes as rows are confirmed and grow old.
      const checked = codes.find((code) => numbersOf(code).length > 0) ?? assert.fail('no number is checked');
      const unchecked = codes.find((code) => forChild(seen, code).length === 0) ?? assert.fail('all are');
      const talk = sayIn(lang)('help-door-talk');
      const none = sayIn(lang)('help-talk-none');
      for (const code of [checked, unchecked])
        await visit(
          { javaScriptEnabled: false, hasTouch: true, viewport: { width: 320, height: 640 } },
          async (page, hosts) => {
            await page.goto(`/${lang}`);
            await page
              .getByRole('link', { name: sayIn(lang)('nav-help'), exact: true })
              .first()
              .tap();
            await page.waitForURL(`**/${lang}/help`);
            await page.locator(`.places a[href="/${lang}/help/${code.toLowerCase()}"]`).tap();
            await page.waitForURL(`**/${lang}/help/${code.toLowerCase()}`);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, code);
            assert.ok((await page.locator('h1').innerText()).length > 1, code);
            const region = page.getByRole('region', { name: talk, exact: true });
            const shown = await region
              .locator('a[href^="tel:"]')
              .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(4) ?? ''));
            if (code === checked) {
              assert.ok(shown.length > 0 && shown.every((number) => numbersOf(code).includes(number)), code);
              const number = region.locator('a[href^="tel:"]').first();
              assert.ok(await number.isVisible());
              // Large enough for a finger, and written from left to right also in Arabic.
              assert.ok(((await number.boundingBox())?.height ?? 0) >= 44);
              assert.equal(await number.locator('bdi').getAttribute('dir'), 'ltr');
            } else {
              assert.deepEqual(shown, [], `${code} has numbers of another place`);
              assert.ok(await region.getByText(none).isVisible());
              assert.match((await region.locator('a[rel]').first().getAttribute('href')) ?? '', /^https:/u);
            }
            assert.deepEqual([...hosts], [site.address]);
            assert.deepEqual(await page.context().cookies(), []);
          },
        );
    });

  test('the form leads to the page of the country, and its address says no more', async () => {
    for (const javaScriptEnabled of [false, true]) {
      await visit({ javaScriptEnabled }, async (page) => {
        await page.goto('/ar/help');
        await page.locator('select').selectOption('fr');
        await page.locator('form button').click();
        await page.waitForURL('**/ar/help/fr');
        assert.equal(new URL(page.url()).search, '');
        assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
      });
    }
  });

  for (const path of ['', '/gb', '/safety', '/directory', '/directory/us', '/france/paris']) {
    test(`axe and focus: /help${path}`, async () => {
      for (const lang of ['en', 'ar']) {
        await visit({ viewport: { width: 320, height: 640 } }, async (page, hosts) => {
          await page.goto(`/${lang}/help${path}`);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            const axe = new AxeBuilder({ page });
            const { violations } = await (
              colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(['color-contrast'])
            ).analyze();
            assert.deepEqual(
              violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
              [],
              `${lang} ${colorScheme}`,
            );
          }
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
          assert.deepEqual([...hosts], [site.address]);
          for (const key of ['Tab', 'Shift+Tab'])
            assert.deepEqual(await coveredBy(page, key), [], `${lang} ${key}`);
          await page.emulateMedia({ media: 'print' });
          assert.ok(!(await page.locator('.exit').isVisible()), 'the button is not printed');
          assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
        });
      }
    });
  }

  test('leaving by the link, without script', async () => {
    await visit({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto('/en/help/gb');
      await page.mouse.wheel(0, 900);
      const button = page.locator('.exit a');
      const box = await button.boundingBox();
      assert.ok(box && box.y >= 0 && box.y < 60, 'it stays at the top');
      await button.click();
      await page.waitForURL(OUT);
      await page.goto('/en/help');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(OUT);
    });
  });

  for (const lang of ['en', 'ar'])
    for (const way of ['link', 'Shift'])
      test(`${lang}: leaving by ${way}, with script: Back leads to what was before all pages of help`, async () => {
        await visit({ viewport: { width: 320, height: 640 } }, async (page) => {
          await page.goto(`/${lang}/verify`);
          await page
            .getByRole('link', { name: sayIn(lang)('nav-help'), exact: true })
            .first()
            .click();
          await page.waitForURL(`**/${lang}/help`);
          await page.locator(`.places a[href="/${lang}/help/gb"]`).click();
          await page.waitForURL(`**/${lang}/help/gb`);
          if (way === 'link') await page.locator('.exit a').click();
          else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
          await page.waitForURL(OUT);
          await page.goBack();
          assert.equal(new URL(page.url()).pathname, `/${lang}/verify`);
        });
      });

  test('what the button does not do is said in plain words, in each language', async () => {
    for (const lang of ['en', 'fr', 'es', 'ar']) {
      const say = sayIn(lang);
      for (const path of ['', '/gb']) {
        const html = await (await fetch(`${site.address}/${lang}/help${path}`)).text();
        assert.ok(html.includes(say('help-exit-hint')), `${lang} ${path}`);
      }
      const html = await (await fetch(`${site.address}/${lang}/help/safety`)).text();
      for (const key of ['help-safety-not-1', 'help-safety-not-3', 'help-safety-steps-2'] as const)
        assert.ok(html.includes(say(key)), `${lang} ${key}`);
    }
  });

  test('leaving by Shift pressed three times; another key, or Shift with a letter, does not count', async () => {
    await visit({}, async (page) => {
      await page.goto('/en/help/gb');
      for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift+A', 'Shift']) await page.keyboard.press(key);
      assert.equal(new URL(page.url()).pathname, '/en/help/gb');
      await page.keyboard.press('a');
      await page.keyboard.press('Shift');
      assert.equal(await page.getByRole('status').innerText(), 'Shift: press 2 more times to leave.');
      await page.keyboard.press('Shift');
      assert.equal(await page.getByRole('status').innerText(), 'Shift: press 1 more time to leave.');
      await page.keyboard.press('Shift');
      await page.waitForURL(OUT);
    });
  });

  test('what covers the page is gone when the browser brings the page back', async () => {
    await visit({}, async (page) => {
      await page.goto('/en/help/gb');
      // As in the cache of back and forward: the page left, and is shown again as it was.
      await page.evaluate(() => {
        document.querySelectorAll('a[data-exit]').forEach((link) => link.setAttribute('href', '#'));
        document.querySelector<HTMLElement>('.exit a')?.click();
      });
      assert.ok(await page.locator('.leaving').isVisible());
      assert.ok(!(await page.locator('h1').isVisible()));
      await page.evaluate(() => window.dispatchEvent(new Event('pageshow')));
      assert.ok(await page.locator('h1').isVisible());
      assert.equal(await page.locator('.leaving').count(), 0);
    });
  });

  test('under the neutral address the same pages, and no link leads out of it', async () => {
    const first = await fetch(`${site.address}/info`, {
      headers: { 'accept-language': 'fr-BE' },
      redirect: 'manual',
    });
    assert.equal(first.headers.get('location'), '/info/fr');
    for (const path of ['/info/fr', '/info/ar/gb', '/info/en/', '/info/en/directory/us', '/info/en/safety']) {
      const response = await fetch(site.address + path);
      const html = await response.text();
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('x-robots-tag'), 'noindex, nofollow');
      assert.doesNotMatch(html, /(?:href|action|data-to)="\/(?:en|fr|es|ar)\/help/u, path);
    }
    assert.equal((await fetch(`${site.address}/en/help`)).headers.get('x-robots-tag'), null);
  });

  test('adults take the data away, and one page of numbers by choice', async () => {
    HsdsPage.parse(await (await fetch(`${site.address}/en/help/hsds.json`)).json());
    const csv = await (await fetch(`${site.address}/en/help/directory/list.csv`)).text();
    assert.ok(csv.split('\n').length > 190);
    assert.doesNotMatch(csv, /,SA,/u, 'what contradicts itself is nowhere');
    const pack = await fetch(`${site.address}/en/help/directory/page?state=gb`);
    assert.match(pack.headers.get('content-disposition') ?? '', /attachment; filename="numbers-gb\.html"/u);
    const html = await pack.text();
    assert.doesNotMatch(html, /<script|<link|<img|src=/u);
    assert.equal((await fetch(`${site.address}/en/help/directory/page?state=zz`)).status, 404);
  });

  // Last of all: everything above was asked of this server.
  test('the server wrote down no visit', async () => {
    // The neutral address is "/info"; each line of the server bears its level, which is the same word.
    const said = site.said().replaceAll('"level":"info"', '');
    assert.doesNotMatch(said, /help|info|directory|\/(?:fr|gb|zz)\b/iu);
  });
});

/** Asks for an address just as it is written. */
function asWritten(origin: string, path: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers: { 'accept-language': 'en' } }, (answer) =>
      resolve(answer.resume()),
    ).once('error', reject);
  });
}

/** What has the focus and lies under the button to leave, going through the page by key. */
async function coveredBy(page: Page, key: string): Promise<readonly string[]> {
  const covered: string[] = [];
  const stops = Math.min(await page.locator('a, button, select').count(), 25);
  for (let at = 0; at < stops; at++) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.exit')?.getBoundingClientRect();
      if (!focused || !bar || focused === document.body || focused.closest('.exit, .skip')) return '';
      const own = focused.getBoundingClientRect();
      // A region that is higher than the screen is seen below the bar.
      return own.top < bar.bottom && own.bottom <= bar.bottom + 8 && own.bottom > bar.top
        ? focused.outerHTML
        : '';
    });
    if (found) covered.push(found);
  }
  return covered;
}
