import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readText } from '#engine/sources/index.ts';
import { segment } from '#engine/segments/index.ts';
import { format } from './index.ts';

test('sections, schedules, chapters; the empty entry is named', () => {
  const [source] = readText('fixture.json', readFileSync(new URL('fixture.json', import.meta.url)));
  assert.ok(source);
  assert.equal(source.abbreviation, 'M-12');
  assert.deepEqual(
    source.problems.map((one) => one.place),
    ['provision 3'],
  );
  assert.deepEqual(
    segment(source).segments.map((one) => [one.number, one.eId, one.heading, one.text, one.path.at(0)]),
    [
      ['1', 'sec_1', 'Opening', 'The market opens.', 'Stalls'],
      ['2.1', 'sec_2-1', 'Closing', '(1) The market closes.', 'Stalls'],
      ['FORM 1', 'annex_FORM1', 'Permit', 'A permit for a stall.', 'Forms'],
    ],
  );
});

test('a plain array is a law without a name; a subsection is an address of two steps', () => {
  const text = '[{"section":"7(4.1)","title":"T","content":"The market opens every day of the week."}]';
  const [source] = readText('part.json', new TextEncoder().encode(text), { lang: 'en' });
  assert.ok(source);
  assert.equal(segment(source).segments[0]?.id, 'part/en/sec_7__para_4-1');
});

test('damaged JSON is refused', () => {
  assert.throws(
    () => format.read({ name: 'a.json', text: '{"provisions":[' }),
    /a\.json: the JSON is damaged/u,
  );
});
