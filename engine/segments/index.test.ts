import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#engine/sources/index.ts';
import type { Segment } from '#engine/model/segment.ts';
import { segment } from './index.ts';
import { lawText } from './law-text.ts';

function segmentsOf(text: string, lang: string, name = 'law.txt'): Segment[] {
  const [source] = readText(name, new TextEncoder().encode(text), { lang });
  assert.ok(source);
  const { segments } = segment(source);
  const whole = lawText(source.blocks).text;
  for (const one of segments) {
    assert.equal(one.selector?.exact, one.text);
    assert.equal(whole.slice(one.selector?.start, one.selector?.end), one.text);
  }
  return segments;
}

const cases: readonly {
  readonly what: string;
  readonly lang: string;
  readonly text: string;
  readonly want: readonly (readonly [string, string, string, string])[];
}[] = [
  {
    what: 'French numbers, bare',
    lang: 'fr',
    text: 'Livre Ier : Du commerce\n\nArticle premier\n\nLe marché est ouvert.\n\nArticle 227-23-1\n\nLe marché est clos.\n\nArticle R*12-3\n\nLe marché est loin.\n\nArticle 224-1 A\n\nLe marché est près.',
    want: [
      ['premier', '', 'Le marché est ouvert.', 'art_premier'],
      ['227-23-1', '', 'Le marché est clos.', 'art_227-23-1'],
      ['R*12-3', '', 'Le marché est loin.', 'art_R-12-3'],
      ['224-1 A', '', 'Le marché est près.', 'art_224-1A'],
    ],
  },
  {
    what: 'Spanish inserted numbers and dispositions keep their words',
    lang: 'es',
    text: 'TÍTULO I\nDel mercado\n\nArtículo 183 ter.\nEl mercado abre.\n\nArtículo 588 bis a. Horario.\nEl mercado cierra.\n\nArtículo doscientos ochenta y uno.\nEl puesto es pequeño.\n\nDisposición final quinta.\nEntra en vigor mañana.',
    want: [
      ['Artículo 183 ter', '', 'El mercado abre.', 'art_183ter'],
      ['Artículo 588 bis a', '', 'Horario.\nEl mercado cierra.', 'art_588bisa'],
      ['Artículo doscientos ochenta y uno', '', 'El puesto es pequeño.', 'art_doscientosochentayuno'],
      ['Disposición final quinta', '', 'Entra en vigor mañana.', 'disp_finalquinta'],
    ],
  },
  {
    what: 'Brazil: heading above, paragraphs with a sign, a vowel glued to the number',
    lang: 'pt',
    text: 'TÍTULO I\nDO MERCADO\n-----\nAbertura\n-----\nArt. 1º - O mercado abre cedo.\n\n§ 1º - Abre às seis.\n\nI - nos dias úteis;\n-----\nFecho\n-----\nArt. 2o O mercado fecha.\n-----\nDescanso\n-----\nArt. 3A pausa dura uma hora.',
    want: [
      ['1º', 'Abertura', 'O mercado abre cedo.\n§ 1º - Abre às seis.\nI - nos dias úteis;', 'art_1'],
      ['2º', 'Fecho', 'O mercado fecha.', 'art_2'],
      ['3', 'Descanso', 'A pausa dura uma hora.', 'art_3'],
    ],
  },
  {
    what: 'German signs in headings, repealed ranges',
    lang: 'de',
    text: '# Marktgesetz (MktG)\n\n## Erster Abschnitt - Markt\n\n### § 184b Öffnung\n\n(1) Der Markt öffnet.\n\n### §§ 5 bis 7 (weggefallen)\n\n### § 8 Schluss\n\nDer Markt schließt nach § 3.',
    want: [
      ['§ 184b', 'Öffnung', '(1) Der Markt öffnet.', 'art_184b'],
      ['§§ 5 bis 7', '', '(weggefallen)', 'art_5bis7'],
      ['§ 8', 'Schluss', 'Der Markt schließt nach § 3.', 'art_8'],
    ],
  },
  {
    what: 'English numbered sections with a dash behind the heading',
    lang: 'en',
    text: 'PART I\nPreliminary\n\n1. Short title.—(1) This is the Market Act.\n(2) It applies everywhere.\n\n15A. Stalls.—A stall is small.\n\n21B. Tents.—A tent is large.',
    want: [
      ['1', 'Short title', '(1) This is the Market Act.\n(2) It applies everywhere.', 'sec_1'],
      ['15A', 'Stalls', 'A stall is small.', 'sec_15A'],
      ['21B', 'Tents', 'A tent is large.', 'sec_21B'],
    ],
  },
  {
    what: 'English sections with the word; a reference at the start of a line is none',
    lang: 'en',
    text: 'Section 1. The market opens.\n\nSection 2 of the Market Act applies.\n\nSection 67B. The market closes.',
    want: [
      ['1', '', 'The market opens.\nSection 2 of the Market Act applies.', 'sec_1'],
      ['67B', '', 'The market closes.', 'sec_67B'],
    ],
  },
  {
    what: 'Arabic and Russian',
    lang: 'ar',
    text: 'الفصل الأول\n\nالمادة ٥\n\nيفتح السوق.\n\nالمادة (6): يغلق السوق.',
    want: [
      ['٥', '', 'يفتح السوق.', 'art_٥'],
      ['6', '', 'يغلق السوق.', 'art_6'],
    ],
  },
  {
    what: 'Russian numbers',
    lang: 'ru',
    text: 'Глава 1. Рынок\n\nСтатья 242.1. Рынок открыт\n\nРынок работает днём.\n\nСтатья 243\n\nУтратила силу.',
    want: [
      ['242.1', 'Рынок открыт', 'Рынок работает днём.', 'art_242-1'],
      ['243', '', 'Утратила силу.', 'art_243'],
    ],
  },
];

