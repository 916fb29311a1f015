import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSectorOverlays, readSectors, sheetIn } from '#engine/catalogue/sectors.ts';
import { groundFiles } from '#store/catalogue.ts';
import { sectorFiles, sectorOverlayFiles } from '#store/sectors.ts';
import { readGround } from './ground.ts';
import { sectorsOf } from './sectors.ts';

const { sheets, overlays, commitments } = sectorsOf(readGround(groundFiles()).catalogue);

test('each sector has its questions, complete in four languages', () => {
  assert.deepEqual(
    sheets.map(({ sector }) => sector),
    ['finance', 'internet', 'travel'],
  );
  assert.deepEqual(Object.keys(overlays), ['ar', 'es', 'fr']);
  for (const sheet of sheets) {
    assert.ok(sheet.questions.length >= 12 && sheet.questions.length <= 18, sheet.sector);
    for (const lang of ['ar', 'es', 'fr']) {
      const own = sheetIn(sheet, overlays[lang]?.[sheet.sector]);
      assert.equal(own.version, sheet.version);
      for (const [at, { id, question }] of own.questions.entries()) {
        assert.equal(id, sheet.questions[at]?.id);
        assert.notEqual(question, sheet.questions[at]?.question, `${lang} ${id}`);
      }
    }
  }
});

test('the requirements that speak to the three sectors are taken up', () => {
  const named = new Set(
    sheets.flatMap(({ questions }) => questions.flatMap(({ requirements }) => requirements)),
  );
  for (const id of [
    'fin.detect-report',
    'fin.virtual-assets',
    'onl.provider-reporting',
    'onl.removal',
    'tour.code',
    'tour.voluntourism',
  ])
    assert.ok(named.has(id), id);
});

test('what a question rests on has a page and a day, and no term of harm is said outside a name', () => {
  assert.match(commitments.asOf, /^\d{4}-\d{2}-\d{2}$/u);
  assert.equal(commitments.commitments.length, 45);
  const own = [...sectorFiles(), ...Object.values(sectorOverlayFiles()).flat()]
    .map(({ text }) => text)
    .join('\n');
  assert.doesNotMatch(own, /child porn|child prostitut|sex touris|pornograf|pornograph|prostitution d/iu);
  assert.doesNotMatch(commitments.commitments.map(({ says }) => says).join('\n'), /porn|prostitut/iu);
});

test('a question that is missing, strange, or names what is not there is refused with its place', () => {
  const english = sectorFiles();
  const known = {
    requirements: new Set(readGround(groundFiles()).catalogue.requirements.map(({ id }) => id)),
    commitments: new Set(commitments.commitments.map(({ code }) => code)),
  };
  const changed = (from: string, to: string) =>
    english.map(({ path, text }) => ({ path, text: text.replace(from, to) }));
  assert.throws(() => readSectors(changed('fin.detect-report', 'fin.no-such'), known), /fin\.no-such/u);
  assert.throws(() => readSectors(changed('[FC3, CR5]', '[XX9]'), known), /XX9/u);
  assert.throws(() => readSectors(english.slice(1), known), /finance\.yaml/u);
  const french = sectorOverlayFiles()['fr'] ?? [];
  const without = french.map(({ path, text }) => ({
    path,
    text: text.replace('\n  alerts:\n', '\n  alarms:\n'),
  }));
  assert.throws(() => readSectorOverlays('fr', without, sheets), /finance\.alerts/u);
});
