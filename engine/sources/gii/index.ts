import type { Format } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { gii } from './grammar.ts';

/** German federal law: gesetze-im-internet.de. */
export const format: Format = {
  id: 'gii',
  title: 'gesetze-im-internet XML',
  extensions: [],
  detect(_name, head) {
    return /gii-norm\.dtd/u.test(head) || (/<dokumente[\s>]/u.test(head) && /<norm[\s>]/u.test(head));
  },
  read: (input) => [readWith(gii(), input)],
};
