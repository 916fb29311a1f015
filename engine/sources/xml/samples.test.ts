import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readText } from '../index.ts';

/** Real documents that a person has counted; beside the repository, not in it. */
const SAMPLES = new URL('../../../../shared/formats/', import.meta.url);
const skip = existsSync(new URL('expected.json', SAMPLES)) ? false : '../shared/formats is not there';

type Row = { readonly articles: number; readonly lang: string; readonly repealed?: number };

/** Folder of the sample and the format that must read it. */
const FORMATS = [
  ['akn2/', 'akn'],
  ['akn3/', 'akn'],
  ['clml/', 'clml'],
  ['uslm/', 'uslm'],
  ['formex/', 'formex'],
  ['lims/', 'lims'],
  ['bwb-xml/', 'bwb'],
  ['other-xml/ee', 'estonia'],
  ['other-xml/cl', 'chile'],
  ['eu-html/eu-32016', 'eurlex'],
] as const;

test('real files: format, language, as many articles as counted', { skip }, () => {
  const rows = JSON.parse(readFileSync(new URL('expected.json', SAMPLES), 'utf8')) as Record<string, Row>;
  let seen = 0;
  for (const [file, row] of Object.entries(rows)) {
    const format = FORMATS.find(([folder]) => file.startsWith(folder))?.[1];
    if (format === undefined) continue;
    const [source] = readText(file.split('/').at(-1) ?? '', readFileSync(new URL(file, SAMPLES)));
    const articles = source?.blocks.filter((block) => block.unit?.type === 'article') ?? [];
    assert.deepEqual(
      [file, source?.format, source?.lang, articles.length],
      [file, format, row.lang, row.articles],
    );
    assert.ok(articles.every((block) => block.unit?.number !== '' && block.text !== ''));
    if (row.repealed !== undefined)
      assert.equal(articles.filter((block) => block.unit?.status === 'repealed').length, row.repealed);
    seen += 1;
  }
  assert.equal(seen, 20);
});
