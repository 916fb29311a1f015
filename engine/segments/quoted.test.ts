import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#engine/sources/index.ts';
import { segment } from './index.ts';

/** Amending laws: language, text, the numbers that are the law's own. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'es',
    'Artículo 1°- Sustitúyese el artículo 2° de la ley 1, por el siguiente:\nArtículo 2°: El mercado abre.\nArt. 2°- Sustitúyese el artículo 3° de la ley 1, por el siguiente:\nArtículo 3°: El mercado cierra.\nCAPÍTULO II\nFinal\nArt. 3°- Comuníquese.',
    'Artículo 1°|2°|3°',
  ],
  [
    'fr',
    'Art. 1er. Il est inséré deux articles, libellés comme suit:\n«Art. 1017.13. Le marché ouvre.\nArt. 1017.14. Le marché ferme.»\nArt. 2. La présente loi entre en vigueur.',
    '1er|2',
  ],
  [
    'en',
    '1. Short title.—This is the Market (Amendment) Act.\n2. Section 5.—Section 5 of the principal Act shall be replaced by the following:\n“5. Opening.—The market opens.\n6. Closing.—The market closes.”\n3. Commencement.—This Act begins.',
    '1|2|3',
  ],
  [
    'ar',
    'المادة الأولى\nيستبدل بنص المادتين 23 و24 من القانون النصان الآتيان:\nمادة (23):\nيفتح السوق.\nمادة (24):\nيغلق السوق.\nالمادة الثانية\nينشر هذا القانون.',
    'الأولى|الثانية',
  ],
  [
    'de',
    'Artikel 1 Das Marktgesetz wird wie folgt geändert:\nArtikel 7 Der Markt öffnet.\nArtikel 2 Dieses Gesetz tritt morgen in Kraft.',
    '1|2',
  ],
  [
    'el',
    'Άρθρο πρώτο\nΚυρώνεται ο Κώδικας, που έχει ως εξής:\nΆρθρο 1\nΗ αγορά ανοίγει.\nΆρθρο 2\nΗ αγορά κλείνει.\nΆρθρο δεύτερο\nΟ νόμος ισχύει.',
    'πρώτο|1|2|δεύτερο',
  ],
];

for (const [lang, text, want] of rows) {
  test(`${lang}: ${want}`, () => {
    const [source] = readText('law.txt', new TextEncoder().encode(text), { lang });
    assert.ok(source);
    const { segments } = segment(source);
    assert.equal(segments.map((one) => one.number).join('|'), want);
    const whole = source.blocks.map((block) => block.text).join('\n');
    for (const one of segments) {
      assert.equal(whole.slice(one.selector?.start, one.selector?.end), one.text);
    }
  });
}
