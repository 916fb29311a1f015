import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecommendationDecision } from '#engine/model/recommendation.ts';
import { linkedTo, standings } from './fold.ts';

const step = (change: object): RecommendationDecision =>
  ({
    id: '0',
    recommendation: 'uhri:1',
    state: 'XE',
    voice: 'state',
    by: 'ana',
    at: '2026-11-22T00:00:00Z',
    textSha256: 'a',
    reason: 'why',
    ...change,
  }) as RecommendationDecision;

test('the last word on each link and on the follow-up holds', () => {
  const all = standings([
    step({ kind: 'confirm-link', requirement: 'rep.helpline' }),
    step({ kind: 'confirm-link', requirement: 'csam.produce', recommendation: 'uhri:2' }),
    step({ kind: 'follow-up', followUp: 'partly' }),
    step({ kind: 'reject-link', requirement: 'rep.helpline', by: 'ben' }),
  ]);
  const one = all.get('uhri:1');
  assert.equal(one?.followUp, 'partly');
  assert.deepEqual(
    [one?.links.get('rep.helpline')?.confirmed, one?.links.get('rep.helpline')?.by],
    [false, 'ben'],
  );
  assert.equal(all.get('uhri:2')?.followUp, 'open');
  assert.deepEqual(linkedTo(all, 'rep.helpline'), { linked: [], unlinked: ['uhri:1'] });
  assert.deepEqual(linkedTo(all, 'csam.produce'), { linked: ['uhri:2'], unlinked: [] });
  assert.equal(all.get('uhri:3'), undefined);
});
