import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { Page } from '@playwright/test';
import { layLaws } from '#operations/assess/fixtures/seats.ts';
import { desks, KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publish } from '#operations/publish/publish.ts';
import { unpublish } from '#operations/publish/unpublish.ts';
import { addByHand } from '#operations/recommendations/lay.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { parseXml } from '#web/states/fixtures/xml.ts';
import { firstLinkOf, looksRight } from './desk.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const WEIGHT = 50 * 1024;
const PAGES: Readonly<Record<string, readonly string[]>> = {
  en: ['states', 'states/kr', 'states/not-joined', 'compare?states=fr,us,sg', 'changes'],
  ar: ['states', 'states/sg', 'compare?states=fr,us,sg'],
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

/** HTML and style sheets as sent, compressed; the map is a file of its own. */
async function weightOf(site: Site, path: string): Promise<number> {
  const sent = async (at: string) => {
    const response = await fetch(site.address + at, { headers: { 'accept-encoding': 'br' } });
    await response.arrayBuffer();
    return Number(response.headers.get('content-length'));
  };
  const html = await textAt(site, path);
  const sheets = [...html.matchAll(/<link[^>]*href="([^"]+\.css)"/gu)].map(([, href = '']) => href);
  const all = await Promise.all([path, ...sheets].map(sent));
  return all.reduce((sum, one) => sum + one, 0);
}

describe('States, without a database and without script', { skip }, () => {
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
        for (const [, rel = ''] of html.matchAll(/<a[^>]*href="https?:[^"]*"([^>]*)>/gu))
          assert.match(rel, /noreferrer/u);
      });
    }
  }

  test('every value on the profile of every State has a source, and each source a date', async () => {
    const codes = [...(await textAt(site, '/en/states')).matchAll(/href="\/en\/states\/([a-z]{2})"/gu)];
    assert.equal(codes.length, 197);
    for (const [, code = ''] of codes) {
      const html = await textAt(site, `/en/states/${code}`);
      const [facts = '', sources = ''] = html.split('<h2 id="sources">');
      const rows = [...facts.matchAll(/<tr[^>]*>(?:(?!<\/tr>)[\s\S])*<\/tr>/gu)]
        .map(([row]) => row)
        .filter((row) => row.includes('<td') && !row.includes('class="number'));
      assert.ok(rows.length >= 8, code);
      for (const row of rows) assert.match(row, /href="#source-\d+"/u, `${code}: ${row}`);
      const head = facts.split('class="facts-line')[1]?.split('</ul>')[0] ?? '';
      const values = [...head.matchAll(/<li>(?:(?!<\/li>)[\s\S])*<\/li>/gu)];
      assert.ok(values.length >= 2, code);
      for (const [value] of values) assert.match(value, /href="#source-\d+"/u, `${code}: ${value}`);
      for (const [, number = ''] of facts.matchAll(/href="#source-(\d+)"/gu))
        assert.match(
          sources,
          new RegExp(`id="source-${number}"(?:(?!</li>)[\\s\\S])*as of \\d+ \\w+ 20\\d\\d; trust`, 'u'),
          `${code} ${number}`,
        );
    }
  });

  test('unknown is a word: never a "no", and nobody is called late', async () => {
    const singapore = await textAt(site, '/en/states/sg');
    assert.match(singapore, /unknown/u);
    assert.match(singapore, /“Unknown” is never “not a party”/u);
    assert.doesNotMatch(await textAt(site, '/en/states/af'), /overdue/iu);
    assert.match(
      await textAt(site, '/en/states/cm'),
      /Kept: signed only/u,
      'sources that do not agree are shown',
    );
  });

  test('the table is narrowed without script, and had as a file with sources', async () => {
    await visit('/en/states', async (page) => {
      await page.getByLabel('Standing').selectOption('signed');
      await page.getByLabel('Regional group').selectOption('africa');
      await page.getByRole('button', { name: 'Show' }).click();
      const count = await page.locator('tbody tr').count();
      assert.match(await page.locator('.count').innerText(), new RegExp(`^${count} of 197 States`, 'u'));
      assert.ok(count > 0 && count < 8);
    });
    const csv = await textAt(site, '/en/states/list.csv?status=none');
    assert.equal(csv.trim().split('\n').length, 12);
    assert.match(csv, /UN Treaty Collection/u);
  });

  test('the map is a file of its own, in which each State is a link with its standing in words', async () => {
    const response = await fetch(`${site.address}/ar/states/map.svg`);
    assert.match(response.headers.get('content-type') ?? '', /^image\/svg\+xml/u);
    assert.match(response.headers.get('content-security-policy') ?? '', /style-src 'sha256-/u);
    const svg = await response.text();
    const found = parseXml(svg);
    assert.equal(found.get('a')?.length, 197);
    assert.match(svg, /href="\/ar\/states\/fr"/u);
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (line) => said.push(line.text()));
    await page.goto(`${site.address}/en/states/map.svg`);
    const fill = await page.evaluate(() => {
      const party = document.querySelector('path.party');
      return party ? getComputedStyle(party).fill : '';
    });
    assert.equal(fill, 'rgb(11, 92, 94)', 'its own style is not refused by its policy');
    await page.keyboard.press('Tab');
    assert.match(
      (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '',
      /Afghanistan: party/u,
    );
    await context.close();
    assert.deepEqual(said, []);
  });

  test('comparison: the order that was asked, no sum and no rank; a wrong code is passed over', async () => {
    await visit('/en/compare?states=us,fr,zz&state1=se', async (page) => {
      const heads = await page.locator('section[aria-labelledby=treaties] thead th').allInnerTexts();
      assert.deepEqual(heads, ['Treaty', 'United States of America', 'France', 'Sweden']);
      assert.match(await page.locator('main').innerText(), /without a database/u);
    });
    assert.match(await textAt(site, '/en/compare'), /Choose at least two States/u);
    assert.match(await textAt(site, '/en/compare/table.csv?states=us,fr'), /FR,France,/u);
  });

  test('what changed, as a page and as feeds that are well-formed', async () => {
    assert.match(await textAt(site, '/en/changes'), /Singapore signed the Protocol/u);
    const atom = parseXml(await textAt(site, '/ar/changes/feed.atom'));
    assert.ok((atom.get('entry')?.length ?? 0) > 10);
    assert.equal(new Set(atom.get('id')).size, atom.get('id')?.length);
    assert.ok(parseXml(await textAt(site, '/fr/changes/feed.rss')).get('item'));
  });

  test('there is no finding, report or State where there is none', async () => {
    for (const path of [
      'zz',
      'FR',
      'fr/csam/distribute',
      'fr/reports/state/gap-report.docx',
      'fr/findings.csv',
    ])
      assert.equal((await fetch(`${site.address}/en/states/${path}`)).status, 404, path);
  });
});

