import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { InputError } from '#engine/model/problem.ts';
import type { Format, Input, Draft } from '../format.ts';
import { blocksOf } from './blocks.ts';
import { refuseDepth, withoutOpenMarks } from './depth.ts';
import { titleOf } from './title.ts';

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

function read(input: Input): readonly Draft[] {
  const text = withoutOpenMarks(input.text);
  refuseDepth({ ...input, text });
  const document = parse(text, { sourceCodeLocationInfo: true });
  const root = document.childNodes.find(
    (node): node is DefaultTreeAdapterTypes.Element => node.nodeName === 'html',
  );
  const { blocks, title } = blocksOf(document);
  if (blocks.length === 0) {
    const message = 'the page holds no words; save it from the browser as text or PDF once the law is shown';
    throw new InputError({ code: 'source.no-text', message, file: input.name });
  }
  return [
    { title: titleOf(blocks, title), lang: attribute(root, 'lang') ?? attribute(root, 'xml:lang'), blocks },
  ];
}

function attribute(element: DefaultTreeAdapterTypes.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value || undefined;
}
