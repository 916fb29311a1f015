import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnswerValues } from './company.ts';

const ANSWER = { answer: 'in-place', dated: '2026-11-01', expires: '2027-11-01' };

test('a link is an address that anybody can open; what is none is refused and is no fault', () => {
  const is = (link: string): boolean => AnswerValues.safeParse({ ...ANSWER, link }).success;
  assert.equal(is('https://example.org/policy?a=1'), true);
  for (const link of [
    '/',
    'x',
    '\u0301',
    'http://[::1',
    'https://',
    'ftp://example.org',
    'https://me:word@example.org',
    ' ',
  ])
    assert.equal(is(link), false, link);
});
