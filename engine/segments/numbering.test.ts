import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#engine/sources/index.ts';
import { segment } from './index.ts';

/** How laws of the world print their provisions: language, lines, numbers, and the path of the last one. */
const rows: readonly (readonly [string, string, string, string])[] = [
  [
    'fr',
    'Article premier\nUn.\nArticle L. 222-1\nDeux.\nArticle R624-8\nTrois.',
    'premier|L. 222-1|R624-8',
    '',
  ],
  ['fr', 'Article premier Le marché ouvre.\nArticle 2 Il ferme.', 'premier|2', ''],
  ['fr', 'Art. 1er. – Un.\nArt. 2. – Deux.\nArt. 3 ter. – Trois.', '1er|2|3 ter', ''],
  [
    'es',
    'Artículo 1.- Uno.\nArtículo 189 bis.- Dos.\nArtículo 189 quáter.- Tres.',
    'Artículo 1|Artículo 189 bis|Artículo 189 quáter',
    '',
  ],
  [
    'es',
    'ARTICULO 1o.- Uno.\nARTICULO 2o.- Dos.\nARTÍCULO TERCERO.- Tres.',
    'Artículo 1o|Artículo 2o|Artículo TERCERO',
    '',
  ],
  ['es', 'Artículo primero. Uno.\nArtículo segundo. Dos.', 'Artículo primero|Artículo segundo', ''],
  ['es', 'Artículo N.° 1. Uno.\nArtículo N.° 2. Dos.', 'Artículo 1|Artículo 2', ''],
  [
    'es',
    'ARTICULO 410.- Uno.\nARTICULO 410 A.- Dos.\nARTICULO 410 B.- Tres.',
    'Artículo 410|Artículo 410 A|Artículo 410 B',
    '',
  ],
  [
    'no',
    '§ 11-1. En\nTekst.\n§ 11 A-1. To\nTekst.\n§ 11 A-1 a. Tre\nTekst.',
    '§ 11-1|§ 11 A-1|§ 11 A-1 a',
    '',
  ],
  ['uk', 'Стаття 129. Один.\nСтаття 129 - 1 . Два.\nСтаття 130. Три.', '129|129 - 1|130', ''],
  ['fr', 'Article 5 - 1. Un.\nArticle 6 - 1. Deux.', '5|6', ''],
  ['pt', 'Artigo 1.º\nUm.\nArtigo 2.º-A\nDois.', '1.º|2.º-A', ''],
  ['de', '§ 133¹ Markt.\n§ 134 Stand.', '§ 133¹|§ 134', ''],
  ['de', 'Art. 5a Markt.\nArt. 123b Stand.', '5a|123b', ''],
  ['en', 'Article I. One.\nArticle II. Two.\nArticle III. Three.', 'I|II|III', ''],
  ['en', 'Section 14A. One.\nSection 67B. Two.', '14A|67B', ''],
  ['en', 'SECTION 1. One.\nSEC. 2. Two.', '1|2', ''],
  [
    'el',
    'ΚΕΦΑΛΑΙΟ Α΄\nΓΕΝΙΚΑ\nΆρθρο πρώτο\nΈνα.\nΆρθρο 12\nΔύο.\nΆρθρο 12Α\nΤρία.',
    'πρώτο|12|12Α',
    'ΚΕΦΑΛΑΙΟ Α΄ ΓΕΝΙΚΑ',
  ],
  [
    'ar',
    'الفصل الأول\nأحكام عامة\nالمادة (1)\nيفتح السوق.\nمادة 2\nيغلق السوق.\nالمــادة الثــالثة\nينتقل السوق.',
    '1|2|الثــالثة',
    'الفصل الأول أحكام عامة',
  ],
  ['ar', 'المادة الأولى يفتح السوق كل يوم.\nالمادة الثانية عشرة يغلق السوق.', 'الأولى|الثانية عشرة', ''],
  [
    'ar',
    'المادة 116 مكررا\nيفتح السوق.\nالمادة 116 مكررا (أ)\nيغلق السوق.\nمادة 12 مكرراً (1)\nيباع الخبز.',
    '116 مكررا|116 مكررا (أ)|12 مكرراً (1)',
    '',
  ],
  ['ar', 'المادة ١٢ مكرر\nيفتح السوق.\nالمادة (23) مكرراً (أ)\nيغلق السوق.', '١٢ مكرر|23 مكرراً (أ)', ''],
  ['ar', 'الفصل 1 - يفتح السوق.\nالفصل 2 - يغلق السوق.', '1|2', ''],
  ['fa', 'ماده ۱ـ بازار باز است.\nماده ۲ـ بازار بسته است.', '۱|۲', ''],
  [
    'uk',
    'Розділ I\nРИНОК\nСтаття 82. Ринок відкрито.\nСтаття 9-1. Ринок закрито.',
    '82|9-1',
    'Розділ I РИНОК',
  ],
  [
    'ru',
    'Глава 1. Рынок\nСтатья 12.1. Рынок открыт.\nСтатья 12². Рынок закрыт.',
    '12.1|12²',
    'Глава 1. Рынок',
  ],
  ['vi', 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Chợ mở.\nĐiều 2. Chợ đóng.', '1|2', 'Chương I QUY ĐỊNH CHUNG'],
  [
    'tr',
    'BİRİNCİ BÖLÜM\nGenel Hükümler\nMadde 1 – Pazar açıktır.\nMADDE 2 – Pazar kapalıdır.',
    '1|2',
    'BİRİNCİ BÖLÜM Genel Hükümler',
  ],
  ['zh', '第一章 总则\n第一条 市场开放。\n第十二条 市场关闭。', '第一条|第十二条', '第一章 总则'],
  [
    'ko',
    '제1장 총칙\n제1조(목적) 시장을 연다.\n제12조의2(휴일) 시장을 닫는다.',
    '제1조|제12조의2',
    '제1장 총칙',
  ],
  ['da', 'Kapitel 1\nMarkedet\n§ 5. Et.\n§ 5 a. To.', '§ 5|§ 5 a', 'Kapitel 1 Markedet'],
  ['nl', 'Artikel 12\nEen.\nArtikel 12 a\nTwee.', '12|12 a', ''],
  ['pl', 'Rozdział 2\nTarg\nArt. 12. Raz.\nArt. 12a. Dwa.', '12|12a', 'Rozdział 2 Targ'],
  ['pl', '§ 1. Raz.\n§ 2. Dwa.', '§ 1|§ 2', ''],
  ['et', '1. peatükk\nTURG\n§ 1. Üks.\n§ 133¹. Kaks.', '§ 1|§ 133¹', '1. peatükk TURG'],
  [
    'fi',
    '1 luku\nTori\n1 §\nYksi.\n2 luku\nKoju\n1 §\nKaksi.\n2 a §\nKolme.',
    '1 luku 1 §|2 luku 1 §|2 luku 2 a §',
    '2 luku Koju',
  ],
  [
    'sv',
    '1 kap. Om torget\n1 § Ett.\n2 § Två.\n6 kap. Om stånd\n1 § Tre.\n8 a § Fyra.',
    '1 kap. 1 §|1 kap. 2 §|6 kap. 1 §|6 kap. 8 a §',
    '6 kap. Om stånd',
  ],
  [
    'lt',
    'I SKYRIUS\nTURGUS\n1 straipsnis. Turgus\nVienas.\n2 straipsnis. Stendas\nDu.',
    '1|2',
    'I SKYRIUS TURGUS',
  ],
  ['lv', '1. pants. Tirgus.\n2. pants. Stends.', '1|2', ''],
  ['hu', 'I. FEJEZET\nA PIAC\n1. § Egy.\n2. § Kettő.', '1. §|2. §', 'I. FEJEZET A PIAC'],
  ['kk', '1-бап. Базар.\n2-бап. Дүкен.', '1|2', ''],
  ['id', 'BAB II\nPASAR\nPasal 1\nSatu.\nPasal 2\nDua.', '1|2', 'BAB II PASAR'],
  ['th', 'มาตรา ๑ ตลาดเปิด\nมาตรา ๒ ตลาดปิด', '๑|๒', ''],
  ['ro', 'Capitolul I\nPiața\nArt. 12. - Unu.\nArticolul 13\nDoi.', '12|13', 'Capitolul I Piața'],
  ['sq', 'Neni 1\nNjë.\nNeni 2\nDy.', '1|2', ''],
  [
    'en',
    '1. One.—The first.\n2. Two.—The second.\nFIRST SCHEDULE\n1. Not a section.',
    '1|2|FIRST SCHEDULE',
    '',
  ],
];

for (const [lang, text, numbers, path] of rows) {
  test(`${lang}: ${numbers}`, () => {
    const [source] = readText('law.txt', new TextEncoder().encode(text), { lang });
    assert.ok(source);
    const { segments } = segment(source);
    assert.equal(segments.map((one) => one.number).join('|'), numbers);
    if (path !== '') assert.equal(segments.at(-1)?.path.join(' > '), path);
    assert.equal(new Set(segments.map((one) => one.eId)).size, segments.length);
  });
}
