import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Handler } from '../xml/walk.ts';
import { classOf } from './publishers.ts';
import type { Publisher } from './publishers.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Step = { readonly node: Node; readonly law: boolean; readonly leave?: string };

const DROPPED = new Set(['head', 'script', 'style', 'nav', 'noscript', 'template', 'form', 'button', 'svg']);
const INLINE = new Set('a span em strong b i u small font abbr ins del cite q'.split(' '));
const SAME: Readonly<Record<string, string>> = {
  br: 'br',
  sup: 'sup',
  img: 'img',
  tr: 'tr',
  td: 'td',
  th: 'td',
};

/** Tells a reader what the page holds, under the names of `Part`; what stands around the law is passed over. */
export function walkGazette(
  root: Node,
  publisher: Publisher,
  handler: Handler,
  at: (line: number | undefined) => void,
): void {
  const steps: Step[] = [{ node: root, law: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, leave } = step;
    if (leave !== undefined) {
      handler.close(leave);
      continue;
    }
    if (node.nodeName === '#text') {
      if (step.law) handler.text((node as DefaultTreeAdapterTypes.TextNode).value);
      continue;
    }
    if (!('childNodes' in node) || DROPPED.has(node.nodeName)) continue;
    let law = step.law;
    if ('attrs' in node) {
      const classes = classOf(node);
      law ||= publisher.root(classes, node);
      const name = law ? (publisher.part(classes, node) ?? plainName(node.nodeName)) : undefined;
      if (name === 'dropped') continue;
      if (name !== undefined) {
        at(node.sourceCodeLocation?.startLine);
        handler.open(name, {});
        steps.push({ node, law, leave: name });
      }
    }
    for (let child = node.childNodes.length - 1; child >= 0; child -= 1) {
      const next = node.childNodes[child];
      if (next !== undefined) steps.push({ node: next, law });
    }
  }
}

function plainName(nodeName: string): string {
  return SAME[nodeName] ?? (INLINE.has(nodeName) ? 'inline' : 'line');
}
