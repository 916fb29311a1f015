import type { Block, BlockKind } from '#engine/model/source.ts';
import type { Draft, Format, Input } from '../format.ts';
import { readFrontMatter } from './front-matter.ts';
import { plain } from './inline.ts';

/** Markdown: headings give the levels, front matter the title, lists and tables keep their lines. */
export const format: Format = {
  id: 'markdown',
  title: 'Markdown',
  extensions: ['md', 'markdown'],
  detect(name, head) {
    if (/^---\n/u.test(head) && /\n---\n/u.test(head)) return true;
    return !/\.txt$/iu.test(name) && /^ {0,3}#{1,6} \S/mu.test(head);
  },
  read,
};

type Open = { kind: BlockKind; line: number; parts: string[] };

/** A list marker at the start of a line, after its indentation. */
const BULLET = /^[-*+] +/u;
/** A star is only Markdown; a dash is how many laws print their lists. */
const STAR = /^[*+] +/u;
const ORDERED = /^(?:\d{1,4}[a-z]?[.)]|\p{L}{1,3}\)|\(\p{L}{1,4}\)|\(\d{1,3}[a-z]?\)) +/u;

function read(input: Input): readonly Draft[] {
  const lines = input.text.split('\n');
  const { fields, next } = readFrontMatter(lines);
  const blocks: Block[] = [];
  let open: Open | undefined;
  let first: string | undefined;
  function close(): void {
    if (open === undefined) return;
    const text = plain(
      open.parts.length === 1 ? (open.parts[0] ?? '') : open.parts.join(open.kind === 'table' ? '\n' : ' '),
    );
    if (text !== '') blocks.push({ kind: open.kind, text, line: open.line });
    open = undefined;
  }
  for (let index = next; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '' || isBreak(line)) {
      if (open?.kind === 'paragraph' && isUnderline(line)) {
        const text = plain(open.parts.join(' '));
        blocks.push({ kind: 'heading', text, level: line.startsWith('=') ? 1 : 2, line: open.line });
        open = undefined;
      }
      close();
      continue;
    }
    const level = headingLevel(line);
    if (level > 0) {
      close();
      const text = plain(line.slice(level).replace(/\s#+$/u, '').trim());
      if (level === 1) first ??= text;
      if (text !== '') blocks.push({ kind: 'heading', text, level, line: index + 1 });
      continue;
    }
    const kind = kindOf(line, open);
    if (kind === undefined) {
      open?.parts.push(line);
      continue;
    }
    close();
    open = { kind, line: index + 1, parts: [kind === 'item' ? line.replace(STAR, '') : line] };
  }
  close();
  return [draftOf(fields, first, blocks)];
}

function draftOf(fields: ReadonlyMap<string, string>, first: string | undefined, blocks: Block[]): Draft {
  return {
    title: fields.get('title') ?? first,
    abbreviation: fields.get('abbreviation') ?? fields.get('short_title') ?? fields.get('jurabk'),
    lang: fields.get('lang') ?? fields.get('language'),
    blocks,
  };
}

/** @returns the kind of the block this line begins, undefined when it goes on with the open one */
function kindOf(line: string, open: Open | undefined): BlockKind | undefined {
  const code = line.charCodeAt(0);
  if (code === 0x7c) return open?.kind === 'table' ? undefined : 'table';
  if (code === 0x2d || code === 0x2a || code === 0x2b) {
    if (BULLET.test(line)) return 'item';
  } else if ((open === undefined || open.kind === 'item') && ORDERED.test(line.slice(0, 12))) {
    return 'item';
  }
  if (open === undefined || open.kind === 'table') return 'paragraph';
  return undefined;
}

function headingLevel(line: string): number {
  if (line.charCodeAt(0) !== 0x23) return 0;
  let level = 1;
  while (level < 7 && line.charCodeAt(level) === 0x23) level += 1;
  return level < 7 && (line.length === level || line.charAt(level) === ' ') ? level : 0;
}

function isBreak(line: string): boolean {
  const code = line.charCodeAt(0);
  if (code !== 0x2d && code !== 0x3d && code !== 0x2a && code !== 0x5f) return false;
  return line.length >= 3 && line.length < 200 && /^(?:-+|=+|\*+|_+|(?:- )+-|(?:\* )+\*)$/u.test(line);
}

function isUnderline(line: string): boolean {
  return line.startsWith('-') || line.startsWith('=');
}
