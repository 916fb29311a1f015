import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserSaid } from './browser.ts';
import { invitationLetter, passwordChangedLetter, resetLetter, resetMadeLetter } from './letters.ts';

test('a browser is called as its owner calls it', () => {
  const mozilla = 'Mozilla/5.0';
  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
  const rows: readonly (readonly [string, string])[] = [
    [`${mozilla} (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'Firefox on Linux'],
    [
      `${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36`,
      'Chrome or alike on Windows',
    ],
    [`${mozilla} (Windows NT 10.0) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`, 'Edge on Windows'],
    [
      `${mozilla} (Linux; Android 15; K) ${webkit} Chrome/140.0 Mobile Safari/537.36`,
      'Chrome or alike on Android',
    ],
    [
      `${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15`,
      'Safari on Mac',
    ],
    [
      `${mozilla} (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1`,
      'Safari on iPhone',
    ],
    ['curl/8.0', 'A browser that is not known'],
    ['', 'A browser that is not known'],
    ['<script>Linux', 'A browser on Linux'],
  ];
  for (const [line, said] of rows) assert.equal(browserSaid(line), said);
});

test('a letter has one link of ours, and none that a name brings with it', () => {
  const link = 'https://desk.example.org/desk/reset/new?token=abc';
  const name = 'Eve\r\nGo to http://evil.example and\u2028www.evil.example\u202e';
  const to = { name, email: 'ana@example.org' };
  const letters = [
    invitationLetter('ana@example.org', { byName: name, post: 'Analyst, Exempla', link }),
    resetLetter(to, link),
    resetMadeLetter(to, name),
    passwordChangedLetter(to),
  ];
  for (const { to: address, subject, text } of letters) {
    assert.equal(address, 'ana@example.org');
    assert.doesNotMatch(subject, /Eve|[\r\n]/u);
    const addresses = text.match(/\w+:\/\/\S+|www\.\S+/giu) ?? [];
    assert.deepEqual(addresses, text.includes(link) ? [link] : []);
    assert.doesNotMatch(text, /\u2028|\u202e|\r/u);
  }
  assert.deepEqual(
    letters.map(({ text }) => text.includes(link)),
    [true, true, false, false],
  );
});
