import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import type { Match } from '#engine/model/match.ts';
import type { Role } from '#engine/model/role.ts';
import type { Segment } from '#engine/model/segment.ts';
import { catalogue, publication, segments } from '#operations/assess/fixtures/seats.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { keepLawSet } from '#store/decisions/law-sets.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { openPeople, type People } from '#store/people/index.ts';
import { keepReading } from '#store/readings/index.ts';
import { looksRight, makeOperator, PASSWORD, sessionOf, signIn } from './desk.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const HOME = '/desk/XE/state/requirements';
const PAGE = `${HOME}/csam/distribute`;
const EVIL = '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>';
/** More than the largest form of text. */
const LARGE = '<script>1</script>'.padEnd(700_000);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A law in Arabic, and one that tries to be more than text. */
const STRANGE: readonly Segment[] = [
  provision(
    'QA',
    'ar',
    'المادة ٤١',
    'توزيع المواد',
    'يعاقب بالسجن كل من وزّع أو نشر أو عرض مواد تصوّر الطفل.\nويعاقب على الشروع بمثل ذلك.',
  ),
  provision(
    'XS',
    'en',
    '§ 7',
    `Heading ${EVIL}`,
    `Whoever distributes ${EVIL} such material\n  shall be punished.\nAttempt is punished.`,
  ),
];

function provision(law: string, lang: string, number: string, heading: string, text: string): Segment {
  const eId = 'art_1';
  return {
    id: `${law}/${lang}/${eId}`,
    law,
    lawTitle: `${law} ${EVIL}`,
    lang,
    number,
    heading,
    path: [],
    eId,
    text,
    portions: [],
    order: 1,
  };
}

function proposed({ id, text }: Segment, score: number): Match {
  const exact = text.split('\n')[0] ?? '';
  const quote = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  return { requirement: 'csam.distribute', segment: id, score, quote, cues: [], reasons: [] };
}

