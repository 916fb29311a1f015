import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { firstOperator, freshPeople, named, PASSWORD } from '../people/fixtures/people.ts';
import { personBy } from './who.ts';

onEachServer((cluster) => {
  test('somebody is known by address or id; in the name of a closed account nothing is decided', async () => {
    const { database, people } = await freshPeople(cluster());
    const olga = await firstOperator(people);
    const invitation = {
      email: 'ana@example.org',
      role: 'analyst',
      state: 'XE',
      by: olga.id,
      why: 'w',
    } as const;
    await people.acceptAsNew(await people.invite(invitation), { name: 'Ana', password: PASSWORD });
    const ana = await named(people, 'ana@example.org');
    assert.equal((await personBy(database, ' Ana@Example.org '))?.id, ana.id);
    assert.deepEqual((await personBy(database, ana.id))?.grants, [{ role: 'analyst', state: 'XE' }]);
    assert.equal(await personBy(database, 'nobody@example.org'), undefined);
    const close = { person: ana.id, by: olga.id, why: 'left the ministry', kind: 'closed' } as const;
    await people.accounts.take(close);
    for (const text of ['ana@example.org', ana.id])
      await assert.rejects(personBy(database, text), (error) => {
        assert.ok(error instanceof InputError);
        assert.equal(error.problem.code, 'exchange.closed-account');
        return /account was closed/u.test(error.message);
      });
    await people.accounts.take({ ...close, kind: 'opened' });
    assert.equal((await personBy(database, ana.id))?.name, 'Ana');
  });
});
