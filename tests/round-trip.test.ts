import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toAkn, toJsonLines } from '#engine/laws/index.ts';
import type { Segment } from '#engine/model/segment.ts';
import { segment } from '#engine/segments/index.ts';
import { readSource } from '#engine/sources/index.ts';

const root = join(import.meta.dirname, '..');
const shared = join(root, '..', 'shared');

/** Our own laws, and where they are there, real ones: each language and manner of numbering. */
const OWN = ['child-act.md', 'penal-code.md', 'penal-code.fr.md', 'procedure-code.md'].map((name) =>
  join(root, 'exempla', 'laws', name),
);
const REAL = [
  'corpus/raw/DE/stgb.md',
  'corpus/raw/ES/BOE-A-1995-25444.md',
  'corpus/raw/BR/codigo_penal.txt',
  'formats/clml/uk-asp-2002-6.xml',
  'formats/uslm/us-comps-339-unfunded-mandates_uslm2.xml',
  'formats/html/ae-fdl-24-2023-trafficking_ar.html',
  'formats/docx/vn-civil-code-91-2015_vi.docx',
  'formats/text/ua-law-1103-16_uk_utf8-crlf.txt',
].map((name) => join(shared, name));

for (const file of [...OWN, ...REAL]) {
  const name = file.split(/[\\/]/).at(-1) ?? '';
  const skip = !existsSync(file) && 'real documents are not beside the repository';
  test(`${name} comes back the same from Akoma Ntoso and from JSON Lines`, { skip }, async () => {
    const [source] = await readSource(name, new Uint8Array(readFileSync(file)));
    assert.ok(source);
    const before = segment(source).segments;
    assert.ok(before.length > 0);
    const edition = {
      title: source.title ?? name,
      work: '/akn/xe/act/2001/law',
      country: 'xe',
      date: '2001',
      number: 'law',
      lang: source.lang ?? 'und',
      version: '2001',
      engine: 'test',
    };
    const akn = await again('law.xml', toAkn(edition, before));
    assert.deepEqual(akn.map(told), before.map(told));
    const lines = await again('law.jsonl', toJsonLines(before));
    assert.deepEqual(
      lines.map((one) => told({ ...one, eId: '' })),
      before.map((one) => told({ ...one, eId: '' })),
    );
  });
}

async function again(name: string, text: string): Promise<readonly Segment[]> {
  const [source] = await readSource(name, new TextEncoder().encode(text));
  return source === undefined ? [] : segment(source).segments;
}

/** What a law says, whatever the kind of its spaces: XML readers make one of several, and of those that do not break. */
function told({ number, heading, path, text, eId, status }: Segment) {
  const spaced = (words: string) => words.replace(/[^\S\n]+/gu, ' ').trim();
  return {
    number,
    eId,
    status: status ?? '',
    heading: spaced(heading),
    path: path.map(spaced),
    text: text.split('\n').map(spaced).filter(Boolean).join('\n'),
  };
}
