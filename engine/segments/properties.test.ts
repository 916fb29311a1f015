import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InputError } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { readText } from '#engine/sources/index.ts';
import { segment } from './index.ts';
import { lawText } from './law-text.ts';

const line = fc.oneof(
  fc.constantFrom(
    'Article 1',
    'Art. 2 - ',
    'Artículo 3 bis.',
    '§ 4 Ziel',
    'Section 5.',
    '6. Name.—',
    'TÍTULO I',
    '# Livre I',
    '## Article 7',
    '',
    '-----',
    '(1) eins',
    'a) b',
    '(Repealed)',
    'المادة ٨',
    'Статья 9',
    'Annex 1',
    '| a | b |',
    '---',
    '§§ 1 bis 3',
    'Abertura',
    '1. Section 2 shall be replaced by the following:',
    '“Article 9. Quoted.',
    'Artículo 4: Sustitúyese por el siguiente:',
    'TRANSITORIOS',
    'PRIMERO.- Entra en vigor.',
    '6 kap. Om torget',
    '8 a § Ett.',
    '第三条',
    '(المادة الأولى)',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const law = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a.lino', 'a.xml', 'a');
const lang = fc.constantFrom('en', 'fr', 'de', 'es', 'pt', 'ar');

function sourcesOf(file: string, bytes: Uint8Array, options?: { readonly lang: string }): Source[] {
  try {
    return readText(file, bytes, options);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

test('segments stand in order, never overlap, and are slices of their law', () => {
  fc.assert(
    fc.property(name, law, lang, (file, text, tag) => {
      for (const source of sourcesOf(file, new TextEncoder().encode(text), { lang: tag })) {
        const whole = lawText(source.blocks).text;
        let last = 0;
        const ids = new Set<string>();
        for (const one of segment(source).segments) {
          assert.ok(one.selector && one.selector.start >= last && one.selector.end > one.selector.start);
          assert.equal(whole.slice(one.selector.start, one.selector.end), one.text);
          assert.equal(one.selector.exact, one.text);
          assert.ok(!ids.has(one.id));
          ids.add(one.id);
          last = one.selector.end;
          for (const portion of one.portions)
            assert.ok(portion.start < portion.end && portion.end <= one.text.length);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('no word of an article is lost', () => {
  const words = fc.array(fc.constantFrom('mercado', 'puesto', 'tienda', 'plaza', 'calle'), {
    minLength: 1,
    maxLength: 8,
  });
  const paragraph = words.map((list) => `El ${list.join(' ')}.`);
  fc.assert(
    fc.property(
      fc.array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      (articles) => {
        const text = articles
          .map((body, index) => `Artículo ${index + 1}\n\n${body.join('\n\n')}`)
          .join('\n\n');
        const [source] = readText('ley.txt', new TextEncoder().encode(text), { lang: 'es' });
        assert.ok(source);
        assert.deepEqual(
          segment(source).segments.map((one) => one.text),
          articles.map((body) => body.join('\n')),
        );
      },
    ),
  );
});

test('any bytes give sources or an InputError', () => {
  fc.assert(
    fc.property(name, fc.uint8Array({ maxLength: 600 }), (file, bytes) => {
      for (const source of sourcesOf(file, bytes)) segment(source);
    }),
    { numRuns: 300 },
  );
});
