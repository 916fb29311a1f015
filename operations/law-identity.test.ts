import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMATS } from '#engine/sources/index.ts';
import { isAknWork, saidOfLaw } from './law-identity.ts';

for (const [work, format, said] of [
  ['/akn/za/act/2007/32', 'akn', { country: 'za', date: '2007', number: '32' }],
  ['/akn/eu/act/directive/ep/2014/92/', 'akn', { country: 'eu', date: '2014', number: '92' }],
  ['/akn/gb-sct/act/1998-11-13/42', 'akn', { country: 'gb-sct', date: '1998-11-13', number: '42' }],
  ['/sv/decreto/1993-07-15/604', 'akn', { country: 'sv', date: '1993-07-15', number: '604' }],
  ['https://fedlex.data.admin.ch/eli/cc/2024/620/20250101', 'akn', { country: 'ch' }],
  ['http://www.legislation.gov.uk/id/ukpga/1998/42', 'clml', { country: 'gb', date: '1998', number: '42' }],
  ['http://www.legislation.gov.uk/id/apgb/Geo5/1/2', 'clml', { country: 'gb' }],
  ['urn:isbn:0105404039', 'clml', { country: 'gb' }],
  ['https://www.irishstatutebook.ie/eli/2020/act/7', 'irish', { country: 'ie', date: '2020', number: '7' }],
  ['/us/usc/t1', 'uslm', { country: 'us' }],
  ['https://lawmaker.example/bill', 'akn', {}],
  ['http://elsewhere.example/http://www.legislation.gov.uk/id/ukpga/1998/42', 'html', {}],
] as const) {
  test(`${work} of ${format}`, () => {
    assert.deepEqual(saidOfLaw({ format, identity: { work } }), said);
  });
}

test('the day from which a law is in force, or was consolidated, is not its own date', () => {
  const identity = { inForce: '2020-07-01', versionDate: '2021-01-01' };
  assert.deepEqual(saidOfLaw({ format: 'bwb', identity }), { country: 'nl' });
  assert.deepEqual(saidOfLaw({ format: 'markdown' }), {});
});

test('every format with a country is a format', () => {
  const ids = FORMATS.map(({ id }) => id);
  const named = 'boe bwb chile clml estonia eurlex formex gii irish legi lexdania lims uslm'.split(' ');
  for (const id of named) {
    assert.ok(ids.includes(id), id);
    assert.match(saidOfLaw({ format: id }).country ?? '', /^[a-z]{2}$/u);
  }
});

test('addresses as our own export writes them', () => {
  assert.ok(isAknWork('/akn/za/act/2007/32'));
  assert.ok(!isAknWork('/sv/decreto/1993-07-15/604'));
});
