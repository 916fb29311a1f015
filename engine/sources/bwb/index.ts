import type { Format } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { grammar } from './grammar.ts';

/** Dutch consolidated law: wetten.overheid.nl. */
export const format: Format = {
  id: 'bwb',
  title: 'Dutch BWB XML',
  extensions: [],
  detect(_name, head) {
    return /<toestand[\s>]/u.test(head) || /<wetgeving[\s>]/u.test(head) || /<wet-besluit[\s>]/u.test(head);
  },
  read: (input) => [readWith(grammar, input)],
};
