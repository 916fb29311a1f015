import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { SaxesParser } from 'saxes';
import { z } from 'zod';
import { parseXml } from '#web/states/fixtures/xml.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSeats, type Seats } from './desk-seats.ts';
import { openSite, skip, type Site } from './site.ts';

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
const LIMIT = 50_000;
const PATHS = [
  '',
  '?q=tourisme+sexuel&topic=travel-tourism',
  '?q=nothing+of+the+kind',
  '/L059',
  '/L074',
  '/L109',
];

/** OPDS 2.0 as its draft says it: what a reading program needs. */
const Link = z.looseObject({ href: z.url(), rel: z.string().optional(), type: z.string().optional() });
const Publication = z.object({
  metadata: z.looseObject({
    title: z.string().min(1),
    identifier: z.url(),
    modified: z.iso.datetime(),
    // Of the schema of Readium: a year alone is neither.
    published: z.union([z.iso.date(), z.iso.datetime()]).optional(),
    description: z.string().min(1),
  }),
  links: z
    .array(Link)
    .refine((links) => links.some(({ rel }) => rel === 'self'))
    .refine((links) => links.some(({ rel }) => rel?.startsWith('http://opds-spec.org/acquisition'))),
  images: z
    .array(Link)
    .refine((links) => links.some(({ type }) => /^image\/(?:png|jpeg|gif)$/u.test(type ?? ''))),
});
const Feed = z.object({
  metadata: z.looseObject({
    title: z.string(),
    numberOfItems: z.int(),
    itemsPerPage: z.int(),
    currentPage: z.int(),
  }),
  links: z.array(
    z.looseObject({ href: z.string(), rel: z.string(), type: z.string(), templated: z.boolean().optional() }),
  ),
  publications: z.array(Publication),
  facets: z.array(
    z.object({
      metadata: z.looseObject({ title: z.string().min(1) }),
      links: z
        .array(Link.extend({ title: z.string(), properties: z.object({ numberOfItems: z.int() }) }))
        .min(1),
    }),
  ),
});

