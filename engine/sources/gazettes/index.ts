import { parse } from 'parse5';
import { InputError } from '#engine/model/problem.ts';
import type { Draft, Format, Input } from '../format.ts';
import { refuseDepth } from '../html/depth.ts';
import { readEvents } from '../xml/reader.ts';
import { grammarOf } from './grammar.ts';
import { PUBLISHERS } from './publishers.ts';
import { walkGazette } from './walk.ts';

/** Pages of national legal portals that say in class names what is an article. */
export const format: Format = {
  id: 'gazettes',
  title: 'Pages of national legal portals',
  extensions: [],
  detect(_name, head) {
    return /<(?:html|head|div|h1)[\s>]/iu.test(head) && PUBLISHERS.some(({ sign }) => sign.test(head));
  },
  read,
};

/** @throws InputError when the page holds no law, or is nested too deeply */
function read(input: Input): readonly Draft[] {
  refuseDepth(input);
  const publisher = PUBLISHERS.find(({ sign }) => sign.test(input.text.slice(0, 4000)));
  if (publisher === undefined) {
    const message = 'this is no page of a legal portal that is known; save the law as HTML or text';
    throw new InputError({ code: 'source.unknown-portal', message, file: input.name });
  }
  const document = parse(input.text, { sourceCodeLocationInfo: true });
  const draft = readEvents(grammarOf(publisher.lang), input.name, (begin) => {
    let line = 1;
    const handler = begin(() => line);
    walkGazette(document, publisher, handler, (at) => {
      line = at ?? line;
    });
    return [];
  });
  return [draft];
}
