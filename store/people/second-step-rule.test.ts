import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { onEachServer } from '../database/fixtures/cluster.ts';
import { connectAsKeeper } from './connect.ts';
import { firstOperator, freshPeople } from './fixtures/people.ts';
import { secondStepRuleIn, stepLacking, type SecondStepRule } from './second-step-rule.ts';

test('the rule is one of three words; without one there is none, and any other is refused', () => {
  assert.equal(secondStepRuleIn({}), 'free');
  assert.equal(secondStepRuleIn({ TUTELA_SECOND_STEP: ' ' }), 'free');
  for (const rule of ['free', 'operators', 'all'])
    assert.equal(secondStepRuleIn({ TUTELA_SECOND_STEP: ` ${rule} ` }), rule);
  for (const other of ['on', 'operator', 'ALL', 'constructor'])
    assert.throws(() => secondStepRuleIn({ TUTELA_SECOND_STEP: other }), InputError, other);
});

onEachServer((cluster) => {
  test('what is lacking: by rule, role, codes, passkeys and the way in', async () => {
    const { people, database, root } = await freshPeople(cluster());
    const { id } = await firstOperator(people);
    const rows = connectAsKeeper(database);
    const operator = { id, grants: [{ role: 'operator' }], secondFactor: false, way: undefined } as const;
    const reader = { ...operator, grants: [{ role: 'reader', state: 'XE' }] } as const;
    const lacking = (rule: SecondStepRule, who: Parameters<typeof stepLacking>[2]) =>
      stepLacking(rows, rule, who);
    try {
      assert.equal(await lacking('free', operator), undefined);
      assert.equal(await lacking('operators', operator), 'none');
      assert.equal(await lacking('operators', reader), undefined);
      assert.equal(await lacking('all', reader), 'none');
      assert.equal(await lacking('all', { ...reader, grants: [] }), 'none');
      assert.equal(await lacking('all', { ...reader, secondFactor: true }), undefined);
      for (const way of ['oidc', 'passkey'] as const)
        assert.equal(await lacking('all', { ...operator, way }), undefined, way);
      await root.query(
        `insert into tutela_auth.passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
          values ('p', 'k', $1, 'c', 0, 'singleDevice', false)`,
        [id],
      );
      assert.equal(await lacking('operators', operator), 'passkey');
      assert.equal(await lacking('operators', { ...operator, secondFactor: true }), undefined);
    } finally {
      await rows.destroy();
    }
  });
});
