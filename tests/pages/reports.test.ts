import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { layLaws, seat } from '#operations/assess/fixtures/seats.ts';
import { KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publish } from '#operations/publish/publish.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const PAGE = '/desk/XE/state/reports';

/** Without script; in the order of the tests. */
describe('reports at the desk', { skip }, () => {
  let site: Site;
  let data: string;
  let database: Database;
  let seats: Seats;
  let people: Readonly<Record<'ana' | 'ben' | 'pia' | 'nia', Sitter>>;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    await makeOperator(site, await (await site.browser.newContext({ baseURL: site.address })).newPage());
    database = await openDatabase({ TUTELA_DATA: data }, ROOT);
    seats = await openSeats(site, data);
    const sit = (name: string, role: 'analyst' | 'reviewer' | 'publisher' | 'ngo') =>
      seats.seat(name, [{ role, state: 'XE' }], { javaScriptEnabled: false, acceptDownloads: true });
    people = {
      ana: await sit('Ana Lyst', 'analyst'),
      ben: await sit('Ben Viewer', 'reviewer'),
      pia: await sit('Pia Publisher', 'publisher'),
      nia: await sit('Nia Ngo', 'ngo'),
    };
    await layLaws(at('ana'));
    await speak(at('ana'), at('ben'), {
      requirement: 'csam.distribute',
      quoting: true,
      verdict: 'partly',
      reason: 'one act is missing',
    });
  });
  after(async () => {
    await seats?.close();
    await database?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  function at(name: keyof typeof people) {
    const { person } = people[name];
    return { ...seat(database, person.id, name === 'nia' ? 'ngo' : 'analyst'), person };
  }

  async function open(path: string, who: keyof typeof people = 'ana'): Promise<Page> {
    const page = await people[who].context.newPage();
    await page.goto(path);
    return page;
  }

  async function download(page: Page, label: string | RegExp, role: 'link' | 'button' = 'link') {
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole(role, { name: label }).click(),
    ]);
    return { name: given.suggestedFilename(), bytes: readFileSync(await given.path()) };
  }

  test('before anything is published it says so, and a draft bears its mark', async () => {
    const page = await open(PAGE);
    assert.match(await page.locator('main').innerText(), /This voice has published nothing/u);
    await looksRight(site, page);
    const refused = await people.ana.context.request.get(`${PAGE}/file?kind=gap-report&format=md`);
    assert.equal(refused.status(), 404);
    await page.getByLabel('Draft of what would be published now').check();
    await page.getByRole('button', { name: 'Choose' }).click();
    assert.match(await page.locator('main').innerText(), /DRAFT stands on every page/u);
    const { name, bytes } = await download(page, /Markdown/u);
    assert.equal(name, 'tutela-XE-state-gap-report-DRAFT.en.md');
    assert.match(bytes.toString(), /# DRAFT – Gap report: Exempla[\s\S]*one act is missing/u);
  });

  test('what is published is drawn in each language and format, with its words against the limit', async () => {
    const made = await publish({ ...at('pia'), person: { ...people.pia.person } }, () => KEY, {
      expected: (await previewed(at('pia'))).mark,
    });
    assert.equal(made.kind, 'published');
    const page = await open(`${PAGE}?kind=state-initial&lang=fr`);
    assert.match(await page.getByRole('status').innerText(), /mots sur 31.800 au plus/u);
    await looksRight(site, page);
    const web = await download(page, /Web page/u);
    assert.match(web.bytes.toString(), /<html lang="fr"[\s\S]*Rapport initial/u);
    assert.ok(!/DRAFT|PROJET/u.test(web.bytes.toString()));
    const word = await download(page, /Word/u);
    assert.deepEqual(
      [word.name, word.bytes.subarray(0, 2).toString()],
      ['tutela-XE-state-state-initial-1.fr.docx', 'PK'],
    );
    const [pdf] = await Promise.all([page.request.get(`${PAGE}/file?kind=press&format=pdf`)]);
    assert.equal(
      pdf.status(),
      400,
      'what takes a second of native code is not drawn by the process of the pages',
    );
    const answer = await people.ana.context.request.get(`${PAGE}/file?kind=press&lang=ar&format=html`);
    const headers = answer.headers();
    assert.match(headers['content-disposition'] ?? '', /^attachment; filename="[\w.-]+"$/u);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(headers['cache-control'] ?? '', /no-store/u);
  });

  test('a PDF is made by a worker; the page tells how far it is and then hands it out', async () => {
    const page = await open(`${PAGE}?kind=gap-report&lang=fr`);
    await page.getByRole('button', { name: 'Make a PDF' }).click();
    // Without script the page asks again by itself every two seconds.
    const made = page.getByRole('link', { name: 'Gap report, français, PDF' });
    await made.waitFor({ timeout: 60_000 });
    await looksRight(site, page);
    const { name, bytes } = await download(page, 'Gap report, français, PDF');
    assert.equal(name, 'tutela-XE-state-gap-report-1.fr.pdf');
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
    const address = (await made.getAttribute('href')) ?? '';
    assert.equal((await people.nia.context.request.get(address)).status(), 404);
    const own = address.replace('/state/', '/ngo/');
    assert.equal((await people.nia.context.request.get(own)).status(), 404);
  });

  test('replies: questions are typed, matched by hand, counted and downloaded; an unknown id is told', async () => {
    const page = await open(`${PAGE}?kind=list-of-issues-reply`);
    await page.getByLabel('Questions of the list of issues').fill('How is it defined? | csam.nothing');
    await page.getByRole('button', { name: 'Count words' }).click();
    assert.match(await page.getByRole('alert').innerText(), /no requirement csam\.nothing/u);
    await looksRight(site, page);
    await page.getByLabel('Questions of the list of issues').fill('How is it defined? | csam.distribute');
    await page.getByRole('button', { name: 'Count words' }).click();
    assert.match(await page.getByRole('status').innerText(), /\d+ words/u);
    const { bytes } = await download(page, /Markdown/u, 'button');
    assert.match(bytes.toString(), /How is it defined\?[\s\S]*one act is missing/u);
  });

  test('an NGO has no page of the State, and no State report in its own voice', async () => {
    const theirs = await people.nia.context.request.get(`${PAGE}/file?kind=gap-report&format=md`);
    assert.equal(theirs.status(), 404);
    const page = await open('/desk/XE/ngo/reports', 'nia');
    const kinds = await page.getByLabel('Report', { exact: true }).locator('option').allInnerTexts();
    assert.ok(
      kinds.includes('Alternative report') && !kinds.some((kind) => /State|periodic|Replies/u.test(kind)),
    );
  });
});
