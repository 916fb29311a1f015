import type { Format } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { grammar } from './grammar.ts';

/** Danish law as Retsinformation publishes it. */
export const format: Format = {
  id: 'lexdania',
  title: 'Retsinformation XML',
  extensions: [],
  detect(_name, head) {
    return /<Dokument[\s>]/u.test(head) && /LexDania|<AccessionNumber>|<DokumentIndhold/u.test(head);
  },
  read: (input) => [readWith(grammar, input)],
};
