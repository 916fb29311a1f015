import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { layLaws } from '#operations/assess/fixtures/seats.ts';
import { planAction } from '#operations/plan/verbs.ts';
import { desks, KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publish } from '#operations/publish/publish.ts';
import { addByHand } from '#operations/recommendations/lay.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { makeOperator } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const ACT =
  '# Act on children\n\n## Article 1. Sale\n\nWhoever sells a child shall be punished by imprisonment.\n';

/** Of each page with a list: where it is shown, and what its tables must hold. */
const LISTS: Readonly<Record<string, { readonly at: string; readonly holds: readonly string[] }>> = {
  '[lang]/requirements': { at: '/en/requirements?q=produc', holds: ['csam.produce'] },
  '[lang]/states': { at: '/en/states', holds: ['FR'] },
  '[lang]/help/directory': { at: '/en/help/directory', holds: [] },
  '[lang]/states/not-joined': { at: '/en/states/not-joined', holds: ['SG'] },
  '[lang]/compare': { at: '/en/compare?states=fr,se', holds: ['FR'] },
  '[lang]/states/[state]': { at: '/en/states/exempla', holds: ['csam.produce', 'Exempla'] },
  '[lang]/data': { at: '/en/data', holds: ['csam.produce'] },
  '[lang]/library': { at: '/en/library?topic=travel-tourism', holds: ['L109', 'ECPAT International'] },
  '[lang]/clauses': { at: '/en/clauses', holds: [] },
  '[lang]/companies/[sector]': { at: '/en/companies/finance', holds: [] },
  '[lang]/companies/register': { at: '/en/companies/register?state=XE', holds: ['Bank of Ana'] },
  '[lang]/companies/register/[id]': {
    at: '/en/companies/register/COMPANY',
    holds: ["'=We have a policy", 'Nobody has verified it'],
  },
  '[lang]/cross-border': {
    at: '/en/cross-border?act=xe&nationality=fr&found=fr',
    holds: ['jur.', 'The act was done there.'],
  },
  '[lang]/languages': { at: '/en/languages', holds: ['Arabic'] },
  '[lang]/changes': { at: '/en/changes', holds: ['Singapore signed', 'UN Treaty Collection'] },
  'desk/company/[id]': { at: '/desk/company/COMPANY', holds: ["'=We have a policy"] },
  'desk/[state]/[voice]/companies': {
    at: '/desk/XE/state/companies',
    holds: ['Bank of Ana', 'finance.policy'],
  },
  'desk/people': { at: '/desk/people', holds: ['cora@example.org'] },
  'desk/people/entries': { at: '/desk/people/entries', holds: ['Cora Ordinator'] },
  'desk/[state]/[voice]': { at: '/desk/XE/state', holds: ['csam'] },
  'desk/[state]/[voice]/laws': { at: '/desk/FR/state/laws', holds: ['act.md', 'Act on children'] },
  'desk/[state]/[voice]/laws/contents': { at: '/desk/XE/state/laws/contents?law=LAW', holds: [] },
  'desk/[state]/[voice]/laws/search': { at: '/desk/XE/state/laws/search?q=child', holds: ['child'] },
  'desk/[state]/[voice]/plan': { at: '/desk/XE/state/plan', holds: ['Amend the Penal Code'] },
  'desk/[state]/[voice]/publish': { at: '/desk/XE/state/publish', holds: ['SHA'] },
  'desk/[state]/[voice]/recommendations': {
    at: '/desk/XE/state/recommendations?show=all',
    holds: ["'=Ban the production."],
  },
  'desk/[state]/[voice]/requirements': {
    at: '/desk/XE/state/requirements?group=csam',
    holds: ['csam.produce'],
  },
  'desk/[state]/[voice]/requirements/[group]/[slug]': {
    at: '/desk/XE/state/requirements/csam/distribute',
    holds: ['the words are clear'],
  },
  'desk/[state]/[voice]/voices': { at: '/desk/XE/state/voices', holds: ['csam.distribute'] },
};

