import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDead, linksJson, linksText } from './library-lines.ts';

const link = { record: 'L001', title: 'A guide', url: 'https://example.org/a' } as const;
const FOUND = [
  { ...link, outcome: 'fine', status: 200 },
  { ...link, record: 'L002', outcome: 'gone', status: 404 },
  { ...link, record: 'L003', outcome: 'insecure', why: 'CERT_HAS_EXPIRED' },
  { ...link, record: 'L004', outcome: 'moved', status: 200, final: 'https://example.org/\u001b[31mnew' },
  { ...link, record: 'L005', outcome: 'refused', status: 403 },
] as const;

test('the worst comes first, each with what the server said, and a terminal obeys nothing of it', () => {
  const text = linksText(FOUND, 6, false);
  assert.match(text, /^5 links of 6 records were tried; 2 are dead\.\nThere is no database here/);
  assert.ok(text.indexOf('gone (1)') < text.indexOf('insecure (1)'));
  assert.match(text, /L003 {2}A guide\n {4}https:\/\/example\.org\/a \(CERT_HAS_EXPIRED\)/);
  assert.match(text, /now: https:\/\/example\.org\/\[31mnew/);
  assert.doesNotMatch(text, /\u001b/);
  assert.match(linksText(FOUND, 6, true), /The pages of the library say it from now on/);
});

test('a link that was refused to us is not called dead', () => {
  assert.deepEqual(
    FOUND.filter(isDead).map(({ record }) => record),
    ['L002', 'L003'],
  );
  assert.equal((JSON.parse(linksJson(FOUND)) as { dead: number }).dead, 2);
});
