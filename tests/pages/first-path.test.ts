import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Browser, Page } from '@playwright/test';
import { audit } from '#operations/audit.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { firstLinkOf, PASSWORD } from './desk.ts';
import { pointing, typing, type Hands } from './first-path/hands.ts';
import { openSite, ROOT, skip } from './site.ts';

const TEN_MINUTES = 600_000;
const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'raw');

type Way = {
  readonly name: string;
  readonly script: boolean;
  readonly hands: (page: Page) => Hands;
  readonly state: string;
  readonly code: string;
  /** Below the folder of real codes. */
  readonly file: string;
};

const WAYS: readonly Way[] = [
  {
    name: 'with script and a mouse',
    script: true,
    hands: pointing,
    state: 'France',
    code: 'FR',
    file: 'FR/LEGITEXT000006070719_code_penal.md',
  },
  {
    name: 'with the keyboard alone',
    script: true,
    hands: typing,
    state: 'Germany',
    code: 'DE',
    file: 'DE/stgb.md',
  },
  {
    name: 'without script',
    script: false,
    hands: pointing,
    state: 'Spain',
    code: 'ES',
    file: 'ES/BOE-A-1995-25444.md',
  },
];

/** What README.md says under "Assess together, on the desk", 1 to 4, by somebody who never saw it before. */
describe('from the first start to the first accepted finding, in under ten minutes', { skip }, () => {
  for (const way of WAYS) {
    const real = join(CORPUS, way.file);
    const law = existsSync(real) ? real : join(ROOT, 'exempla', 'laws', 'penal-code.md');

    test(`${way.name}, ${way.state}`, { timeout: TEN_MINUTES }, async (t) => {
      if (law !== real)
        t.diagnostic(`${real} is not there: the made-up law of exempla/laws was read instead`);
      const began = performance.now();
      const data = dataFolderForTests();
      try {
        const site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on' });
        try {
          await walked(site, way, law);
        } finally {
          await site.close();
        }
        const took = performance.now() - began;
        t.diagnostic(`${way.name}: ${Math.round(took / 1000)} s from the start to the accepted finding`);
        assert.ok(took < TEN_MINUTES);
        await verifies(data, way.code);
      } finally {
        await removeDataFolder(data);
      }
    });
  }
});

async function walked(site: Awaited<ReturnType<typeof openSite>>, way: Way, law: string): Promise<void> {
  const olga = await someone(site.browser, way);
  await olga.page.goto(await firstLinkOf(site));
  await olga.hands.write('Name', 'Olga Op');
  await olga.hands.write('E-mail address', 'olga@example.org');
  await olga.hands.write('Password', PASSWORD);
  await olga.hands.press('Make the operator');
  await says(olga.page, 'Who is here');
  const toAna = await invited(olga, 'ana@example.org', 'Analyst', way.state);
  const toBen = await invited(olga, 'ben@example.org', 'Reviewer', way.state);
  await olga.page.context().close();

  const ana = await letIn(site.browser, way, toAna, 'Ana Lyst');
  await ana.hands.follow('Import the penal code');
  await says(ana.page, 'Files with the text of laws');
  await ana.hands.hand('Files with the text of laws', [law]);
  await ana.hands.press('Import');
  await says(ana.page, /provisions; read on/);
  await ana.hands.follow('Overview');
  await says(ana.page, 'What comes next');
  await ana.hands.follow('Begin with the duties for which something was found');
  await says(ana.page, 'Words of the title');
  const title = await ana.page.locator('.desk-list th a').first().innerText();
  await ana.hands.follow(title);
  await says(ana.page, /proposed, the best first/);
  const name = await ana.page.locator('[data-provision=proposed]').first().getAttribute('data-name');
  await ana.hands.press(`Accept ${name ?? ''}`);
  await says(ana.page, '1 provision accepted');
  await ana.hands.pick('met');
  await ana.hands.write('Reason', 'The words of the code answer what is asked.');
  await ana.hands.press('Save and hand in');
  await says(ana.page, 'Handed in: it waits for a second person.');
  await ana.page.context().close();

  const ben = await letIn(site.browser, way, toBen, 'Ben Reviewer');
  await ben.hands.follow(/^1 waits? for your review$/);
  await says(ben.page, 'Words of the title');
  await ben.hands.follow(title);
  await says(ben.page, 'Your review');
  await ben.hands.press('Accept the finding in law');
  await says(ben.page, 'Accepted by a second person.');
  await ben.page.context().close();
}

type Person = { readonly page: Page; readonly hands: Hands };

async function someone(browser: Browser, { script, hands }: Way): Promise<Person> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  return { page, hands: hands(page) };
}

/** @returns the link that the page shows to be sent on */
async function invited({ page, hands }: Person, email: string, role: string, state: string): Promise<string> {
  await hands.write('E-mail address', email);
  await hands.choose('Role', role);
  await hands.choose('State', state);
  await hands.write('Why', 'works on the report');
  await hands.press('Make the link');
  await says(page, `Send this link to ${email}`);
  return page.locator('[data-link]').innerText();
}

async function letIn(browser: Browser, way: Way, link: string, name: string): Promise<Person> {
  const person = await someone(browser, way);
  await person.page.goto(link);
  await person.hands.write('Name', name);
  await person.hands.write('Password', PASSWORD);
  await person.hands.press('Accept');
  await says(person.page, 'What comes next');
  return person;
}

/** Waits until the page says so: it was sent, or shows by itself what was done. */
async function says(page: Page, words: string | RegExp): Promise<void> {
  await page
    .locator('main')
    .filter({ hasText: words })
    .waitFor({ timeout: 240_000 })
    .catch(async (error: unknown) => {
      const seen = await page.locator('main').innerText();
      throw new Error(`${page.url()} does not say ${String(words)}:\n${seen.slice(0, 2000)}`, {
        cause: error,
      });
    });
}

async function verifies(data: string, state: string): Promise<void> {
  const database = await openDatabase({ TUTELA_DATA: data }, '.');
  try {
    const chain = (await audit(database)).chains.find((each) => each.state === state);
    assert.equal(chain?.fault, undefined);
    // The words accepted, judged, handed in, accepted.
    assert.equal(chain?.good, 4);
  } finally {
    await database.close();
  }
}