/** Shown only once there is something, or to others: these tables are asked for without the page. */
const UNSHOWN: Readonly<Record<string, string>> = {
  'desk/[state]/[voice]/practice': '/desk/XE/state/practice/list',
  'desk/library': '/desk/library/list',
  'desk/help': '/desk/help/list',
  '[lang]/states/[state]/recommendations': '/en/states/fr/recommendations/list',
};

/** Pages without a list of records, and why. */
const NONE: Readonly<Record<string, string>> = {
  '[lang]': 'tells what Tutela is',
  '[lang]/check': 'draws its own reports, in every format, in the browser',
  '[lang]/library/[id]': 'one record',
  'desk/library/[id]': 'one record',
  'desk/library/add': 'a form',
  '[lang]/requirements/[group]/[slug]': 'one requirement',
  '[lang]/states/[state]/[group]/[slug]': 'one finding',
  '[lang]/companies': 'the three sectors',
  '[lang]/for/[audience]': 'ways to other rooms',
  '[lang]/learn': 'pages to be read, for children too: no file leaves a trace',
  '[lang]/help/[...rest]': 'says that nothing is there',
  '[lang]/learn/[...rest]': 'says that nothing is there',
  '[lang]/learn/[audience]': 'pages to be read',
  '[lang]/learn/[audience]/[page]': 'a page to be read',
  '[lang]/learn/teens/my-country': 'ways to other pages',
  '[lang]/learn/teens/my-country/[state]': 'a page to be read',
  'desk/company': 'the companies of one person',
  'desk/company/[id]/[question]': 'a form',
  'desk/help/[id]': 'one service',
  'desk/recommendations': 'imports of the house; what they brought is listed at each place',
  '[lang]/verify': 'one publication',
  '[lang]/help': 'the directory holds them as a list',
  '[lang]/help/[state]': 'the directory holds them as a list',
  '[lang]/help/safety': 'advice in words',
  '[lang]/help/directory/[state]': 'a part of the directory',
  desk: 'the places of one person',
  'desk/[state]/[voice]/exchange': 'a bundle holds all of it',
  'desk/[state]/[voice]/laws/provision': 'one provision',
  'desk/[state]/[voice]/plan/[id]': 'one action',
  'desk/[state]/[voice]/plan/add': 'a form',
  'desk/[state]/[voice]/recommendations/[id]': 'one recommendation',
  'desk/[state]/[voice]/recommendations/add': 'a form',
  'desk/[state]/[voice]/reports': 'the reports are files themselves',
  'desk/account': 'keys and sessions of one person, which leave the house for nobody',
  'desk/invitation': 'a form',
  'desk/kept': 'what one form held',
  'desk/reset': 'a form',
  'desk/reset/new': 'a form',
  'desk/sign-in': 'a form',
  'desk/sign-in/code': 'a form',
  'desk/welcome': 'a form',
};

test('every page is said to have a list or none', () => {
  const pages = globSync('**/+page.svelte', { cwd: join(ROOT, 'web', 'routes') })
    .map((file) => file.replaceAll('\\', '/').replace(/\/?\+page\.svelte$/u, ''))
    .filter((page) => page !== '');
  const said = [...Object.keys(LISTS), ...Object.keys(UNSHOWN), ...Object.keys(NONE)];
  assert.deepEqual(pages.sort(), said.sort());
});

