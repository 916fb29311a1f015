import type { Block } from '#engine/model/source.ts';

/** One paragraph of a word processor, with its label resolved; "\n" in the text is a line break. */
export type Paragraph = {
  readonly text: string;
  /** The number of a list or heading as printed. */
  readonly label?: string;
  /** Between label and text, a space or nothing. */
  readonly gap?: string;
  readonly bullet?: boolean;
  /** Depth in its list, from 0; undefined outside lists. */
  readonly depth?: number | undefined;
  /** Level of its heading style, 1 is the highest; undefined for body text. */
  readonly heading?: number | undefined;
};

/** Whole provisions stand in heading styles in some laws; a heading is a short line. */
const LONGEST_HEADING = 250;
const LONGEST_SENTENCE = 120;

/** @returns one block for each line of the paragraph that has words, its label in front of the first */
export function blocksOf(paragraph: Paragraph): Block[] {
  const words = tidy(paragraph.text);
  const label = (paragraph.label ?? '').trim();
  const gap = paragraph.gap ?? ' ';
  const whole =
    words === '' && paragraph.bullet === true ? '' : `${label}${label === '' ? '' : gap}${words}`.trim();
  if (whole === '') return [];
  const level = paragraph.heading;
  if (level !== undefined && isHeading(whole)) {
    return [{ kind: 'heading', text: whole.replaceAll('\n', ' '), level: Math.min(9, Math.max(1, level)) }];
  }
  const item = isItem(paragraph, label);
  return linesOf(whole).map((text, index) => ({ kind: item && index === 0 ? 'item' : 'paragraph', text }));
}

/** White space becomes one space, line breaks stay; signs that only guide the line break are dropped. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\uFEFF]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}

function isHeading(text: string): boolean {
  return text.length <= (/[.;:,]$/u.test(text) ? LONGEST_SENTENCE : LONGEST_HEADING);
}

/** "Article 3." and "Chapter I" head what follows; "(a)" and "1." are parts of it. */
function isItem(paragraph: Paragraph, label: string): boolean {
  if (paragraph.depth === undefined) return false;
  return paragraph.bullet === true || (label !== '' && !/\p{L}{3}|§/u.test(label));
}

/** Line breaks part a paragraph, unless one only breaks off a sentence that goes on in small letters. */
function linesOf(text: string): string[] {
  if (!text.includes('\n')) return [text];
  const lines: string[][] = [];
  let last = '';
  for (const line of text.split('\n')) {
    const goesOn = /^\p{Ll}/u.test(line) && !/^\p{Ll}{1,5}[.)]/u.test(line) && !/[.;:!?]$/u.test(last);
    if (goesOn && last !== '') lines.at(-1)?.push(line);
    else lines.push([line]);
    last = line;
  }
  return lines.map((parts) => parts.join(' '));
}
