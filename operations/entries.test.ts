import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Role } from '#engine/model/role.ts';
import type { EntriesAsked } from '#store/people/entries-read.ts';
import type { People, Person } from '#store/people/index.ts';
import { entriesSeen, ownEntries } from './entries.ts';

const asked: EntriesAsked[] = [];
const people = {
  entries: {
    read: (one: EntriesAsked) => {
      asked.push(one);
      return Promise.resolve([]);
    },
  },
} as unknown as People;

const holder = (role: Role): Person => ({
  id: `id-${role}`,
  name: role,
  email: `${role}@example.org`,
  secondFactor: false,
  grants: [role === 'operator' ? { role } : { role, state: 'XE' }],
});

test('the operator reads the record of all; nobody else, and nobody who is not signed in', async () => {
  for (const role of Role.options) {
    const came = await entriesSeen(people, holder(role), { most: 50 });
    assert.equal(came !== undefined, role === 'operator', role);
  }
  assert.equal(await entriesSeen(people, undefined, { most: 50 }), undefined);
  assert.equal(asked.length, 1, 'where it is not theirs, nothing is read');
});

test('everybody reads their own last ten, and no line of others', async () => {
  asked.length = 0;
  for (const role of Role.options) await ownEntries(people, holder(role));
  assert.deepEqual(
    asked,
    Role.options.map((role) => ({ person: `id-${role}`, most: 10 })),
  );
});
