import type { Format } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { grammar } from './grammar.ts';

/** United States Legislative Markup 1 and 2: the Code, public laws, compilations, bills. */
export const format: Format = {
  id: 'uslm',
  title: 'US Legislative Markup',
  extensions: [],
  detect(_name, head) {
    return (
      /(?:xml\.house\.gov\/schemas\/uslm|schemas\.gpo\.gov\/xml\/uslm)/u.test(head) ||
      /<(?:uscDoc|statuteCompilation|pLaw|lawDoc)[\s>]/u.test(head)
    );
  },
  read: (input) => [readWith(grammar, input)],
};
