import { cardinal, ordinal } from './number-words.ts';

/**
 * Prints the number of a list as the word processor does (ECMA-376 17.18.59, ST_NumberFormat).
 * A format that is not known here prints figures, which is what Word does for lack of a font.
 *
 * @param lang BCP 47, for the formats that speak: "1st", "Primero"
 */
export function figure(value: number, format: string, lang = 'en'): string {
  const printed = FORMATS[format]?.(value, lang);
  return printed ?? String(value);
}

type Print = (value: number, lang: string) => string | undefined;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ARABIC_ALPHA = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const ARABIC_ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';
const THAI = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const HINDI = 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह';
const HAN = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const GANADA = '가나다라마바사아자차카타파하';
const AIUEO = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';

const FORMATS: Readonly<Record<string, Print>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => repeated(value, LATIN),
  upperLetter: (value) => repeated(value, LATIN)?.toUpperCase(),
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  upperRoman: roman,
  ordinal: shortOrdinal,
  cardinalText: cardinal,
  ordinalText: ordinal,
  russianLower: (value) => repeated(value, RUSSIAN),
  russianUpper: (value) => repeated(value, RUSSIAN)?.toUpperCase(),
  arabicAlpha: (value) => repeated(value, ARABIC_ALPHA),
  arabicAbjad: (value) => repeated(value, ARABIC_ABJAD),
  hebrew1: hebrewNumber,
  hebrew2: (value) => repeated(value, HEBREW),
  thaiLetters: (value) => repeated(value, THAI),
  thaiNumbers: (value) => shifted(value, 0x0e50),
  hindiNumbers: (value) => shifted(value, 0x0966),
  hindiVowels: (value) => repeated(value, HINDI),
  decimalFullWidth: (value) => shifted(value, 0xff10),
  decimalFullWidth2: (value) => shifted(value, 0xff10),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  chineseCounting: counted,
  chineseCountingThousand: counted,
  japaneseCounting: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  ideographTraditional: (value) => STEMS[value - 1],
  ideographZodiac: (value) => BRANCHES[value - 1],
  ganada: (value) => repeated(value, GANADA),
  aiueo: (value) => repeated(value, AIUEO),
  aiueoFullWidth: (value) => repeated(value, AIUEO),
};

/** a … z, aa, bb: the letter is repeated, it does not count on (ECMA-376 17.18.59, lowerLetter). */
function repeated(value: number, letters: string): string | undefined {
  const all = [...letters];
  if (value < 1 || value > all.length * 20) return undefined;
  return (all[(value - 1) % all.length] ?? '').repeat(Math.ceil(value / all.length));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string | undefined {
  if (value < 1 || value > 4999) return undefined;
  let rest = value;
  let printed = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      printed += sign;
      rest -= worth;
    }
  }
  return printed;
}

/** Letters as numbers, added up: יא is 11; 15 and 16 are written 9 + 6 and 9 + 7. */
function hebrewNumber(value: number): string | undefined {
  if (value < 1 || value > 499) return undefined;
  const letters = [...HEBREW];
  const small = value % 100;
  const hundreds = value >= 100 ? (letters[17 + Math.floor(value / 100)] ?? '') : '';
  const [ten, one] = small === 15 || small === 16 ? [0, 9] : [Math.floor(small / 10), small % 10];
  const tens = ten === 0 ? '' : (letters[8 + ten] ?? '');
  const last = one === 0 ? '' : (letters[one - 1] ?? '');
  return hundreds + tens + last + (small === 15 ? 'ו' : small === 16 ? 'ז' : '');
}

function shortOrdinal(value: number, lang: string): string {
  const primary = lang.slice(0, 2);
  if (primary === 'es' || primary === 'pt' || primary === 'it') return `${value}º`;
  if (primary === 'fr') return value === 1 ? '1er' : `${value}e`;
  if (primary !== 'en') return `${value}.`;
  const teen = value % 100 > 10 && value % 100 < 14;
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${value}${ending ?? 'th'}`;
}

function shifted(value: number, zero: number): string {
  return String(value).replace(/\d/gu, (sign) => String.fromCodePoint(zero + Number(sign)));
}

function circled(value: number): string | undefined {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : undefined;
}

function digits(value: number): string {
  return String(value).replace(/\d/gu, (sign) => HAN[Number(sign)] ?? sign);
}

/** 1 to 9,999 as 十二, 一百零五, 二百一十. */
function counted(value: number): string | undefined {
  if (value < 1 || value > 9999) return undefined;
  const figures = String(value);
  let printed = '';
  let gap = false;
  [...figures].forEach((sign, index) => {
    const unit = ['', '十', '百', '千'][figures.length - 1 - index] ?? '';
    if (sign === '0') gap = printed !== '';
    else {
      printed += `${gap ? '零' : ''}${HAN[Number(sign)]}${unit}`;
      gap = false;
    }
  });
  return printed.replace(/^一十/u, '十');
}
