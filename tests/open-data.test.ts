import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import {
  assessmentResults,
  catalogueJson,
  catalogueOscal,
  catalogueSkosTurtle,
  mappingCollection,
  planOfAction,
  type Json,
  type Texts,
} from '#engine/open-data/index.ts';
import { exemplaPublication } from './desk-publication.ts';

const { catalogue, mappings } = readGround(groundFiles());
const base = 'https://tutela.example';
const modified = '2026-11-22';
const texts: readonly Texts[] = [
  { lang: 'fr', state: 'draft', of: (id) => (id === 'csam.produce' ? { title: 'Production' } : undefined) },
];

type Row = {
  readonly id: string;
  readonly pinpoints: { readonly guidelines: readonly { paras?: string; lead?: string; mark: string }[] };
  readonly texts?: unknown;
};

test('every requirement is there, without rules of the matcher and without unverified paragraphs', () => {
  const rows = catalogueJson({ catalogue, base, modified })['requirements'] as readonly Row[];
  assert.equal(rows.length, catalogue.requirements.length);
  for (const row of rows) {
    assert.ok(!('signature' in row), row.id);
    for (const { paras, mark, ...rest } of row.pinpoints.guidelines) {
      assert.ok(!('lead' in rest) && !('confirmed' in rest), row.id);
      assert.ok(paras === undefined || mark === 'verified', row.id);
    }
  }
  assert.ok(rows.some(({ pinpoints }) => pinpoints.guidelines.some(({ paras }) => paras !== undefined)));
});

test('a language says what it has, and English never stands in its place', () => {
  const json = catalogueJson({ catalogue, base, modified, texts });
  const rows = json['requirements'] as readonly Row[];
  assert.deepEqual(json['drafts'], ['fr']);
  assert.deepEqual(
    rows.filter((row) => row.texts).map(({ id, texts: said }) => [id, said]),
    [['csam.produce', { fr: { title: 'Production' } }]],
  );
  const lines = catalogueSkosTurtle({ catalogue, base, modified, texts }).split('\n');
  assert.deepEqual(
    lines.filter((line) => line.includes('@fr')).map((line) => line.trim()),
    ['skos:prefLabel "Production"@fr ;'],
  );
});

test('made twice it is the same; on another site only addresses differ, no UUID', () => {
  const signed = exemplaPublication();
  const all = (host: string): Json => ({
    json: catalogueJson({ catalogue, base: host, modified }),
    oscal: catalogueOscal({ catalogue, base: host, modified }),
    results: assessmentResults({ signed, catalogue, base: host }),
    plan: planOfAction({ signed, catalogue, base: host }),
    mapping: mappingCollection({ catalogue, mappings, base: host, modified }),
  });
  const [one, again, other] = [all(base), all(base), all('https://other.example')].map((each) =>
    JSON.stringify(each),
  );
  assert.equal(again, one);
  assert.notEqual(other, one);
  assert.equal(other?.replaceAll('https://other.example', base), one);
});
