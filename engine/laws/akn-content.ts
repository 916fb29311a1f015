import type { Portion, Segment } from '#engine/model/segment.ts';
import { element, escaped, type Xml } from './xml.ts';

type Node = { readonly portion: Portion; readonly children: Node[] };

/**
 * The text of a provision as Akoma Ntoso content: labelled paragraphs become elements with a number where they begin
 * a line; a label within a line stays in the text, so that reading the file again gives the same words.
 */
export function contentOf({ text, portions }: Segment): Xml[] {
  const nodes = treeOf(portions.filter((portion) => opensLine(text, portion)));
  const before = text.slice(0, nodes[0]?.portion.start).trim();
  const again = [...(before === '' ? [] : [before]), ...nodes.map((node) => wordsOf(node, text))].join('\n');
  // Words between two paragraphs, or a paragraph that ends within another, have no place in the tree.
  if (nodes.length === 0 || again !== text) return [element('content', {}, paragraphs(text))];
  return [
    ...(before === '' ? [] : [element('intro', {}, paragraphs(before))]),
    ...nodes.map((node) => portionOf(node, text, 'paragraph')),
  ];
}

function opensLine(text: string, { label, start }: Portion): boolean {
  const first = start === 0 || text[start - 1] === '\n';
  return first && text.startsWith(`${label} `, start) && text.slice(start + label.length).trim() !== '';
}

function treeOf(portions: readonly Portion[]): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const portion of portions) {
    while (open.length > 0 && (open.at(-1) as Node).portion.end <= portion.start) open.pop();
    const node: Node = { portion, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** What a reader of the element would put together again. */
function wordsOf({ portion, children }: Node, text: string): string {
  const own = ownWords({ portion, children }, text);
  const below = children.map((child) => wordsOf(child, text));
  return [own === '' ? portion.label : `${portion.label} ${own}`, ...below].join('\n');
}

function ownWords({ portion: { label, start, end }, children }: Node, text: string): string {
  return text.slice(start + label.length + 1, children[0]?.portion.start ?? end).trim();
}

function portionOf(node: Node, text: string, name: 'paragraph' | 'point'): Xml {
  const { portion, children } = node;
  const { label, eId } = portion;
  const own = ownWords(node, text);
  const num = element('num', {}, [escaped(label)]);
  const body =
    children.length === 0
      ? [element('content', {}, paragraphs(own))]
      : [
          ...(own === '' ? [] : [element('intro', {}, paragraphs(own))]),
          ...children.map((child) => portionOf(child, text, 'point')),
        ];
  return element(name, { eId }, [num, ...body]);
}

/** One for each line; a provision without words still needs one. */
function paragraphs(text: string): Xml[] {
  return text.split('\n').map((line) => element('p', {}, line === '' ? [] : [escaped(line)]));
}