describe('every list as CSV and as a workbook', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-lists-'));
  const books = new Map<string, readonly (readonly string[])[]>();
  let site: Site;
  let data: string;
  let seats: Seats;
  let cora: Sitter;
  let olga: Sitter['context'];
  let ana: Sitter;
  let law = '';
  let company = '';

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    olga = await site.browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
    await makeOperator(site, await olga.newPage());
    seats = await openSeats(site, data);
    const everywhere = ['XE', 'FR'].map((state) => ({ role: 'coordinator', state }) as const);
    cora = await seats.seat('Cora Ordinator', everywhere, { javaScriptEnabled: false });
    ana = await seats.seat('Ana Company', [{ role: 'company', state: 'XE' }]);
    await laidDown();
    law = await furnished(data);
    company = await selfAssessed();
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
    rmSync(folder, { recursive: true, force: true });
  });

  /** A document on the desk of another State, read by the worker. */
  async function laidDown(): Promise<void> {
    const sent = await cora.context.request.post('/desk/FR/state/laws?/import', {
      multipart: { files: { name: 'act.md', mimeType: 'text/markdown', buffer: Buffer.from(ACT) } },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.ok(sent.ok());
    for (let waited = 0; waited < 180_000; waited += 500) {
      const list = await cora.context.request.get('/desk/FR/state/laws/list.csv');
      if ((await list.text()).includes('act.md')) return;
      await sleep(500);
    }
    throw new Error(`the law was not read:\n${site.said()}`);
  }

  /** A company of the State answers one question, and publishes it. @returns its id */
  async function selfAssessed(): Promise<string> {
    const page = await ana.context.newPage();
    await page.goto('/desk/company');
    await page.getByLabel('Name of the company').fill('Bank of Ana');
    await page.getByLabel('Sector').selectOption('finance');
    await page.getByRole('button', { name: 'Make the record' }).click();
    await page.getByRole('link', { name: 'A policy with an owner' }).click();
    await page.getByLabel('In place', { exact: true }).check();
    await page.getByLabel('In your words').fill('=We have a policy');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByLabel('We publish this').check();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('It is public now.').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.close();
    return id;
  }

  for (const [page, { at, holds }] of Object.entries(LISTS)) {
    test(`${page} has both beside its list, and they hold it`, async () => {
      const by = page.startsWith('desk/company')
        ? ana.context
        : page === 'desk/people/entries'
          ? olga
          : cora.context;
      const shown = await by.newPage();
      const path = at.replace('LAW', encodeURIComponent(law)).replace('COMPANY', company);
      const response = await shown.goto(path);
      assert.equal(response?.status(), 200);
      const links = await shown
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      // Reports are files themselves, in formats of their own.
      const of = (form: string) =>
        links.filter(
          (href) => new RegExp(`\\.${form}(?:\\?|$)`, 'u').test(href) && !href.includes('/download/'),
        );
      assert.ok(of('csv').length > 0, 'there is no table');
      assert.deepEqual(
        of('xlsx').map((href) => href.replace('.xlsx', '.csv')),
        of('csv'),
        'each is there in both forms',
      );
      const all = await downloaded(of('csv'), by);
      for (const words of holds) assert.ok(all.includes(words), `${page}: ${words}`);
      await shown.close();
    });
  }

  for (const [page, list] of Object.entries(UNSHOWN)) {
    const as = page === 'desk/library' ? () => olga : () => cora.context;
    test(`${page} has both`, async () => void (await downloaded([`${list}.csv`], as())));
  }

  /** Asks for each list in both forms. @returns all that the CSV files hold */
  async function downloaded(addresses: readonly string[], by = cora.context): Promise<string> {
    let all = '';
    for (const href of addresses) {
      const csv = await by.request.get(href);
      assert.equal(csv.status(), 200, href);
      assert.match(csv.headers()['content-disposition'] ?? '', /^attachment; filename="[\w.-]+\.csv"$/u);
      const text = (await csv.body()).toString('utf8');
      const rows = rowsOf(text);
      all += text;
      assert.equal(
        new Set(rows.map(({ length }) => length)).size,
        1,
        `${href}: each line is as long as the head`,
      );
      const book = await by.request.get(href.replace('.csv', '.xlsx'));
      assert.equal(book.status(), 200);
      const name = `b${books.size}`;
      writeFileSync(join(folder, `${name}.xlsx`), await book.body());
      books.set(name, rows);
    }
    return all;
  }

  test('an office program reads the same out of every workbook', (context) => {
    if (!existsSync('/usr/bin/soffice')) {
      context.skip('soffice is not installed: workbooks were not opened a second time');
      return;
    }
    const out = join(folder, 'out');
    mkdirSync(out);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = [...books.keys()].map((name) => join(folder, `${name}.xlsx`));
    // 44 comma, 34 quote, 76 UTF-8.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76';
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...files], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    for (const [name, rows] of books) {
      const read = rowsOf(readFileSync(join(out, `${name}.csv`), 'utf8'));
      // A leading apostrophe guards a CSV alone; a workbook has the words as they are. It writes days its own way.
      const plain = (text: string | undefined): string => (text ?? '').replace(/^'(?=[\s\0]*[=+\-@])/u, '');
      assert.equal(read.length, rows.length, name);
      assert.deepEqual(read[0], rows[0]);
      assert.deepEqual(
        read.map(([first]) => plain(first)),
        rows.map(([first]) => plain(first)),
      );
    }
  });

  test('another form than these two is not there, and a stranger has none', async () => {
    assert.equal((await cora.context.request.get('/desk/XE/state/requirements/list.pdf')).status(), 404);
    assert.equal((await cora.context.request.get('/en/requirements/list.ods')).status(), 404);
    const sent = await fetch(`${site.address}/desk/XE/state/requirements/list.xlsx`, { redirect: 'manual' });
    assert.equal(sent.status, 303);
    assert.equal((await olga.request.get('/desk/XE/state/laws/list.xlsx')).status(), 404);
  });
});

