import type { Format } from '../format.ts';
import { readNorma } from './reader.ts';

/** Library of the National Congress of Chile (Ley Chile). */
export const format: Format = {
  id: 'chile',
  title: 'Ley Chile XML',
  extensions: [],
  detect(_name, head) {
    return /<Norma[\s>]/u.test(head) && (/leychile/iu.test(head) || /normaId=/u.test(head));
  },
  read: (input) => [readNorma(input)],
};
