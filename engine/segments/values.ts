/** First letters of ordinal words, in order from 1; enough to see that one number follows another. */
const ORDINALS: readonly string[] = [
  'premi primer primeir first erst första перв πρώτ πρωτ الأولى الاولى األولى birinci kesatu primo prima',
  'second segund deuxi zweit andra втор δεύτερ δευτερ الثانية ikinci kedua',
  'tercer terceir trois third dritt tredje трет τρίτ τριτ الثالثة üçüncü ketiga',
  'cuart quart quatri fourth viert fjärde четв τέταρτ τεταρτ الرابعة dördüncü keempat',
  'quint cinqui fifth fünft femte пят πέμπτ πεμπτ الخامسة beşinci kelima',
  'sext sixi sixth sechst sjätte шест έκτ εκτ السادسة altıncı',
  'séptim septim sétim septi seventh siebt sjunde седьм έβδομ εβδομ السابعة yedinci',
  'octav oitav huiti eighth acht восьм όγδο ογδο الثامنة sekizinci',
  'noven non neuvi ninth neunt девят ένατ ενατ التاسعة dokuzuncu',
  'décim decim dixi tenth zehnt десят δέκατ δεκατ العاشرة onuncu',
];

const ROMANS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** @returns the whole number that a label begins with ("12 bis" 12, "IV" 4, "segundo" 2), NaN when unknown */
export function valueOf(bare: string): number {
  const figures = /\p{Nd}+/u.exec(bare)?.[0];
  if (figures !== undefined && bare.indexOf(figures) < 6) return Number.parseInt(western(figures), 10);
  const roman = /^[IVXLCDM]{1,8}(?!\p{L})/u.exec(bare)?.[0];
  if (roman !== undefined) return romanValue(roman);
  const word = bare.toLowerCase();
  const at = ORDINALS.findIndex((row) => row.split(' ').some((stem) => word.startsWith(stem)));
  return at < 0 || /[\s-]/u.test(word.trim()) ? Number.NaN : at + 1;
}

/** Digits of any script as Western ones: every script holds its ten in one row that begins at a multiple. */
export function western(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}

function romanValue(roman: string): number {
  let total = 0;
  for (let index = 0; index < roman.length; index += 1) {
    const own = ROMANS[roman.charAt(index)] ?? 0;
    const next = ROMANS[roman.charAt(index + 1)] ?? 0;
    total += own < next ? -own : own;
  }
  return total;
}
