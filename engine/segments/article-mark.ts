import type { Block } from '#engine/model/source.ts';
import type { Label } from './label.ts';
import type { Mark } from './mark.ts';
import { isTitle, LONGEST_HEADING } from './titles.ts';

const DASH_HEADING = /^([^\n]{2,250}?)\. ?(?:—|–|--+|-(?= ?\())\s*/u;

/** The heading of an article on the line of its label: in a heading, before a dash, or as the whole line. */
export function articleMark(blocks: readonly Block[], index: number, label: Label): Mark {
  const block = blocks[index];
  const text = block?.text ?? '';
  const rest = text.slice(label.rest);
  const base = { type: 'article', kind: label.kind, number: label.number, bare: label.bare } as const;
  if (block?.kind === 'heading') {
    return { ...base, heading: rest.trim(), textFrom: text.length, level: block.level };
  }
  const dash =
    label.kind === 'section' || label.kind === 'number' || label.kind === 'rule'
      ? DASH_HEADING.exec(rest.slice(0, 260))
      : null;
  if (dash !== null) {
    return {
      ...base,
      heading: (dash[1] ?? '').trim(),
      textFrom: label.rest + dash[0].length,
      level: undefined,
    };
  }
  const next = blocks[index + 1]?.text ?? '';
  const short = rest !== '' && rest.length <= LONGEST_HEADING && next !== '';
  const numbered = /^(?:\(1\)|1[.)]\s)/u.test(next) && rest.endsWith('.') && rest.length <= 100;
  if (short && (numbered || (isTitle(rest) && !/[(:]|\. /u.test(rest)))) {
    return { ...base, heading: rest.trim(), textFrom: text.length, level: undefined };
  }
  return { ...base, heading: '', textFrom: label.rest, level: undefined };
}
