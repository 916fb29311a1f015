import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Role } from '#engine/model/role.ts';
import { may, mayGive, rolesToGive, sessionIn, VERBS, type Verb } from './rights.ts';

/**
 * Role by verb, in the role's own voice: first in the own State, then in another. `+` yes, `.` no.
 * Written out, so that a change of the table is a change here that somebody reads.
 */
const EXPECTED = `
                 analyst reviewer coordinator ngo company publisher operator reader
read-public      ++      ++       ++          ++  ++      ++        ++       ++
see-drafts       +.      +.       +.          +.  ..      +.        ..       +.
import-law       +.      ..       +.          +.  ..      ..        ..       ..
judge            +.      ..       +.          +.  ..      ..        ..       ..
attach-evidence  +.      ..       +.          +.  ..      ..        ..       ..
comment          +.      +.       +.          +.  ..      +.        ..       ..
submit           +.      ..       +.          +.  ..      ..        ..       ..
request-changes  ..      +.       +.          +.  ..      ..        ..       ..
accept           ..      +.       +.          +.  ..      ..        ..       ..
assign           ..      ..       +.          +.  ..      ..        ..       ..
plan             ..      ..       +.          ..  ..      ..        ..       ..
publish          ..      ..       ..          +.  ..      +.        ..       ..
unpublish        ..      ..       ..          +.  ..      +.        ..       ..
report           +.      +.       +.          +.  ..      +.        ..       +.
self-assess      ..      ..       ..          ..  +.      ..        ..       ..
confirm-help     ..      ..       +.          ..  ..      ..        ++       ..
keep-library     ..      ..       ..          ..  ..      ..        ++       ..
invite           ..      ..       +.          ..  ..      ..        ++       ..
grant            ..      ..       +.          ..  ..      ..        ++       ..
see-people       ..      ..       +.          ..  ..      ..        ++       ..
see-entries      ..      ..       ..          ..  ..      ..        ++       ..
keep-accounts    ..      ..       ..          ..  ..      ..        ++       ..
export-bundle    +.      +.       +.          +.  ..      +.        ++       ..
restore          ..      ..       ..          ..  ..      ..        ++       ..
import-recommendations .. ..      ..          ..  ..      ..        ++       ..
`;

const [head = [], ...rows] = EXPECTED.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const VOICES = ['state', 'ngo'] as const;
const ofAVoice = new Set(
  'see-drafts import-law judge attach-evidence comment submit request-changes accept assign plan publish unpublish report'.split(
    ' ',
  ),
);

const holder = (role: string) => ({
  grants: [{ role: role as Role, ...(role === 'operator' ? {} : { state: 'XE' }) }],
});

test('the table names every role and every verb, and no other', () => {
  assert.deepEqual(head, Role.options);
  assert.deepEqual(
    rows.map(([verb]) => verb),
    VERBS,
  );
});

for (const [verb = '', ...cells] of rows) {
  for (const [at, cell = ''] of cells.entries()) {
    const role = head[at] ?? '';
    const own = role === 'ngo' ? 'ngo' : 'state';
    test(`${role}: ${verb} ${cell}`, () => {
      for (const [state, sign] of [
        ['XE', cell[0]],
        ['XF', cell[1]],
      ] as const) {
        for (const voice of VOICES) {
          const right = sign === '+' && (voice === own || !ofAVoice.has(verb));
          assert.equal(may(holder(role), verb as Verb, { state, voice }), right, `${state} as ${voice}`);
        }
        if (ofAVoice.has(verb))
          assert.equal(may(holder(role), verb as Verb, { state }), false, 'no voice named');
      }
      const house = cell === '++';
      assert.equal(may(holder(role), verb as Verb), house, 'without a State');
    });
  }
}

test('an unknown role or verb is no, and so is nobody', () => {
  for (const role of ['boss', '', 'constructor', '__proto__', 'toString']) {
    for (const verb of VERBS.filter((each) => each !== 'read-public')) {
      assert.equal(may(holder(role), verb, { state: 'XE', voice: 'state' }), false, `${role} ${verb}`);
    }
    assert.equal(mayGive(holder(role), 'reader', 'XE'), false);
  }
  for (const verb of ['fly', '', 'constructor', '__proto__'] as unknown as Verb[]) {
    for (const role of Role.options)
      assert.equal(may(holder(role), verb, { state: 'XE', voice: 'state' }), false);
  }
  assert.equal(may(undefined, 'judge', { state: 'XE', voice: 'state' }), false);
  assert.equal(may(undefined, 'read-public'), true);
  assert.equal(may({ grants: [] }, 'judge', { state: 'XE', voice: 'state' }), false);
});

test('a role without its State opens no State', () => {
  assert.equal(may({ grants: [{ role: 'analyst' }] }, 'judge', { voice: 'state' }), false);
  assert.equal(may({ grants: [{ role: 'coordinator' }] }, 'grant', {}), false);
  assert.equal(mayGive({ grants: [{ role: 'coordinator' }] }, 'reader'), false);
});

test('who may give which role', () => {
  const all = [...Role.options];
  assert.deepEqual([...rolesToGive(holder('operator'), 'XE')].sort(), all.sort());
  assert.deepEqual(rolesToGive(holder('coordinator'), 'XE'), ['analyst', 'reviewer', 'publisher', 'reader']);
  assert.deepEqual(rolesToGive(holder('coordinator'), 'XF'), []);
  for (const role of ['analyst', 'reviewer', 'ngo', 'company', 'publisher', 'reader']) {
    assert.deepEqual(rolesToGive(holder(role), 'XE'), []);
  }
});

test('the database is told of one State and of the voices there, never of two at once', () => {
  const both = {
    id: 'p',
    grants: [
      { role: 'ngo', state: 'XE' },
      { role: 'analyst', state: 'XF' },
    ] as const,
  };
  assert.deepEqual(sessionIn(both, 'XE'), { person: 'p', states: ['XE'], voices: ['ngo'] });
  assert.deepEqual(sessionIn(both, 'XF'), { person: 'p', states: ['XF'], voices: ['state'] });
  assert.deepEqual(sessionIn(both, 'FR'), { person: 'p', states: [], voices: [] });
  assert.deepEqual(sessionIn({ id: 'o', ...holder('operator') }, 'XE'), {
    person: 'o',
    states: [],
    voices: [],
  });
});
