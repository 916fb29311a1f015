import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mappingRows } from '#engine/open-data/index.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';

const { catalogue, mappings } = readGround(groundFiles());

/** How a pinpoint begins that names one of the instruments: "LAN 20(1)(e)", "PAL/UNTOC 18". */
const NAMED: Readonly<Record<string, RegExp>> = {
  LAN: /^LAN\b/,
  BUD: /^BUD\b/,
  PAL: /^(PAL|UNTOC)\b/,
  C182: /^C182\b/,
  SDG: /^SDG\b/,
  ICMEC: /^ICMEC\b/,
  MNR: /^MNR\b/,
};

test('seven instruments stand beside the catalogue, each looked at also where it asks nothing', () => {
  assert.deepEqual(mappings.map(({ abbreviation }) => abbreviation).sort(), Object.keys(NAMED).sort());
  for (const { id, maps } of mappings) {
    assert.ok(
      maps.some(({ relation }) => relation === 'none'),
      `${id} says "none" of nothing`,
    );
    assert.ok(
      maps.some(({ relation }) => relation !== 'none'),
      id,
    );
  }
});

for (const { abbreviation, maps } of mappings) {
  test(`${abbreviation}: every place a requirement names is judged, and its mark is that of the requirement`, () => {
    for (const { id, pinpoints } of catalogue.requirements) {
      const named = pinpoints.other.filter(({ cite }) => NAMED[abbreviation]?.test(cite));
      // A pinpoint without a place names the instrument as a whole: there is nothing to compare.
      const places = named.filter(({ cite }) => /\d/.test(cite.replace(abbreviation, '')));
      if (places.length === 0) continue;
      const rows = maps.filter(({ requirement }) => requirement === id);
      assert.ok(rows.length > 0, `${id} cites ${places[0]?.cite} and is not compared`);
      for (const { cite, mark } of places) {
        const same = rows.filter(({ provision }) => cite === `${abbreviation} ${provision}`);
        for (const row of same) {
          assert.equal(
            row.mark === 'verified',
            mark === 'verified',
            `${id}: ${cite} is ${mark}, not ${row.mark}`,
          );
        }
      }
    }
  });
}

test('what was not read says so', () => {
  for (const { id, maps } of mappings) {
    for (const { requirement, mark, rationale } of maps) {
      if (mark !== 'unverified') continue;
      assert.match(rationale, /not read/i, `${id}: ${requirement}`);
    }
  }
});

test('the table has a row for each relation, under one head', () => {
  const [head, ...rows] = mappingRows(catalogue, mappings);
  assert.equal(
    rows.length,
    mappings.reduce((sum, { maps }) => sum + maps.length, 0),
  );
  for (const row of rows) {
    assert.equal(row.length, head?.length);
    assert.ok(
      row.every((cell) => cell !== ''),
      row.join(' | '),
    );
  }
});
