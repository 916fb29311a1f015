import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Handler } from '../xml/walk.ts';
import { attributeOf, isNoteMark, nameOf, pushChildren, wordsOf } from './names.ts';
import type { Element } from './names.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Step = { readonly node: Node; readonly leave: string | undefined };

const DROPPED = new Set(['head', 'script', 'style', 'nav', 'noscript', 'template', 'form', 'button']);
const INLINE = new Set([
  'a',
  'span',
  'em',
  'strong',
  'b',
  'i',
  'u',
  'small',
  'font',
  'abbr',
  'ins',
  'del',
  'cite',
  'q',
]);
const SAME: Readonly<Record<string, string>> = {
  br: 'br',
  sup: 'sup',
  img: 'img',
  tr: 'tr',
  td: 'td',
  th: 'td',
};
/** Where these begin on a page without subdivisions, the article before has ended. */
const ENDS = new Set([
  'article-number',
  'division-number',
  'annex-title',
  'document-title',
  'final',
  'footnote',
]);

/**
 * Tells a reader what the page holds, under names that say what each element is. Pages without
 * subdivisions are one flat list: there an article lasts until the next heading.
 */
export function walkPage(root: Node, handler: Handler, at: (line: number | undefined) => void): void {
  const flat = !hasSubdivisions(root);
  const steps: Step[] = [{ node: root, leave: undefined }];
  let open: string | undefined;
  let last = '';
  let articles = 0;
  function end(): void {
    if (open !== undefined) handler.close(open);
    open = undefined;
  }
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, leave } = step;
    if (leave !== undefined) {
      handler.close(leave);
      continue;
    }
    if (node.nodeName === '#text') {
      handler.text(withoutMarks(node as DefaultTreeAdapterTypes.TextNode));
      continue;
    }
    if (!('childNodes' in node) || DROPPED.has(node.nodeName) || isNoteMark(node)) continue;
    const name = 'attrs' in node ? elementName(node) : undefined;
    if (name === 'dropped') continue;
    if (name !== undefined) {
      if ('sourceCodeLocation' in node) at(node.sourceCodeLocation?.startLine);
      if (flat && ENDS.has(name) && !(last === name && open === 'annex')) {
        end();
        open = begun(name, articles);
        if (open !== undefined) handler.open(open, {});
      }
      if (name === 'article-number') articles += 1;
      if (name !== 'inline' && name !== 'line') last = name;
      else if (node.nodeName === 'p') last = 'p';
      if (!(flat && name === 'line' && node.nodeName === 'div')) {
        handler.open(name, { id: ('attrs' in node ? attributeOf(node, 'id') : undefined) ?? '' });
        steps.push({ node, leave: name });
      }
    }
    for (let child = node.childNodes.length - 1; child >= 0; child -= 1) {
      const next = node.childNodes[child];
      if (next !== undefined) steps.push({ node: next, leave: undefined });
    }
  }
  end();
}

/** A title after the articles is that of an annex. */
function begun(name: string, articles: number): string | undefined {
  if (name === 'article-number') return 'article';
  if (name === 'annex-title' || (name === 'document-title' && articles > 0)) return 'annex';
  return undefined;
}

function elementName(element: Element): string {
  const { nodeName, parentNode } = element;
  const known = nameOf(element);
  if (known !== undefined) return known === 'line' && INLINE.has(nodeName) ? 'inline' : known;
  if (nodeName === 'tr' && isPoint(element)) return 'point';
  if (nodeName === 'td' && parentNode !== null && 'attrs' in parentNode && isPoint(parentNode)) {
    return isLabel(wordsOf(element, 20)) && firstWords(parentNode) === element ? 'label' : 'line';
  }
  if (nodeName === 'div' && element.childNodes.some((child) => 'attrs' in child && nameOf(child) === 'label'))
    return 'point';
  return SAME[nodeName] ?? (INLINE.has(nodeName) ? 'inline' : 'line');
}

/** Points of a list are printed as a table: the label in one cell, its words in the next. */
function isPoint(row: Element): boolean {
  const known = POINTS.get(row);
  if (known !== undefined) return known;
  const point = looksLikePoint(row);
  POINTS.set(row, point);
  return point;
}

/** Asked once for a row and once for each of its cells. */
const POINTS = new WeakMap<Element, boolean>();

function looksLikePoint(row: Element): boolean {
  const cells = row.childNodes.filter((child) => child.nodeName === 'td');
  if (cells.length < 2 || cells.length > 3) return false;
  const [first, ...rest] = cells.filter((cell) => wordsOf(cell, 20) !== '');
  return first !== undefined && rest.length === 1 && isLabel(wordsOf(first, 20));
}

function firstWords(row: Element): Node | undefined {
  return row.childNodes.find((child) => child.nodeName === 'td' && wordsOf(child, 20) !== '');
}

function isLabel(words: string): boolean {
  return /^(?:\(?[\p{L}\p{N}]{1,6}[).]|[—–•·-]|\(\p{N}{1,3}[a-z]?\)|‘?\(?\p{N}{1,3}[).]?)$/u.test(words);
}

/** The brackets around the mark of a footnote go with it. */
function withoutMarks(node: DefaultTreeAdapterTypes.TextNode): string {
  if (!/\([\s\u00A0]*$|^[\s\u00A0]*\)/u.test(node.value)) return node.value;
  const siblings = node.parentNode?.childNodes ?? [];
  const at = siblings.length > 1 ? siblings.indexOf(node) : -1;
  let text = node.value;
  if (at >= 0 && isNoteMark(siblings[at + 1])) text = text.replace(/(?<!\s)\s*\($/u, '');
  if (at > 0 && isNoteMark(siblings[at - 1])) text = text.replace(/^[\s\u00A0]*\)/u, '');
  return text;
}

function hasSubdivisions(root: Node): boolean {
  const steps = [root];
  for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
    if ('attrs' in node && nameOf(node) === 'article') return true;
    pushChildren(steps, node);
  }
  return false;
}
