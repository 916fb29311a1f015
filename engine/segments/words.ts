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
    'điều artikkel artikla artikulu erthygl ' +
    'статья ст стаття член чл артыкул бап المادة مادة ماده माده धारा अनुच्छेद סעיף მუხლი հոդված አንቀጽ มาตรา មាត្រា',
  section: 'section sec sect kifungu seksyen',
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
    'chapter chapitre capítulo capitulo capitolo kapitel hoofdstuk kapittel rozdział hlava глава гл الفصل فصل kapitlet capitol bab',
  ],
  [
    6,
    'section sección seccion seção secao sezione oddział oddíl секция القسم قسم paragraaf division untertitel sektion',
  ],
  [7, 'subsección subseccion subseção subsecao unterabschnitt subdivision'],
  [8, 'paragraphe subparagraphe'],
];

export const CONTAINER_RANKS: ReadonlyMap<string, number> = new Map(
  RANKS.flatMap(([rank, words]) => words.split(' ').map((word): [string, number] => [word, rank])),
);

/** `sous-titre`, `sous-section`, `sub-chapter`: the second half names the unit, half a rank lower. */
export const UNDER = /^(?:sous|sub|unter)-(\p{L}+)/iu;

/** Latin words that number what was put between two provisions. */
export const LATIN =
  'bis|ter|qu[aá]ter|quinquies|quinqui[eé]s|sexies|septies|octies|octi[eé]s|nonies|novies|decies|undecies|duodecies|terdecies|quaterdecies|quindecies|sexdecies|septdecies|octodecies|novodecies|vicies';

/** Numbers written as words, by their first letters: enough to tell a number from a sentence. */
export const NUMBER_WORDS =
  /^(?:premi|préliminaire|preliminar|primer|primeir|segund|tercer|terceir|cuart|quart|quint|sext|s[eé]ptim|s[eé]tim|octav|oitav|noven|non[oa]|d[eé]cim|und[eé]cim|duod[eé]cim|vig[eé]sim|trig[eé]sim|cuadrag[eé]sim|[uúÚ]nic|uno?\b|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veint|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|first|second|third|fourth|fifth|one\b|two\b|three\b|erst|zweit|dritt|viert|fünft|sechst|siebent|siebt|acht|neunt|zehnt|elft|zwölft|перв|втор|الأولى|الاولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية|الأول|الثاني|الثالث|الرابع|الخامس)/iu;