/** Laws, findings that both voices published, recommendations and an action. @returns a law of the desk */
async function furnished(data: string): Promise<string> {
  const database = await openDatabase({ TUTELA_DATA: data }, ROOT);
  try {
    const { analyst, reviewer, publisher, ngo, otherNgo } = desks(database);
    const reading = await layLaws(analyst);
    await layLaws(ngo);
    const pairs = [
      [analyst, reviewer, publisher],
      [ngo, otherNgo, ngo],
    ] as const;
    for (const [writer, second, who] of pairs) {
      await speak(writer, second, { requirement: 'csam.distribute', quoting: true });
      const outcome = await publish(who, () => KEY, { expected: (await previewed(who)).mark });
      assert.equal(outcome.kind, 'published');
    }
    const link = { link: (all: readonly unknown[]) => all.map(() => []) };
    await addByHand(analyst, { text: '=Ban the production.', lang: 'en', kind: 'recommendation' }, link);
    await planAction(
      { ...analyst, person: { id: 'ana', grants: [{ role: 'coordinator', state: 'XE' }] } },
      {
        title: 'Amend the Penal Code',
        does: 'Adds the production.',
        lead: null,
        partners: [],
        start: null,
        due: '2027-06-30',
        cost: 'unknown',
        indicator: null,
        requirements: [{ requirement: 'csam.produce', aspect: 'law', closes: 'wholly' }],
        recommendations: [],
        dependsOn: [],
      },
    );
    return reading.laws[0]?.law ?? '';
  } finally {
    await database.close();
  }
}

/** RFC 4180, read by itself: what wrote it is not asked. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const source = text
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .replace(/\n$/u, '');
  for (let at = 0; at < source.length; at += 1) {
    const one = source[at] ?? '';
    if (quoted && one === '"' && source[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (one === '"') quoted = !quoted;
    else if (!quoted && (one === ',' || one === '\n')) {
      rows.at(-1)?.push(field);
      field = '';
      if (one === '\n') rows.push([]);
    } else field += one;
  }
  rows.at(-1)?.push(field);
  assert.ok(!quoted, 'a quote is not closed');
  return rows;
}
