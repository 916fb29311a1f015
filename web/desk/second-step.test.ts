import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACCOUNT, mayWithout } from './second-step.ts';

const get = (path: string, search = '') => ({ method: 'GET', path, search });
const post = (path: string, search = '') => ({ method: 'POST', path, search });

test('whoever lacks a second step sees the account, leaves, and comes back from a provider', () => {
  for (const lacks of ['none', 'passkey'] as const) {
    assert.ok(mayWithout(lacks, get(ACCOUNT)));
    assert.ok(mayWithout(lacks, post('/desk/sign-out')));
    assert.ok(mayWithout(lacks, get('/desk/auth/callback/oidc', '?code=c')));
    for (const path of [
      '/desk',
      '/desk/people',
      '/desk/XE/state/requirements',
      '/desk/accounts',
      '/desk/kept',
    ])
      for (const asked of [get(path), post(path)]) assert.ok(!mayWithout(lacks, asked), path);
    for (const form of ['', '?/password', '?/key', '?/end', '?/recovery', '?/passkey', '?/others'])
      assert.ok(!mayWithout(lacks, post(ACCOUNT, form)), form);
  }
});

test('without any, one is set up: by these two forms or a passkey, and no form hides behind them', () => {
  for (const form of ['?/second', '?/code']) {
    assert.ok(mayWithout('none', post(ACCOUNT, form)), form);
    assert.ok(!mayWithout('none', post('/desk/people', form)), form);
    assert.ok(!mayWithout('none', post(ACCOUNT, `${form}&/key`)), form);
    assert.ok(!mayWithout('none', post(ACCOUNT, `?/key&${form.slice(1)}`)), form);
  }
  assert.ok(mayWithout('none', post('/desk/auth/passkey/verify-registration')));
});

test('with a passkey that was not used, nothing is set up: who learned the password goes no further', () => {
  for (const form of ['?/second', '?/code']) assert.ok(!mayWithout('passkey', post(ACCOUNT, form)), form);
  for (const path of ['generate-register-options', 'verify-registration'])
    assert.ok(!mayWithout('passkey', post(`/desk/auth/passkey/${path}`)), path);
  for (const path of ['generate-authenticate-options', 'verify-authentication'])
    assert.ok(mayWithout('passkey', post(`/desk/auth/passkey/${path}`)), path);
});
