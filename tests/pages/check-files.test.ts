import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { writePdf } from '#engine/sources/pdf/fixtures/write.ts';
import { BINARY_FORMATS, FORMATS } from '#engine/sources/index.ts';
import { ROOT, openSite, skip, type Site } from './site.ts';

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const upload = (name: string, bytes: Uint8Array | string): Upload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const fixture = (format: string, ending: string): Upload =>
  upload(`${format}.${ending}`, readFileSync(join(ROOT, 'engine', 'sources', format, `fixture.${ending}`)));
const SCAN = upload('scan.pdf', writePdf([{ texts: [], picture: true }]));
const LOCKED = upload('locked.pdf', writePdf([{ texts: [] }], { encrypted: true }));
const UNKNOWN = upload('unknown.xml', '<?xml version="1.0"?><bill><clause>No child is sold.</clause></bill>');
const LAW = `Code

Article 1. Sale

Whoever sells a child under eighteen years, or receives the child in return for money or any other consideration, is punished by imprisonment of not less than three years and not more than ten years.

Article 4. Repealed

(repealed)
`;

describe('documents on the check page', { skip }, () => {
  let site: Site;

  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  /** Opens the page; no request may go to another host, no error may be logged, and the engine may not be refused anything. */
  async function visit(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await site.browser.newContext(options);
    try {
      const page = await context.newPage();
      const trouble: string[] = [];
      const hosts = new Set<string>();
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
      context.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await page.goto(`${site.address}/en/check`);
      await page.getByText('The engine is loaded.').waitFor();
      await look(page);
      assert.deepEqual(trouble, []);
      assert.deepEqual([...hosts], [site.address]);
    } finally {
      await context.close();
    }
  }

  async function search(page: Page, files: readonly Upload[]): Promise<void> {
    await page.getByLabel('Open files').setInputFiles([...files]);
    await page.getByRole('button', { name: 'Search this text' }).click();
    await page.getByRole('heading', { name: 'What was found' }).or(page.getByRole('alert')).first().waitFor();
  }

  const document = (page: Page, name: string) =>
    page.locator('.document', { has: page.getByRole('heading', { name, exact: true }) });

  test('the field takes every ending of the tables and says limits before the work', async () => {
    await visit({}, async (page) => {
      const accept = (await page.getByLabel('Open files').getAttribute('accept'))?.split(',') ?? [];
      for (const { extensions } of [...FORMATS, ...BINARY_FORMATS]) {
        for (const extension of extensions) assert.ok(accept.includes(`.${extension}`), extension);
      }
      assert.ok(accept.includes('.xml'));
      await page.getByText('Up to 20 MB for one file, 60 MB in all.').waitFor();
      await page.getByText('Which formats are read').click();
      const shown = await page.locator('.formats').innerText();
      for (const { title } of FORMATS) assert.ok(shown.includes(title), title);
    });
  });

  for (const [format, ending, title, count] of [
    ['docx', 'docx', 'Market Act of Exampleland', '3, from 1 to 1'],
    ['pdf', 'pdf', 'Market Towns Act 1999', '3, from 1 to 3'],
    ['akn', 'xml', 'Market Act, 2020', '3, from 1 to 3; 1 annex'],
  ] as const) {
    test(`${format}: its outline is shown before the results`, async () => {
      await visit({}, async (page) => {
        await search(page, [fixture(format, ending)]);
        await page.getByRole('heading', { name: 'What was found' }).waitFor();
        assert.equal(
          await page.evaluate(() => globalThis.document.activeElement?.getAttribute('aria-labelledby')),
          'documents',
        );
        const shown = document(page, `${format}.${ending}`);
        assert.equal(await shown.locator('h4').innerText(), title);
        const facts = await shown.locator('dl').innerText();
        assert.ok(facts.replace(/\s+/g, ' ').includes(`Articles ${count} `), facts);
        assert.match(facts, /English, (?:found by the program|as the document says)/);
        await shown.getByText(/^Show all \d provisions$/).click();
        assert.ok((await shown.locator('.outline-list li').count()) >= 3);
      });
    });
  }

  test('each refusal is one sentence that says what to do, and the other files go on', async () => {
    await visit({}, async (page) => {
      await search(page, [SCAN, fixture('docx', 'docx'), LOCKED, UNKNOWN, upload('law.txt', LAW)]);
      await page.getByText('2 of 5 documents read.').waitFor();
      for (const [name, words] of [
        ['scan.pdf', /a scan; get the text version, or recognise the text/],
        ['locked.pdf', /encrypted; open it with its password, save it without one/],
        ['unknown.xml', /XML with the root "bill" is not read; save the law as/],
      ] as const) {
        assert.match(await document(page, name).locator('.refused').innerText(), words);
        assert.match(await document(page, name).locator('.state').innerText(), /not read/);
      }
      await page.getByText('Not read: scan.pdf, locked.pdf, unknown.xml.').waitFor();
      const law = await document(page, 'law.txt').locator('dl').innerText();
      assert.match(
        law.replace(/\s+/g, ' '),
        /Articles 2, from 1 to 4 Numbers passed over 2–3 Marked as repealed 1/,
      );
      assert.ok((await page.locator('.evidence-table mark').count()) > 0);
    });
  });

  test('the language of one document is corrected, and everything is searched again', async () => {
    await visit({}, async (page) => {
      await search(page, [upload('law.txt', LAW), upload('second.txt', LAW.replace('Code', 'Second Code'))]);
      const first = document(page, 'law.txt');
      await first.getByText('Is the language wrong?').click();
      await first.getByLabel('Language of this document').selectOption('fr');
      await first.getByRole('button', { name: 'Read and search again' }).click();
      await first.getByText('French, as you said').waitFor();
      await page.getByRole('heading', { name: 'What was found' }).waitFor();
      await document(page, 'second.txt').getByText('English, found by the program').waitFor();
    });
  });

  test('a file that takes too long is ended by the page, and the others are read', async () => {
    await visit({}, async (page) => {
      await page.clock.install();
      // The reader of PDF never arrives: the file stands still.
      await page.context().route('**/workers/chunks/**', async (route) => {
        const answer = await route.fetch();
        const text = await answer.text();
        if (!text.includes('getDocument')) await route.fulfill({ response: answer, body: text });
      });
      await page
        .getByLabel('Open files')
        .setInputFiles([upload('law.txt', LAW), fixture('pdf', 'pdf'), upload('last.txt', LAW)]);
      await page.getByRole('button', { name: 'Search this text' }).click();
      await document(page, 'pdf.pdf').getByText('being read …').waitFor();
      await page.clock.fastForward(119_000);
      assert.match(await document(page, 'pdf.pdf').innerText(), /being read/);
      await page.clock.fastForward(2_000);
      await document(page, 'pdf.pdf').getByText('Reading was ended after 120 seconds;').waitFor();
      await page.getByText('2 of 3 documents read.').waitFor();
      await page.getByRole('heading', { name: 'What was found' }).waitFor();
    });
  });

  test('files are dropped, and read beside each other', async () => {
    await visit({}, async (page) => {
      const dropped = await page.evaluateHandle((law) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([law], 'one.txt'));
        transfer.items.add(new File([law.replace('Code', 'Other Code')], 'two.md'));
        return transfer;
      }, LAW);
      await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
      assert.deepEqual(await page.locator('.chosen-name').allInnerTexts(), ['one.txt', 'two.md']);
      await page.getByRole('button', { name: 'Search this text' }).click();
      await page.getByText('2 of 2 documents read.').waitFor();
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${colorScheme}: axe finds nothing beside documents, and 320 px are enough`, async () => {
      await visit({ colorScheme, viewport: { width: 320, height: 800 } }, async (page) => {
        await search(page, [fixture('docx', 'docx'), SCAN, upload(`${'long-name-'.repeat(12)}.txt`, LAW)]);
        await page.getByText(/^Show all 3 provisions$/).click();
        assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth), 320);
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
        );
      });
    });
  }
});
