import type { Document, Inline, Part } from '#engine/model/document.ts';
import { letter } from './letters.ts';
import { headingsOf, printable, referenceOf } from './walk.ts';

/** What grows from the first part to the last: words of the notes, and the number of the paragraph. */
type Writing = { readonly notes: string[]; paragraphs: number };

/**
 * CommonMark with tables and footnotes (GitHub Flavored Markdown, section 4.10). Words from documents stay words.
 *
 * @param limit how many words there are, and how many may be
 */
export function markdown(document: Document, limit?: string): string {
  const writing: Writing = { notes: [], paragraphs: 0 };
  const blocks = [
    ...face(document, writing),
    ...(limit === undefined ? [] : [escape(limit)]),
    ...document.parts.map((node) => part(node, document, writing)),
  ];
  const notes = writing.notes.map((words, at) => `[^${at + 1}]: ${words}`);
  return `${[...blocks, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')}\n`;
}

function face({ title, face: first }: Document, writing: Writing): string[] {
  const heading = `# ${escape(title)}`;
  if (first === undefined) return [heading];
  return [
    ...first.over.map(escape),
    heading,
    ...(first.under ? [escape(first.under)] : []),
    first.facts
      .map(({ label, inlines: words }) => `- **${escape(label)}:** ${oneLine(inlines(words, writing))}`)
      .join('\n'),
  ];
}

function part(node: Part, document: Document, writing: Writing): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.level)} ${escape(node.text)}`;
    case 'paragraph': {
      if (!node.numbered) return inlines(node.inlines, writing);
      writing.paragraphs += 1;
      // With a sign before the point, so that no reader takes it for a list and counts anew.
      return `${writing.paragraphs}\\. ${inlines(node.inlines, writing)}`;
    }
    case 'quote':
      return `> ${inlines(node.inlines, writing).replaceAll('\n', '\n> ')}\n>\n> ${inlines([node.cite], writing)}`;
    case 'list': {
      const mark = (at: number) => (node.marks === 'letters' ? `- ${letter(at)} ` : '- ');
      return node.items.map((item, at) => `${mark(at)}${oneLine(inlines(item, writing))}`).join('\n');
    }
    case 'table':
      return table(node, writing);
    case 'contents':
      return [
        `**${escape(node.title)}**`,
        '',
        ...headingsOf(document, node.depth ?? 2).map(
          ({ level, text }) => `${'  '.repeat(level - 1)}- ${escape(text)}`,
        ),
      ].join('\n');
  }
}

function table(node: Extract<Part, { type: 'table' }>, writing: Writing): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `**${escape(node.caption)}**`,
    '',
    line(node.head.map((words) => cell(escape(words)))),
    line(node.head.map(() => '---')),
    ...node.rows.map((row) => line(row.map(({ inlines: words }) => cell(inlines(words, writing))))),
  ].join('\n');
}

function inlines(nodes: readonly Inline[], writing: Writing): string {
  return nodes
    .map((node) => {
      const words = escape(node.text);
      if (node.type === 'strong') return around(words, '**');
      if (node.type === 'mark') return around(words, '==');
      const ref = referenceOf(node);
      const cited = ref === undefined ? words : `${words} ${code(ref)}`;
      if (node.type !== 'note') return cited;
      writing.notes.push(oneLine(cited));
      return `[^${writing.notes.length}]`;
    })
    .join('');
}

/** Emphasis must touch its words, so outer spaces stay outside. */
function around(words: string, sign: string): string {
  const inner = words.trim();
  return inner === '' ? words : words.replace(inner, () => `${sign}${inner}${sign}`);
}

/** A run of backticks longer than any inside, so that the reference stands as it is. */
function code(ref: string): string {
  const longest = Math.max(0, ...[...ref.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${ref} ${fence}` : `${fence}${ref}${fence}`;
}

function escape(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>#]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '&amp;');
}

function cell(text: string): string {
  return oneLine(text.replaceAll('|', '\\|'));
}

function oneLine(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ').trim();
}
