import type { Context, Role } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';

type List = { readonly type: string; readonly decoration: string; count: number };

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const TENS = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];

/** The file says how the points of a list are numbered, and leaves the numbering to print. */
export function listLabels() {
  const open = new Map<number, List>();
  return {
    list(attributes: Attributes, { above }: Context): Role {
      const { Type: type = '', Decoration: decoration = 'none', Start: start } = attributes;
      open.set(above.length, { type, decoration, count: Math.max(0, (Number(start) || 1) - 1) });
      return 'line';
    },
    item(attributes: Attributes, context: Context): Role {
      const list = open.get(context.above.length - 1);
      if (list === undefined) return 'sub';
      list.count += 1;
      const number = attributes['NumberOverride'] ?? (list.type === '' ? '' : counted(list.type, list.count));
      context.name(number === '' ? '' : decorated(number, list.decoration));
      return 'sub';
    },
  };
}

function counted(type: string, count: number): string {
  if (type.startsWith('alpha')) return cased(type, letters(count));
  if (type.startsWith('roman'))
    return cased(type, (TENS[Math.floor(count / 10) % 10] ?? '') + (ROMANS[count % 10] ?? ''));
  return String(count);
}

function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.min(5, Math.floor((count - 1) / 26) + 1));
}

function cased(type: string, text: string): string {
  return type.endsWith('upper') ? text.toUpperCase() : text;
}

function decorated(number: string, decoration: string): string {
  if (decoration === 'parens') return `(${number})`;
  if (decoration === 'parenRight') return `${number})`;
  if (decoration === 'brackets') return `[${number}]`;
  if (decoration === 'bracketRight') return `${number}]`;
  if (decoration === 'period') return `${number}.`;
  if (decoration === 'colon') return `${number}:`;
  return number;
}
