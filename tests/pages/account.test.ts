import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { mailServer, type MailServer } from '#store/mail/fixtures/server.ts';
import { codeOf, looksRight, makeOperator, PASSWORD, sessionOf, signIn } from './desk.ts';
import { openSite, skip, type Site } from './site.ts';

const NEXT = 'seven slow barges at noon';
const OLGA = 'olga@example.org';

/** Words that would be markup, and markup that would be script. */
const WHY = `She said "yes" & <b>no</b>\r\n</textarea></form><script>alert(1)</script><img src=x onerror='alert(2)'>\r\n  été قانون`;

describe('an account, without script and without a mail server', { skip }, () => {
  let site: Site;
  let data: string;
  let first: BrowserContext;
  let link = '';
  const plain = () => site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
  const looks = (page: Page) => looksRight(site, page);
  const letters = () =>
    readFileSync(join(data, 'mail.log'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { to: string; subject: string; text: string });

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
    first = await plain();
    first.setDefaultTimeout(20_000);
    await makeOperator(site, await first.newPage());
  });
  after(async () => {
    await site?.close();
    await removeDataFolder(data);
  });

  test('where letters go is said once at the start', () => {
    assert.equal(site.said().split('Letters are written to').length - 1, 1);
  });

  test('a link to a new password: one answer for every address, and a letter for the one with an account', async () => {
    const context = await plain();
    const page = await context.newPage();
    await page.goto('/desk/sign-in');
    await page.getByRole('link', { name: 'Forgotten the password?' }).click();
    assert.match(await page.locator('main').innerText(), /sends no mail.*operator.*on the page People/su);
    await looks(page);
    const answers: string[] = [];
    for (const email of ['nobody@example.org', OLGA]) {
      await page.goto('/desk/reset');
      await page.getByLabel('E-mail address').fill(email);
      await page.getByRole('button', { name: 'Send me a link' }).click();
      answers.push((await page.getByRole('status').innerText()).replace(email, 'X'));
    }
    assert.equal(answers[0], answers[1]);
    await looks(page);
    await page.getByLabel('E-mail address').fill('olga@nowhere');
    await page.getByRole('button', { name: 'Send me a link' }).click();
    // A browser without script still looks at addresses itself; the desk looks again.
    const forced = await context.request.post('/desk/reset', {
      form: { email: 'a@b.org\r\nBcc: eve@example.org' },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(forced.status(), 400);
    await letterCame(() => letters().length);
    assert.deepEqual(
      letters().map(({ to }) => to),
      [OLGA],
    );
    link = /(http\S+)/.exec(letters()[0]?.text ?? '')?.[1] ?? '';
    assert.ok(link.startsWith(`${site.address}/desk/reset/new?token=`));
    await context.close();
  });

  test('the link sets it once, as choosy as at the start, and ends every session', async () => {
    assert.ok((await first.request.get('/desk/account')).url().endsWith('/desk/account'));
    const context = await plain();
    const page = await context.newPage();
    await page.goto(link);
    await looks(page);
    await page.getByLabel('New password').fill('Password2026!');
    await page.getByRole('button', { name: 'Set it' }).click();
    assert.match(await page.getByRole('alert').innerText(), /tried first/);
    await looks(page);
    await page.getByLabel('New password').fill(NEXT);
    await page.getByRole('button', { name: 'Set it' }).click();
    assert.match(await page.getByRole('status').innerText(), /new password is set/);
    assert.equal(await sessionOf(context), undefined);
    assert.match((await first.request.get('/desk/account')).url(), /sign-in/);
    await page.goto(link);
    assert.match(await page.locator('main').innerText(), /no longer good/);
    await looks(page);
    const again = await context.request.post(link, {
      form: { password: PASSWORD },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(again.status(), 410);
    await signIn(page, OLGA);
    assert.equal(await sessionOf(context), undefined);
    await signIn(page, OLGA, NEXT);
    const cookie = await sessionOf(context);
    assert.ok(cookie?.httpOnly && cookie.sameSite === 'Lax' && cookie.path === '/');
    await letterCame(() => letters().length - 1);
    assert.match(letters()[1]?.text ?? '', /was changed by a link/);
    await context.close();
  });

  test('with the second step on, a new password alone does not open the account', async () => {
    const page = await first.newPage();
    await signIn(page, OLGA, NEXT);
    await page.goto('/desk/account');
    await page.locator('#second-password').fill(NEXT);
    await page.getByRole('button', { name: 'Set up the second step' }).click();
    const secret = await page.locator('[data-secret]').innerText();
    await page.getByLabel('Code').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Turn the second step on' }).click();
    const before = letters().length;
    await page.goto('/desk/reset');
    await page.getByLabel('E-mail address').fill(OLGA);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await letterCame(() => letters().length - before);
    await page.goto(/(http\S+)/.exec(letters().at(-1)?.text ?? '')?.[1] ?? '');
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set it' }).click();
    await signIn(page, OLGA);
    assert.ok(await page.getByRole('heading', { name: 'The second step' }).isVisible());
    assert.equal(await sessionOf(first), undefined);
    await page.getByLabel('Code', { exact: true }).fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Go on' }).click();
    assert.ok(await sessionOf(first));
    await page.goto('/desk/account');
    await page.locator('#end-password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Turn it off' }).click();
  });

  test('sessions: each with browser, times and address; one is ended, then all others', async () => {
    const others = await Promise.all(
      ['Firefox/140.0', 'Edg/140.0'].map((name) =>
        site.browser.newContext({
          javaScriptEnabled: false,
          baseURL: site.address,
          userAgent: `X (Windows) ${name}`,
        }),
      ),
    );
    for (const context of others) await signIn(await context.newPage(), OLGA);
    const page = await first.newPage();
    await page.goto('/desk/account');
    await looks(page);
    const table = page.getByRole('region', { name: 'Table of your sessions' });
    assert.match(await table.innerText(), /this one[\s\S]*Firefox on Windows/);
    assert.match(await table.innerText(), /\d{4}-\d\d-\d\d \d\d:\d\d UTC[\s\S]*127\.0\.0\.1/);
    await table.getByRole('button', { name: /^End the session in Firefox on Windows/ }).click();
    assert.match(await page.getByRole('status').innerText(), /was ended/);
    const alive = async () =>
      Promise.all(
        others.map(async (context) =>
          (await context.request.get('/desk/account')).url().endsWith('/desk/account'),
        ),
      );
    assert.deepEqual(await alive(), [false, true]);
    await page.getByRole('button', { name: 'End all others' }).click();
    assert.deepEqual(await alive(), [false, false]);
    assert.equal(await table.getByRole('button').count(), 0);
    assert.equal(await page.getByRole('button', { name: 'End all others' }).count(), 0);
    for (const context of others) await context.close();
  });

  test('the operator makes a link for somebody else, which is on record; never for themselves', async () => {
    const page = await first.newPage();
    await page.goto('/desk/people');
    await page.getByLabel('E-mail address').fill('ana@example.org');
    await page.locator('#role').selectOption('analyst');
    await page.locator('#state').selectOption('XE');
    await page.locator('#why').fill('Analyses');
    await page.getByRole('button', { name: 'Make the link' }).first().click();
    assert.doesNotMatch(await page.getByRole('status').innerText(), /by mail/);
    const ana = await plain();
    const hers = await ana.newPage();
    await hers.goto(await page.locator('[data-link]').innerText());
    await hers.getByLabel('Name').fill('Ana Lyst');
    await hers.getByLabel('Password').fill(PASSWORD);
    await hers.getByRole('button', { name: 'Accept' }).click();

    const before = letters().length;
    await page.goto('/desk/people');
    assert.equal(await page.getByText('Make a link to a new password').count(), 1);
    await page.getByText('Make a link to a new password').click();
    await page.locator('[id^=reset-why-]').fill('Lost the telephone');
    await page.locator('form[action="?/reset"] button').click();
    const made = await page.locator('[data-link]').innerText();
    assert.match(await page.getByRole('status').innerText(), /ana@example\.org.*for one hour/s);
    assert.match(
      await page.getByRole('region', { name: 'Table of links' }).innerText(),
      /Ana Lyst\s+Olga Op\s+Lost/,
    );
    await looks(page);
    await letterCame(() => letters().length - before);
    assert.deepEqual(
      [letters().at(-1)?.to, letters().at(-1)?.text.includes('token=')],
      ['ana@example.org', false],
    );
    const forged = await ana.request.post('/desk/people?/reset', {
      form: { person: 'x', why: 'because I can' },
      headers: { origin: site.address, accept: 'text/html' },
    });
    assert.equal(forged.status(), 403);
    await hers.goto(made);
    await hers.getByLabel('New password').fill(NEXT);
    await hers.getByRole('button', { name: 'Set it' }).click();
    await signIn(hers, 'ana@example.org', NEXT);
    assert.ok(await sessionOf(ana));
    await ana.close();
  });

  test('what was written is kept when the session ended, for whoever signs in then', async () => {
    const context = await plain();
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await signIn(page, OLGA);
    await page.goto('/desk/people');
    await page.getByLabel('E-mail address').fill('ben@example.org');
    await page.locator('#role').selectOption('reader');
    await page.locator('#state').selectOption('XE');
    await page.locator('#why').fill('Reads "drafts" <i>& more</i>');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Make the link' }).first().click();
    assert.equal(new URL(page.url()).pathname, '/desk/people');
    assert.ok(
      await page.getByRole('heading', { name: /^You are signed out\. What you wrote is kept/ }).isVisible(),
    );
    assert.doesNotMatch(await page.content(), /Olga|olga@example/);
    await looks(page);

    await page.getByRole('button', { name: 'Send it again' }).click();
    assert.ok(await page.getByRole('heading', { name: /^You are signed out/ }).isVisible());
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in, in a new tab' }).click(),
    ]);
    await other.getByLabel('E-mail address').fill(OLGA);
    await other.getByLabel('Password').fill(PASSWORD);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.waitForURL((url) => !url.pathname.includes('sign-in'));
    await page.getByRole('button', { name: 'Send it again' }).click();
    assert.match(await page.getByRole('status').innerText(), /Send this link to ben@example\.org/);
    await context.close();
  });

  test('kept words are words, whatever is in them, and come back byte for byte', async () => {
    const context = await plain();
    const page = await context.newPage();
    const fields = { why: WHY, [`x" onfocus="alert(3)`]: '"><script>alert(4)</script>', password: 'hunter2' };
    const address = `/desk/XE/state/requirements/csam/produce?/judge&x="><script>alert(5)</script>`;
    const post = (form: Record<string, string>, headers = {}) =>
      context.request.post(address, {
        form,
        headers: { origin: site.address, accept: 'text/html', ...headers },
      });
    const response = await post(fields);
    assert.equal(response.status(), 401);
    assert.equal(response.headers()['cache-control'], 'no-store');
    assert.match(
      response.headers()['content-security-policy'] ?? '',
      /default-src 'none'; script-src 'self';/,
    );
    const html = await response.text();
    assert.doesNotMatch(html, /<script>alert|<img|hunter2|onfocus="alert/);
    await page.setContent(html);
    const form = page.locator('main form');
    assert.equal(
      new URL((await form.getAttribute('action')) ?? '', site.address).pathname,
      address.split('?')[0],
    );
    assert.match(await page.locator('main').innerText(), /password or a code was among it/);
    // Sent again from the page itself, it is what was sent first.
    const asked = await withScript(site, html);
    assert.deepEqual(
      asked.map(([name, value]) => [name, value.replace(/\r?\n/g, '\r\n')]),
      Object.entries(fields).filter(([name]) => name !== 'password'),
    );
    const foreign = await post(fields, { origin: 'https://elsewhere.example' });
    assert.equal(foreign.status(), 403);
    assert.doesNotMatch(await foreign.text(), /She said/);
    await context.close();
  });

  test('files are named and not kept; pages of passwords keep nothing; what is too large is said', async () => {
    const context = await plain();
    const headers = { origin: site.address, accept: 'text/html' };
    const upload = await context.request.post('/desk/XE/state/laws', {
      multipart: {
        title: 'Penal Code',
        law: { name: 'loi "1".html', mimeType: 'text/html', buffer: Buffer.from('Art. 1') },
      },
      headers,
    });
    assert.equal(upload.status(), 401);
    const page = await context.newPage();
    await page.setContent(await upload.text());
    assert.match(await page.locator('main').innerText(), /Files cannot be kept[\s\S]*loi "1"\.html/);
    assert.ok(!(await page.content()).includes('Art. 1'));
    await looks(page);
    for (const path of ['/desk/account?/password', '/desk/sign-out']) {
      const response = await context.request.post(path, { form: { why: 'words' }, headers, maxRedirects: 0 });
      assert.deepEqual([response.status(), response.headers()['location']], [303, '/desk/sign-in'], path);
    }
    for (const [path, size] of [
      ['/desk/XE/state/x', 310_000],
      ['/desk/XE/state/laws', 3_000_000],
    ] as const) {
      const large = await context.request.post(path, {
        form: { why: 'w '.repeat(size / 2) },
        headers,
      });
      assert.equal(large.status(), 401);
      assert.match(await large.text(), /too large to be kept/);
    }
    assert.match((await context.request.get('/desk/kept')).url(), /sign-in/);
    await context.close();
  });
});

describe('an account, with a mail server', { skip }, () => {
  let site: Site;
  let data: string;
  let server: MailServer;
  before(async () => {
    data = dataFolderForTests();
    server = await mailServer();
    site = await openSite({
      TUTELA_DATA: data,
      TUTELA_DESK: 'on',
      TUTELA_SMTP_URL: server.url(),
      TUTELA_MAIL_FROM: 'Tutela <desk@example.org>',
    });
  });
  after(async () => {
    await site?.close();
    await server?.close();
    await removeDataFolder(data);
  });

  test('an invitation is sent, and shown; when mail is down it is shown and said', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, baseURL: site.address });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await makeOperator(site, page);
    const invite = async (email: string): Promise<string> => {
      await page.goto('/desk/people');
      await page.getByLabel('E-mail address').fill(email);
      await page.locator('#role').selectOption('reader');
      await page.locator('#state').selectOption('XE');
      await page.locator('#why').fill('Reads');
      await page.getByRole('button', { name: 'Make the link' }).first().click();
      return page.locator('[data-link]').innerText();
    };
    const link = await invite('Ana@example.org');
    assert.match(await page.getByRole('status').innerText(), /also sent to that address/);
    assert.equal(server.arrived.length, 1);
    const [{ to, raw } = { to: [], raw: '' }] = server.arrived;
    assert.deepEqual(to, ['ana@example.org']);
    assert.ok(raw.replace(/=\r\n/g, '').replace(/=3D/g, '=').includes(link));
    await page.goto('/desk/reset');
    assert.doesNotMatch(await page.locator('main').innerText(), /sends no mail/);
    await server.close();
    const other = await invite('ben@example.org');
    assert.match(await page.getByRole('status').innerText(), /could not be sent by mail/);
    assert.match(other, /token=/);
    await context.close();
  });
});

/** What a form of a page would send, as its browser reads it. */
async function withScript(site: Site, html: string): Promise<readonly (readonly [string, string])[]> {
  const context = await site.browser.newContext({ baseURL: site.address });
  try {
    const page = await context.newPage();
    await page.setContent(html);
    return await page
      .locator('main form')
      .evaluate((form) =>
        [...new FormData(form as HTMLFormElement).entries()].map(
          ([name, value]) => [name, String(value)] as const,
        ),
      );
  } finally {
    await context.close();
  }
}

/** Letters about accounts leave after the answer. */
async function letterCame(count: () => number): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    try {
      if (count() > 0) return;
    } catch {
      // The first letter makes the file.
    }
    await sleep(100);
  }
  throw new Error('no letter came');
}
