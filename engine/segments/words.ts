/** What a word at the start of a line says of the unit that begins there. */
export type LabelKind = 'article' | 'section' | 'rule' | 'sign' | 'number' | 'disposition' | 'annex';

/**
 * Words that begin a provision, lower case, in the languages that print them first. A new language
 * is a new word here. `section` is a provision in English-language acts and a container elsewhere.
 */
const WORDS: Readonly<Record<Exclude<LabelKind, 'sign' | 'number'>, string>> = {
  article:
    'art arts article articles artículo artículos articulo artigo artigos artikel artiklen articolo articol ' +
    'articolul artykuł artykul článek článok čl cl člen član clan članak clanak členu nen neni madde maddesi pasal ' +
    'điều artikkel artikla artikulu artikulo artikolu erthygl articolele maddə moddai qodobka ibara ' +
    'статья ст стаття член чл артыкул бап моддаи άρθρο αρθρο المادة مادة ماده माده دفعہ धारा अनुच्छेद दफा ধারা ' +
    'סעיף მუხლი հոդված አንቀጽ มาตรา ມາດຕາ មាត្រា',
  section: 'section sec sect kifungu seksyen seksyon الفصل فصل',
  rule: 'rule regulation reg regel',
  disposition: 'disposición disposicion disposiciones disposição disposicao disposició disposition',
  annex:
    'annex annexe annexes anexo anexos anhang anlage schedule appendix allegato bijlage bilaga bilag vedlegg ' +
    'załącznik příloha приложение додаток прилог ملحق form forme',
};

export const LABEL_WORDS: ReadonlyMap<string, LabelKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => {
    return words.split(' ').map((word): [string, LabelKind] => [word, kind as LabelKind]);
  }),
);

/** Words of the headings above provisions, with their rank: a lower rank contains a higher one. */
const RANKS: readonly (readonly [number, string])[] = [
  [1, 'part parte partie teil deel del osa część část часть частина дио'],
  [2, 'book livre libro livro buch boek bok księga kniha книга'],
  [3, 'title titre título titulo tytuł титул abschnitt afdeling avdeling раздел розділ дял باب الباب'],
  [4, 'titel subtitle subtítulo subtitulo'],
  [
    5,
    'chapter chapitre capítulo capitulo capitolo capo kapitel hoofdstuk kapittel rozdział hlava глава гл الفصل فصل kapitlet capitol capitolul bab chương κεφάλαιο κεφαλαιο poglavlje поглавље kreu kapitulli',
  ],
  [
    6,
    'section sección seccion seção secao sezione secțiunea oddział oddíl секция قسم الفرع فرع paragraaf division untertitel sektion mục τμήμα τμημα bagian одељак',
  ],
  [7, 'subsección subseccion subseção subsecao unterabschnitt subdivision المبحث مبحث paragraf'],
  [8, 'paragraphe subparagraphe'],
];

/** The same where the number stands first: "6 kap.", "1 luku", "BİRİNCİ BÖLÜM", "I SKYRIUS", "1. peatükk". */
const RANKS_BEHIND: readonly (readonly [number, string])[] = [
  [1, 'rész dalis daļa osa osasto kısım avdelningen бөлім'],
  [2, 'kitap könyv raamat grāmata'],
  [3, 'cím sadaļa avdelning avd jaotis'],
  [
    5,
    'kap kapitel kapitlet kapitlis fejezet skyrius nodaļa peatükk luku bölüm kafli тарау бүлэг kapitulua bob',
  ],
  [6, 'jagu skirsnis ayırım alajaotis параграф'],
];

export const CONTAINER_RANKS: ReadonlyMap<string, number> = new Map(
  RANKS.flatMap(([rank, words]) => words.split(' ').map((word): [string, number] => [word, rank])),
);

export const RANKS_AFTER_NUMBER: ReadonlyMap<string, number> = new Map(
  RANKS_BEHIND.flatMap(([rank, words]) => words.split(' ').map((word): [string, number] => [word, rank])),
);

/** Provisions whose number stands before the word: "12 straipsnis", "12. pants", "12-бап", "12. gr.". */
export const WORD_BEHIND =
  /^\p{Nd}{1,4}\p{No}{0,3}(?:[.-]\p{Nd}{1,3})?[.-]? ?(?:straipsnis|pants|бап|modda|модда|берене|статья|artikulua|cikk|gr(?=\.)|(?:дугаар|дүгээр) зүйл)(?!\p{L})/iu;

/** `sous-titre`, `sous-section`, `sub-chapter`: the second half names the unit, half a rank lower. */
export const UNDER = /^(?:sous|sub|unter)-(\p{L}+)/iu;

/** Latin words that number what was put between two provisions. */
export const LATIN =
  'bis|ter|qu[aá]ter|quinquies|quinqui[eé]s|sexies|septies|octies|octi[eé]s|nonies|novies|decies|undecies|duodecies|terdecies|quaterdecies|quindecies|sexdecies|septdecies|octodecies|novodecies|vicies|unvicies|duovicies|tervicies|مكرر(?:اً|ًا|ا)?|مکرر';

/** Tatweel and vowel signs stretch or dress an Arabic word without changing it. */
export const DRESSING = /[\u0640\u064B-\u0652\u0670]/gu;

/** Numbers written as words, by their first letters: enough to tell a number from a sentence. */
const ROMANCE =
  'premi|préliminaire|preliminar|primer|primeir|segund|tercer|terceir|cuart|quart|quint|sext|s[eé]ptim|s[eé]tim|octav|oitav|noven|non[oa]|d[eé]cim|und[eé]cim|duod[eé]cim|vig[eé]sim|trig[eé]sim|cuadrag[eé]sim|[uúÚ]nic|uno?\\b|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veint|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien';
const GERMANIC =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b|erst|zweit|dritt|viert|fünft|sechst|siebent|siebt|acht|neunt|zehnt|elft|zwölft|första|andra|tredje|fjärde|femte|sjätte|sjunde';
const OTHERS =
  'перв|втор|треть|четв[её]рт|пят[аы]|шест[аоы]|πρώτ|πρωτ|δεύτερ|δευτερ|τρίτ|τριτ|τέταρτ|τεταρτ|πέμπτ|πεμπτ|έκτ|εκτ|έβδομ|εβδομ|όγδο|ογδο|ένατ|ενατ|δέκατ|δεκατ|ενδέκατ|δωδέκατ|μόνο|μονο|birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|thứ |kesatu|kedua|ketiga|keempat|kelima';
/** With the article; feminine for an article of a law, masculine for a part of it. */
const ARABIC =
  'الأولى|الاولى|األولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية|الأول|الاول|األول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي|التمهيدي|الوحيدة|الأخيرة|العشرون|الثلاثون|الأربعون|المائة';

export const NUMBER_WORDS = new RegExp(`^(?:${ROMANCE}|${GERMANIC}|${OTHERS}|${ARABIC})`, 'iu');
