import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { connectAsKeeper } from './connect.ts';
import { firstOperator, freshPeople } from './fixtures/people.ts';
import { wayIn } from './way.ts';
import { beforeSessions } from './ways-in.ts';

onEachServer((cluster) => {
  test('a session keeps by which door it came; one in place of another keeps that of the other', async () => {
    const { people, database } = await freshPeople(cluster());
    const { id: userId } = await firstOperator(people);
    const rows = connectAsKeeper(database);
    const { before } = beforeSessions(rows).session.create;
    const came = (path: string, way?: unknown) =>
      before({ userId }, { path, context: { session: { session: { way } } } });
    try {
      assert.deepEqual(await came('/callback/oidc'), { data: { way: 'oidc' } });
      assert.deepEqual(await came('/passkey/verify-authentication'), { data: { way: 'passkey' } });
      assert.deepEqual(await came('/change-password', 'passkey'), { data: { way: 'passkey' } });
      // What stood in the browser before a password is no way that the password came by.
      for (const path of ['/sign-in/email', '/two-factor/verify-totp', '/callback', '/change-password'])
        assert.equal(await came(path, path === '/change-password' ? 'else' : 'oidc'), undefined, path);
      assert.equal(await before({ userId }, null), undefined);
    } finally {
      await rows.destroy();
    }
  });
});

test('only the two ways are ways', () => {
  assert.deepEqual([wayIn('oidc'), wayIn('passkey')], ['oidc', 'passkey']);
  for (const other of [undefined, null, '', 'password', 1]) assert.equal(wayIn(other), undefined);
});
