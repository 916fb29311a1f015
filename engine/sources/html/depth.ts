import { InputError } from '#engine/model/problem.ts';
import type { Input } from '../format.ts';

/** Real pages stay far below; the parser's time grows with depth times length. */
const DEEPEST = 500;
/** Elements that HTML closes by itself, and those that hold nothing. */
const LIGHT = new Set(
  'p li td th tr dt dd option tbody thead tfoot br hr img input meta link col area base wbr source html head body'.split(
    ' ',
  ),
);

/** Bold and its kind, opened and never closed, nest without end and change no word. */
const MARKS = ['b', 'i', 'u', 'font', 'ins', 'em', 'strong', 'small', 'big', 'l', 'r'];
const MOST_OPEN = 100;

/** @returns the page without the marks that it opens far more often than it closes; lines stay */
export function withoutOpenMarks(text: string): string {
  const open = MARKS.filter((name) => {
    const tags = text.match(new RegExp(`</?${name}(?=[\\s>/])`, 'giu')) ?? [];
    const closing = tags.filter((tag) => tag.startsWith('</')).length;
    return tags.length - 2 * closing > MOST_OPEN;
  });
  if (open.length === 0) return text;
  return text.replace(new RegExp(`</?(?:${open.join('|')})(?=[\\s>/])[^<>]{0,500}>`, 'giu'), (tag) =>
    tag.replace(/[^\n]/gu, ''),
  );
}

/** @throws InputError when the page is nested more than 500 deep */
export function refuseDepth(input: Input): void {
  let depth = 0;
  for (const [, slash, name = ''] of input.text.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    if (LIGHT.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (depth > DEEPEST) {
      const message = 'the page is nested too deeply; save it as plain text';
      throw new InputError({ code: 'source.too-deep', message, file: input.name });
    }
  }
}
