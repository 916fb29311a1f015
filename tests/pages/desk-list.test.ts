import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const HOME = '/desk/XE/state';
const LIST = `${HOME}/requirements`;
const LAWS = `${HOME}/laws`;
const PLAIN = { javaScriptEnabled: false };
/** A law of our own, in Arabic, so that both directions of writing meet on the pages. */
const ARABIC = `---
title: قانون حماية الطفل
abbreviation: قحط
lang: ar
---

# قانون حماية الطفل

## الباب الأول. أحكام عامة

### المادة 1. تعريف الطفل

يقصد بالطفل في تطبيق أحكام هذا القانون كل من لم يبلغ الثامنة عشرة من عمره.

### المادة 2. بيع الأطفال

يعاقب بالسجن مدة لا تقل عن خمس سنوات كل من باع طفلا أو اشتراه أو عرضه للبيع بأي وسيلة كانت.
`;
const FILES = [
  { name: 'قانون.md', mimeType: 'text/markdown', buffer: Buffer.from(ARABIC) },
  { name: 'torn.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\ntorn') },
];
const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'raw', 'FR', 'LEGITEXT000039086952_cjpm.md');

describe('the list and the laws of a desk', { skip }, () => {
  let site: Site;
  let data: string;
  let seats: Seats;
  let cora: Sitter;
  let ana: Sitter;
  let ben: Sitter;
  let fay: Sitter;
  let nia: Sitter;
  let penal: string;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    const first = await site.browser.newContext({ baseURL: site.address });
    await makeOperator(site, await first.newPage());
    seats = await openSeats(site, data);
    cora = await seats.seat('Cora Ordinator', [{ role: 'coordinator', state: 'XE' }], PLAIN);
    ana = await seats.seat('Ana Lyst', [{ role: 'analyst', state: 'XE' }], PLAIN);
    ben = await seats.seat('Ben Reviewer', [{ role: 'reviewer', state: 'XE' }], PLAIN);
    fay = await seats.seat('Fay Elsewhere', [{ role: 'coordinator', state: 'FR' }], PLAIN);
    nia = await seats.seat('Nia Ngo', [{ role: 'ngo', state: 'XE' }], PLAIN);
    penal = join(ROOT, 'exempla', 'laws', 'penal-code.md');
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  const main = (page: Page): Promise<string> => page.locator('main').innerText();
  const rows = (page: Page): Promise<number> => page.locator('.desk-list th a').count();
  const box = (page: Page, id: string) => page.locator(`input[name=row][value^="${id} "]`);

  async function opened({ context }: Sitter, address: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  /** Opens the part with the steps, which is folded at first. */
  async function ticking(page: Page, ...ids: readonly string[]): Promise<void> {
    for (const id of ids) await box(page, id).check();
    const bulk = page.locator('.list-bulk');
    if (!(await bulk.evaluate((one) => (one as HTMLDetailsElement).open)))
      await bulk.locator('summary').click();
  }

  /** Looks again until the work has ended, as the page does by itself. */
  async function whenRead(page: Page, address = LAWS): Promise<void> {
    for (let waited = 0; waited < 180_000; waited += 500) {
      await page.goto(address);
      if ((await page.locator('[data-tasks]').count()) === 0) return;
      await sleep(500);
    }
    throw new Error(`the laws were not read:\n${await main(page)}\n${site.said()}`);
  }

  test('an empty desk says what comes next', async () => {
    const page = await opened(cora, HOME);
    assert.match(await main(page), /Import the penal code to see what answers these 221 questions/);
    assert.match(await main(page), /0 of 74 duties judged/);
    await looksRight(site, page);
    await page.goto(LIST);
    assert.equal(await rows(page), 221);
    assert.match(await main(page), /no law read yet/);
  });

  test('only who may import sees the forms, and nobody else sends them', async () => {
    const page = await opened(ben, LAWS);
    assert.equal(await page.locator('form[method=post]:not(.sign-out)').count(), 0);
    const forged = await ben.context.request.post(`${LAWS}?/import`, {
      multipart: { files: { name: 'x.md', mimeType: 'text/markdown', buffer: Buffer.from(ARABIC) } },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(forged.status(), 403);
    await page.goto(LAWS);
    assert.equal(await page.locator('[data-tasks]').count(), 0);
  });

  test('laws are imported without script: the page asks again by itself, and can be told to stand still', async () => {
    const page = await opened(ana, LAWS);
    assert.match(await main(page), /60 MB together/);
    await page.locator('#files').setInputFiles([penal]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    assert.equal(new URL(page.url()).pathname, LAWS);
    // The task may have ended before the page was made.
    if ((await page.locator('[data-tasks]').count()) > 0) {
      const html = await (await ana.context.request.get(LAWS)).text();
      if (html.includes('data-tasks')) assert.match(html, /<noscript><meta http-equiv="refresh" content="2;/);
      const still = await (await ana.context.request.get(`${LAWS}?still=1`)).text();
      assert.doesNotMatch(still, /http-equiv="refresh"/);
    }
    await whenRead(page);
    await page.locator('#files').setInputFiles([...FILES]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await whenRead(page);
    const words = await main(page);
    assert.match(
      words,
      /Penal Code of Exempla[\s\S]*English, found in the document; Markdown; 38 provisions/,
    );
    assert.match(words, /laid on the desk by Ana Lyst/);
    assert.match(words, /Arabic, found in the document/);
    assert.match(words, /No provision was read of it\.[\s\S]*damaged and cannot be read; get the file again/);
    await looksRight(site, page);
  });

  test('a document is taken off the desk, and an import that fails leaves what lay there', async () => {
    const page = await opened(ana, LAWS);
    await page.getByRole('button', { name: 'Take off the desk: torn.pdf' }).click();
    await whenRead(page);
    assert.doesNotMatch(await main(page), /torn\.pdf/);
    const empty = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) };
    await page.locator('#files').setInputFiles([empty]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    assert.match(await page.getByRole('alert').innerText(), /empty\.txt: Is empty[\s\S]*Nothing was changed/);
    await page.goto(LAWS);
    assert.match(await main(page), /Penal Code of Exempla/);
  });

  test('the contents of a law lead to the words of a provision, in its own direction', async () => {
    const page = await opened(ben, LAWS);
    await page.locator('.laws-law a[lang=ar]').click();
    assert.equal(await page.locator('h1').getAttribute('dir'), 'rtl');
    await looksRight(site, page);
    await page.locator('.outline-list a').first().click();
    const quote = page.locator('blockquote');
    assert.deepEqual([await quote.getAttribute('lang'), await quote.getAttribute('dir')], ['ar', 'rtl']);
    assert.match(await quote.innerText(), /الثامنة عشرة/);
    assert.match(await main(page), /art_1/);
    await looksRight(site, page);
    await page.locator('a[rel=next]').click();
    assert.match(await page.locator('blockquote').innerText(), /باع طفلا/);

    const id = new URL(page.url()).searchParams.get('id') ?? '';
    const uses = `${LAWS}/provision/use?${new URLSearchParams({ id, requirement: 'sale.organs' }).toString()}`;
    const used = await ben.context.request.get(uses, { maxRedirects: 0 });
    const known = await ben.context.request.get(`${LAWS}/provision/use?id=x&requirement=no.such`);
    assert.equal(known.status(), 404);
    const to = new URL(used.headers()['location'] ?? '', site.address);
    assert.deepEqual([to.pathname, to.searchParams.get('segment')], [`${LIST}/sale/organs`, id]);
  });

  test('search finds a provision by its words, and keeps for which requirement one looks', async () => {
    const page = await opened(ben, `${LAWS}/search?for=csam.distribute`);
    await page.getByLabel('Number or words').fill('territory vessels');
    await page.getByRole('button', { name: 'Search' }).click();
    assert.match(await main(page), /Found: /);
    await looksRight(site, page);
    await page.locator('.finding a').first().click();
    const href = await page.locator('#use ~ p a.button').getAttribute('href');
    assert.match(href ?? '', /\/requirements\/csam\/distribute\?segment=/);
    await page.goto(`${LAWS}/search?q=zzzz`);
    assert.match(await main(page), /Nothing found/);
  });

  test('the list: every requirement with what is proposed, small, and right to look at', async () => {
    const page = await opened(cora, LIST);
    assert.equal(await rows(page), 221);
    assert.match(await main(page), /221 of 221 requirements/);
    assert.match(await main(page), /nothing found/);
    assert.match(await main(page), /\d provisions/);
    assert.match(await main(page), /beyond law/);
    const html = await (await cora.context.request.get(LIST)).body();
    assert.ok(html.length < 150_000, `${html.length} bytes`);
    await looksRight(site, page);
  });

  test('filters have an address; what fits is counted, and goes into a spreadsheet', async () => {
    const page = await opened(cora, LIST);
    await page.getByLabel('Words of the title').fill('territory');
    await page.locator('#sort').selectOption('title');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const found = await rows(page);
    assert.ok(found > 0 && found < 221);
    assert.match(await main(page), new RegExp(`${found} of 221 requirements`));
    const csv = await cora.context.request.get(
      (await page
        .getByRole('link', { name: 'CSV: requirements as shown', exact: true })
        .first()
        .getAttribute('href')) ?? '',
    );
    assert.match(csv.headers()['content-type'] ?? '', /text\/csv/);
    assert.equal((await csv.text()).trim().split('\r\n').length, found + 1);
    await page.goto(`${LIST}?severity=O&proposal=nothing-found`);
    const titles = await page.locator('.desk-list .severity').allInnerTexts();
    assert.ok(titles.length > 0 && titles.every((word) => word === 'duty'));
    await page.goto(`${LIST}?q=zzzz`);
    assert.match(await main(page), /No requirement is like this/);
  });

  test('a view is saved for oneself, opened again and dropped', async () => {
    const page = await opened(cora, `${LIST}?severity=O&sort=law`);
    await page.getByLabel('Keep what is shown now as').fill('Duties, gaps first');
    await page.getByRole('button', { name: 'Save the view' }).click();
    assert.match(await page.locator('.done').innerText(), /saved, for you alone/);
    await page.goto(LIST);
    await page.getByRole('navigation', { name: 'Saved views' }).getByText('Duties, gaps first').click();
    assert.equal(await rows(page), 74);
    assert.equal(await page.locator('.list-views [aria-current]').innerText(), 'Duties, gaps first');
    assert.doesNotMatch(await main(await opened(ana, LIST)), /Duties, gaps first/);
    await page.getByRole('button', { name: 'Drop the view Duties, gaps first' }).click();
    await page.goto(LIST);
    assert.doesNotMatch(await main(page), /Duties, gaps first/);
  });

  test('several are assigned at once, to somebody of this State and voice', async () => {
    const page = await opened(cora, LIST);
    await ticking(page, 'csam.distribute', 'csam.produce', 'csam.virtual');
    await page.getByRole('button', { name: 'Assign' }).click();
    assert.match(await page.getByRole('alert').innerText(), /Choose who gets the work/);
    assert.equal(await page.locator('input[name=row]:checked').count(), 3);
    await looksRight(site, page);
    assert.deepEqual(await page.locator('#to option').allInnerTexts(), [
      'choose',
      'Ana Lyst',
      'Ben Reviewer',
      'Cora Ordinator',
      'nobody in particular',
    ]);
    await page.locator('#to').selectOption('Ana Lyst');
    await page.locator('#due').fill('2020-01-31');
    await page.getByRole('button', { name: 'Assign' }).click();
    assert.match(await page.locator('.done').innerText(), /3 assigned to Ana Lyst/);
    const mine = await opened(ana, `${LIST}?show=mine`);
    assert.equal(await rows(mine), 3);
    assert.match(await main(mine), /you, was due 31 Jan 2020/);
    assert.match(await main(await opened(ana, HOME)), /3 of yours are past their day/);

    const forged = await cora.context.request.post(`${LIST}?/assign`, {
      form: { row: 'csam.distribute 0 0', to: fay.person.id, 'assign-of': 'both' },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(forged.status(), 400);
  });

  test('several are judged alike, and taken back at once', async () => {
    const page = await opened(ana, `${LIST}?q=territory`);
    const ids = await page.locator('.desk-list th a').evaluateAll((all) => all.map(({ id }) => id));
    await ticking(page, ...ids);
    await page.locator('#judge-of').selectOption('law');
    await page.locator('#with-verdict').selectOption('not-applicable');
    await page.locator('#reason').fill('short');
    await page.getByRole('button', { name: 'Judge all alike' }).click();
    assert.match(await page.getByRole('alert').innerText(), /ten letters or more/);
    await page.locator('#reason').fill('The State has no such territory.');
    await page.getByRole('button', { name: 'Judge all alike' }).click();
    assert.match(await page.locator('.done').innerText(), new RegExp(`${ids.length} judged, law`));
    assert.equal(await rows(page), ids.length);
    assert.equal(await page.locator('.desk-list b.not-applicable').count(), ids.length);
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.match(await page.locator('.done').innerText(), new RegExp(`${ids.length} taken back`));
    assert.equal(await page.locator('.desk-list b.not-applicable').count(), 0);
  });

  test('what somebody decided meanwhile is named, and none is overwritten', async () => {
    const [late, early] = [await opened(ana, LIST), await opened(cora, LIST)];
    for (const page of [early, late]) {
      await ticking(page, 'csam.produce', ...(page === late ? ['csam.virtual'] : []));
      await page.locator('#judge-of').selectOption('law');
      await page.locator('#with-verdict').selectOption(page === early ? 'met' : 'not-met');
      await page.locator('#reason').fill('The words were read together.');
      await page.getByRole('button', { name: 'Judge all alike' }).click();
    }
    assert.match(
      await late.getByRole('alert').innerText(),
      /somebody decided on it after this page was made/,
    );
    assert.equal(await late.locator('.desk-list b.not-met').count(), 0);
    assert.equal(await late.locator('.desk-list b.met').count(), 1);
    assert.equal(await late.locator('input[name=row]:checked').count(), 2);
    // Now that both were seen it can be done.
    await late.getByRole('button', { name: 'Judge all alike' }).click();
    assert.equal(await late.locator('.desk-list b.not-met').count(), 2);
  });

  test('four eyes: nobody accepts their own, also not among others, and then none is accepted', async () => {
    const page = await opened(ana, LIST);
    await ticking(page, 'csam.produce', 'csam.virtual');
    await page.locator('#review-of').selectOption('law');
    await page.getByRole('button', { name: 'Hand in' }).click();
    assert.match(await page.locator('.done').innerText(), /2 handed in, law/);

    const own = await opened(cora, LIST);
    await ticking(own, 'csam.distribute');
    await own.locator('#judge-of').selectOption('law');
    await own.locator('#with-verdict').selectOption('met');
    await own.locator('#reason').fill('The words answer it in full.');
    await own.getByRole('button', { name: 'Judge all alike' }).click();
    await ticking(own, 'csam.distribute');
    await own.locator('#review-of').selectOption('law');
    await own.getByRole('button', { name: 'Hand in' }).click();
    await ticking(own, 'csam.distribute', 'csam.produce', 'csam.virtual');
    await own.locator('#review-of').selectOption('law');
    await own.getByRole('button', { name: 'Accept' }).click();
    const title = await own.locator('[id="csam.distribute"]').innerText();
    const alert = await own.getByRole('alert').innerText();
    assert.ok(alert.includes(`“${title}”`) && /a second person has to accept it/.test(alert), alert);
    await own.goto(`${LIST}?review=accepted`);
    assert.match(await main(own), /0 of 221/);

    const second = await opened(ben, `${LIST}?show=waiting-for-me`);
    assert.equal(await rows(second), 3);
    await ticking(second, 'csam.distribute', 'csam.produce', 'csam.virtual');
    await second.locator('#review-of').selectOption('law');
    await second.getByRole('button', { name: 'Accept' }).click();
    assert.match(await second.locator('.done').innerText(), /3 accepted, law/);
    await second.goto(`${LIST}?review=accepted`);
    assert.equal(await rows(second), 3);
    await looksRight(site, second);
    await second.goto(HOME);
    assert.match(await main(second), /2 of 74 duties judged/);
    assert.match(await main(second), /1 of 127 recommended measures judged/);
    await looksRight(site, second);
  });

  test('who works elsewhere, or in the other voice, finds nothing at any of these addresses', async () => {
    const law = `${LAWS}/contents?law=PC`;
    const gets = [HOME, LIST, `${LIST}/list.csv`, LAWS, `${LAWS}/progress`, law, `${LAWS}/search?q=child`];
    const more = [`${LAWS}/provision?id=x`, `${LAWS}/provision/use?id=x&requirement=csam.produce`];
    const posts = ['assign', 'judge', 'submit', 'accept', 'undo', 'save', 'drop'].map(
      (step) => `${LIST}?/${step}`,
    );
    const lays = ['import', 'remove', 'again', 'cancel'].map((step) => `${LAWS}?/${step}`);
    for (const { context } of [fay, nia]) {
      for (const address of [...gets, ...more]) {
        const answer = await context.request.get(address, { headers: { accept: 'text/html' } });
        assert.equal(answer.status(), 404, address);
        // As where there is no such State: nothing can be told from the answer.
        const nowhere = await context.request.get(address.replace('/XE/', '/ZZ/'), {
          headers: { accept: 'text/html' },
        });
        assert.equal((await answer.text()).replaceAll('/XE/', '/ZZ/'), await nowhere.text(), address);
      }
      for (const address of [...posts, ...lays]) {
        const answer = await context.request.post(address, {
          form: { row: 'csam.produce 0 0', name: 'x' },
          headers: { origin: site.address, accept: 'text/html' },
        });
        assert.equal(answer.status(), 404, address);
      }
    }
    assert.equal((await fay.context.request.get('/desk/FR/state')).status(), 200);
  });

  test('with script: keys move, tick and open, and can be turned off', async () => {
    const dora = await seats.seat('Dora Keys', [{ role: 'coordinator', state: 'XE' }]);
    const page = await opened(dora, LIST);
    const faults: string[] = [];
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    const ids = await page.locator('.desk-list th a').evaluateAll((all) => all.map(({ id }) => id));
    for (const key of ['j', 'j', 'k', 'j']) await page.keyboard.press(key);
    assert.equal(await focused(), ids[1]);
    await page.keyboard.press('x');
    assert.ok(await box(page, ids[1] ?? '').isChecked());
    assert.equal(await page.locator('[data-ticked]').innerText(), '1 of 221 ticked');
    await page.keyboard.press('Tab');
    assert.notEqual(await focused(), ids[1]);
    await page.keyboard.press('?');
    assert.ok(await page.getByText('next and previous requirement').isVisible());
    await page.getByLabel('Words of the title').focus();
    await page.keyboard.type('jkx?');
    assert.equal(await page.getByLabel('Words of the title').inputValue(), 'jkx?');
    await page.getByLabel('Use these keys on this browser').uncheck();
    await page.locator('.desk-list th a').first().focus();
    await page.keyboard.press('j');
    assert.equal(await focused(), ids[0]);
    await page.getByLabel('Use these keys on this browser').check();
    await page.locator('.desk-list th a').nth(2).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${LIST}/${(ids[2] ?? '').replace('.', '/')}`);
    assert.deepEqual(
      faults.filter((line) => !/404/.test(line)),
      [],
    );
  });

  test('with script: it is said at once that files are sent, and the page shows what was read by itself', async () => {
    const lena = await seats.seat('Lena Laws', [{ role: 'analyst', state: 'XF' }]);
    const page = await opened(lena, '/desk/XF/state/laws');
    await page.locator('#files').setInputFiles([penal, join(ROOT, 'exempla', 'laws', 'child-act.md')]);
    assert.match(await page.locator('[data-sending]').innerText(), /2 files chosen/);
    await page.evaluate(() => {
      const status = document.querySelector('[data-sending]');
      const heard = new MutationObserver(() => sessionStorage.setItem('heard', status?.textContent ?? ''));
      if (status) heard.observe(status, { childList: true });
    });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    assert.match((await page.evaluate(() => sessionStorage.getItem('heard'))) ?? '', /^Sending 2 files, /);
    await page.getByText('Child Act of Exempla').waitFor({ timeout: 120_000 });
    assert.equal(await page.locator('[data-tasks]').count(), 0);
    const answer = await lena.context.request.get('/desk/XF/state/laws/progress');
    const { tasks } = (await answer.json()) as { tasks: { status: string }[] };
    assert.equal(tasks[0]?.status, 'done');
  });

  test('a long code is paged', { skip: !existsSync(CORPUS) && `${CORPUS} is not there` }, async () => {
    const page = await opened(fay, '/desk/FR/state/laws');
    await page.locator('#files').setInputFiles([CORPUS]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await whenRead(page, '/desk/FR/state/laws');
    await page.locator('.laws-law a').first().click();
    assert.match(await main(page), /French/);
    assert.match(await main(page), /Page 1 of [2-9]/);
    await page.getByRole('link', { name: 'Provisions after' }).first().click();
    assert.match(await main(page), /here 201 to 400/);
    await looksRight(site, page);
    await page.goto('/desk/FR/state/requirements?proposal=answered');
    assert.ok((await rows(page)) > 0);
  });
});
