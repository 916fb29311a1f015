import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishOf } from '#engine/catalogue/overlay.ts';
import { readCatalogue } from '#engine/catalogue/index.ts';
import { groundFiles } from '#store/catalogue.ts';
import { overlayFiles } from '#store/overlays.ts';
import { standingOf, stamped } from './translations.ts';

const files = groundFiles();
const catalogue = readCatalogue(files.catalogue, files.version);
const [first, second] = catalogue.requirements as [
  (typeof catalogue.requirements)[0],
  (typeof catalogue.requirements)[0],
];
const text = `state: draft
requirements:
  ${first.id}:
    of: 'older'
    title: "Un titre : of"
    question: "Une question ?"
    why: >-
      Une raison
      of: sur deux lignes.
  ${second.id}:
    title: "Un autre"
    question: "Une question ?"
    why: "Une raison."
`;
const own = { lang: 'fr', files: [{ path: 'languages/fr/catalogue/rat.yaml', text }] };

test('what was changed since it was translated is named, until somebody has read it again', () => {
  const before = standingOf(own, catalogue);
  assert.deepEqual([before.begun, before.whole, before.reviewed, before.stale], [2, 0, 0, [first.id]]);
  assert.equal(before.missing.length, catalogue.requirements.length - 2);
  const again = { lang: 'fr', files: stamped(own, catalogue, true) };
  assert.deepEqual(standingOf(again, catalogue).stale, []);
  assert.match(again.files[0]?.text ?? '', new RegExp(`of: '${englishOf(second)}'`, 'u'));
  assert.equal(
    again.files[0]?.text.replace(/^ {4}of: .*\n/gmu, ''),
    text.replace(/^ {4}of: .*\n/gmu, ''),
    'no other word is touched',
  );
  assert.deepEqual(standingOf({ lang: 'fr', files: stamped(own, catalogue, false) }, catalogue).stale, [
    first.id,
  ]);
});

for (const each of overlayFiles()) {
  test(`${each.lang}: nothing of the catalogue in this language is wrong`, () => {
    assert.deepEqual(standingOf(each, catalogue).problems, []);
  });
}
