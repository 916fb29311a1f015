import assert from 'node:assert/strict';
import { test } from 'node:test';
import { behindNeutral, neutralFrom } from './neutral.ts';
import { leavesNoTrace } from './no-trace.ts';

test('a neutral address is one short name that Tutela does not use', () => {
  assert.equal(neutralFrom(undefined), undefined);
  assert.equal(neutralFrom(' '), undefined);
  assert.equal(neutralFrom('/info/'), '/info');
  for (const bad of ['info', '/en', '/desk', '/help', '/api', '/a b', '/info/more', 'https://x.example'])
    assert.throws(() => neutralFrom(bad), /TUTELA_NEUTRAL_PATH/u, bad);
});

test('what stands behind a neutral address', () => {
  const behind = (url: string) => behindNeutral(url, '/info');
  assert.equal(behind('/info'), '/help');
  assert.equal(behind('/info/fr/be'), '/fr/help/be');
  assert.equal(behind('/info/en/'), '/en/help');
  assert.equal(behind('/info/en?state=fr'), '/en/help?state=fr');
  assert.equal(behind('//INFO/fr//be/'), '/fr/help/be');
  assert.equal(behind('/information'), undefined);
  assert.equal(behind('/en/help'), undefined);
  assert.equal(behindNeutral('/info', undefined), undefined);
});

test('no other room of the portal stands behind a neutral address', () => {
  for (const room of ['desk', 'api', 'help', 'learn', '_app'])
    assert.equal(behindNeutral(`/info/${room}/x`, '/info'), '/help', room);
});

test('which addresses leave no trace', () => {
  for (const path of ['/help', '/en/help', '/ar/help/fr', '/en/help/directory/list.csv'])
    assert.ok(leavesNoTrace(path), path);
  for (const path of ['/en', '/en/helpers', '/en/states/help/x', '/desk/help', '/api/learn/x'])
    assert.ok(!leavesNoTrace(path), path);
});
