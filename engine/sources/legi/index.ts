import type { Format } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { legi } from './grammar.ts';

/** French law in force: the LEGI base behind Légifrance. */
export const format: Format = {
  id: 'legi',
  title: 'LEGI XML',
  extensions: [],
  detect(_name, head) {
    return /<ARTICLE[\s>]/u.test(head) && /<META_COMMUN[\s>]/u.test(head);
  },
  read: (input) => [readWith(legi(), input)],
};
