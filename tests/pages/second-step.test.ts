import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { openPeople } from '#store/people/index.ts';
import {
  codeOf,
  looksRight as looksRightOn,
  makeOperator,
  makeUpDevice,
  PASSWORD,
  sessionOf,
  signIn,
} from './desk.ts';
import { openSeats, type Seats } from './desk-seats.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const ANA = 'ana@example.org';
const WHY = 'The telephone was left on a train.';
const PROOF = 'Came to the office with a passport.';

describe('what an operator does to the account of somebody else, without script', { skip }, () => {
  let site: Site;
  let data: string;
  let seats: Seats;
  let operator: Page;
  let ana: BrowserContext;
  let secret = '';
  let recovery = '';

  const plain = () => site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
  const looks = (page: Page): Promise<void> => looksRightOn(site, page);
  const row = (): Locator => operator.locator('tr', { has: operator.getByText(ANA) });
  const letters = (): string => readFileSync(join(data, 'mail.log'), { encoding: 'utf8', flag: 'a+' });

  /** @returns the letter to Ana of this subject, once it lies there */
  async function told(subject: string): Promise<string> {
    for (let waited = 0; !letters().includes(subject) && waited < 10_000; waited += 100) await sleep(100);
    const letter = letters()
      .split('\n')
      .find((line) => line.includes(subject));
    assert.match(letter ?? `no letter "${subject}"`, /ana@example\.org/u);
    return letter ?? '';
  }

  /** Opens what stands behind `title` for Ana, fills it, and sends it. */
  async function done(title: string, button: string, words: Readonly<Record<string, string>>): Promise<void> {
    await operator.goto('/desk/people');
    await row().getByText(title, { exact: true }).first().click();
    const form = row().locator('form', {
      has: operator.getByRole('button', { name: `${button}: Ana Lyst` }),
    });
    for (const [label, text] of Object.entries(words))
      await form.getByLabel(label, { exact: true }).fill(text);
    await form.getByRole('button', { name: `${button}: Ana Lyst` }).click();
  }
  const signedOut = async (context: BrowserContext): Promise<boolean> =>
    (await context.request.get('/desk/account')).url().includes('/desk/sign-in');
  const forged = (context: BrowserContext, form: string, fields: Record<string, string>) =>
    context.request.post(`/desk/people?/${form}`, {
      form: fields,
      headers: { origin: site.address, accept: 'text/html' },
      maxRedirects: 0,
    });

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    const context = await plain();
    context.setDefaultTimeout(15_000);
    operator = await context.newPage();
    await makeOperator(site, operator);
    seats = await openSeats(site, data);
    ana = (await seats.seat('Ana Lyst', [{ role: 'analyst', state: 'XE' }], { javaScriptEnabled: false }))
      .context;
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  test('the page offers it for others only, and asks for a reason', async () => {
    await operator.goto('/desk/people');
    assert.equal(await operator.getByText('End all sessions', { exact: true }).count(), 2);
    assert.equal(await row().getByText('Lost second step').count(), 0);
    await looks(operator);
    const person = await row().locator('input[name=person]').first().inputValue();
    const short = await forged(operator.context(), 'close', { person, why: 'gone' });
    assert.equal(short.status(), 400);
    assert.match(await short.text(), /ten letters or more/u);
    assert.equal(await signedOut(ana), false);
  });

  test('all sessions end: the other browser is out, and comes in again', async () => {
    await done('End all sessions', 'End all sessions', { Why: WHY });
    assert.match(await operator.getByRole('status').innerText(), /Ana Lyst: All sessions were ended/u);
    assert.match(
      await operator.getByRole('region', { name: 'Table of what was done' }).innerText(),
      /Ana Lyst\s+all sessions ended\s+Olga Op\s+The telephone/u,
    );
    await looks(operator);
    assert.equal(await signedOut(ana), true);
    const page = await ana.newPage();
    await signIn(page, ANA);
    assert.equal(await signedOut(ana), false);
    await page.close();
  });

  test('whoever is no operator does nothing of it', async () => {
    const cora = await seats.seat('Cora Ordinator', [{ role: 'coordinator', state: 'XE' }]);
    const page = await cora.context.newPage();
    await page.goto('/desk/people');
    assert.match(await page.locator('main').innerText(), /ana@example\.org/u);
    assert.equal(await page.getByText('End all sessions').count(), 0);
    assert.equal(await page.getByText('What was done to accounts').count(), 0);
    await operator.goto('/desk/people');
    const person = await row().locator('input[name=person]').first().inputValue();
    for (const form of ['sessions', 'close', 'open', 'lost']) {
      const fields = { person, why: WHY, proof: PROOF };
      assert.equal((await forged(cora.context, form, fields)).status(), 403, form);
      assert.equal((await forged(ana, form, fields)).status(), 403, form);
    }
    // Nor an operator to the own account.
    const own = (await operator.content()).match(/name="person" value="([^"]+)"/gu) ?? [];
    const others = new Set(own.map((each) => /value="([^"]+)"/u.exec(each)?.[1] ?? ''));
    others.delete(person);
    others.delete(cora.person.id);
    const [olga = ''] = others;
    assert.ok(olga !== '');
    assert.equal((await forged(operator.context(), 'close', { person: olga, why: WHY })).status(), 403);
    assert.equal(await signedOut(ana), false);
    await cora.context.close();
  });

  test('a lost second step: with proof, a letter and the end of every session', async () => {
    const page = await ana.newPage();
    await page.goto('/desk/account');
    await page.locator('#second-password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set up the second step' }).click();
    secret = await page.locator('[data-secret]').innerText();
    recovery = await page.locator('.codes li').first().innerText();
    await page.getByLabel('Code').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Turn the second step on' }).click();

    // What was written stands there again where something is missing.
    await operator.goto('/desk/people');
    await looks(operator);
    const person = await row().locator('input[name=person]').first().inputValue();
    const missing = await forged(operator.context(), 'lost', { person, why: WHY, proof: 'seen' });
    assert.equal(missing.status(), 400);
    assert.match(await missing.text(), /<details open[^]*The telephone was left on a train\./u);

    await done('Lost second step', 'Take the second step away', {
      Why: WHY,
      'How they showed who they are': PROOF,
    });
    assert.match(await operator.getByRole('status').innerText(), /second step was taken away/u);
    assert.match(
      await operator.getByRole('region', { name: 'Table of what was done' }).innerText(),
      /second step taken away\s+Olga Op\s+The telephone was left on a train\.\s+Shown by: Came to the office/u,
    );
    await looks(operator);
    assert.equal(await signedOut(ana), true);
    const letter = await told('Your second step was taken away');
    assert.match(letter, /At the Tutela desk, Olga Op took away the second step/u);
    assert.ok(!letter.includes('passport'));
    await signIn(page, ANA);
    assert.ok(await sessionOf(ana));
    await page.goto('/desk/account');
    assert.ok(await page.getByRole('button', { name: 'Set up the second step' }).isVisible());
    await page.close();
  });

  test('a closed account comes in by no door, and leaves its name; open again, it signs in', async () => {
    const page = await ana.newPage();
    await page.goto('/desk/account');
    await page.locator('#second-password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set up the second step' }).click();
    secret = await page.locator('[data-secret]').innerText();
    recovery = await page.locator('.codes li').first().innerText();
    await page.getByLabel('Code').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Turn the second step on' }).click();
    await page.locator('#key-name').fill('a program');
    await page.locator('#key-place').selectOption('XE state');
    await page.locator('#key-password').fill(PASSWORD);
    await page.locator('#key-password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make a key' }).click();
    const key = await page.locator('[data-key]').innerText();
    const asked = () =>
      fetch(`${site.address}/api/v1/desk/key`, { headers: { authorization: `Bearer ${key}` } });
    assert.notEqual((await asked()).status, 401);
    await operator.goto('/desk/people');
    await row().getByText('Make a link to a new password').click();
    await row().locator('[id^=reset-why-]').fill('Forgot it');
    await row().locator('form[action="?/reset"] button').click();
    const link = await operator.locator('[data-link]').innerText();
    // Somebody halfway through a sign-in.
    const half = await plain();
    const code = await half.newPage();
    await signIn(code, ANA);
    await code.getByLabel('Or a recovery code').waitFor();

    await done('Close this account', 'Close the account', { Why: WHY });
    assert.match(await operator.getByRole('status').innerText(), /Ana Lyst: The account is closed/u);
    assert.match(await told('Your account was closed'), /Olga Op closed your account/u);
    assert.match(await row().innerText(), /closed/u);
    assert.equal(await row().getByText('Close this account').count(), 0);
    await looks(operator);
    assert.equal(await signedOut(ana), true);
    await code.getByLabel('Or a recovery code').fill(recovery);
    await code.getByRole('button', { name: 'Go on' }).click();
    assert.equal(await sessionOf(half), undefined);
    await signIn(code, ANA);
    assert.match(await code.getByRole('alert').innerText(), /do not belong together/u);
    await code.goto(link);
    assert.match(await code.locator('main').innerText(), /no longer good/u);
    assert.equal((await asked()).status, 401);
    await half.close();

    await done('Open it again', 'Open the account', { Why: 'Came back to the ministry.' });
    await told('Your account is open again');
    assert.equal(await signedOut(ana), true);
    await signIn(page, ANA);
    await page.getByLabel('Or a recovery code').fill(recovery);
    await page.getByRole('button', { name: 'Go on' }).click();
    assert.ok(await sessionOf(ana));
    assert.notEqual((await asked()).status, 401);
    await page.goto(link);
    assert.match(await page.locator('main').innerText(), /no longer good/u);
  });
});

