import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bookOf, market } from './fixtures/book.ts';
import { blocksIn, codesIn, draftOf, refusal, survives } from '../zip/fixtures/suite.ts';
import { format } from './index.ts';

const fixture = new Uint8Array(readFileSync(new URL('fixture.epub', import.meta.url)));

test('chapters in the order of the spine, with title and language, without the contents', async () => {
  assert.ok(format.detect('unnamed', fixture));
  const draft = await draftOf(format, fixture);
  assert.deepEqual([draft.title, draft.lang, draft.problems], ['Market Act of Exampleland', 'en', []]);
  assert.deepEqual(await blocksIn(format, fixture), [
    'heading 1: Chapter I Markets',
    'heading 2: Article 1. Opening',
    'paragraph: The market opens every day.',
    'paragraph: 1 As amended.',
    'heading 2: Article 2. Fees',
    'paragraph: Each stall pays a fee.',
  ]);
});

test('elements that close themselves do not swallow the page', async () => {
  const page =
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a"/></head><body><a id="x"/><p>Kept<br/>all</p></body></html>';
  assert.deepEqual(await blocksIn(format, bookOf({ 'a.xhtml': page })), [
    'paragraph: Kept',
    'paragraph: all',
  ]);
});

test('a chapter that is not there is a problem', async () => {
  const book = bookOf({ 'a.xhtml': '<p>One</p>', 'b.xhtml': undefined });
  assert.deepEqual(await blocksIn(format, book), ['paragraph: One']);
  assert.deepEqual(await codesIn(format, book), ['source.missing-chapter']);
});

test('protected books are refused, disguised fonts are not', async () => {
  const encryption = (algorithm: string) => ({
    'META-INF/encryption.xml': `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptionMethod Algorithm="${algorithm}"/></encryption>`,
  });
  const pages = { 'a.xhtml': '<p>One</p>' };
  assert.match(
    await refusal(format, bookOf(pages, encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc'))),
    /^source\.encrypted: .*protected against copying/u,
  );
  assert.equal(
    await refusal(format, bookOf(pages, encryption('http://www.idpf.org/2008/embedding'))),
    'read',
  );
});

test('a book without chapters or words is refused', async () => {
  assert.match(await refusal(format, bookOf({})), /^source\.no-text/u);
  assert.match(
    await refusal(format, bookOf({}, { 'META-INF/container.xml': '<a/>' })),
    /^source\.broken-book/u,
  );
});

test('the stored fixture is the one written here', () => {
  assert.deepEqual(format.detect('a', market()), true);
});

test('damaged files give blocks or an InputError', async () => {
  await survives(format, fixture);
});

test('5 MB of chapters are read in linear time', async () => {
  const took = async (times: number) => {
    const page = `<html><body>${Array.from({ length: 700 }, (_, at) => `<p>The bell ${at * 7919} rings.</p>`).join('')}</body></html>`;
    const pages = Object.fromEntries(Array.from({ length: times }, (_, at) => [`c${at}.xhtml`, page]));
    const began = performance.now();
    assert.equal((await draftOf(format, bookOf(pages))).blocks.length, times * 700);
    return performance.now() - began;
  };
  await took(10);
  const small = await took(45);
  const large = await took(180);
  assert.ok(large < small * 4 * 3 + 500, `${small} ms, then ${large} ms`);
});
