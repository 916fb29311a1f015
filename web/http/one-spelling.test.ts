import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyRefused } from '../start/body-limit.ts';
import { isDesk } from '../desk/guard.ts';
import { isApi } from './api.ts';
import { leavesNoTrace } from './no-trace.ts';
import { addressRefused, inOneSpelling } from './one-spelling.ts';
import { showsWhatIsPublic } from './public-now.ts';

test('an address that is written plainly stays as it is', () => {
  for (const url of [
    '/',
    '/en',
    '/en/help/fr?x=%68',
    '/en/requirements?q=../..',
    '/en/%E2%82%AC',
    '/a%2Fb',
    '*',
  ])
    assert.equal(inOneSpelling(url), url);
});

test('another spelling of an address is that address', () => {
  const spelt: readonly (readonly [string, string])[] = [
    ['/en/%68elp', '/en/help'],
    ['/%65%6E/%48elp', '/en/Help'],
    ['/en/%73tates/france?x=%73', '/en/states/france?x=%73'],
    ['/%64esk/people', '/desk/people'],
    ['/%61pi/v1/states', '/api/v1/states'],
    ['/desk/FR/state/laws/../../../sign-in', '/desk/sign-in'],
    ['/desk/FR/state/laws/%2e%2E/%2e%2e/%2E./sign-in?next=/desk', '/desk/sign-in?next=/desk'],
    ['/en/./help', '/en/help'],
    ['/en\\help', '/en/help'],
    ['/..%2f..%2fetc/passwd', '/..%2f..%2fetc/passwd'],
  ];
  for (const [url, plain] of spelt) {
    assert.equal(inOneSpelling(url), plain);
    assert.equal(inOneSpelling(plain), plain, 'once is enough');
  }
});

test('no escape leads past a rule that looks at the path', () => {
  const path = (url: string): string => inOneSpelling(url).split('?')[0] ?? '';
  assert.ok(leavesNoTrace(path('/en/%68elp')) && leavesNoTrace(path('/en/le%61rn/teens')));
  assert.ok(showsWhatIsPublic(path('/en/%73tates/france')));
  assert.ok(isDesk(path('/%64esk/people')) && isApi(path('/a%70i/v1/states')));
});

test('a longer body is taken only where files are handed in, whatever path is written before it', () => {
  const answered: number[] = [];
  const response = { writeHead: (status: number) => void answered.push(status), end: () => undefined };
  const request = {
    url: inOneSpelling('/desk/FR/state/laws/../../../sign-in'),
    headers: { 'content-length': '60000000' },
  };
  assert.ok(bodyRefused(request as never, response as never));
  assert.deepEqual(answered, [413]);
});

test("an address whose escapes are no text is refused in words; what was typed to search is nobody's spelling", () => {
  for (const url of ['/%zz', '/en/%', '/en/%ff', '/desk/XE/state/%5C/%zz?law=x', '/api/v1/%c3%28']) {
    const answered: unknown[] = [];
    const response = {
      writeHead: (status: number) => void answered.push(status),
      end: (text: string) => void answered.push(/cannot be read/u.test(text)),
    };
    assert.ok(addressRefused({ url } as never, response as never), url);
    assert.deepEqual(answered, [400, true], url);
  }
  for (const url of ['/en/%D8%A7', '/en/library?q=%zz', '/en#%zz', '/'])
    assert.ok(!addressRefused({ url } as never, {} as never), url);
});