describe('the resource centre, without a database and without script', { skip }, () => {
  let site: Site;
  let page: Page;
  const hosts = new Set<string>();

  before(async () => {
    site = await openSite();
    const context = await site.browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
    page = await context.newPage();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  });
  after(() => site?.close());

  for (const lang of ['en', 'ar']) {
    for (const path of PATHS) {
      test(`/${lang}/library${path}: axe finds nothing, 320 px are enough, valid and light`, async () => {
        const answer = await page.goto(`/${lang}/library${path}`);
        assert.equal(answer?.status(), 200);
        await looksRight(site, page);
        const plain = await fetch(site.address + `/${lang}/library${path}`, {
          headers: { 'accept-encoding': 'br' },
        });
        const sheets = await page
          .locator('link[rel=stylesheet]')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        let weight = Number(plain.headers.get('content-length'));
        for (const sheet of sheets) {
          const css = await fetch(site.address + sheet, { headers: { 'accept-encoding': 'br' } });
          weight += Number(css.headers.get('content-length') ?? (await css.arrayBuffer()).byteLength);
        }
        assert.ok(weight <= LIMIT, `${weight} bytes`);
        const report = await validator.validateString(await plain.text());
        assert.deepEqual(
          report.results.flatMap(({ messages }) =>
            messages.map(({ message, line }) => `${line}: ${message}`),
          ),
          [],
        );
      });
    }
  }

  test('no other host is asked', () => void assert.deepEqual([...hosts], [site.address]));

  test('a French reader finds English titles, is told how, and may ask for the words alone', async () => {
    await page.goto('/fr/library');
    await page.getByLabel('Mots').fill('traite d’enfants');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await page.getByText('trafficking in children', { exact: true }).waitFor();
    assert.match(
      (await page.locator('.row-title').allInnerTexts()).join('\n'),
      /Combating trafficking in children/,
    );
    await page.getByRole('link', { name: 'Chercher exactement ces mots' }).click();
    assert.match(page.url(), /exactly=1/);
    await page.getByText('Seuls ces mots exacts').waitFor();
    await page.getByRole('link', { name: 'Chercher aussi' }).click();
    assert.doesNotMatch(page.url(), /exactly/);
  });

  test('words that are typed into the form bring the best match first, unless another order is chosen', async () => {
    const titles = () => page.locator('.row-title').allInnerTexts();
    await page.goto('/en/library');
    const order = page.getByLabel('Order');
    const newest = await titles();
    assert.equal(await order.inputValue(), '');
    await page.getByLabel('Words').fill('hotlines');
    await page.getByRole('button', { name: 'Show' }).click();
    assert.equal(new URL(page.url()).searchParams.get('sort'), '');
    const best = await titles();
    assert.match(best[0] ?? '', /hotline/i);
    await order.selectOption('Newest year first');
    await page.getByRole('button', { name: 'Show' }).click();
    const byYear = await titles();
    assert.notDeepEqual(byYear, best);
    assert.deepEqual(byYear.toSorted(), best.toSorted());
    const years = await page.locator('.row .meta span:nth-child(2)').allInnerTexts();
    const known = years.filter((year) => /^\d{4}$/u.test(year));
    assert.deepEqual(known, known.toSorted().toReversed());
    assert.equal(await order.inputValue(), 'newest');
    // Without words the usual order is that of the years.
    await order.selectOption('');
    await page.getByLabel('Words').fill('');
    await page.getByRole('button', { name: 'Show' }).click();
    assert.deepEqual(await titles(), newest);
  });

  test('words that nobody should use any more are searched and never repeated by us', async () => {
    await page.goto('/en/library?q=child+sexual+abuse+material');
    const said = await page.locator('.understood').innerText();
    assert.match(said, /older forms of the term/);
    assert.doesNotMatch(said, /pornograph|kiddie/i);
  });

  test('records are narrowed, sorted and paged, and each has its number', async () => {
    await page.goto('/en/library?sort=title');
    assert.match(await page.locator('.count').innerText(), /208 of 208 records · shown here: 1 to 20/);
    await page.getByRole('link', { name: 'Next page' }).click();
    assert.match(await page.locator('.count').innerText(), /21 to 40/);
    await page.getByLabel('Topic').selectOption('travel-tourism');
    await page.getByLabel('Kind').selectOption('report');
    await page.getByLabel('From year').fill('2016');
    await page.getByRole('button', { name: 'Show' }).click();
    const rows = await page.locator('.row').count();
    assert.ok(rows > 0 && rows < 12);
    assert.equal(await page.locator('.count strong').innerText(), `${rows} of 208 records`);
  });

  test('a record says whose address it is, and nothing that is not known', async () => {
    await page.goto('/en/library/L109');
    await page.getByText('publisher’s own address is not known').waitFor();
    await page.getByText('size not known').waitFor();
    await page.goto('/en/library/L074');
    await page.getByText('No address is known that may be linked.').first().waitFor();
    assert.equal(await page.locator('a[href*="un-icc"]').count(), 0);
    assert.equal((await page.goto('/en/library/L999'))?.status(), 404);
    assert.equal((await page.goto('/en/library/constructor'))?.status(), 404);
  });

  test('the feed is Atom and is read by a parser of others', async () => {
    const answer = await fetch(`${site.address}/ar/library/feed.atom?topic=csam`);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/atom\+xml/);
    const [parser, names] = [new SaxesParser({ xmlns: true }), [] as string[]];
    parser.on('error', (error) => assert.fail(error));
    parser.on('opentag', ({ local }) => void names.push(local));
    parser.write(await answer.text()).close();
    assert.equal(names.filter((name) => name === 'entry').length, 29);
  });

  test('both feeds say the same, are linked in the head, and there is no third', async () => {
    const atom = parseXml(await (await fetch(`${site.address}/fr/library/feed.atom?topic=csam`)).text());
    const answer = await fetch(`${site.address}/fr/library/feed.rss?topic=csam`);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/rss\+xml/u);
    const rss = parseXml(await answer.text());
    assert.equal(rss.get('item')?.length, 29);
    for (const [ours, theirs] of [
      ['guid', 'id'],
      ['title', 'title'],
      ['description', 'summary'],
      ['dc:creator', 'name'],
    ] as const) {
      const [, ...each] = atom.get(theirs) ?? [];
      // Of the description, the first is that of the feed, which has another name in Atom; the identifiers have none.
      const own = rss.get(ours) ?? [];
      const told = ours === 'guid' || ours === 'dc:creator' ? own : own.filter((_, at) => at > 0);
      assert.deepEqual(told, theirs === 'summary' ? atom.get(theirs) : each, ours);
    }
    await page.goto('/fr/library');
    const linked = await page
      .locator('link[rel=alternate][type$="xml"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.deepEqual(linked, ['/fr/library/feed.atom', '/fr/library/feed.rss']);
    for (const form of ['html', 'constructor', 'toString'])
      assert.equal((await fetch(`${site.address}/fr/library/feed.${form}`)).status, 404);
  });

  test('all pages of the OPDS catalogue are walked by their links; facets and search lead on', async () => {
    const seen = new Set<string>();
    let at: string | undefined = `${site.address}/en/library/catalogue.opds`;
    let search = '';
    let facet = '';
    for (let pages = 0; at !== undefined && pages < 20; pages++) {
      const answer: Response = await fetch(at);
      assert.equal(answer.headers.get('content-type'), 'application/opds+json');
      const feed = Feed.parse(await answer.json());
      for (const { metadata } of feed.publications) seen.add(metadata.identifier);
      search = feed.links.find(({ rel }) => rel === 'search')?.href ?? '';
      facet = feed.facets[0]?.links[0]?.href ?? '';
      at = feed.links.find(({ rel }) => rel === 'next')?.href;
    }
    assert.equal(seen.size, 207, 'all but the one without an address');
    const found = Feed.parse(await (await fetch(search.replace(/\{\?.*\}$/u, '?q=tourisme'))).json());
    assert.ok(found.metadata.numberOfItems > 5 && found.metadata.numberOfItems < 30);
    const narrowed = Feed.parse(await (await fetch(facet)).json());
    assert.ok(narrowed.metadata.numberOfItems < 207);
    const one = await fetch(found.publications[0]?.links.find(({ rel }) => rel === 'self')?.href ?? '');
    assert.equal(one.headers.get('content-type'), 'application/opds-publication+json');
    Publication.parse(await one.json());
    assert.equal(
      (await fetch(found.publications[0]?.images[0]?.href ?? '')).headers.get('content-type'),
      'image/png',
    );
  });

  test('odd questions are answered', async () => {
    for (const query of [
      'q=%00%ff',
      'page=99999',
      'page=-1',
      'from=20x',
      'topic=__proto__',
      'sort=constructor',
      'sort=best',
      'language=zh-yue',
      'language=en-a1',
      'language=en-x-legal',
      'language=%F0%9F%98%80',
      'region=1',
      `q=${'a'.repeat(3000)}`,
    ])
      for (const end of ['', '/catalogue.opds', '/feed.atom', '/feed.rss', '/list.xlsx'])
        assert.equal((await fetch(`${site.address}/en/library${end}?${query}`)).status, 200, end + query);
  });
});