describe('one finding on the desk', { skip }, () => {
  let site: Site;
  let data: string;
  let database: Database;
  let people: People;
  const contexts: BrowserContext[] = [];

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    const operator = await opened(false);
    await makeOperator(site, operator);
    database = await openDatabase({ TUTELA_DATA: data }, data);
    people = openPeople(database, { env: { TUTELA_DATA: data }, here: data, address: new URL(site.address) });
    await invited('Ana Lyst', 'analyst', 'XE');
    await invited('Ben Reviewer', 'coordinator', 'XE');
    await invited('Nia Ngo', 'ngo', 'XE');
    await invited('Fay Far', 'analyst', 'FR');
    await layLaws();
  });
  after(async () => {
    await people?.close();
    await database?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  async function opened(javaScriptEnabled: boolean): Promise<Page> {
    const context = await site.browser.newContext({ javaScriptEnabled, baseURL: site.address });
    context.setDefaultTimeout(30_000);
    contexts.push(context);
    return context.newPage();
  }

  const email = (name: string): string => `${name.split(' ')[0]?.toLowerCase()}@example.org`;

  async function invited(name: string, role: Role, state: string): Promise<void> {
    const olga = (await people.everybody()).find((each) => each.name === 'Olga Op');
    const why = 'works on the report';
    const token = await people.invite({ email: email(name), role, state, by: olga!.id, why });
    await people.acceptAsNew(token, { name, password: PASSWORD });
  }

  const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

  /** Signed in once; later pages of the same person get the same session. */
  async function pageOf(name: string, javaScriptEnabled: boolean): Promise<Page> {
    const page = await opened(javaScriptEnabled);
    const kept = sessions.get(name);
    if (kept) await page.context().addCookies(kept);
    else {
      await signIn(page, email(name));
      assert.ok(await sessionOf(page.context()), `${name} is signed in`);
      sessions.set(name, await page.context().cookies());
    }
    return page;
  }

  async function layLaws(change: (text: string, id: string) => string = (text) => text): Promise<void> {
    const all = [...segments, ...STRANGE].map((each) => ({ ...each, text: change(each.text, each.id) }));
    const ana = (await people.everybody()).find(({ name }) => name === 'Ana Lyst')!;
    const size = all.reduce((sum, { text }) => sum + text.length, 0);
    await database.within({ person: ana.id, states: ['XE'], voices: ['state'] }, async (db) => {
      const lawSet = await keepLawSet(
        db,
        'XE',
        publication.laws.map(({ law, title, lang }) => ({
          work: law,
          expression: `${lang}@2026`,
          title,
          lang,
          sha256: size.toString(16).padStart(64, '0'),
        })),
      );
      const reading = {
        id: uuid7(),
        state: 'XE',
        voice: 'state',
        lawSet,
        catalogueVersion: catalogue.version,
        engineVersion: publication.engine,
        by: ana.id,
        at: new Date().toISOString(),
        documents: [],
        laws: publication.laws,
        problems: [],
        provisions: all.length,
      } as const;
      const answers = publication.findings.map(({ answer }) =>
        answer.requirement === 'csam.distribute'
          ? { ...answer, matches: [...answer.matches, ...STRANGE.map((each) => proposed(each, 0.5))] }
          : answer,
      );
      await keepReading(db, reading, all, answers);
    });
  }

  const said = (page: Page) => page.locator('#finding .done').innerText();
  const saved = (page: Page) => page.locator('#save-state[data-kind=saved]').waitFor();
  const judging = (page: Page, aspect: 'law' | 'practice' = 'law') =>
    page.locator(`form[data-form=judge-${aspect}]`);
  const at = (id: string): string => `${HOME}/${id.replace('.', '/')}`;
  const text = (page: Page) => page.locator('#finding').innerText();

  async function judge(page: Page, verdict: string, reason: string, button = 'Save'): Promise<void> {
    const form = judging(page);
    await form.locator(`input[value=${verdict}]`).check();
    await form.getByLabel('Reason').fill(reason);
    await form.getByRole('button', { name: button, exact: true }).click();
  }

  test('without script: read, accept words, judge, hand in; a second person accepts', async () => {
    const ana = await pageOf('Ana Lyst', false);
    await ana.goto(PAGE);
    assert.equal(await ana.title(), 'Distributing and disseminating · XE/state · Tutela desk');
    assert.match(await text(ana), /124 of 221/);
    assert.match(await text(ana), /very likely \(92 of 100\)/);
    await looksRight(site, ana);

    const first = ana.locator('[data-provision=proposed]').first();
    const words = await first.locator('mark').innerText();
    await first.getByRole('button', { name: /^Accept/ }).click();
    assert.equal(await said(ana), 'The provision is accepted.');
    assert.equal(await ana.locator('[data-provision=accepted] mark').innerText(), words);
    await ana
      .locator('[data-provision=proposed]')
      .first()
      .getByRole('button', { name: /^Reject/ })
      .click();
    assert.match(await text(ana), /1 provision rejected/);

    await judge(ana, 'met', 'too short');
    assert.match(await ana.getByRole('alert').innerText(), /ten letters or more/);
    assert.equal(await judging(ana).getByLabel('Reason').inputValue(), 'too short');
    assert.ok(await judging(ana).locator('input[value=met]').isChecked());
    await judge(ana, 'met', 'Article 52 names every way of passing it on.', 'Save and hand in');
    assert.match(await said(ana), /saved and handed in/);
    assert.match(await text(ana), /waits for a second person/);
    const practice = judging(ana, 'practice');
    await practice.locator('input[value=partly]').check();
    await practice.getByLabel('Reason').fill('Prosecuted in the capital, hardly elsewhere.');
    await practice.getByRole('button', { name: 'Save', exact: true }).click();
    assert.equal(await said(ana), 'The judgement is saved.');
    assert.equal(await ana.getByRole('button', { name: /Accept the finding/ }).count(), 0);

    const ben = await pageOf('Ben Reviewer', false);
    await ben.goto(PAGE);
    assert.match(
      await text(ben),
      /Ana Lyst, \d+ November 2026, \d\d:\d\d UTC, on laws [0-9a-f]{8} \(those on the desk now\)/,
    );
    await ben.getByRole('button', { name: 'Ask for changes in law' }).click();
    assert.match(await ben.getByRole('alert').innerText(), /ten letters/);
    await ben.getByRole('button', { name: 'Accept the finding in law' }).click();
    assert.match(await said(ben), /^Accepted/);
    await ben.locator('#history ~ details summary').click();
    assert.match(await text(ben), /Ben Reviewer accepted law/);
    assert.match(await text(ben), /Ana Lyst judged law: met/);
    await looksRight(site, ben);
  });

  test('four eyes: whoever wrote it sees why it is not theirs to accept, and cannot force it', async () => {
    const ben = await pageOf('Ben Reviewer', false);
    await ben.goto(at('csam.possess-mere'));
    await judge(ben, 'not-met', 'Mere possession is no offence.', 'Save and hand in');
    assert.match(await text(ben), /four eyes look at every finding/);
    assert.equal(await ben.getByRole('button', { name: /Accept the finding/ }).count(), 0);
    const forced = await ben.request.post(`${at('csam.possess-mere')}?/approve`, {
      form: { aspect: 'law' },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(forced.status(), 403);
    assert.match(await forced.text(), /nobody accepts what they wrote/);
  });

  test('what is not one’s own is not there: for every way in', async () => {
    const source = readFileSync(join(ROOT, 'web/desk/finding/actions.ts'), 'utf8');
    const actions = new Set(source.match(/(?<=action\(\s*')\w+/gu));
    assert.equal(actions.size, 12);
    for (const [name, address] of [
      ['Nia Ngo', PAGE],
      ['Ana Lyst', PAGE.replace('/state/', '/ngo/')],
      ['Ana Lyst', PAGE.replace('/XE/', '/FR/')],
      ['Fay Far', PAGE],
      ['Ana Lyst', at('csam.nowhere')],
    ] as const) {
      const { request } = (await pageOf(name, false)).context();
      for (const path of ['', '/news', `/files/${uuid7()}`])
        assert.equal((await request.get(address + path)).status(), 404, `${name} ${address}${path}`);
      for (const action of actions) {
        const response = await request.post(`${address}?/${action}`, {
          form: { aspect: 'law', verdict: 'met', reason: 'because I can do it', text: 'words' },
          headers: { origin: site.address, accept: 'text/html' },
        });
        assert.equal(response.status(), 404, `${name} ${address} ${action}`);
      }
    }
  });

  test('text of laws and of people stays text; Arabic stands from the right', async () => {
    const page = await pageOf('Ana Lyst', true);
    await page.goto(PAGE);
    await page.getByText('provisions more, less likely').click();
    const evil = page.locator('[data-provision]', { hasText: '§ 7' });
    assert.ok((await evil.locator('[data-text]').innerText()).includes(EVIL));
    await page.getByLabel('Comment or question').fill(EVIL);
    await page.locator('#note-to').selectOption({ label: 'Ben Reviewer, and tell them' });
    await page.getByRole('button', { name: 'Say it' }).click();
    await saved(page);
    assert.ok((await page.locator('.talk').innerText()).includes(EVIL));
    assert.doesNotMatch(await page.title(), /broken/);
    const arabic = page.locator('[data-provision]', { hasText: 'المادة' });
    assert.equal(await arabic.locator('blockquote').first().getAttribute('dir'), 'rtl');
    assert.equal(await arabic.locator('blockquote').first().getAttribute('lang'), 'ar');
    const { headers } = await fetchPage(page);
    const policy = headers['content-security-policy'] ?? '';
    assert.match(policy, /script-src 'self';/);
    assert.doesNotMatch(policy, /unsafe/);
  });

  async function fetchPage(page: Page): Promise<{ headers: Record<string, string> }> {
    const response = await page.request.get(PAGE);
    return { headers: response.headers() };
  }

  test('questions are answered where they stand', async () => {
    const ben = await pageOf('Ben Reviewer', false);
    await ben.goto(PAGE);
    assert.match(await text(ben), /waits for you/);
    await ben.getByLabel('Your answer').fill('In force since May.');
    await ben.getByRole('button', { name: 'Answer' }).click();
    assert.doesNotMatch(await text(ben), /waits for you/);
    await ben.getByText('Give law to somebody').click();
    await ben.locator('#assign-law-to').selectOption({ label: 'Ana Lyst' });
    await ben.locator('#assign-law-due').fill('2026-11-01');
    await ben.getByRole('button', { name: 'Save who does law' }).click();
    assert.match(await text(ben), /Given to Ana Lyst, until 1 November 2026/);
  });

  test('other words: copied with other line breaks they are found, changed words are refused', async () => {
    const page = await pageOf('Ana Lyst', false);
    await page.goto(`${PAGE}?segment=${encodeURIComponent(STRANGE[1]!.id)}`);
    await page.getByText('provisions more, less likely').click();
    const own = page.locator('[data-provision=proposed]', { hasText: '§ 7' });
    await own.getByText('Rely on other words').click();
    const field = own.getByLabel('The words relied on');
    await field.fill('shall be fined.');
    await own.getByRole('button', { name: /^Rely on these/ }).click();
    assert.match(await page.getByRole('alert').innerText(), /do not stand in the provision/);
    assert.equal(await field.inputValue(), 'shall be fined.');
    await field.fill('such material shall   be punished.\nAttempt');
    await own.getByRole('button', { name: /^Rely on these/ }).click();
    const mark = page.locator('[data-provision=accepted] mark', { hasText: 'Attempt' });
    assert.equal(
      await mark.evaluate((one) => one.textContent),
      'such material\n  shall be punished.\nAttempt',
    );
  });

  test('another provision: searched, read, accepted; from a link as well; nothing found is said', async () => {
    const page = await pageOf('Ana Lyst', false);
    const nothing = publication.findings.find(({ proposal }) => proposal === 'nothing-found')!.requirement;
    await page.goto(at(nothing));
    assert.match(await page.locator('[data-nothing]').innerText(), /Nothing found[\s\S]*\d+ of 100/);
    await looksRight(site, page);
    await page.getByLabel('Number or words of the law').fill('Whoever possesses intent');
    await page.getByRole('button', { name: 'Search the laws' }).click();
    assert.match(await text(page), /1 provision found/);
    await page.getByRole('link', { name: 'Choose words of it' }).click();
    const added = page.locator('[data-provision=added]');
    assert.match(await added.innerText(), /Possession with intent/);
    await added.getByRole('button', { name: /^Accept/ }).click();
    assert.equal(await page.locator('[data-provision=accepted]').count(), 1);
  });

  test('two at once, without script: both stand side by side, nothing is lost', async () => {
    const [ana, ben] = [await pageOf('Ana Lyst', false), await pageOf('Ben Reviewer', false)];
    const address = `${at('csam.produce')}?view=${encodeURIComponent('group=csam')}`;
    await ana.goto(address);
    await ben.goto(address);
    assert.match(await text(ana), /1 of \d\d?\b/);
    await judge(ben, 'partly', 'Virtual material is left out.');
    const mine = 'Article 51 speaks of all material.\n\nAlso of drawings.';
    await judge(ana, 'met', mine);
    assert.match(await ana.locator('#moved').innerText(), /Ben Reviewer judged law: partly met/);
    assert.match(await ana.locator('#moved').innerText(), /Virtual material is left out/);
    assert.match(await ana.locator('[data-yours]').innerText(), /Also of drawings/);
    assert.equal(await judging(ana).getByLabel('Reason').inputValue(), mine);
    await looksRight(site, ana);
    await ana.getByRole('button', { name: 'Save mine over it' }).click();
    assert.equal(await said(ana), 'The judgement is saved.');
    assert.match(await ana.locator('.judged-reason').first().innerText(), /Also of drawings/);
    assert.match(ana.url(), /view=group/);

    await judge(ben, 'not-met', 'I look at it once more.');
    assert.match(await ben.locator('#moved').innerText(), /Ana Lyst judged law: met/);
    await ben.getByRole('link', { name: 'Keep theirs' }).click();
    assert.match(await ben.locator('.judged-reason').first().innerText(), /Also of drawings/);
  });

  test('a form that is sent twice decides once; one’s own last step is taken back', async () => {
    const page = await pageOf('Ana Lyst', false);
    const address = at('csam.access');
    await page.goto(address);
    const form = Object.fromEntries(
      await judging(page)
        .locator('input[type=hidden]')
        .evaluateAll((all) =>
          all.map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value]),
        ),
    );
    const sent = { ...form, verdict: 'met', reason: 'Access is named in article 54.', then: 'submit' };
    for (let time = 0; time < 3; time++) {
      const response = await page.request.post(`${address}?/judge`, {
        form: sent,
        headers: { origin: site.address, accept: 'text/html' },
        maxRedirects: 0,
      });
      assert.equal(response.status(), 303);
    }
    await page.goto(address);
    assert.match(await text(page), /2 decisions, the newest first/);
    await page.getByRole('button', { name: 'Undo: you handed law in' }).click();
    assert.equal(await said(page), 'Your last step is taken back.');
    await page.getByRole('button', { name: 'Undo: you judged law: met' }).click();
    assert.match(await text(page), /Nobody has judged this yet/);
  });

  test('evidence of practice: faults, a file up and down, expired, taken away', async () => {
    const page = await pageOf('Ana Lyst', false);
    await page.goto(at('csam.produce'));
    await page.getByText('Attach evidence').click();
    assert.match(await page.locator('#attach').innerText(), /No case data about a child may be entered/);
    const file = {
      name: '../budget "2026" ليل.html',
      mimeType: 'text/html',
      buffer: Buffer.from(LARGE),
    };
    await page.locator('#attach-title').fill('Budget of the unit');
    await page.locator('#attach-url').fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Attach', exact: true }).click();
    assert.match(await page.getByRole('alert').innerText(), /begins with https/);
    assert.equal(await page.locator('#attach-title').inputValue(), 'Budget of the unit');
    await page.locator('#attach-what').selectOption('budget');
    await page.locator('#attach-url').fill('https://budget.example/2026?a=1&b=2');
    await page.locator('#attach-shows').fill('1.2 million for the unit.');
    await page.locator('#attach-file').setInputFiles(file);
    await page.locator('#attach-effective').fill('2025-01-01');
    await page.locator('#attach-expires').fill('2026-01-31');
    await page.getByRole('button', { name: 'Attach', exact: true }).click();
    assert.equal(await said(page), 'The evidence is attached.');
    assert.match(await page.locator('.attached').innerText(), /expired on 31 January 2026/);
    await looksRight(site, page);
    const link = page.locator('.attached a[download]');
    const href = (await link.getAttribute('href')) ?? '';
    const response = await page.request.get(href);
    assert.equal(response.status(), 200);
    const headers = response.headers();
    assert.equal(headers['content-type'], 'application/octet-stream');
    assert.match(
      headers['content-disposition'] ?? '',
      /^attachment; filename="budget _2026_ ___\.html"; filename\*=UTF-8''budget/,
    );
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.ok((await response.text()) === LARGE);
    const { request } = (await pageOf('Nia Ngo', false)).context();
    assert.equal((await request.get(href)).status(), 404);

    await page.getByText('Take it away').click();
    await page.getByLabel('Why it is taken away').fill('Replaced by the budget of 2027.');
    await page.getByRole('button', { name: 'Take away Budget of the unit' }).click();
    assert.equal(await page.locator('.attached').count(), 0);
    assert.equal((await page.request.get(href)).status(), 404);
  });

  test('with keys alone: accept, reject, choose words, judge, undo', async () => {
    const page = await pageOf('Ana Lyst', true);
    await page.goto(at('csam.possess-purpose'));
    const names = await page.locator('[data-provision]').evaluateAll((all) => all.map(({ id }) => id));
    const { keyboard } = page;
    await keyboard.press('n');
    assert.equal(await page.evaluate(() => document.activeElement?.id), names[0]);
    await keyboard.press('a');
    await saved(page);
    assert.equal(await page.locator('[data-provision=accepted]').getAttribute('id'), names[0]);
    assert.equal(await page.evaluate(() => document.activeElement?.id), names[1], 'the next one is at hand');
    await keyboard.press('x');
    await page.locator('#save-state', { hasText: 'rejected' }).waitFor();
    assert.equal(await page.locator('[data-provision=rejected]').getAttribute('id'), names[1]);

    const own = page.locator(`#${names[0]}`);
    await own.focus();
    const whole = await own.getByLabel('The words relied on').inputValue();
    await keyboard.press('e');
    for (let word = 0; word < 3; word++) await keyboard.press('Shift+ArrowLeft');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    const part = await own.getByLabel('The words relied on').inputValue();
    assert.ok(whole.includes(part) && part.length < whole.length, part);
    await keyboard.press('Enter');
    await page.locator('#save-state', { hasText: 'relied on now' }).waitFor();
    assert.equal(await own.locator('mark').evaluate((one) => one.textContent), part);

    await keyboard.press('1');
    await keyboard.type('Article 53 punishes it: judged by j and k alone.');
    await keyboard.press('Escape');
    await keyboard.press('s');
    await page.locator('#save-state', { hasText: 'The judgement is saved' }).waitFor();
    await keyboard.press('Shift+Digit3');
    await keyboard.type('Nobody was tried for it.');
    await keyboard.press('Escape');
    await keyboard.press('s');
    await page.locator('[data-side=practice] .judged-reason').waitFor();
    assert.match(await page.locator('[data-side=practice]').innerText(), /not met/);
    await keyboard.press('u');
    await page.locator('#save-state', { hasText: 'taken back' }).waitFor();
    assert.match(await page.locator('[data-side=practice]').innerText(), /Nobody has judged/);
    assert.match(await page.locator('[data-side=law]').innerText(), /j and k alone/);

    await keyboard.press('c');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'note-text');
    await keyboard.press('Escape');
    await keyboard.press('?');
    await page.getByRole('checkbox', { name: /Use these keys/ }).uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await keyboard.press('j');
    assert.match(page.url(), /possess-purpose$/);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('checkbox', { name: /Use these keys/ }).check();
    await keyboard.press('Escape');
    await keyboard.press('j');
    await page.waitForURL((url) => !url.pathname.endsWith('possess-purpose'));
  });

  test('words marked with the mouse are the words relied on', async () => {
    const page = await pageOf('Ana Lyst', true);
    await page.goto(at('csam.produce'));
    const own = page.locator('[data-provision]').first();
    await own.getByText('Rely on other words').click();
    const words = await own
      .locator('blockquote')
      .first()
      .evaluate((quote) => {
        const range = document.createRange();
        const node = quote.querySelector('mark')!.firstChild!;
        range.setStart(node, 3);
        range.setEnd(node, 30);
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
        return range.toString().trim();
      });
    await page.waitForFunction(
      ([id, wanted]) => document.querySelector<HTMLTextAreaElement>(`#${id}-exact`)?.value === wanted,
      [await own.getAttribute('id'), words],
    );
  });

  test('unsaved words come back; a lost connection and a lost session lose nothing', async () => {
    const page = await pageOf('Ana Lyst', true);
    await page.goto(at('csam.cross-border-trade'));
    const reason = judging(page).getByLabel('Reason');
    await judging(page).locator('input[value=partly]').check();
    await reason.fill('Written, never saved.');
    await page.reload();
    assert.match(await page.locator('.restored').innerText(), /Your unsaved words from \d\d:\d\d are back/);
    assert.equal(await reason.inputValue(), 'Written, never saved.');
    assert.ok(await judging(page).locator('input[value=partly]').isChecked());
    await page.getByRole('button', { name: 'Discard them' }).click();
    await page.locator('.restored').waitFor({ state: 'detached' });
    assert.equal(await reason.inputValue(), '');

    await judging(page).locator('input[value=partly]').check();
    await reason.fill('Trade across borders is named.');
    await page.context().setOffline(true);
    await judging(page).getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('#save-state', { hasText: 'the connection was lost' }).waitFor();
    await page.context().setOffline(false);
    await saved(page);
    assert.match(await page.locator('#save-state').innerText(), /Saved \d\d:\d\d/);
    await page.reload();
    assert.equal(await page.locator('.restored').count(), 0);
    assert.match(await text(page), /1 decision, the newest first/);

    await reason.fill('Trade across borders is named, in article 52.');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await judging(page).getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('#save-state', { hasText: 'You are signed out' }).waitFor();
    assert.match(await reason.inputValue(), /article 52/);
    await page.context().addCookies(cookies);
    await judging(page).getByRole('button', { name: 'Save', exact: true }).click();
    await saved(page);
    assert.match(await page.locator('[data-side=law] .judged-reason').innerText(), /article 52/);
  });

  test('two at once, with script: it is said before one saves, and merged when one does', async () => {
    const [ana, ben] = [await pageOf('Ana Lyst', true), await pageOf('Ben Reviewer', false)];
    const address = at('csam.virtual');
    await ana.goto(address);
    await judging(ana).locator('input[value=met]').check();
    await judging(ana).getByLabel('Reason').fill('Drawings are named in it.');
    await ben.goto(address);
    await judge(ben, 'partly', 'Only where it is done for gain.');
    await ana.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await ana.locator('#save-state', { hasText: 'Ben Reviewer judged law: partly met, just now' }).waitFor();
    await ana.reload();
    assert.match(await ana.locator('[data-side=law]').innerText(), /Only where it is done for gain/);
    assert.equal(await judging(ana).getByLabel('Reason').inputValue(), 'Drawings are named in it.');
    await judging(ana).getByRole('button', { name: 'Save', exact: true }).click();
    await ana.locator('#moved').waitFor();
    assert.match(
      await ana.locator('#moved').innerText(),
      /Only where it is done for gain[\s\S]*Drawings are named/,
    );
    await ana.getByRole('button', { name: 'Save mine over it' }).click();
    await saved(ana);
    assert.match(await ana.locator('[data-side=law] .judged-reason').innerText(), /Drawings are named/);
  });

  test('with script: axe in both themes, 320 px, from the right, and little of it', async () => {
    const page = await pageOf('Ana Lyst', true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(PAGE);
      for (const fold of await page.locator('details').all())
        await fold.evaluate((one) => one.setAttribute('open', ''));
      if (colorScheme === 'light') await page.keyboard.press('?');
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        [],
        colorScheme,
      );
    }
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((way) => (document.documentElement.dir = way), dir);
      await page.setViewportSize({ width: 320, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, dir);
    }
    const folder = join(ROOT, 'web/static/desk-finding');
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    assert.ok(bytes <= 60_000, `${bytes} bytes of script`);
    assert.equal(await page.locator('script:not([src])').count(), 0);
  });

  test('a law that was changed since is said in plain words', async () => {
    const page = await pageOf('Ana Lyst', false);
    await page.goto(PAGE);
    const marks = page.locator('[data-provision=accepted] mark');
    const words = await marks.first().evaluate((one) => one.textContent ?? '');
    await layLaws((lawText) => lawText.replace(words, 'Whoever gives away'));
    await page.goto(PAGE);
    assert.match(await text(page), /To be looked at again[\s\S]*was changed since/);
    await looksRight(site, page);
  });
});
