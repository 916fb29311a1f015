import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { openPeople, type People } from '#store/people/index.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { keep, provision, STATE } from '#store/readings/fixtures/reading.ts';
import { looksRight, makeOperator, PASSWORD, signIn } from './desk.ts';
import { openSite, skip, type Site } from './site.ts';

const SEARCH = '/desk/XE/state/laws/search';

describe('search in the laws of a desk', { skip }, () => {
  let site: Site;
  let data: string;
  let database: Database;
  let people: People;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    await makeOperator(site, await opened());
    database = await openDatabase({ TUTELA_DATA: data }, data);
    people = openPeople(database, { env: { TUTELA_DATA: data }, here: data, address: new URL(site.address) });
    await furnish(database);
    const laws = ['fr', 'ar'].map((lang) => ({ law: lang, title: lang, lang }));
    await keep(database, STATE, { laws: laws as never }, [
      provision(1, { lang: 'fr', text: "L'image d'un mineur protégé; les mineurs sont protégés." }),
      provision(2, { lang: 'ar', number: 'المادة ٤١', text: 'يعاقب كل من باع الطفل.' }),
      provision(3, { lang: 'fr', text: 'La vente <b>est</b> punie.' }),
    ]);
    await keep(database, { person: 'cyd', states: ['XE'], voices: ['ngo'] }, {}, [
      provision(1, { text: 'A mineur of the other voice.' }),
    ]);
    const olga = (await people.everybody()).find(({ name }) => name === 'Olga Op');
    const token = await people.invite({
      email: 'ana@example.org',
      role: 'analyst',
      state: 'XE',
      by: olga!.id,
      why: 'works on the report',
    });
    await people.acceptAsNew(token, { name: 'Ana Lyst', password: PASSWORD });
  });
  after(async () => {
    await people?.close();
    await database?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  async function opened(): Promise<Page> {
    const context = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }

  test('without script: the words are found in other forms and marked, in their own script, and lead to the provision', async () => {
    const page = await opened();
    await signIn(page, 'ana@example.org');
    await page.goto(SEARCH);
    const field = page.getByLabel('Number or words of a provision');
    const ask = async (words: string): Promise<readonly string[]> => {
      await field.fill(words);
      await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
      return page.locator('.finding mark').allInnerTexts();
    };
    assert.deepEqual(await ask('MINEUR proteges'), ['mineur', 'protégé', 'mineurs', 'protégés']);
    assert.match(await page.getByRole('status').innerText(), /Found: 1 provision\./);
    await looksRight(site, page);
    assert.deepEqual(await ask('طفل'), ['الطفل']);
    assert.equal(await page.locator('.finding .serif').getAttribute('dir'), 'rtl');
    await page.getByRole('link', { name: /المادة ٤١/ }).click();
    assert.match(page.url(), /\/laws\/provision\?id=/);
    await page.goto(SEARCH);
    assert.deepEqual(await ask('vente'), ['vente']);
    assert.match(await page.locator('.finding .serif').innerText(), /<b>est<\/b> punie/);
    assert.deepEqual(await ask('nowhere'), []);
    assert.match(await page.getByRole('status').innerText(), /Nothing found/);
  });
});
