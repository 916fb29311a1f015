import { figure } from '../docx/figures.ts';
import type { Level, ListStyle } from './styles.ts';

/** The numbers of one list, by level from 1. A continued list goes on with the same counters. */
export type Counters = (number | undefined)[];

/**
 * Takes the next item of a list; levels below begin again.
 *
 * @param start what the item itself says; undefined to count on
 * @returns the label as printed
 */
export function nextLabel(
  style: ListStyle,
  counters: Counters,
  level: number,
  start: number | undefined,
): { readonly label: string; readonly bullet: boolean } {
  const own = style.get(level);
  if (own === undefined) return { label: '', bullet: false };
  const before = counters[level];
  for (let above = 1; above < level; above += 1) counters[above] ??= style.get(above)?.start;
  counters[level] = start ?? (before === undefined ? own.start : before + 1);
  counters.length = Math.min(counters.length, level + 1);
  if (own.bullet !== undefined) return { label: bulletOf(own.bullet), bullet: true };
  return { label: print(style, own, counters, level), bullet: false };
}

function print(style: ListStyle, own: Level, counters: Counters, level: number): string {
  const numberAt = (at: number) => {
    const one = style.get(at);
    if (one === undefined || one.bullet !== undefined) return '';
    return numbered(counters[at] ?? one.start, one);
  };
  if (own.pattern !== undefined)
    return own.pattern.replace(/%(\d{1,2})%/gu, (_, sign: string) => numberAt(Number(sign)));
  if (own.format === '') return `${own.prefix}${own.suffix}`;
  const parts: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at += 1) parts.push(numberAt(at));
  return `${own.prefix}${parts.filter((part) => part !== '').join('.')}${own.suffix}`;
}

/** What a format begins with names it: "1", "a", "一, 二, 三, ...", "أ, ب, ت, ...". */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chineseCounting',
  イ: 'aiueo',
  ア: 'aiueo',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
  א: 'hebrew1',
  أ: 'arabicAlpha',
  ا: 'arabicAlpha',
  '①': 'decimalEnclosedCircle',
  ก: 'thaiLetters',
  '๑': 'thaiNumbers',
  क: 'hindiVowels',
  '१': 'hindiNumbers',
  А: 'russianUpper',
  а: 'russianLower',
  '１': 'decimalFullWidth',
};

function numbered(value: number, level: Level): string {
  if (level.format === '') return '';
  const abjad = /^أ, ب, ج/u.test(level.format);
  if (/^[aA]$/u.test(level.format) && !level.sync) return counted(value, level.format);
  if (level.format === '1st') return figure(value, 'ordinal');
  return figure(value, abjad ? 'arabicAbjad' : (FORMATS[level.format.charAt(0)] ?? 'decimal'));
}

/** a … z, aa, ab: without num-letter-sync the letters count on (19.503). */
function counted(value: number, first: string): string {
  let printed = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    printed = String.fromCharCode(first.charCodeAt(0) + ((rest - 1) % 26)) + printed;
  return printed;
}

function bulletOf(sign: string): string {
  return /[\uE000-\uF8FF]/u.test(sign) ? '•' : sign.trim();
}
