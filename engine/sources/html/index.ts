import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { InputError } from '#engine/model/problem.ts';
import type { Format, Input, Draft } from '../format.ts';
import { blocksOf } from './blocks.ts';

/** Web pages: what a reader sees of the law, without navigation, scripts, headers and footers. */
export const format: Format = {
  id: 'html',
  title: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  detect(name, head) {
    if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?<!doctype html/iu.test(head) || /<html[\s>]/iu.test(head)) return true;
    if (/^\s*<(?:head|body|main|section|article|div|p|h[1-6]|table|ul|ol|meta)[\s>]/u.test(head)) return true;
    return /\.x?html?$/iu.test(name) && /<(?:body|div|p|h[1-6]|table|ul|ol)[\s>]/iu.test(head);
  },
  read,
};

/** Real pages stay far below; the parser's time grows with depth times length. */
const DEEPEST = 500;
/** Elements that HTML closes by itself, and those that hold nothing. */
const LIGHT = new Set(
  'p li td th tr dt dd option tbody thead tfoot br hr img input meta link col area base wbr source html head body'.split(
    ' ',
  ),
);

function read(input: Input): readonly Draft[] {
  refuseDepth(input);
  const document = parse(input.text, { sourceCodeLocationInfo: true });
  const root = document.childNodes.find(
    (node): node is DefaultTreeAdapterTypes.Element => node.nodeName === 'html',
  );
  const { blocks, title } = blocksOf(document);
  const first = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const named = title ?? (first.length === 1 ? first[0]?.text : undefined);
  return [{ title: named, lang: attribute(root, 'lang') ?? attribute(root, 'xml:lang'), blocks }];
}

function refuseDepth(input: Input): void {
  let depth = 0;
  for (const [, slash, name = ''] of input.text.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    if (LIGHT.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (depth > DEEPEST) {
      const message = 'the page is nested too deeply; save it as plain text';
      throw new InputError({ code: 'source.too-deep', message, file: input.name });
    }
  }
}

function attribute(element: DefaultTreeAdapterTypes.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value || undefined;
}
