import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '#store/people/entries.ts';
import { noteRefused } from './refused.ts';

type Event = Parameters<typeof noteRefused>[0];

function noted(status: number, over: { person?: unknown; id?: string | null } = {}): readonly Entry[] {
  const kept: Entry[] = [];
  const desk = { people: { entries: { note: (entry: Entry) => void kept.push(entry) } } };
  const { person = { id: 'p1' }, id = '/desk/[state]/[voice]/laws' } = over;
  const event = { locals: { desk, person }, route: { id }, getClientAddress: () => '192.0.2.7' };
  noteRefused(event as unknown as Event, status);
  return kept;
}

test('what is refused, or is not there, is noted by its template; all else is not', () => {
  for (const status of [200, 303, 400, 405, 409, 429, 500, 503]) assert.deepEqual(noted(status), []);
  for (const status of [403, 404]) {
    assert.deepEqual(noted(status), [
      {
        what: 'refused-deed',
        outcome: 'bad',
        route: '/desk/[state]/[voice]/laws',
        whom: { id: 'p1' },
        address: '192.0.2.7',
      },
    ]);
  }
});

test('nobody who is not signed in is noted, and no address that the desk does not have', () => {
  assert.deepEqual(noted(404, { person: null }), []);
  assert.deepEqual(noted(404, { id: null }), []);
});