for (const { what, lang, text, want } of cases) {
  test(what, () => {
    const name = text.startsWith('#') ? 'law.md' : 'law.txt';
    const found = segmentsOf(text, lang, name).map((one) => [one.number, one.heading, one.text, one.eId]);
    assert.deepEqual(found, want);
  });
}

test('headings give the path, by level and by the rank of their words', () => {
  const text =
    '# Code\n\n## Livre I\n\n#### Titre I\n\n#### Chapitre I\n\n##### Article 1\n\nUn.\n\n#### Titre II\n\n##### Article 2\n\nDeux.';
  const paths = segmentsOf(text, 'fr', 'code.md').map((one) => one.path);
  assert.deepEqual(paths, [
    ['Livre I', 'Titre I', 'Chapitre I'],
    ['Livre I', 'Titre II'],
  ]);
});

test('a title on the line below joins its container', () => {
  const text =
    'CAPÍTULO I\nDO MERCADO\n(Redação dada pela Lei nº 1, de 2000)\n\nArt. 1º Abre.\n\nArt. 2º Fecha.';
  assert.deepEqual(segmentsOf(text, 'pt')[0]?.path, ['CAPÍTULO I DO MERCADO']);
});

test('status is read from heading or text', () => {
  const text = 'Article 1\n\n(Abrogé)\n\nArticle 2\n\nLe marché est ouvert.\n\nArticle 3\n\n(Réservé)';
  assert.deepEqual(
    segmentsOf(text, 'fr').map((one) => one.status),
    ['repealed', undefined, 'reserved'],
  );
});

test('a table of contents is not the law', () => {
  const text =
    'Article 1\nArticle 2\nArticle 3\n\nArticle 1\n\nUn.\n\nArticle 2\n\nDeux.\n\nArticle 3\n\nTrois.';
  assert.deepEqual(
    segmentsOf(text, 'fr').map((one) => one.text),
    ['Un.', 'Deux.', 'Trois.'],
  );
});

test('an arrangement of sections is not the law', () => {
  const text =
    'Section\n\n1.\n\nOpening.\n\n2.\n\nClosing.\n\n3.\n\nRest.\n\n1. Opening.—The market opens.\n\n2. Closing.—It closes.\n\n3. Rest.—It rests.';
  assert.deepEqual(
    segmentsOf(text, 'en').map((one) => one.text),
    ['The market opens.', 'It closes.', 'It rests.'],
  );
});

test('a number printed twice has two eIds and a problem', () => {
  const [source] = readText(
    'law.txt',
    new TextEncoder().encode('Article 1\n\nAncien.\n\nArticle 1\n\nNouveau.'),
    { lang: 'fr' },
  );
  assert.ok(source);
  const { segments, problems } = segment(source);
  assert.deepEqual(
    segments.map((one) => one.eId),
    ['art_1', 'art_1_2'],
  );
  assert.deepEqual(
    problems.map((one) => one.code),
    ['segments.repeated'],
  );
});

test('text before the first article, and a file without any, are said', () => {
  const preamble = segmentsOf(
    'EXPOSICIÓN DE MOTIVOS\n\nEl mercado importa.\n\nArtículo 1. El mercado abre.',
    'es',
  );
  assert.deepEqual(
    preamble.map((one) => one.text),
    ['El mercado abre.'],
  );
  const [source] = readText('letter.txt', new TextEncoder().encode('Dear reader,\n\nthis is a letter.'));
  assert.ok(source);
  assert.deepEqual(
    segment(source).problems.map((one) => one.code),
    ['segments.none'],
  );
});

test('a year is not the first section, and a repeated number is not text', () => {
  const text = '1960 Market Act\n\n1. Opening.—The market opens.\n\n2. Closing.—The market closes.';
  assert.deepEqual(
    segmentsOf(text, 'en').map((one) => one.number),
    ['1', '2'],
  );
  assert.equal(
    segmentsOf('## 3. Stalls\n\n3.—(1) A stall is small.', 'en', 'a.md')[0]?.text,
    '(1) A stall is small.',
  );
});

test('the law is named by abbreviation, title or file', () => {
  assert.equal(
    segmentsOf('---\ntitle: Marktgesetz\njurabk: MktG\n---\n\n## § 1 Ziel\n\nText.', 'de', 'm.md')[0]?.law,
    'MktG',
  );
  assert.equal(segmentsOf('# Code du marché\n\n## Article 1\n\nUn.', 'fr', 'm.md')[0]?.law, 'Code du marché');
  assert.equal(segmentsOf('Article 1\n\nUn.', 'fr', 'marché 2.txt')[0]?.law, 'marché 2');
  assert.equal(segmentsOf('Article 1\n\nUn.', 'fr', 'm.txt')[0]?.id, 'm/fr/art_1');
});

test('a table of contents with dispositions, and the preamble behind it, is not counted', () => {
  const titles = ['Aim', 'Stalls', 'Fees', 'Hours', 'Cleaning', 'Noise', 'Fines'];
  const table = titles.map((title, index) => `Artículo ${index + 1}. ${title}`).join('\n');
  const law = titles
    .map(
      (title, index) =>
        `Artículo ${index + 1}. ${title}\nEl mercado abre a las ${index + 6} horas y se limpia cada día.`,
    )
    .join('\n');
  const preamble = `Exposición de motivos\n${'El mercado crece. '.repeat(30)}`;
  const final = 'Disposición final primera. Entrada en vigor';
  const found = segmentsOf(`${table}\n${final}\n${preamble}\n${law}\n${final}\nEntra en vigor mañana.`, 'es');
  assert.equal(found.length, 8);
  assert.ok(found.every((one) => !one.text.includes('El mercado crece')));
});
