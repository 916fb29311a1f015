import type { Format } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { grammar } from './grammar.ts';

/** Akoma Ntoso (OASIS LegalDocML) 2 and 3, in whatever profile. */
export const format: Format = {
  id: 'akn',
  title: 'Akoma Ntoso',
  extensions: ['akn'],
  detect(_name, head) {
    return /<(?:[\w.-]{1,30}:)?akomaNtoso[\s>]/u.test(head);
  },
  read: (input) => [readWith(grammar, input)],
};