describe('the library at the desk, without script', { skip }, () => {
  let site: Site;
  let seats: Seats;
  let data: string;
  let page: Page;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    page = await (await site.browser.newContext({ baseURL: site.address })).newPage();
    await makeOperator(site, page);
    seats = await openSeats(site, data);
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  test('the operator adds a record; a fault is told and nothing typed is lost; the public sees it at once', async () => {
    await page.goto('/desk/library');
    await looksRight(site, page);
    await page.getByRole('link', { name: 'Add a record' }).click();
    await page.getByLabel('Title').fill('A new guide <b>');
    await page.getByLabel('Publishers').fill('One House\nAnother House');
    await page.getByLabel('Child helplines').check();
    await page.getByLabel('Address', { exact: true }).fill('https://192.168.0.1/guide.pdf');
    await page.getByLabel('Whose address it is').selectOption('official');
    await page.getByLabel('Why').fill('Came out today.');
    await page.getByRole('button', { name: 'Add the record' }).click();
    await page.getByText('from inside a house only').first().waitFor();
    await looksRight(site, page);
    assert.equal(await page.getByLabel('Title').inputValue(), 'A new guide <b>');
    assert.ok(await page.getByLabel('Child helplines').isChecked());
    await page.getByLabel('Address', { exact: true }).fill('https://www.example.com/guide.pdf');
    await page.getByRole('button', { name: 'Add the record' }).click();
    await page.getByText('The record was added.').waitFor();
    await looksRight(site, page);
    const html = await (await fetch(`${site.address}/en/library?q=guide+helplines`)).text();
    assert.match(html, /A new guide &lt;b>|A new guide &lt;b&gt;/);
    assert.match(await (await fetch(`${site.address}/en/library/A001`)).text(), /put right by the operator/);
  });

  test('a language that is none is refused; an Arabic title is read as Arabic, in whatever list it stands', async () => {
    await page.goto('/desk/library/add');
    await page.getByLabel('Title').fill('دليل حماية الطفل (UNICEF)');
    await page.getByLabel('Publishers').fill('دار النشر');
    await page.getByLabel('Child helplines').check();
    await page.getByLabel('Languages').fill('zh-yue');
    await page.getByLabel('Why').fill('Came out today.');
    await page.getByRole('button', { name: 'Add the record' }).click();
    await page.getByText('Cantonese is yue').first().waitFor();
    await page.getByLabel('Languages').fill('ar');
    await page.getByRole('button', { name: 'Add the record' }).click();
    await page.getByText('The record was added.').waitFor();
    for (const path of ['/en/library?q=UNICEF&topic=helplines', '/en/library/A002']) {
      await page.goto(path);
      const title = page.locator('h1, .row-title').getByText('دليل حماية الطفل');
      assert.equal(await title.getAttribute('lang'), 'ar', path);
      assert.equal(await title.getAttribute('dir'), 'rtl', path);
      const by = page.locator('.meta').getByText('دار النشر').first();
      assert.equal(await by.getAttribute('lang'), '', path);
      assert.equal(await by.getAttribute('dir'), 'auto', path);
    }
    await looksRight(site, page);
    await page.goto('/ar/library/L059');
    assert.equal(await page.locator('h1 bdi').getAttribute('lang'), 'en');
    assert.match(await (await fetch(`${site.address}/sitemap.xml`)).text(), /\/en\/library\/A002</u);
  });

  test('a record is put right and taken away, and is gone for the public', async () => {
    await page.goto('/desk/library/L002');
    await page.getByLabel('Title').fill('Out of the Shadows Index, put right');
    await page.getByLabel('Why', { exact: true }).fill('Its title.');
    await page.getByRole('button', { name: 'Keep it so' }).click();
    await page.getByText('The record was put right.').waitFor();
    assert.match(await (await fetch(`${site.address}/en/library/L002`)).text(), /Index, put right/);
    // Asked for while it stands there, so that it is kept.
    const listed = async () =>
      /\/en\/library\/L002</u.test(await (await fetch(`${site.address}/sitemap.xml`)).text());
    assert.ok(await listed());
    await page.getByLabel('Why it is taken away').fill('Its publisher asked for it.');
    await page.getByRole('button', { name: 'Take the record away' }).click();
    await page.getByText('The record was taken away.').waitFor();
    assert.equal((await fetch(`${site.address}/en/library/L002`)).status, 404);
    assert.equal(await listed(), false);
    assert.doesNotMatch(await (await fetch(`${site.address}/en/library/list.csv`)).text(), /^L002/m);
  });

  test('nobody but the operator finds the pages or can send their forms', async () => {
    const cora = await seats.seat('Cora Ordinate', [{ role: 'coordinator', state: 'XE' }], {
      javaScriptEnabled: false,
    });
    for (const path of ['/desk/library', '/desk/library/add', '/desk/library/L001', '/desk/library/list.csv'])
      assert.equal((await cora.context.request.get(path)).status(), 404, path);
    for (const path of ['/desk/library/add', '/desk/library/L001?/correct', '/desk/library/L001?/withdraw']) {
      const sent = await cora.context.request.post(path, {
        form: { title: 'Mine', why: 'For a test.', note: 'For a test.' },
        headers: { origin: site.address },
      });
      assert.equal(sent.status(), 404, path);
    }
    assert.equal((await fetch(`${site.address}/en/library/L001`)).status, 200);
  });
});
