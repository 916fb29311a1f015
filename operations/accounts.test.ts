import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountStep } from '#store/people/account-steps.ts';
import type { People, Person } from '#store/people/index.ts';
import { accountStepsSeen, keepAccount, mayKeep, type AccountDeed } from './accounts.ts';

const somebody = (id: string, role?: 'operator' | 'coordinator'): Person => ({
  id,
  name: id,
  email: `${id}@example.org`,
  secondFactor: false,
  grants: role === 'operator' ? [{ role }] : role ? [{ role, state: 'XE' }] : [],
});
const olga = somebody('olga', 'operator');
const cora = somebody('cora', 'coordinator');
const ana = somebody('ana');

function house(refused?: 'so-already') {
  const taken: AccountStep[] = [];
  const people = {
    everybody: () => Promise.resolve([olga, cora, ana]),
    accounts: {
      take: (step: AccountStep) => {
        taken.push(step);
        return Promise.resolve(refused);
      },
      kept: () => Promise.resolve([{}]),
    },
  } as unknown as People;
  return { people, taken };
}

const deed: AccountDeed = {
  kind: 'closed',
  person: 'ana',
  why: 'Left in November.',
  proof: 'not looked at',
  passkeys: true,
};

test('an operator does it to others, with a reason; what is not asked for is not handed on', async () => {
  const { people, taken } = house();
  assert.deepEqual(await keepAccount(people, olga, deed), { person: ana });
  assert.deepEqual(taken, [{ kind: 'closed', person: 'ana', why: deed.why, by: 'olga' }]);
  await keepAccount(people, olga, { ...deed, kind: 'second-step', proof: 'Showed a passport.' });
  assert.deepEqual(taken[1], {
    ...{ kind: 'second-step', person: 'ana', why: deed.why, by: 'olga' },
    ...{ proof: 'Showed a passport.', passkeys: true },
  });
});

test('nobody else, nobody to themselves, to nobody unknown, and not without the words', async () => {
  const { people, taken } = house();
  const refusals: readonly (readonly [Person, Partial<AccountDeed>, string])[] = [
    [cora, {}, 'not-yours'],
    [ana, { person: 'cora' }, 'not-yours'],
    [olga, { person: 'olga' }, 'not-yours'],
    [olga, { person: 'nobody' }, 'not-yours'],
    [olga, { why: 'gone away' }, 'bad-why'],
    [olga, { why: 'x'.repeat(501) }, 'bad-why'],
    // Five characters to the database, which counts no halves of them.
    [olga, { why: '🌍'.repeat(5) }, 'bad-why'],
    [olga, { kind: 'second-step', proof: 'seen' }, 'bad-proof'],
  ];
  for (const [actor, change, refused] of refusals)
    assert.deepEqual(await keepAccount(people, actor, { ...deed, ...change }), { refused });
  assert.deepEqual(taken, []);
  assert.deepEqual(await keepAccount(house('so-already').people, olga, deed), { refused: 'so-already' });
});

test('what was done is shown to operators alone', async () => {
  const { people } = house();
  assert.equal((await accountStepsSeen(people, olga)).length, 1);
  assert.deepEqual(await accountStepsSeen(people, cora), []);
  assert.deepEqual([mayKeep(olga, ana), mayKeep(olga, olga), mayKeep(cora, ana)], [true, false, false]);
});
