import type { DefaultTreeAdapterTypes } from 'parse5';
import { raised } from '../xml/words.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Longer raised words are words. */
const LONGEST_MARK = 5;

/**
 * A raised figure is part of the number before it ("20¹" is not 201), unless it leads to a note of
 * the same page: then it is no word of the law.
 *
 * @param before the words of the line so far
 */
export function raisedWords(node: Node, before: readonly string[]): string {
  const text = textOf(node);
  if (text.trim().length <= LONGEST_MARK && leadsToNote(node)) return '';
  return /[\p{L}\p{N}]$/u.test(before.at(-1) ?? '') ? raised(text) : text;
}

function leadsToNote(node: Node): boolean {
  let at: Node | null = node;
  for (let up = 0; up < 3 && at !== null; up += 1) {
    if (isInnerLink(at)) return true;
    at = 'parentNode' in at ? at.parentNode : null;
  }
  return 'childNodes' in node && node.childNodes.some(isInnerLink);
}

function isInnerLink(node: Node): boolean {
  if (node.nodeName !== 'a' || !('attrs' in node)) return false;
  return node.attrs.some(({ name, value }) => name === 'href' && value.startsWith('#'));
}

function textOf(root: Node): string {
  const steps = [root];
  let text = '';
  for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!('childNodes' in node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child !== undefined) steps.push(child);
    }
  }
  return text;
}