describe('a desk that asks its operators for a second step', { skip }, () => {
  let site: Site;
  let data: string;
  let address: string;
  let seats: Seats;

  before(async () => {
    data = dataFolderForTests();
    const port = await freePort();
    address = `http://localhost:${port}`;
    site = await openSite({
      TUTELA_DATA: data,
      TUTELA_DESK: 'on',
      PORT: String(port),
      PUBLIC_URL: address,
      TUTELA_SECOND_STEP: 'operators',
    });
  });
  after(async () => {
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  const opens = async (context: BrowserContext, path = '/desk/people'): Promise<string> =>
    new URL((await context.request.get(path)).url()).pathname;
  const sent = (context: BrowserContext, path: string, form: Record<string, string> = {}) =>
    context.request.post(path, { form, headers: { origin: address, accept: 'text/html' }, maxRedirects: 0 });

  /** By another operator: whose own browser would set up a second step first. */
  async function closeOlga(): Promise<void> {
    const env = { TUTELA_DATA: data };
    const database = await openDatabase(env, ROOT);
    const people = openPeople(database, { env, here: ROOT, address: new URL(address) });
    try {
      const idOf = async (email: string) =>
        (await people.everybody()).find((each) => each.email === email)?.id ?? '';
      const olga = await idOf('olga@example.org');
      const email = 'omar@example.org';
      const token = await people.invite({ email, role: 'operator', by: olga, why: 'Keeps the house too' });
      await people.acceptAsNew(token, { name: 'Omar Op', password: PASSWORD });
      const step = { kind: 'closed', person: olga, by: await idOf(email), why: WHY } as const;
      assert.equal(await people.accounts.take(step), undefined);
    } finally {
      await people.close();
      await database.close();
    }
  }

  test('who has none sets one up, and does nothing else before', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, baseURL: address });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await makeOperator(site, page);
    assert.equal(new URL(page.url()).pathname, '/desk/account');
    assert.match(await page.locator('main').innerText(), /asks for a second step, and you have none yet/u);
    await looksRightOn(site, page);
    for (const path of [
      '/desk',
      '/desk/people',
      '/desk/people/list.csv',
      '/desk/library',
      '/desk/invitation',
    ])
      assert.equal(await opens(context, path), '/desk/account', path);
    const invite = { email: 'eve@example.org', role: 'operator', state: '', why: 'because I can' };
    const refused = await sent(context, '/desk/people?/invite', invite);
    assert.equal(refused.status(), 403);
    const back = await refused.text();
    assert.match(back, /asks for a second step first\. What you wrote is kept here/u);
    assert.match(back, /<input type="hidden" name="why" value="because I can"/u);
    assert.match(back, /href="\/desk\/account"/u);
    for (const form of ['password', 'key', 'session', 'others', 'passkey', 'second&/key', 'key&/second'])
      assert.equal((await sent(context, `/desk/account?/${form}`)).status(), 403, form);

    await page.locator('#second-password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set up the second step' }).click();
    const secret = await page.locator('[data-secret]').innerText();
    assert.equal(await opens(context), '/desk/account');
    await page.getByLabel('Code').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Turn the second step on' }).click();
    assert.match(await page.getByRole('status').innerText(), /is on/u);
    assert.ok(await page.getByRole('button', { name: 'Turn it off' }).isVisible());
    assert.doesNotMatch(await page.locator('main').innerText(), /asks for a second step/u);
    assert.equal(await opens(context), '/desk/people');
    // Turned off again, it is asked for again.
    await page.locator('#end-password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Turn it off' }).click();
    assert.equal(await opens(context), '/desk/account');
    assert.equal((await sent(context, '/desk/sign-out')).status(), 303);
    await context.close();
  });

  test('whom the rule does not name goes on as ever', async () => {
    seats = await openSeats(site, data);
    const { context } = await seats.seat('Ana Lyst', [{ role: 'analyst', state: 'XE' }]);
    assert.equal(await opens(context, '/desk/XE/state/requirements'), '/desk/XE/state/requirements');
    const page = await context.newPage();
    await page.goto('/desk/account');
    assert.doesNotMatch(await page.locator('main').innerText(), /asks for a second step/u);
    await context.close();
  });

  test('a passkey counts once one came with it; the password alone then sets up nothing', async () => {
    const context = await site.browser.newContext({ baseURL: address });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await makeUpDevice(page);
    await page.goto('/desk/sign-in');
    await page.getByLabel('E-mail address').fill('olga@example.org');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL('**/desk/account');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: 'Remove' }).waitFor();
    assert.match(await page.locator('main').innerText(), /you came with the password alone/u);
    await looksRightOn(site, page);
    assert.equal(await opens(context), '/desk/account');
    for (const form of ['second', 'code', 'passkey'])
      assert.equal(
        (await sent(context, `/desk/account?/${form}`, { password: PASSWORD })).status(),
        403,
        form,
      );
    const another = await context.request.get('/desk/auth/passkey/generate-register-options', {
      maxRedirects: 0,
    });
    assert.notEqual(another.status(), 200);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL('**/desk');
    assert.equal(await opens(context), '/desk/people');
    // A new password keeps the session what it was.
    await page.goto('/desk/account');
    await page.locator('#current').fill(PASSWORD);
    await page.locator('#next').fill('seven slow barges at noon');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('The password was changed').waitFor();
    assert.equal(await opens(context), '/desk/people');

    // Nor does it open an account that was closed meanwhile.
    await closeOlga();
    assert.equal(await opens(context), '/desk/sign-in');
    await page.goto('/desk/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('It did not work').waitFor();
    assert.equal(await opens(context), '/desk/sign-in');
    await context.close();
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
