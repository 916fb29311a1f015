import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#engine/sources/index.ts';
import { definitionsIn } from './definitions.ts';
import { segment } from './index.ts';
import { referencesOf } from './references.ts';

function cut(text: string, lang: string) {
  const [source] = readText('law.txt', new TextEncoder().encode(text), { lang });
  assert.ok(source);
  return segment(source).segments;
}

/** Language, law, and what its last provision names. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'en',
    'Article 1\nOne.\nArticle 12\nTwo.\nArticle 13\nUnder Article 12 of this Code and articles 1 and 99.',
    ['art_12', 'art_1'],
  ],
  ['en', 'Article 1\nOne.\nArticle 2\nArticle 1 of the Penal Code applies.', []],
  ['en', 'Article 1\nOne.\nArticle 2\nThe preceding article applies.', ['art_1']],
  [
    'de',
    '§ 5 Markt.\n§ 184b Stand.\n§ 200 Die §§ 5 und 184b Absatz 1 gelten; § 5 StGB nicht.',
    ['art_5', 'art_184b'],
  ],
  [
    'fr',
    'Article 222-1\nUn.\nArticle 222-2\nL’article 222-1 du présent code vaut, non l’article 222-1 du code de commerce.',
    ['art_222-1'],
  ],
  ['es', 'Artículo 183 ter. Uno.\nArtículo 184. Véase el artículo 183 ter de esta ley.', ['art_183ter']],
  ['ar', 'المادة 1\nيفتح السوق.\nالمادة 2\nيطبق ما ورد في المادة (1) من هذا القانون.', ['art_1']],
  ['uk', 'Стаття 1. Один.\nСтаття 2. Відповідно до статті 1 цього Закону.', ['art_1']],
  [
    'sv',
    '1 kap. Om torget\n1 § Ett.\n2 kap. Om stånd\n1 § Två.\n2 § Se 1 kap. 1 § och 1 §.',
    ['chp_1__art_1', 'chp_2__art_1'],
  ],
];

for (const [lang, text, want] of rows) {
  test(`${lang}: ${text.slice(-60).replaceAll('\n', ' ')}`, () => {
    const segments = cut(text, lang);
    assert.deepEqual(referencesOf(segments).get(segments.at(-1)?.eId ?? ''), want);
  });
}

test('terms of an article that defines, in quotation marks or one a line', () => {
  const [english] = cut(
    'Section 1. In this Act, “stall” means a table and “market” includes a fair.\nSection 2. X.',
    'en',
  );
  assert.deepEqual(english && definitionsIn(english), ['stall', 'market']);
  const [arabic] = cut(
    'المادة الأولى- التعريفات\nيقصد بما يلي:\nالسوق: مكان البيع والشراء.\nالبائع: كل شخص يبيع سلعة.\nالمادة 2\nنص.',
    'ar',
  );
  assert.deepEqual(arabic && definitionsIn(arabic), ['السوق', 'البائع']);
  const [plain] = cut('Section 1. The word “stall” is on every sign.\nSection 2. X.', 'en');
  assert.deepEqual(plain && definitionsIn(plain), []);
});

test('linear: a long hostile text is read quickly', () => {
  const segments = cut(
    `Article 1\n${'Article 1 and '.repeat(40_000)}\nArticle 2\n${'“a '.repeat(60_000)}`,
    'en',
  );
  const started = performance.now();
  referencesOf(segments);
  segments.forEach(definitionsIn);
  assert.ok(performance.now() - started < 3000);
});
