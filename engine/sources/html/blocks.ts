import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block, BlockKind } from '#engine/model/source.ts';
import { isChrome } from './chrome.ts';
import { joinMarks } from './join.ts';
import { raisedWords } from './raised.ts';

type Node = DefaultTreeAdapterTypes.Node;
/** A node to visit, or the end of a block element. */
type Step = { readonly node: Node; readonly leaving: boolean };

const BLOCKS = new Set(
  'p div section article main h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre table tr caption figure figcaption hr br body address'.split(
    ' ',
  ),
);

/**
 * Walks the tree in reading order with its own stack, since pages may nest more deeply than calls can.
 *
 * @returns blocks without empty ones, and the title of the page
 */
export function blocksOf(root: Node): { readonly blocks: Block[]; readonly title: string | undefined } {
  const blocks: Block[] = [];
  const steps: Step[] = [{ node: root, leaving: false }];
  let title: string | undefined;
  let words: string[] = [];
  let line = 1;
  let kind: BlockKind = 'paragraph';
  let level: number | undefined;
  function flush(): void {
    const text = words
      .join('')
      .replace(/[\s\u00A0]+/gu, ' ')
      .trim();
    words = [];
    if (/^[|\s]*$/u.test(text)) return;
    blocks.push({
      kind,
      text: kind === 'table' ? text.replace(/(?: \|){1,50}$/u, '') : text,
      ...(level === undefined ? {} : { level }),
      line,
    });
  }
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node } = step;
    const name = node.nodeName;
    if (name === '#text') {
      if (words.length === 0) line = lineOf(node) ?? line;
      words.push((node as DefaultTreeAdapterTypes.TextNode).value);
      continue;
    }
    if (name === 'title' && title === undefined && !step.leaving) title = titleOf(node);
    if (name === 'head') {
      pushChildren(steps, node, (child) => child.nodeName === 'title');
      continue;
    }
    if (name === 'title' || (!step.leaving && isChrome(node))) continue;
    if (name === 'sup') {
      words.push(raisedWords(node, words));
      continue;
    }
    if (name === 'span' && kind === 'heading' && followsSpan(node)) words.push(' ');
    if (name === 'td' || name === 'th') {
      if (step.leaving) words.push(' | ');
      else enter(steps, node);
      continue;
    }
    if (BLOCKS.has(name)) {
      flush();
      kind = kindOf(name, step.leaving);
      level = !step.leaving && kind === 'heading' ? Number(name.charAt(1)) : undefined;
      if (!step.leaving) enter(steps, node);
      continue;
    }
    pushChildren(steps, node);
  }
  flush();
  return { blocks: joinMarks(blocks), title };
}

function enter(steps: Step[], node: Node): void {
  steps.push({ node, leaving: true });
  pushChildren(steps, node);
}

function pushChildren(steps: Step[], node: Node, wanted: (child: Node) => boolean = () => true): void {
  if (!('childNodes' in node)) return;
  for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
    const child = node.childNodes[index];
    if (child !== undefined && wanted(child)) steps.push({ node: child, leaving: false });
  }
}

function kindOf(name: string, leaving: boolean): BlockKind {
  if (leaving) return 'paragraph';
  if (/^h[1-6]$/u.test(name)) return 'heading';
  if (name === 'li') return 'item';
  return name === 'tr' ? 'table' : 'paragraph';
}

/** Two spans side by side in a heading are two lines for the reader. */
function followsSpan(node: Node): boolean {
  const around = 'parentNode' in node ? (node.parentNode?.childNodes ?? []) : [];
  return around[around.indexOf(node as DefaultTreeAdapterTypes.ChildNode) - 1]?.nodeName === 'span';
}

function titleOf(node: Node): string | undefined {
  if (!('childNodes' in node)) return undefined;
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return text.replace(/\s+/gu, ' ').trim() || undefined;
}

function lineOf(node: Node): number | undefined {
  return ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined) ?? undefined;
}
