import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '#engine/model/catalogue.ts';
import { InputError } from '#engine/model/problem.ts';
import { checkMapping, readMapping } from './mappings.ts';

const catalogue = { requirements: [{ id: 'csam.produce' }, { id: 'sale.organs' }] } as unknown as Catalogue;

type Row = Readonly<Record<string, string>>;

const WHY = 'Both ask for the same act, as the text shows.';
const GOOD: Row = {
  requirement: 'csam.produce',
  provision: '"20(1)(a)"',
  relation: 'equal',
  rationale: WHY,
  mark: 'verified',
};

function file(rows: readonly Row[], path = 'mappings/lan.yaml') {
  const maps = rows.map((row) =>
    Object.entries(row)
      .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`)
      .join('\n'),
  );
  const head =
    'id: lan\nabbreviation: LAN\ntitle: A convention\nkind: treaty\nsource: Every article was read.\nscope: What both of them ask for.\nasOf: "2026-11-21"\nmaps:\n';
  return { path, text: head + maps.join('\n') };
}

function codes(rows: readonly Row[], path?: string): readonly string[] {
  return checkMapping(file(rows, path), catalogue).problems.map(({ code }) => code);
}

test('a good file is read', () => {
  const mapping = readMapping(file([GOOD, { ...GOOD, provision: '"20(2)"', relation: 'intersects' }]), catalogue);
  assert.equal(mapping.maps.length, 2);
  assert.equal(mapping.maps[0]?.provision, '20(1)(a)');
});

test('each mistake has its code and names the row', () => {
  assert.deepEqual(codes([{ ...GOOD, requirement: 'csam.unknown' }]), ['no-such-requirement']);
  assert.deepEqual(codes([GOOD, GOOD]), ['said-twice']);
  assert.deepEqual(codes([GOOD, { ...GOOD, provision: '"21"', relation: 'none' }]), ['none-and-some']);
  assert.deepEqual(codes([{ ...GOOD, mark: 'unverified' }]), ['not-read']);
  assert.deepEqual(codes([{ ...GOOD, relation: 'similar' }]), ['bad-field']);
  assert.deepEqual(codes([{ ...GOOD, rationale: 'Same.' }]), ['bad-field']);
  assert.deepEqual(codes([GOOD], 'mappings/other.yaml'), ['id-not-path']);
  const { problems } = checkMapping(file([GOOD, { ...GOOD, requirement: 'x.y' }]), catalogue);
  assert.equal(problems[0]?.place, 'field "maps.1"');
});

test('what was not read may intersect, or ask nothing', () => {
  for (const relation of ['intersects', 'none']) {
    assert.deepEqual(codes([{ ...GOOD, relation, mark: 'unverified' }]), []);
  }
});

test('a bad file stops the reader with its name', () => {
  assert.throws(
    () => readMapping(file([{ ...GOOD, requirement: 'csam.unknown' }]), catalogue),
    (error) => error instanceof InputError && error.message.includes('mappings/lan.yaml'),
  );
});
