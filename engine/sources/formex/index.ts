import type { Format } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { grammar } from './grammar.ts';

/** XML of the Official Journal of the European Union. */
export const format: Format = {
  id: 'formex',
  title: 'Formex',
  extensions: [],
  detect(_name, head) {
    return (
      /formex\.publications\.europa\.eu/u.test(head) ||
      /<(?:ACT|CONS\.ACT|CONS\.DOC|ANNEX|AGR|GENERAL)[\s>][\s\S]{0,2000}<(?:BIB\.INSTANCE|BIB\.DATA|INFO\.CONSLEG)[\s>]/u.test(
        head,
      )
    );
  },
  read: (input) => [readWith(grammar, input)],
};
