import type { Block } from '#engine/model/source.ts';
import type { Draft, Format, Input } from '../format.ts';

/** Plain text: one paragraph a line, or lines wrapped at a fixed width. Rules of dashes are dropped. */
export const format: Format = {
  id: 'text',
  title: 'Plain text',
  extensions: ['txt', 'text'],
  detect(_name, head) {
    return /\p{L}/u.test(head);
  },
  read,
};

/** A line at least this long may have been broken by the width of the page. */
const WRAPPED = 50;

function read(input: Input): readonly Draft[] {
  const blocks: Block[] = [];
  const lines = input.text.split('\n');
  let current = '';
  let began = 0;
  let last = '';
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (current !== '' && continues(last, line)) {
      current += ` ${line}`;
      last = line;
      continue;
    }
    if (current !== '') blocks.push({ kind: 'paragraph', text: current, line: began });
    current = isRule(line) ? '' : line;
    began = index + 1;
    last = line;
  }
  if (current !== '') blocks.push({ kind: 'paragraph', text: current, line: began });
  return [{ blocks }];
}

/** True when `line` goes on with the sentence that `last` broke off. */
function continues(last: string, line: string): boolean {
  if (last.length < WRAPPED || line === '') return false;
  const first = line.charCodeAt(0);
  const lower = (first >= 0x61 && first <= 0x7a) || /^\p{Ll}/u.test(line);
  if (!lower || /^\p{Ll}{1,5}[.)]/u.test(line)) return false;
  return !/[.;:!?]$/u.test(last);
}

function isRule(line: string): boolean {
  const first = line.charAt(0);
  if (first !== '-' && first !== '=' && first !== '_' && first !== '*' && first !== '~') return false;
  return line.length >= 3 && line.length < 200 && /^[-=_*~ ]+$/u.test(line);
}
