import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Role } from '#engine/model/role.ts';
import { layLaws, seat } from '#operations/assess/fixtures/seats.ts';
import { judge } from '#operations/assess/judge.ts';
import { entriesOf, packed, signedAgain, withLines } from '#operations/exchange/fixtures/altered.ts';
import {
  folder,
  NGO_WORDS,
  opened,
  STATE_WORDS,
  work,
  written,
  type TestHouse,
} from '#operations/exchange/fixtures/house.ts';
import { KEY } from '#operations/publish/fixtures/spoken.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { looksRight, makeOperator } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const HOME = '/desk/XE/state/exchange';

/** Without script; in the order of the tests. */
describe('work out, and work of another installation beside it', { skip }, () => {
  const [data, elsewhere] = [dataFolderForTests(), dataFolderForTests()];
  let site: Site;
  let database: Database;
  let seats: Seats;
  let ana: Sitter;
  let nia: Sitter;
  let rea: Sitter;
  let foreign = '';
  let foreignNgo = '';

  before(async () => {
    const other = await openDatabase({ TUTELA_DATA: elsewhere }, ROOT);
    const house = { database: other, data: elsewhere, key: KEY, now: '2026-11-22T10:00:00Z' } as TestHouse;
    await work(house);
    foreign = await written(house, 'state');
    foreignNgo = await written(house, 'ngo');
    await other.close();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', TUTELA_WORKER: 'off' });
    await makeOperator(site, await (await site.browser.newContext({ baseURL: site.address })).newPage());
    database = await openDatabase({ TUTELA_DATA: data }, ROOT);
    seats = await openSeats(site, data);
    const sit = (name: string, role: Role) =>
      seats.seat(name, [{ role, state: 'XE' }], { javaScriptEnabled: false, acceptDownloads: true });
    ana = await sit('Ana Lyst', 'analyst');
    nia = await sit('Nia Ngo', 'ngo');
    rea = await sit('Rea Der', 'reader');
    const own = { ...seat(database, ana.person.id, 'analyst'), person: ana.person };
    await layLaws(own);
    await judge(own, {
      requirement: 'csam.produce',
      aspect: 'law',
      verdict: 'partly',
      reason: 'as we see it at this desk',
    });
    const ngo = { ...seat(database, nia.person.id, 'ngo'), person: nia.person };
    await judge(ngo, {
      requirement: 'csam.produce',
      aspect: 'law',
      verdict: 'not-met',
      reason: 'a draft of the NGO alone',
    });
  });
  after(async () => {
    await seats?.close();
    await database?.close();
    await site?.close();
    await removeDataFolder(data);
    await removeDataFolder(elsewhere);
  });

  test('an analyst takes the work of the own voice out, and nothing of the other', async () => {
    const page = await ana.context.newPage();
    await page.goto(HOME);
    await looksRight(site, page);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the bundle' }).click();
    const download = await coming;
    assert.match(download.suggestedFilename(), /^XE-state-\d{4}-\d\d-\d\d\.tutela$/u);
    const path = join(folder(), 'own.tutela');
    await download.saveAs(path);
    const bundle = await opened(path);
    assert.deepEqual([bundle.manifest.voices, bundle.manifest.counts.decisions], [['state'], 1]);
    assert.ok(!readFileSync(path).includes('a draft of the NGO alone'));
    const answer = await ana.context.request.get(`${HOME}/own`);
    assert.equal(answer.headers()['cache-control'], 'no-store');
    for (const [sitter, address] of [
      [nia, `${HOME}/own`],
      [ana, '/desk/XE/ngo/exchange/own'],
      [rea, `${HOME}/own`],
      [ana, '/desk/XF/state/exchange/own'],
    ] as const)
      assert.equal((await sitter.context.request.get(address)).status(), 404, address);
  });

  test('a faulty bundle, one of the other voice, and no file are refused with what to do', async () => {
    const page = await ana.context.newPage();
    const cut = join(folder(), 'cut.tutela');
    writeFileSync(cut, readFileSync(foreign).subarray(0, 900));
    const entries = await entriesOf(foreign);
    const people = Array.from({ length: 10_001 }, (_, at) => JSON.stringify({ id: `p${at}`, name: 'n' }));
    const large = await packed(
      signedAgain(
        withLines(entries, 'people', () => people),
        KEY,
      ),
    );
    for (const [file, words] of [
      [cut, /not whole/u],
      [large, /10,001 lines, and the desk takes 10,000 at most.*people\.jsonl/u],
      [foreignNgo, /nothing of this State in this voice/u],
    ] as const) {
      await page.goto(HOME);
      await page.getByLabel('Bundle', { exact: true }).setInputFiles(file);
      await page.getByRole('button', { name: 'Look at it' }).click();
      assert.match(await page.getByRole('alert').innerText(), words);
    }
    await looksRight(site, page);
    const empty = await ana.context.request.post(`${HOME}?/look`, {
      headers: { origin: site.address },
      multipart: { x: 'y' },
    });
    assert.match(await empty.text(), /Choose a bundle/u);
    const reader = await rea.context.request.post(`${HOME}?/look`, {
      headers: { origin: site.address },
      multipart: { x: 'y' },
    });
    assert.match(await reader.text(), /does not decide/u);
  });

  test('what differs is shown, chosen by form, and settled by decisions of one’s own', async () => {
    const page = await ana.context.newPage();
    await page.goto(HOME);
    await page.getByLabel('Bundle', { exact: true }).setInputFiles(foreign);
    await page.getByRole('button', { name: 'Look at it' }).click();
    const address = page.url();
    assert.match(address, /bundle=[0-9a-f]{64}$/u);
    await looksRight(site, page);
    const text = await page.locator('main').innerText();
    assert.match(text, /1 decided otherwise here and there, 2 only in the bundle/u);
    assert.ok(text.includes(STATE_WORDS) && !text.includes(NGO_WORDS));
    await page.getByRole('button', { name: 'Settle what was chosen' }).click();
    assert.match(await page.getByRole('alert').innerText(), /Nothing was chosen/u);
    const choices = page.getByRole('combobox');
    assert.equal(await choices.count(), 3);
    await choices.nth(0).selectOption('ours');
    await choices.nth(1).selectOption('theirs');
    await page.getByRole('button', { name: 'Settle what was chosen' }).click();
    assert.match(await page.getByRole('status').innerText(), /1 taken, 1 kept as they stand here/u);
    await looksRight(site, page);
    await page.goto(address);
    assert.match(
      await page.locator('main').innerText(),
      /0 decided otherwise here and there, 1 only in the bundle/u,
    );
    // Whoever knows the address of the bundle sees it only at the desk it belongs to.
    const hash = address.slice(-64);
    const others = await nia.context.request.get(`/desk/XE/ngo/exchange?bundle=${hash}`);
    assert.match(await others.text(), /no such bundle at this desk/u);
    const readers = await rea.context.request.get(`${HOME}?bundle=${hash}`);
    assert.doesNotMatch(await readers.text(), /beside what is here/u);
    const forced = await rea.context.request.post(`${HOME}?/merge`, {
      headers: { origin: site.address },
      form: { bundle: hash, 'choice csam.produce state law': 'theirs' },
    });
    assert.match(await forced.text(), /does not decide/u);
  });
});
