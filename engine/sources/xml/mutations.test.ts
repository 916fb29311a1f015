import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { InputError } from '#engine/model/problem.ts';
import { segment } from '#engine/segments/index.ts';
import { FORMATS } from '../index.ts';

const READ_HERE = new Set([
  'akn',
  'clml',
  'uslm',
  'formex',
  'bwb',
  'estonia',
  'chile',
  'gii',
  'legi',
  'lims',
  'eurlex',
]);

for (const format of FORMATS.filter(({ id }) => READ_HERE.has(id))) {
  const folder = new URL(`../${format.id}/`, import.meta.url);
  const name = readdirSync(folder).find((one) => one.startsWith('fixture.')) ?? '';
  const text = readFileSync(new URL(name, folder), 'utf8');
  const tags = text.match(/<[^>]+>|[^<]+/gu) ?? [];

  test(`${format.id}: elements lost, doubled and exchanged give a law or an InputError`, () => {
    const place = fc.nat({ max: tags.length - 1 });
    const change = fc.tuple(fc.constantFrom('lose', 'double', 'exchange', 'balance'), place, place);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        read(format, changed(tags, changes));
      }),
      { numRuns: 200 },
    );
  });
}

function changed(tags: readonly string[], changes: readonly (readonly [string, number, number])[]): string {
  const next = [...tags];
  for (const [kind, one, other] of changes) {
    const first = next[one] ?? '';
    if (kind === 'lose') next[one] = '';
    else if (kind === 'double') next[one] = first + first;
    else if (kind === 'balance') next[one] = first.replace(/^<(?![/?!])([^\s>/]+)[^>]*[^/]>$/u, '<$1/>$&');
    else [next[one], next[other]] = [next[other] ?? '', first];
  }
  return next.join('');
}

function read(format: (typeof FORMATS)[number], text: string): void {
  try {
    for (const draft of format.read({ name: 'a.xml', text })) {
      for (const block of draft.blocks)
        assert.ok(
          (block.text.trim() !== '' || block.kind === 'heading') && !block.text.includes('\n'),
          JSON.stringify(block),
        );
      const { title, abbreviation, lang, identity, encoding: _, problems = [], ...rest } = draft;
      const source = {
        ...rest,
        ...(title === undefined ? {} : { title }),
        ...(abbreviation === undefined ? {} : { abbreviation }),
        ...(lang === undefined ? {} : { lang }),
        ...(identity === undefined ? {} : { identity }),
        ...{ name: 'a.xml', format: format.id, encoding: 'utf-8', problems },
      };
      segment(source);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    assert.ok(error.message.startsWith('a.xml') && !error.message.includes('\n'));
  }
}
