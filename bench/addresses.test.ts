import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Segment } from '#engine/model/segment.ts';
import { addressesOf, numberKey } from './addresses.ts';
import { readArticles } from './articles.ts';

function listOf(...rows: readonly Readonly<Record<string, unknown>>[]) {
  return readArticles(rows.map((row) => JSON.stringify({ text: 'x', ...row })).join('\n'), 'XV.jsonl');
}

function read(file: string, law: string, ...numbers: readonly string[]): Segment[] {
  return numbers.map((number) => ({ file, law, number }) as Segment);
}

test('the same number, however it is printed; another number stays another', () => {
  const same = [
    ['Artículo 183 ter', '183ter'],
    ['§ 184b', '184b'],
    ['Art. 1º', '1'],
    ['1o', '1'],
    ['3º-A', '3-a'],
    ['*13', '13'],
    ['L. 222-1', 'l.222-1'],
    ['7(4.1)', '7(4.1)'],
  ] as const;
  for (const [printed, key] of same) assert.equal(numberKey(printed), key);
  assert.notEqual(numberKey('11'), numberKey('1.1'));
  assert.notEqual(numberKey('222-1'), numberKey('2221'));
});

test('file and number decide; as printed goes before the key; the law counts where the file is unknown', () => {
  const rows = listOf(
    { law: 'CP', article: 'Artículo 1', file: 'cp.md' },
    { law: 'LECrim', article: 'Artículo 1º', file: 'lecrim.md' },
    { law: 'LECrim', article: 'Artículo 1', file: 'lecrim.md' },
    { law: 'Old', article: '5', file: '' },
  );
  const segments = [
    ...read('cp.md', 'Código', '1'),
    ...read('lecrim.md', 'Ley', 'Artículo 1', 'Artículo 1º'),
    ...read('elsewhere.md', 'Old', '5'),
    ...read('cp.md', 'Código', '2'),
  ];
  const { of, mapped, unmatched } = addressesOf(segments, rows);
  assert.deepEqual(
    of.map(({ law, article }) => `${law} ${article}`),
    ['CP Artículo 1', 'LECrim Artículo 1', 'LECrim Artículo 1º', 'Old 5', 'Código 2'],
  );
  assert.equal(mapped, 4);
  assert.deepEqual(unmatched, [{ law: 'Código', file: 'cp.md', extra: ['2'], missing: [] }]);
});

test('a row that took a letter of its sentence into its number is still met; one without a provision is named', () => {
  const rows = listOf(
    { law: 'CLT', article: '58A', lang: 'pt', file: 'clt.txt' },
    { law: 'CLT', article: '59', lang: 'pt', file: 'clt.txt' },
  );
  const { of, unmatched } = addressesOf(read('clt.txt', 'CLT', '58'), rows);
  assert.deepEqual(of, [{ law: 'CLT', article: '58A' }]);
  assert.deepEqual(unmatched, [{ law: 'CLT', file: 'clt.txt', extra: [], missing: ['59'] }]);
});