describe('States, with what was published', { skip }, () => {
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

  test('nothing is shown before it is published, at once when it is, and nothing with the next request when it is taken back', async () => {
    const { analyst, reviewer, publisher, ngo, otherNgo } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R, quoting: true, reason: 'the State says it is clear' });
    await speak(analyst, reviewer, {
      requirement: 'csam.produce',
      verdict: 'not-met',
      reason: 'no such words',
    });
    const before = await textAt(site, '/en/states/xe');
    assert.match(before, /Nothing has been published on Exempla yet/u);
    assert.doesNotMatch(before, /the State says/u);

    const done = await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
    assert.ok(done.kind === 'published');
    const shown = await textAt(site, '/en/states/xe');
    assert.match(shown, new RegExp(done.sha256, 'u'));
    assert.match(
      shown,
      /application\/ld\+json" href="\/api\/v1\/publications\/[0-9a-f]{64}\?format=jsonld"/u,
    );
    assert.ok(
      shown.indexOf('/en/states/xe/csam/produce') < shown.indexOf('/en/states/xe/csam/distribute'),
      'gaps first',
    );
    const finding = await textAt(site, '/en/states/xe/csam/distribute');
    assert.match(finding, /the State says it is clear/u);
    assert.match(finding, /<mark>/u);
    assert.match(await textAt(site, '/en/changes'), /Exempla published version 1 of its assessment/u);

    await layLaws(ngo);
    await speak(ngo, otherNgo, { requirement: R, verdict: 'not-met', reason: 'the NGO found none' });
    const second = await publish(ngo, () => KEY, { expected: (await previewed(ngo)).mark });
    assert.ok(second.kind === 'published');
    const both = await textAt(site, '/en/states/xe');
    assert.match(both, /On 1 point they differ/u);
    assert.match(both, /On 1 point only the State has published/u);
    await look('/en/states/xe');
    await look('/ar/states/xe/csam/distribute');
    await look('/en/compare?states=xe,fr&group=csam');
    assert.match(await textAt(site, '/en/compare?states=xe,fr&group=csam'), /they differ/u);
    assert.match(await textAt(site, '/fr/states/xe'), /Diffus|diffus/u, 'titles in the language of the page');

    for (const file of [
      'gap-report.docx',
      'gap-report.html',
      'press.md',
      'concordance-table.csv',
      'lawmakers-brief.xlsx',
    ]) {
      const response = await fetch(`${site.address}/fr/states/xe/reports/state/${file}`);
      assert.equal(response.status, 200, file);
      assert.match(response.headers.get('content-disposition') ?? '', /^attachment/u);
      assert.equal(response.headers.get('cache-control'), 'no-store');
    }
    for (const path of [
      'state/alternative.docx',
      'state/gap-report.pdf',
      'state/action-plan.xlsx.exe',
      'nobody/press.md',
    ])
      assert.equal((await fetch(`${site.address}/en/states/xe/reports/${path}`)).status, 404, path);
    assert.match(await textAt(site, '/en/states/xe/findings.csv'), /ngo,1,csam\.distribute/u);
    assert.match(await textAt(site, '/en/states/xe/laws.csv'), new RegExp(done.sha256, 'u'));

    const back = await unpublish(publisher, done.sha256, 'A name stands in a reason.');
    assert.equal(back.kind, 'taken-back');
    const gone = await textAt(site, '/en/states/xe');
    assert.doesNotMatch(gone, new RegExp(done.sha256, 'u'));
    assert.doesNotMatch(gone, /csam\/produce/u);
    assert.doesNotMatch(await textAt(site, '/en/states/xe/csam/distribute'), /the State says/u);
    assert.equal((await fetch(`${site.address}/en/states/xe/csam/produce`)).status, 404);
    assert.equal((await fetch(`${site.address}/fr/states/xe/reports/state/press.md`)).status, 404);
    assert.doesNotMatch(await textAt(site, '/en/changes'), /Exempla published/u);
  });

  test('recommendations of the house are shown by their place; those of a desk stay there', async () => {
    const { analyst } = desks(database);
    const typed = {
      text: 'The Committee recommends that the State prohibit the sale of children.',
      lang: 'en',
      kind: 'recommendation',
      symbol: 'CRC/C/OPSC/XEX/CO/1',
    } as const;
    await addByHand(analyst, typed, { link: (all) => all.map(() => []) });
    await database.within({ states: ['XE'], voices: ['state'] }, async (db) => {
      assert.equal(
        (await db.selectFrom('recommendation').select('id').execute()).length,
        1,
        'it lies on the desk',
      );
    });
    const page = await textAt(site, '/en/states/xe/recommendations');
    assert.match(page, /None is kept here/u);
    assert.doesNotMatch(page, /XEX\/CO/u);
  });

  async function look(path: string): Promise<void> {
    const context = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    const page = await context.newPage();
    await page.goto(path);
    await looksRight(site, page);
    await context.close();
  }
});
