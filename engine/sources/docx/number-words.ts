/** Numbers in words, for the labels that a word processor writes out: "Artículo primero". */

/** BCP 47 primary language to the words for 1 to 19, then the tens from 20. */
const CARDINALS: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  es: [
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  ],
  fr: [
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    'vingt trente quarante cinquante soixante',
  ],
  de: [
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  ],
  pt: [
    'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
    'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  ],
};

const ORDINALS: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
  ],
  es: [
    'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno',
    'vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo',
  ],
  fr: [
    'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième',
    'vingtième trentième quarantième cinquantième soixantième',
  ],
  de: [
    'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte',
    'zwanzigste dreißigste vierzigste fünfzigste sechzigste siebzigste achtzigste neunzigste',
  ],
  pt: [
    'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo décimo-primeiro décimo-segundo décimo-terceiro décimo-quarto décimo-quinto décimo-sexto décimo-sétimo décimo-oitavo décimo-nono',
    'vigésimo trigésimo quadragésimo quinquagésimo sexagésimo septuagésimo octogésimo nonagésimo',
  ],
};

/** @returns "Twenty-one" and its like; undefined beyond 99 and in other languages, where figures stand */
export function cardinal(value: number, lang: string): string | undefined {
  return capital(written(value, lang, CARDINALS, joinCardinal));
}

/** @returns "Twenty-first" and its like; undefined beyond 99 and in other languages */
export function ordinal(value: number, lang: string): string | undefined {
  return capital(written(value, lang, ORDINALS, joinOrdinal));
}

type Table = Readonly<Record<string, readonly [string, string]>>;
type Join = (
  lang: string,
  ten: number,
  one: number,
  ones: readonly string[],
  tens: readonly string[],
) => string;

function written(value: number, lang: string, table: Table, join: Join): string | undefined {
  const row = table[lang.slice(0, 2)];
  if (row === undefined || !Number.isInteger(value) || value < 1) return undefined;
  const ones = row[0].split(' ');
  const tens = row[1].split(' ');
  if (value < 20) return ones[value - 1];
  const ten = Math.floor(value / 10);
  if (ten - 2 >= tens.length) return undefined;
  return value % 10 === 0 ? tens[ten - 2] : join(lang.slice(0, 2), ten, value % 10, ones, tens) || undefined;
}

function joinCardinal(
  lang: string,
  ten: number,
  one: number,
  ones: readonly string[],
  tens: readonly string[],
) {
  const unit = ones[one - 1] ?? '';
  const head = tens[ten - 2] ?? '';
  if (lang === 'en') return `${head}-${unit}`;
  if (lang === 'de') return `${one === 1 ? 'ein' : unit}und${head}`;
  if (lang === 'pt') return `${head} e ${unit}`;
  if (lang === 'es') return ten === 2 ? `veinti${accented(unit)}` : `${head} y ${unit}`;
  return one === 1 ? `${head} et un` : `${head}-${unit}`;
}

function accented(unit: string): string {
  return unit
    .replace(/^dos$/u, 'dós')
    .replace(/^tres$/u, 'trés')
    .replace(/^seis$/u, 'séis');
}

function joinOrdinal(
  lang: string,
  ten: number,
  one: number,
  ones: readonly string[],
  tens: readonly string[],
) {
  const unit = ones[one - 1] ?? '';
  const head = tens[ten - 2] ?? '';
  if (lang === 'es') return `${head} ${unit}`;
  if (lang === 'pt') return `${head}-${unit}`;
  const [cardinalOnes = '', cardinalTens = ''] = CARDINALS[lang] ?? [];
  const stem = cardinalTens.split(' ')[ten - 2] ?? '';
  if (lang === 'en') return `${stem}-${unit}`;
  if (lang === 'de') return `${one === 1 ? 'ein' : (cardinalOnes.split(' ')[one - 1] ?? '')}und${head}`;
  return one === 1 ? `${stem} et unième` : `${stem}-${unit}`;
}

function capital(words: string | undefined): string | undefined {
  return words === undefined ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}
