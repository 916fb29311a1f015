import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leavesNoTrace, NO_TRACE_HEADERS, noTrace, withoutNeedless } from './no-trace.ts';
import { inOneSpelling } from './one-spelling.ts';

test('what is needless in an address of help or learning is left out, so that nothing leads to it by a redirect', () => {
  for (const [url, plain] of [
    ['/fr/help/be/', '/fr/help/be'],
    ['/en/learn/', '/en/learn'],
    ['/help/', '/help'],
    ['/en//help///be', '/en/help/be'],
    ['//en/help', '/en/help'],
    ['//en/%68elp/', '/en/help'],
    ['/en/HELP/be', '/en/help/be'],
    ['/en/Learn/Teens/', '/en/learn/Teens'],
    ['/en%2Fhelp%2Fbe', '/en/help/be'],
    ['/en/help/?state=fr/', '/en/help?state=fr/'],
    ['/xx/help/', '/xx/help'],
  ] as const) {
    assert.equal(withoutNeedless(url), plain);
    assert.equal(withoutNeedless(plain), plain, 'once is enough');
    assert.ok(leavesNoTrace(plain.split('?')[0] ?? ''), plain);
  }
});

test('every other address stays as it came', () => {
  for (const url of [
    ...['/', '*', '//', '/en/', '/en//states', '/en/states/help/', '/en/helpers/', '/EN/requirements'],
    ...['/desk/help/', '/desk/learn/x//y', '/api/help/', 'http://host/en/help/', '/en/library?q=/en/help/'],
  ])
    assert.equal(withoutNeedless(url), url);
});

test('no spelling of such an address leads out of these rooms', () => {
  const piece = fc.constantFrom(
    'en',
    'help',
    'HELP',
    'learn',
    'desk',
    '..',
    '%2e%2e',
    '.',
    '',
    '%2f',
    '%68elp',
    'fr',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const plain = withoutNeedless(inOneSpelling(`/${pieces.join('/')}`));
      assert.equal(withoutNeedless(plain), plain);
      if (leavesNoTrace(plain)) assert.doesNotMatch(plain, /\/\.\.?(?:\/|$)|.\/$|\/\//u, plain);
    }),
  );
});

test('an answer keeps nothing that would know a visit again, whatever it was made with', () => {
  const made = noTrace(
    new Response('x', {
      headers: { 'set-cookie': 'a=b', etag: '"1"', 'cache-control': 'public, max-age=9' },
    }),
    true,
  );
  for (const [name, value] of Object.entries(NO_TRACE_HEADERS)) assert.equal(made.headers.get(name), value);
  for (const name of ['set-cookie', 'etag']) assert.equal(made.headers.get(name), null);
  assert.equal(made.headers.get('x-robots-tag'), 'noindex, nofollow');
});
