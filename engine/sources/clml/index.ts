import type { Format } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { clml } from './grammar.ts';

/** Crown Legislation Markup Language: legislation.gov.uk. */
export const format: Format = {
  id: 'clml',
  title: 'UK legislation XML',
  extensions: [],
  detect(_name, head) {
    return (
      /<(?:[\w.-]{1,30}:)?Legislation[\s>]/u.test(head) &&
      /legislation\.gov\.uk\/namespaces\/legislation|tso\.co\.uk\/assets\/namespace\/legislation/u.test(head)
    );
  },
  read: (input) => [readWith(clml(), input)],
};
