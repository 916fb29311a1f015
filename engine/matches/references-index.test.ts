import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Segment } from '#engine/model/segment.ts';
import { lookUp } from './evaluate.ts';
import { indexLaw } from './law-index.ts';
import { catalogueOf, packOf, provision } from './made-up.ts';
import { withCore } from './references-index.ts';
import { compileRules } from './rules.ts';

const pack = packOf({ csam: ['images'], penalty: ['imprisonment'] });
const offence = 'Whoever makes such images is liable to imprisonment.';

/** How strongly each provision stands at the heart of the Protocol, 0 where it does not. */
function core(segments: readonly Segment[]): number[] {
  const compiled = compileRules(catalogueOf({ 'a.b': [{ all: ['csam'] }] }));
  const index = withCore(indexLaw(segments, [pack], compiled.concepts), compiled);
  return segments.map(
    (_, at) => lookUp(index, { concept: compiled.core.concept, name: '', field: 'any' }, at)?.strength ?? 0,
  );
}

test('the heart are the offences themselves and what refers to them', () => {
  assert.deepEqual(
    core([
      provision(1, offence),
      provision(2, 'An attempt of section 1 is punished.'),
      provision(3, 'An attempt of section 2 is punished.'),
      provision(4, 'Nothing else.'),
    ]),
    [0.9, 0.75, 0, 0],
  );
});

test('a provision that names four of them stands for them all', () => {
  const offences = [1, 2, 3, 4].map((order) => provision(order, offence));
  const scope = provision(5, 'This Title is about sections 1 to 4.');
  const [, , , , list, through] = core([...offences, scope, provision(6, 'Whoever acts under section 5.')]);
  assert.ok((list ?? 0) > 0.75);
  assert.ok((through ?? 0) > 0);
});

test('words for this chapter lead to the offences before it in the same chapter, not in another', () => {
  const one = { path: ['Chapter I'] };
  const other = { path: ['Chapter II'] };
  const here = 'The offences of this Chapter are extraditable.';
  assert.deepEqual(
    core([provision(1, offence, one), provision(2, here, one), provision(3, here, other)]).map((s) => s > 0),
    [true, true, false],
  );
});

test('a law in a language without a pack may still refer', () => {
  const stranger = provision(2, 'Se § 1.', { lang: 'fo' });
  assert.deepEqual(
    core([provision(1, offence), stranger]).map((strength) => strength > 0),
    [true, true],
  );
});
