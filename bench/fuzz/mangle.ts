import { mutated, pick, randomText, type Random } from '#engine/matches/random-law.ts';

/** Values that forms, queries and files have stumbled over. */
export const HOSTILE: readonly string[] = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ufeff',
    '\u202e',
    '\u200f\u0627\u0644',
    '\ud83d',
    '\ude00',
    '😀',
    '\u0301',
    '\u2028',
    'ﷺ',
    'İ',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    'true',
    '[object Object]',
  ],
  ...[
    '0',
    '-0',
    '-1',
    '1e309',
    '1e21',
    '99999999999999999999',
    '9007199254740993',
    '2147483648',
    '0x10',
    '1.5',
    '٣',
    '１',
  ],
  ...[
    '2026-02-30',
    '0000-00-00',
    '-271821-04-20',
    '+275760-09-14',
    '9999-99-99',
    '2026-11-22T25:61:61Z',
    '2026-11-22',
  ],
  ...[
    "' or 1=1 --",
    '"; drop table x',
    '<script>x</script>',
    '${7*7}',
    '{{x}}',
    '%00',
    '%',
    '%zz',
    '%c0%af',
    '../../etc/passwd',
  ],
  ...[
    '\r\nBcc: a@example.org',
    '=1+1',
    '@SUM(A1)',
    '|calc',
    'javascript:alert(1)',
    'http://[::1',
    'https://example.org/\u00e9 x',
  ],
  ...[
    'XE',
    'XX',
    'state',
    'ngo',
    'both',
    'law',
    'practice',
    'met',
    'csam.produce',
    'en',
    'ar',
    'zz',
    'en-',
    'a@b',
    'a@example.org',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '0'.repeat(64),
    'f'.repeat(64),
    '(',
    '[',
    '\\',
    '*',
    '?',
    '.',
    ':',
    ';',
    '#',
    '&',
    '=',
  ],
];

/** One value, mostly short, at times very long. */
export function hostile(random: Random): string {
  const chance = random();
  if (chance < 0.6) return pick(random, HOSTILE);
  if (chance < 0.75) return randomText(random, 30);
  if (chance < 0.9) return pick(random, HOSTILE) + pick(random, HOSTILE);
  return pick(random, HOSTILE).repeat(1 + Math.floor(random() ** 4 * 20_000));
}

const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ', ',
  '"',
  "'",
  '- ',
  '\n',
  '\n  ',
  '\t',
  '|',
  '>',
  '&a ',
  '*a',
  '<<: ',
  '!!js ',
  '# ',
  '---\n',
  '? ',
  '@',
  '`',
  '%',
];

/** Text of a file in some notation with lines and pieces cut, doubled, moved, or struck by signs of the notation. */
export function mangled(random: Random, text: string, other: string = text): string {
  let now = text;
  for (let left = 1 + Math.floor(random() * 5); left > 0; left--) now = once(random, now, other);
  return now;
}

function once(random: Random, text: string, other: string): string {
  const at = Math.floor(random() * (text.length + 1));
  const to = Math.min(text.length, at + Math.floor(random() ** 2 * 80));
  const [before, part, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  switch (Math.floor(random() * 9)) {
    case 0:
      return before + after;
    case 1:
      return before + part + part + after;
    case 2:
      return before + pick(random, SIGNS) + part + after;
    case 3:
      return before + hostile(random).slice(0, 2000) + after;
    case 4:
      return valueChanged(random, text);
    case 5:
      return linesChanged(random, text);
    case 6: {
      const from = Math.floor(random() * other.length);
      return before + other.slice(from, from + 200) + after;
    }
    case 7:
      return random() < 0.3 ? before : before + part.repeat(1 + Math.floor(random() ** 6 * 300)) + after;
    default:
      return mutated(random, text);
  }
}

/** What stands behind a colon or between quotation marks becomes another value: the form stays, so it is read further. */
function valueChanged(random: Random, text: string): string {
  const places = [...text.slice(0, 60_000).matchAll(/(?<=: )[^\n,}\]]+|(?<=")[^"\n]+(?=")/gu)];
  if (places.length === 0) return text;
  const { index, 0: value } = pick(random, places);
  const odd =
    random() < 0.6
      ? hostile(random).slice(0, 500)
      : pick(random, ['{}', '[]', '[1]', '{a: b}', '~', '-', '1', 'true', '""', '.inf', '0o7', '2026-01-01']);
  return text.slice(0, index) + odd + text.slice(index + value.length);
}

function linesChanged(random: Random, text: string): string {
  const lines = text.split('\n');
  const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
  const line = lines[a] ?? '';
  switch (Math.floor(random() * 4)) {
    case 0:
      lines.splice(a, 1);
      break;
    case 1:
      lines.splice(b, 0, line);
      break;
    case 2:
      lines[a] = lines[b] ?? '';
      break;
    default:
      lines[a] = pick(random, ['  ', '    ', '\t', '- ']) + line;
  }
  return lines.join('\n');
}
