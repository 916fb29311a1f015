import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Role } from '#engine/model/role.ts';
import { layLaws, seat } from '#operations/assess/fixtures/seats.ts';
import { judge } from '#operations/assess/judge.ts';
import { speak } from '#operations/publish/fixtures/spoken.ts';
import { checkPublication } from '#operations/publish/verify.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const HOME = '/desk/XE/state';
const R = 'csam.distribute';

/** Without script, as on a machine that allows none; in the order of the tests. */
describe('publishing, two voices, and checking what was published', { skip }, () => {
  let site: Site;
  let data: string;
  let database: Database;
  let seats: Seats;
  let people: Readonly<Record<'ana' | 'ben' | 'pia' | 'nia' | 'ned', Sitter>>;
  let file = '';
  let sha256 = '';

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', TUTELA_WORKER: 'off' });
    await makeOperator(site, await (await site.browser.newContext({ baseURL: site.address })).newPage());
    database = await openDatabase({ TUTELA_DATA: data }, ROOT);
    seats = await openSeats(site, data);
    const sit = (name: string, role: Role) =>
      seats.seat(name, [{ role, state: 'XE' }], { javaScriptEnabled: false, acceptDownloads: true });
    people = {
      ana: await sit('Ana Lyst', 'analyst'),
      ben: await sit('Ben Viewer', 'reviewer'),
      pia: await sit('Pia Publisher', 'publisher'),
      nia: await sit('Nia Ngo', 'ngo'),
      ned: await sit('Ned Ngo', 'ngo'),
    };
    await layLaws(at('ana'));
    await layLaws(at('nia'));
    await speak(at('ana'), at('ben'), {
      requirement: R,
      quoting: true,
      reason: 'the State says it is clear',
    });
    await speak(at('ana'), at('ben'), { requirement: 'csam.produce', aspect: 'practice' });
    await judge(at('ana'), {
      requirement: 'csam.access',
      aspect: 'law',
      verdict: 'met',
      reason: 'a hidden draft',
    });
  });
  after(async () => {
    await seats?.close();
    await database?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  /** The seat of somebody, for what other pages do. */
  function at(name: keyof typeof people) {
    const { person } = people[name];
    return { ...seat(database, person.id, name === 'nia' || name === 'ned' ? 'ngo' : 'analyst'), person };
  }

  async function open(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }

  const textOf = (page: Page) => page.locator('main').innerText();

  test('an analyst reads what would be published, and finds no way to publish it', async () => {
    const page = await open(people.ana.context, `${HOME}/publish`);
    const text = await textOf(page);
    assert.match(
      text,
      /Version 1 of Exempla, State voice\. Law: 1 of 221\s+requirements\. Practice: 1 of 221/u,
    );
    assert.doesNotMatch(text, /hidden draft/u);
    assert.equal(await page.locator('form[action^="?/"]').count(), 0);
    const refused = await people.ana.context.request.post(`${HOME}/publish?/publish`, {
      form: { read: 'yes', expected: 'x' },
      headers: { origin: site.address },
    });
    assert.match(await refused.text(), /Publishing is for the publisher/u);
  });

  test('the publisher reads what changes, confirms, and the version is there with its proof', async () => {
    const page = await open(people.pia.context, `${HOME}/publish`);
    await looksRight(site, page);
    await page.getByRole('link', { name: /Publish version 1/u }).click();
    assert.ok(await page.getByRole('heading', { name: 'Publish version 1?' }).isVisible());
    await looksRight(site, page);
    await page.getByLabel('I have read what changes').check();
    await page.getByRole('button', { name: 'Publish version 1' }).click();
    assert.match(await page.getByRole('status').innerText(), /Version 1 is published/u);
    assert.match(await textOf(page), /what the public reads/u);
    await looksRight(site, page);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Download version 1/u }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'tutela-XE-state-1.json');
    file = readFileSync(await download.path(), 'utf8');
    const found = checkPublication(file);
    assert.ok(found.kind === 'checked' && found.hash === 'right' && found.signature === 'right');
    sha256 = found.sha256;
    assert.doesNotMatch(file, /hidden draft|Ana|Lyst|Pia/u);
    const key = await (await fetch(`${site.address}/.well-known/tutela-key.json`)).json();
    assert.equal(key.publicKey, found.publicKey);
  });

  test('what moved between looking and confirming is shown anew, and not published', async () => {
    await speak(at('ana'), at('ben'), {
      requirement: R,
      verdict: 'partly',
      reason: 'the age is sixteen only',
    });
    const page = await open(people.pia.context, `${HOME}/publish`);
    assert.match(await textOf(page), /What changes against version 1/u);
    assert.match(await textOf(page), /verdict, reason/u);
    await page.getByRole('link', { name: /Publish version 2/u }).click();
    await speak(at('ana'), at('ben'), { requirement: 'sale.definition' });
    await page.getByLabel('I have read what changes').check();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    assert.match(await page.getByRole('alert').innerText(), /no longer what this page showed/u);
    await looksRight(site, page);
    assert.equal((await fetch(`${site.address}/en/verify`)).status, 200);
  });

  test('two voices: nothing until both have published, then each with its own words', async () => {
    const page = await open(people.pia.context, `${HOME}/voices`);
    assert.match(await textOf(page), /NGO voice has not published/u);
    await looksRight(site, page);
    await speak(at('nia'), at('ned'), {
      requirement: R,
      verdict: 'not-met',
      reason: 'the NGO found no such words',
    });
    assert.equal(
      (await open(people.pia.context, '/desk/XE/ngo/publish').then(textOf)).includes('NGO found'),
      false,
    );

    const ngo = await open(people.nia.context, '/desk/XE/ngo/publish');
    await ngo.getByRole('link', { name: /Publish version 1/u }).click();
    await ngo.getByLabel('I have read what changes').check();
    await ngo.getByRole('button', { name: 'Publish version 1' }).click();
    assert.match(await ngo.getByRole('status').innerText(), /Version 1 is published/u);

    await page.goto(`${HOME}/voices`);
    const text = await textOf(page);
    assert.match(text, /the State says it is clear/u);
    assert.match(text, /the NGO found no such words/u);
    assert.match(text, /2 of 2 judgements: 0 agree, 1 differ, 1 State alone, 0 NGO alone/u);
    await looksRight(site, page);
    await page.getByLabel('Show').selectOption('only-state');
    await page.getByRole('button', { name: 'Show' }).click();
    assert.match(await textOf(page), /1 of 2 judgements/u);
    assert.doesNotMatch(await textOf(page), /the NGO found no such words/u);
  });

  test('anybody checks a file or a hash on a public page, which keeps nothing', async () => {
    const anybody = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    const page = await open(anybody, '/en/verify');
    await looksRight(site, page);
    const check = async (how: { readonly text?: string; readonly file?: string }): Promise<string> => {
      await page.goto('/en/verify');
      if (how.text !== undefined) await page.locator('#text').fill(how.text);
      if (how.file !== undefined) {
        const buffer = Buffer.from(how.file);
        await page.locator('#file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
      }
      await page.getByRole('button', { name: 'Check' }).click();
      return textOf(page);
    };
    const good = await check({ file });
    assert.match(good, /It is as it was published[\s\S]*Exempla, State voice, version 1/u);
    assert.match(good, /this site signs with it[\s\S]*the newest version/u);
    await looksRight(site, page);
    assert.match(
      await check({ text: file.replace('is clear', 'is dark') }),
      /It is not as it was published/u,
    );
    await looksRight(site, page);
    assert.match(await check({ text: sha256 }), /yes, on [\s\S]*newest version/u);
    assert.match(await check({ text: 'no publication' }), /neither a file of a publication nor/u);
    assert.match(await check({}), /Choose a file/u);
    await looksRight(site, page);
    await anybody.close();
  });

  test('a version is taken back at once, with a reason that stays at the desk', async () => {
    const page = await open(people.pia.context, `${HOME}/publish`);
    await page.getByText('Take version 1 back').click();
    await page.getByLabel('Why version 1 is taken back').fill('          ');
    await page.getByRole('button', { name: 'Take back version 1' }).click();
    assert.match(await page.getByRole('alert').innerText(), /ten letters or more/u);
    await looksRight(site, page);
    await page.getByLabel('Why version 1 is taken back').fill('A name stood in a reason.');
    await page.getByRole('button', { name: 'Take back version 1' }).click();
    assert.match(await page.getByRole('status').innerText(), /Version 1 was taken back/u);
    assert.match(await textOf(page), /By Pia Publisher: A name stood in a reason\./u);
    await looksRight(site, page);
    const anybody = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    const check = await open(anybody, '/en/verify');
    await check.locator('#text').fill(sha256);
    await check.getByRole('button', { name: 'Check' }).click();
    assert.match(await textOf(check), /was taken back on/u);
    assert.doesNotMatch(await textOf(check), /A name stood|Pia/u);
    await anybody.close();
    const voices = await open(people.nia.context, '/desk/XE/ngo/voices');
    assert.match(await textOf(voices), /State voice has not published/u);
    assert.doesNotMatch(await textOf(voices), /the State says it is clear/u);
    const theirs = await people.nia.context.request.get(`/desk/XE/ngo/publish/${sha256}`);
    assert.equal(theirs.status(), 404);
  });
});
