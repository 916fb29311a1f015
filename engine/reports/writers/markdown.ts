import type { Document, Inline, Part } from '#engine/model/document.ts';

/** CommonMark with tables (GitHub Flavored Markdown, section 4.10). Words from documents stay words. */
export function markdown(document: Document): string {
  return `${[`# ${escape(document.title)}`, ...document.parts.map(part)].join('\n\n')}\n`;
}

function part(node: Part): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.level)} ${escape(node.text)}`;
    case 'paragraph':
      return inlines(node.inlines);
    case 'quote':
      return `> ${inlines(node.inlines).replaceAll('\n', '\n> ')}\n>\n> ${inlines([node.cite])}`;
    case 'list':
      return node.items.map((item) => `- ${oneLine(inlines(item))}`).join('\n');
    case 'table':
      return table(node);
  }
}

function table(node: Extract<Part, { type: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `**${escape(node.caption)}**`,
    '',
    line(node.head.map((words) => cell(escape(words)))),
    line(node.head.map(() => '---')),
    ...node.rows.map((row) => line(row.map(({ inlines: words }) => cell(inlines(words))))),
  ].join('\n');
}

function inlines(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      const words = escape(node.text);
      if (node.type === 'strong') return around(words, '**');
      if (node.type === 'mark') return around(words, '==');
      if (node.type === 'cite' && !node.text.includes(node.ref)) return `${words} ${code(node.ref)}`;
      return words;
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
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '&amp;');
}

function cell(text: string): string {
  return oneLine(text.replaceAll('|', '\\|'));
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
