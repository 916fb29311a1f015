import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { InputError } from '#engine/model/problem.ts';
import { FORMATS, formatOf, readText } from './index.ts';

for (const format of FORMATS) {
  const folder = new URL(`./${format.id}/`, import.meta.url);
  const fixtures = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith('fixture.'))
    : [];

  test(`${format.id}: folder, README, tests and fixture are there`, () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8').trim().split('\n');
    assert.ok(readme.length >= 3 && readme.length <= 15, `README has ${readme.length} lines`);
    assert.ok(readme[0]?.includes(format.title.split(' (')[0] ?? format.title));
    assert.ok(existsSync(new URL('index.test.ts', folder)));
    assert.ok(fixtures.length > 0);
  });

  test(`${format.id}: the fixture is recognised whatever its name, and read`, () => {
    for (const name of fixtures) {
      const bytes = readFileSync(new URL(name, folder));
      const known = formatOf('unnamed', bytes.toString('utf8').slice(0, 4000));
      assert.equal(known.id, format.id);
      const sources = readText(name, bytes);
      assert.ok(sources.length > 0);
      for (const source of sources) {
        assert.equal(source.format, format.id);
        assert.ok(source.blocks.length > 0);
        assert.match(source.lang ?? '', /^(?:en|fr|de|es|et|nl|da|pl)/u);
      }
    }
  });

  test(`${format.id}: garbage gives blocks or an InputError, nothing else`, () => {
    const fixture = readFileSync(new URL(fixtures[0] ?? '', folder), 'utf8');
    const place = fc.nat({ max: fixture.length });
    fc.assert(
      fc.property(place, place, fc.string({ unit: 'grapheme', maxLength: 20 }), (from, to, inserted) => {
        const text = fixture.slice(0, Math.min(from, to)) + inserted + fixture.slice(Math.max(from, to));
        onlyInputErrors(() => format.read({ name: 'fixture', text }));
        onlyInputErrors(() => readText('fixture', new TextEncoder().encode(text)));
      }),
      { numRuns: 150 },
    );
    for (const text of [
      '{',
      '[',
      '[1,null,"x",[]]',
      '{"provisions":[null,1]}',
      '<',
      '<Statute ',
      'obj_root:\n',
      '---\n',
      '# ',
      '\u0000',
    ]) {
      onlyInputErrors(() => format.read({ name: 'fixture', text }));
    }
  });
}

function onlyInputErrors(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    assert.ok(!error.message.includes('\n'));
    assert.ok(error.message.startsWith('fixture'));
  }
}
