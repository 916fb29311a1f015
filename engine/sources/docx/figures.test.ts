import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure } from './figures.ts';

const cases: readonly (readonly [string, string, readonly (readonly [number, string])[]])[] = [
  [
    'decimal',
    'en',
    [
      [1, '1'],
      [120, '120'],
    ],
  ],
  [
    'decimalZero',
    'en',
    [
      [7, '07'],
      [12, '12'],
    ],
  ],
  [
    'lowerLetter',
    'en',
    [
      [1, 'a'],
      [26, 'z'],
      [27, 'aa'],
      [28, 'bb'],
      [53, 'aaa'],
    ],
  ],
  [
    'upperLetter',
    'en',
    [
      [2, 'B'],
      [27, 'AA'],
    ],
  ],
  [
    'lowerRoman',
    'en',
    [
      [4, 'iv'],
      [9, 'ix'],
      [44, 'xliv'],
    ],
  ],
  [
    'upperRoman',
    'en',
    [
      [1994, 'MCMXCIV'],
      [0, '0'],
      [5000, '5000'],
    ],
  ],
  [
    'ordinal',
    'en',
    [
      [1, '1st'],
      [2, '2nd'],
      [3, '3rd'],
      [11, '11th'],
      [112, '112th'],
      [21, '21st'],
    ],
  ],
  ['ordinal', 'es', [[1, '1º']]],
  [
    'ordinal',
    'fr',
    [
      [1, '1er'],
      [2, '2e'],
    ],
  ],
  ['ordinal', 'de', [[3, '3.']]],
  [
    'cardinalText',
    'en',
    [
      [1, 'One'],
      [21, 'Twenty-one'],
      [100, '100'],
    ],
  ],
  [
    'cardinalText',
    'es',
    [
      [16, 'Dieciséis'],
      [22, 'Veintidós'],
      [31, 'Treinta y uno'],
    ],
  ],
  [
    'cardinalText',
    'fr',
    [
      [21, 'Vingt et un'],
      [69, 'Soixante-neuf'],
      [71, '71'],
    ],
  ],
  [
    'cardinalText',
    'de',
    [
      [21, 'Einundzwanzig'],
      [35, 'Fünfunddreißig'],
    ],
  ],
  [
    'cardinalText',
    'pt-BR',
    [
      [17, 'Dezessete'],
      [45, 'Quarenta e cinco'],
    ],
  ],
  [
    'ordinalText',
    'en',
    [
      [1, 'First'],
      [20, 'Twentieth'],
      [32, 'Thirty-second'],
    ],
  ],
  [
    'ordinalText',
    'es-MX',
    [
      [1, 'Primero'],
      [12, 'Duodécimo'],
      [21, 'Vigésimo primero'],
    ],
  ],
  [
    'ordinalText',
    'fr',
    [
      [1, 'Premier'],
      [21, 'Vingt et unième'],
      [22, 'Vingt-deuxième'],
    ],
  ],
  [
    'ordinalText',
    'de',
    [
      [3, 'Dritte'],
      [23, 'Dreiundzwanzigste'],
    ],
  ],
  [
    'ordinalText',
    'pt',
    [
      [2, 'Segundo'],
      [25, 'Vigésimo-quinto'],
    ],
  ],
  ['ordinalText', 'vi', [[2, '2']]],
  [
    'arabicAlpha',
    'ar',
    [
      [1, 'أ'],
      [2, 'ب'],
      [3, 'ت'],
    ],
  ],
  [
    'arabicAbjad',
    'ar',
    [
      [1, 'أ'],
      [3, 'ج'],
      [4, 'د'],
    ],
  ],
  [
    'hebrew1',
    'he',
    [
      [1, 'א'],
      [10, 'י'],
      [11, 'יא'],
      [15, 'טו'],
      [24, 'כד'],
      [101, 'קא'],
    ],
  ],
  [
    'russianLower',
    'ru',
    [
      [1, 'а'],
      [4, 'г'],
    ],
  ],
  [
    'chineseCounting',
    'zh',
    [
      [10, '十'],
      [12, '十二'],
      [20, '二十'],
      [105, '一百零五'],
    ],
  ],
  [
    'decimalEnclosedCircle',
    'ja',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '21'],
    ],
  ],
  ['thaiNumbers', 'th', [[12, '๑๒']]],
  ['none', 'en', [[3, '']]],
  ['an unknown format', 'en', [[3, '3']]],
];

for (const [format, lang, values] of cases) {
  test(`${format} in ${lang}`, () => {
    for (const [value, expected] of values) assert.equal(figure(value, format, lang), expected);
  });
}
