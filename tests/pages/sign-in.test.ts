import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { BrowserContext, Page } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import {
  codeOf,
  firstLinkOf,
  looksRight as looksRightOn,
  makeUpDevice,
  PASSWORD,
  sessionOf,
  signIn,
} from './desk.ts';
import { openSite, skip, type Site } from './site.ts';

/** As a person without script would: from the first start to signing out, in the order of the tests. */
describe('the desk, without script', { skip }, () => {
  let site: Site;
  let data: string;
  let operator: BrowserContext;
  let second: BrowserContext;
  let invitation = '';
  let secret = '';
  let recovery = '';

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    const plain = { javaScriptEnabled: false, baseURL: site.address };
    operator = await site.browser.newContext(plain);
    second = await site.browser.newContext(plain);
    for (const context of [operator, second]) context.setDefaultTimeout(10_000);
  });
  after(async () => {
    await site?.close();
    await removeDataFolder(data);
  });

  const looksRight = (page: Page): Promise<void> => looksRightOn(site, page);

  test('the public pages answer while the desk is being opened, and set no cookie', async () => {
    const began = performance.now();
    const response = await fetch(`${site.address}/en`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('set-cookie'), null);
    assert.ok(performance.now() - began < 3_000);
  });

  test('first start: the printed link makes the operator', async () => {
    const page = await operator.newPage();
    await page.goto(await firstLinkOf(site));
    await looksRight(page);
    await page.getByLabel('Name').fill('Olga Op');
    await page.getByLabel('E-mail address').fill('olga@example.org');
    await page.getByLabel('Password').fill('Password2026!');
    await page.getByRole('button', { name: 'Make the operator' }).click();
    assert.match(await page.getByRole('alert').innerText(), /tried first/);
    assert.equal(await page.getByLabel('E-mail address').inputValue(), 'olga@example.org');
    await looksRight(page);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make the operator' }).click();
    assert.ok(await page.getByRole('heading', { name: 'People', exact: true }).isVisible());
    await page.goto(await firstLinkOf(site));
    assert.match(await page.locator('main').innerText(), /no longer good/);
  });

  test('a first link that is not good is told before the password is looked at, and its tries are counted', async () => {
    const send = () =>
      fetch(`${site.address}/desk/welcome?token=none`, {
        method: 'POST',
        headers: { origin: site.address, accept: 'text/html' },
        body: new URLSearchParams({ name: 'Eve', email: 'eve@example.org', password: 'Password2026!' }),
      });
    const first = await send();
    assert.equal(first.status, 410);
    assert.doesNotMatch(await first.text(), /tried first/u);
    let last = first;
    for (let times = 1; times <= 50 && last.status === 410; times++) last = await send();
    assert.equal(last.status, 429);
    assert.match(await last.text(), /Too many tries from this network/u);
  });

  test('cookies: out of reach of scripts, not sent from elsewhere, of this host', async () => {
    const cookie = await sessionOf(operator);
    assert.ok(cookie?.httpOnly);
    assert.equal(cookie.sameSite, 'Lax');
    assert.equal(cookie.path, '/');
    const response = await fetch(`${site.address}/desk/account`, { redirect: 'manual' });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/desk/sign-in?next=%2Fdesk%2Faccount');
    const page = await operator.request.get('/desk/account');
    assert.equal(page.headers()['cache-control'], 'no-store');
    assert.equal(page.headers()['referrer-policy'], 'same-origin');
    assert.match(page.headers()['content-security-policy'] ?? '', /default-src 'none'; script-src 'self';/);
    assert.doesNotMatch(page.headers()['content-security-policy'] ?? '', /unsafe/);
  });

  test('the operator invites; the link is shown once', async () => {
    const page = await operator.newPage();
    await page.goto('/desk/people');
    await page.getByLabel('E-mail address').fill('cora@example.org');
    await page.locator('#role').selectOption('coordinator');
    await page.locator('#why').fill('Coordinates the report');
    await page.getByRole('button', { name: 'Make the link' }).click();
    assert.match(await page.getByRole('alert').innerText(), /State/);
    await page.locator('#state').selectOption('XE');
    await page.getByRole('button', { name: 'Make the link' }).click();
    invitation = await page.locator('[data-link]').innerText();
    assert.ok(invitation.startsWith(`${site.address}/desk/invitation?token=`));
    await looksRight(page);
    await page.goto('/desk/people');
    assert.ok(!(await page.content()).includes(invitation.slice(-20)));
    assert.match(await page.locator('main').innerText(), /cora@example\.org/);
  });

  test('an invitation is refused to whoever else is signed in, and to a wrong word', async () => {
    const page = await operator.newPage();
    await page.goto(invitation);
    assert.match(await page.locator('main').innerText(), /another address/);
    const forced = await operator.request.post(invitation, {
      form: {},
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(forced.status(), 409);
    await page.goto(`/desk/invitation?token=${'A'.repeat(43)}`);
    assert.match(await page.locator('main').innerText(), /no longer good/);
  });

  test('the invited person accepts, sees the own State only, and may not do what is not theirs', async () => {
    const page = await second.newPage();
    await page.goto(invitation);
    await looksRight(page);
    await page.getByLabel('Name').fill('Cora Ordinator');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Accept' }).click();
    assert.ok(await sessionOf(second));
    await page.goto('/desk/account');
    assert.match(await page.locator('main').innerText(), /Coordinator, Exempla/);
    await page.goto('/desk/people');
    assert.doesNotMatch(await page.locator('main').innerText(), /olga@example\.org/);
    assert.deepEqual(
      await page
        .locator('#role option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
      ['analyst', 'reviewer', 'publisher', 'reader'],
    );
    const forged = await second.request.post('/desk/people?/invite', {
      form: { email: 'eve@example.org', role: 'operator', state: '', why: 'because I can' },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(forged.status(), 403);
  });

  test('a form sent from elsewhere is refused', async () => {
    for (const origin of ['https://elsewhere.example', 'null']) {
      const response = await second.request.post('/desk/sign-out', {
        form: {},
        headers: { origin, accept: 'text/html' },
      });
      assert.equal(response.status(), 403, origin);
    }
    assert.equal((await second.request.get('/desk/account')).url(), `${site.address}/desk/account`);
  });

  test('signing in gives a new cookie, whatever was planted before', async () => {
    const planted = 'planted-by-somebody.else';
    const context = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    await context.addCookies([{ name: 'tutela.session_token', value: planted, url: site.address }]);
    const page = await context.newPage();
    await signIn(page, 'cora@example.org');
    const cookie = await sessionOf(context);
    assert.ok(cookie && cookie.value !== planted);
    assert.notEqual(cookie.value, (await sessionOf(second))?.value);
    await context.close();
  });

  test('after signing in one goes to the page asked for, never to another place', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    for (const next of [
      'https://elsewhere.example/desk',
      '//elsewhere.example',
      '/desk/../../elsewhere',
      '/\\elsewhere',
      '/desk\\@x',
      '/en',
      'javascript:1',
    ]) {
      const page = await context.request.get(`/desk/sign-in?next=${encodeURIComponent(next)}`);
      assert.equal(page.status(), 200);
      const response = await context.request.post(`/desk/sign-in?next=${encodeURIComponent(next)}`, {
        form: { email: 'cora@example.org', password: PASSWORD },
        headers: { origin: site.address, accept: 'text/html' },
        maxRedirects: 0,
      });
      assert.equal(response.headers()['location'], '/desk', next);
      await context.clearCookies();
    }
    const page = await context.newPage();
    await page.goto('/desk/people');
    await page.getByLabel('E-mail address').fill('cora@example.org');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    assert.equal(new URL(page.url()).pathname, '/desk/people');
    await context.close();
  });

  test('the second step: set up, refused with a wrong code, asked for, and opened', async () => {
    const page = await second.newPage();
    await page.goto('/desk/account');
    await looksRight(page);
    await page.locator('#second-password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set up the second step' }).click();
    secret = await page.locator('[data-secret]').innerText();
    recovery = await page.locator('.codes li').first().innerText();
    assert.equal(await page.locator('.codes li').count(), 10);
    assert.ok(await page.locator('svg.qr').isVisible());
    await looksRight(page);
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Turn the second step on' }).click();
    assert.match(await page.getByRole('alert').innerText(), /not right/);
    const before = await sessionOf(second);
    await page.getByLabel('Code').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Turn the second step on' }).click();
    assert.match(await page.getByRole('status').innerText(), /is on/);
    assert.notEqual((await sessionOf(second))?.value, before?.value);
    await page.getByRole('button', { name: 'Sign out' }).click();
    assert.match(await page.getByRole('status').innerText(), /signed out/);
    assert.equal(await sessionOf(second), undefined);

    await signIn(page, 'cora@example.org');
    assert.ok(await page.getByRole('heading', { name: 'The second step' }).isVisible());
    assert.equal(await sessionOf(second), undefined);
    await looksRight(page);
    await page.getByLabel('Code', { exact: true }).fill('000000');
    await page.getByRole('button', { name: 'Go on' }).click();
    assert.match(await page.getByRole('alert').innerText(), /not right/);
    await page.getByLabel('Code', { exact: true }).fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Go on' }).click();
    assert.ok(await sessionOf(second));
    assert.doesNotMatch(new URL(page.url()).pathname, /sign-in/);
  });

  test('a recovery code opens once', async () => {
    for (const works of [true, false]) {
      const context = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
      const page = await context.newPage();
      await signIn(page, 'cora@example.org');
      await page.getByLabel('Or a recovery code').fill(recovery);
      await page.getByRole('button', { name: 'Go on' }).click();
      assert.equal((await sessionOf(context)) !== undefined, works);
      await context.close();
    }
  });

  test('wrong passwords: one answer for all, and after ten tries none', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    const page = await context.newPage();
    await signIn(page, 'olga@example.org', 'a wrong one');
    const wrong = await page.getByRole('alert').innerText();
    await looksRight(page);
    await signIn(page, 'nobody@example.org', 'a wrong one');
    assert.equal(await page.getByRole('alert').innerText(), wrong);
    for (let at = 0; at < 9; at++) await signIn(page, 'olga@example.org', 'a wrong one');
    await signIn(page, 'olga@example.org');
    assert.match(await page.getByRole('alert').innerText(), /Too many tries/);
    assert.equal(await sessionOf(context), undefined);
    await context.close();
  });

  test('the paths of the account library are shut but for those of the browser', async () => {
    for (const path of [
      'sign-up/email',
      'sign-in/email',
      'get-session',
      'update-user',
      'two-factor/disable',
    ]) {
      const response = await fetch(`${site.address}/desk/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: site.address },
        body: '{}',
      });
      assert.equal(response.status, 404, path);
    }
  });
});

describe('passkeys, with script and a device that is made up', { skip }, () => {
  let site: Site;
  let data: string;
  let address: string;
  before(async () => {
    data = dataFolderForTests();
    const port = await freePort();
    address = `http://localhost:${port}`;
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', PORT: String(port), PUBLIC_URL: address });
  });
  after(async () => {
    await site?.close();
    await removeDataFolder(data);
  });

  test('a passkey is added, then opens the account without a password', async () => {
    const context = await site.browser.newContext({ baseURL: address });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    await makeUpDevice(page);
    await page.goto(await firstLinkOf(site));
    await page.getByLabel('Name').fill('Olga Op');
    await page.getByLabel('E-mail address').fill('olga@example.org');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make the operator' }).click();
    await page.waitForURL('**/desk/people');
    await page.goto('/desk/account');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: 'Remove' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL('**/desk');
    await page.goto('/desk/account');
    assert.match(await page.locator('main').innerText(), /olga@example\.org/);
    assert.deepEqual(faults, []);
  });
});

describe('a portal without a desk', { skip }, () => {
  let site: Site;
  before(async () => {
    site = await openSite({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  });
  after(() => site?.close());

  test('the public pages go on, and the desk says what to do', async () => {
    assert.equal((await fetch(`${site.address}/en`)).status, 200);
    const response = await fetch(`${site.address}/desk`);
    assert.equal(response.status, 503);
    assert.match(await response.text(), /DATABASE_URL[\s\S]*does not answer[\s\S]*public pages go on/);
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
