import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { openSite, ROOT, skip, type Site } from './site.ts';

const ROUTES = join(ROOT, 'web', 'routes', '[lang]');

/** The routes below the language that end in a file of this name: "/states/[state]". */
function routesOf(file: string): readonly string[] {
  return globSync(`**/${file}`, { cwd: ROUTES })
    .map((path) => dirname(path).replaceAll('\\', '/'))
    .map((path) => (path === '.' ? '' : `/${path}`))
    .sort();
}

/** The route of an address: where two fit, the one that leaves less open. */
function routeOf(path: string, routes: readonly string[]): string | undefined {
  const open = (route: string): number => route.split('[').length;
  return routes
    .filter((route) => new RegExp(`^${route.replaceAll(/\[[^\]]+\]/gu, '[^/]+')}$`, 'u').test(path))
    .sort((a, b) => open(a) - open(b))[0];
}

/** Pages that stand in no sitemap, and why. */
const NOT_LISTED: Readonly<Record<string, string>> = {
  '/companies/register/[id]': 'a company asked nobody to find it by this; the page says "noindex"',
  '/states/[state]/[group]/[slug]': 'those of all States in all languages are more than a sitemap may hold',
};

/** Lists that nothing can be shown in without a database, and where the others are had. */
const WITHOUT: readonly string[] = [
  '/companies/register/[id]/answers.[form]',
  '/companies/register/counts.[form]',
  '/companies/register/list.[form]',
  '/states/[state]/recommendations/list.[form]',
];
/** Forms of a list that are no tables. */
const NO_TABLES = ['/changes/feed.[form]', '/library/feed.[form]', '/library/[id]/record.[form]'];
const FILLED: Readonly<Record<string, string>> = {
  '[sector]': 'finance',
  '[state]': 'exempla',
  '[form]': 'xlsx',
};

describe('the frame of the portal, without a database', { skip }, () => {
  let site: Site;
  let page: Page;
  before(async () => {
    site = await openSite();
    page = await (
      await site.browser.newContext({ baseURL: site.address, javaScriptEnabled: false })
    ).newPage();
  });
  after(() => site?.close());

  test('every public page stands in the sitemap, in every language, and each that stands there is one', async () => {
    const found: string[] = [];
    let text = '';
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => assert.fail(error));
    parser.on('opentag', () => void (text = ''));
    parser.on('text', (part) => void (text += part));
    parser.on('closetag', ({ local }) => void (local === 'loc' && found.push(text)));
    parser.write(await (await fetch(`${site.address}/sitemap.xml`)).text()).close();
    assert.equal(new Set(found).size, found.length, 'none stands there twice');
    assert.ok(found.length < 50_000, 'a sitemap may hold no more');
    const english = found
      .map((address) => address.slice(site.address.length))
      .filter((path) => path === '/en' || path.startsWith('/en/'))
      .map((path) => path.slice('/en'.length));
    assert.equal(english.length * 4, found.length);

    // What is left over in a room is the page that says that there is none.
    const routes = routesOf('+page.svelte').filter((route) => !route.includes('[...'));
    const byRoute = Map.groupBy(english, (path) => routeOf(path, routes));
    assert.deepEqual(byRoute.get(undefined) ?? [], [], 'addresses that are no page');
    const listed = routes.filter((route) => byRoute.has(route));
    assert.deepEqual(
      routes.filter((route) => !listed.includes(route)),
      Object.keys(NOT_LISTED),
    );
    assert.equal(byRoute.get('/learn/[audience]')?.length, 5);
    assert.equal(byRoute.get('/companies/[sector]')?.length, 3);
    assert.equal(byRoute.get('/library/[id]')?.length, 208);
    const states = byRoute.get('/states/[state]')?.filter((path) => path !== '/states/exempla').length;
    for (const route of ['/learn/teens/my-country/[state]', '/states/[state]/recommendations'])
      assert.equal(byRoute.get(route)?.length, states, route);
    for (const paths of byRoute.values())
      for (const path of new Set([paths[0], paths.at(-1)]))
        assert.equal((await fetch(`${site.address}/en${path}`)).status, 200, path);
  });

  test('every list that is had as a table is a sheet from the right in Arabic, and from the left in English', async () => {
    const lists = routesOf('+server.ts').filter((route) => route.endsWith('[form]'));
    for (const known of [...WITHOUT, ...NO_TABLES]) assert.ok(lists.includes(known), known);
    const tables = lists.filter((route) => !WITHOUT.includes(route) && !NO_TABLES.includes(route));
    assert.ok(tables.length >= 12);
    for (const route of tables) {
      const state = route.includes('/facts.') ? 'fr' : 'exempla';
      const path = route
        .replace('[state]', state)
        .replaceAll(/\[[^\]]+\]/gu, (part) => FILLED[part] ?? assert.fail(`${route}: ${part}`));
      const query = route.startsWith('/compare') ? '?states=fr&states=be' : '';
      for (const lang of ['ar', 'en']) {
        const answer = await fetch(`${site.address}/${lang}${path}${query}`);
        assert.equal(answer.status, 200, `/${lang}${path}`);
        const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
        const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? assert.fail(path));
        assert.equal(/rightToLeft="1"/u.test(sheet), lang === 'ar', `/${lang}${path}`);
      }
    }
  });

  test('addresses and English words on the Arabic page of data are read from the left, and marked as what they are', async () => {
    await page.goto('/ar/data');
    const codes = page.locator('main code');
    assert.ok((await codes.count()) > 20);
    for (const of of await codes.all())
      assert.equal(await of.evaluate((code) => getComputedStyle(code).direction), 'ltr');
    const said = page.getByText('بمفتاح', { exact: true });
    assert.ok((await said.count()) > 0);
    for (const one of await said.all()) {
      assert.equal(await one.getAttribute('lang'), 'ar');
      assert.equal(await one.getAttribute('dir'), 'rtl');
    }
    const foreign = await page
      .locator('[lang]:not(html)')
      .evaluateAll((all) =>
        all
          .filter((one) => /\p{Script=Arabic}/u.test(one.childNodes[0]?.textContent ?? ''))
          .map((one) => one.getAttribute('lang')),
      );
    assert.deepEqual([...new Set(foreign)], ['ar']);
  });

  test('a language that is none brings no room down: it leads to a page that says so, or to one in English', async () => {
    for (const lang of ['x_y', 'zh-yue', 'en-a1', '%00', 'a'.repeat(300)])
      for (const room of [
        '',
        '/library',
        '/clauses',
        '/states',
        '/companies',
        '/learn',
        '/cross-border',
        '/data',
      ]) {
        const { status } = await fetch(`${site.address}/${lang}${room}`, { redirect: 'manual' });
        assert.ok([303, 400, 404].includes(status), `/${lang}${room}: ${status}`);
      }
  });
});
