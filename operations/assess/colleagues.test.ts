import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '#engine/model/role.ts';
import type { Person } from '#store/people/index.ts';
import { colleaguesOf } from './colleagues.ts';

const HERE = { state: 'XE', voice: 'state' } as const;

function person(name: string, role: Role, state?: string): Person {
  const grants = [state === undefined ? { role } : { role, state }];
  return { id: name.toLowerCase(), name, email: `${name}@example.org`, secondFactor: false, grants };
}

function peopleOf(...all: Person[]) {
  let asked = 0;
  return { asked: () => asked, everybody: () => (asked++, Promise.resolve<readonly Person[]>(all)) };
}

test('only who may see the drafts of this State in this voice, by name', async () => {
  const people = peopleOf(
    person('Zoe', 'reader', 'XE'),
    person('Ana', 'analyst', 'XE'),
    person('Nia', 'ngo', 'XE'),
    person('Fay', 'analyst', 'XF'),
    person('Olga', 'operator'),
  );
  const here = await colleaguesOf(people, HERE);
  assert.deepEqual(here, [
    { id: 'ana', name: 'Ana' },
    { id: 'zoe', name: 'Zoe' },
  ]);
  assert.deepEqual(await colleaguesOf(people, { state: 'XE', voice: 'ngo' }), [{ id: 'nia', name: 'Nia' }]);
});

test('asked once in ten seconds, and again after a failure', async () => {
  const people = peopleOf(person('Ana', 'analyst', 'XE'));
  await Promise.all([colleaguesOf(people, HERE, 0), colleaguesOf(people, HERE, 9_999)]);
  assert.equal(people.asked(), 1);
  await colleaguesOf(people, HERE, 10_001);
  assert.equal(people.asked(), 2);

  let fails = true;
  const shaky = {
    everybody: () => (fails ? Promise.reject(new Error('away')) : Promise.resolve<readonly Person[]>([])),
  };
  await assert.rejects(colleaguesOf(shaky, HERE, 0), /away/);
  fails = false;
  assert.deepEqual(await colleaguesOf(shaky, HERE, 1), []);
});
