import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import AxeBuilder from '@axe-core/playwright';
import { createOTP } from '@better-auth/utils/otp';
import type { BrowserContext, Page } from '@playwright/test';
import type { Site } from './site.ts';

export const PASSWORD = 'four quiet herons in March';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe needs script, so what was seen without it is looked at again with it, in both themes and on a narrow screen. */
export async function looksRight(site: Site, page: Page): Promise<void> {
  const context = await site.browser.newContext({ baseURL: site.address });
  try {
    const copy = await context.newPage();
    await copy.setContent(await styled(site, page));
    for (const colorScheme of ['light', 'dark'] as const) {
      await copy.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page: copy });
      // In the dark only colours can differ, so only they are asked again.
      const asked = colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(['color-contrast']);
      const { violations } = await asked.analyze();
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      assert.deepEqual(faults, [], `${page.url()} ${colorScheme}`);
    }
    await copy.evaluate(() => (document.documentElement.dir = 'rtl'));
    for (const width of [320, 1280]) {
      await copy.setViewportSize({ width, height: 800 });
      assert.equal(await copy.evaluate(() => document.documentElement.scrollWidth), width, page.url());
    }
  } finally {
    await context.close();
  }
}

async function styled(site: Site, page: Page): Promise<string> {
  const html = (await page.content()).replace(/<script[^>]*><\/script>/g, '');
  const hrefs = [...html.matchAll(/<link[^>]*href="([^"]+\.css)"[^>]*>/g)].map(([, href]) => href ?? '');
  const sheets = await Promise.all(hrefs.map(async (href) => (await fetch(site.address + href)).text()));
  return html.replace('</head>', `<style>${sheets.join('\n')}</style></head>`);
}

export const sessionOf = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name.endsWith('session_token'));

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/desk/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** As at the first start: the printed link makes the operator, Olga, who is signed in then. */
export async function makeOperator(site: Site, page: Page): Promise<void> {
  await page.goto(await firstLinkOf(site));
  await page.getByLabel('Name').fill('Olga Op');
  await page.getByLabel('E-mail address').fill('olga@example.org');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the operator' }).click();
}

/** The line that the first start prints. */
export async function firstLinkOf(site: Site): Promise<string> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const link = /operator within 24 hours at (\S+)/.exec(site.said())?.[1];
    if (link) return link;
    await sleep(100);
  }
  throw new Error(`no link was printed:\n${site.said()}`);
}

/** @param shown base32 as the page shows it */
export async function codeOf(shown: string): Promise<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...shown.replace(/[\s=]/g, '')]
    .map((one) => letters.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return createOTP(Buffer.from(bytes).toString('utf8')).totp();
}

/** A device that is made up, which holds passkeys and says yes by itself (WebAuthn level 2, virtual authenticators). */
export async function makeUpDevice(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
