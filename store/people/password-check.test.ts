import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { breachesAt, weaknessOf } from './password-check.ts';

const ANA = { email: 'ana.lopez@ministry.example', name: 'Ana Lopez' };

const CASES: readonly (readonly [string, string | undefined])[] = [
  ['short', 'too-short'],
  ['elevenchars', 'too-short'],
  ['x'.repeat(257), 'too-long'],
  ['aaaaaaaaaaaaaa', 'too-simple'],
  ['abcdefghijklmnop', 'too-simple'],
  ['1234567890123', 'too-simple'],
  ['987654321098', 'too-simple'],
  ['Password2026!', 'too-common'],
  ['P4ssw0rd......', 'too-common'],
  ['monkeymonkeymonkey', 'too-common'],
  ['qwertyuiop1234', 'too-common'],
  ['1q2w3e4r5t6y', 'too-common'],
  ['unbelievable', 'too-common'],
  ['ana.lopez@ministry', 'about-you'],
  ['tutelatutela7', 'about-you'],
  ['four quiet herons in March', undefined],
  ['correct horse battery staple', undefined],
  ['vX9-tq2!Lm0p', undefined],
  ['七つの静かな鷺が三月に水辺で眠る', undefined],
];

for (const [password, expected] of CASES) {
  test(`"${password.slice(0, 30)}": ${expected ?? 'taken'}`, async () => {
    assert.equal(await weaknessOf(password, ANA), expected);
  });
}

test('a list of breaches is asked by five digits only, and its outage locks nobody out', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    // SHA-1 of "four quiet herons in March" is looked for in what is sent.
    response.end('0000000000000000000000000000000000A:0\r\n');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/range/`;
  assert.equal(await weaknessOf('four quiet herons in March', ANA, breachesAt(address)), undefined);
  assert.match(asked[0] ?? '', /^\/range\/[0-9A-F]{5}$/u);
  await new Promise((resolve) => server.close(resolve));
  assert.equal(await weaknessOf('four quiet herons in March', ANA, breachesAt(address)), undefined);
  assert.equal(await weaknessOf('four quiet herons in March', ANA, () => Promise.resolve(true)), 'breached');
});
